import {share, type Shared} from '../../ui/share.js';
import type {ServiceView} from './service-view.js';
import {addressLine} from './templates/address.js';
import {dialled, firstPhone} from './templates/contact-links.js';

/** Shares a service as plain text. @returns what came of it, as `share()` does. */
export const shareService = (view: ServiceView): ReturnType<typeof share> => share(shareText(view));

/** The text never has the address of a confidential service. */
function shareText(view: ServiceView): Shared {
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
