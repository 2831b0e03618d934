import type {ServiceView} from './service-view.js';
import {addressLine} from './templates/address.js';
import {dialled, firstPhone} from './templates/contact-links.js';

/**
 * Shares a service as plain text with another app, else copies it.
 * @returns `copied` if the reader has to paste it; undefined if nothing is left to do.
 * @throws if the device does neither.
 */
export async function shareService(view: ServiceView): Promise<'copied' | undefined> {
  const data = shareText(view);
  const {title, text, url} = data;
  try {
    if (navigator.share) return void (await navigator.share(data));
    await navigator.clipboard.writeText([title, text, url].filter(Boolean).join('\n'));
    return 'copied';
  } catch (error) {
    // `AbortError`: the reader closed the dialog.
    if ((error as Error).name !== 'AbortError') throw error;
    return undefined;
  }
}

/** The text never has the address of a confidential service. */
function shareText(view: ServiceView): {title: string; text: string; url?: string} {
  const {address, confidential, url} = view.service;
  const phone = firstPhone(view.service);
  const lines = [
    view.text('organization')?.text,
    phone && dialled(phone),
    address && !confidential && addressLine(address),
    view.text('hoursText')?.text,
  ];
  return {title: view.text('name')?.text ?? '', text: lines.filter(Boolean).join('\n'), url};
}
