import type {ServiceView} from './service-view.js';
import {dialled, firstPhone} from './templates/contact-links.js';
import {addressLine} from './templates/address.js';

/** A service as plain text, to be passed on; of a private place, no address. */
export function shareText(view: ServiceView): {title: string; text: string; url?: string} {
  const {service} = view;
  const {address, confidential, url} = service;
  const phone = firstPhone(service);
  const lines = [
    view.tell('organization')?.text,
    phone && dialled(phone),
    address && !confidential && addressLine(address),
    view.tell('hoursText')?.text,
  ];
  return {title: view.tell('name')?.text ?? '', text: lines.filter(Boolean).join('\n'), url};
}
