import {html, nothing, type TemplateResult} from 'lit';
import {phoneUrl} from '../../../i18n/format.js';
import {msg, str} from '../../../i18n/interface.js';
import type {Phone, Service} from '../../model/service.js';
import type {Position} from '../../../shared/geo/position.js';
import type {ServiceView} from '../service-view.js';
import {addressLine} from './address.js';
import {resultIcons} from './icons.js';

/** Whether a number is for text messages. Many such numbers take no calls. */
export const isText = ({type}: Phone) => type === 'text';
const isSpoken = ({type = 'voice'}: Phone) => !['text', 'fax', 'pager'].includes(type);

/** The number to call first. */
export const firstPhone = ({phones}: Service): Phone | undefined => phones.find(isSpoken);

/** The `tel:` address of a number. Some phones dial its extension too. */
export const callUrl = ({number, extension}: Phone): string =>
  phoneUrl(number) + (extension ? `;ext=${extension.replace(/\D/g, '')}` : '');

/** The `sms:` address of a number, which opens the app for text messages. */
export const textUrl = ({number}: Phone) => `sms:${number.replace(/[^\d+]/g, '')}`;

/** A number as people read it, with its extension. */
export const dialled = ({number, extension}: Phone): string =>
  extension ? `${number} x${extension}` : number;

/** Text that runs from left to right, also in Arabic. */
const isolated = (text: string) => `\u2066${text}\u2069`;

/** How to reach a service. It comes first, because a frightened person must find it at once. */
export function contactLinks(view: ServiceView): TemplateResult | typeof nothing {
  const {service} = view;
  const {url, email, point, confidential, virtual} = service;
  const isSomewhere = !confidential && !virtual;
  const street = isSomewhere && streetAddress(service);
  const phone = firstPhone(service);
  const text = service.phones.find(isText);
  const links = [
    phone ? callLink(view, phone) : nothing,
    text ? textLink(view, text) : nothing,
    point && isSomewhere ? directions(view, point) : nothing,
    !point && street ? directionsTo(view, `geo:0,0?q=${encodeURIComponent(street)}`) : nothing,
    url ? webLink(view, url) : nothing,
    email ? emailLink(view, email) : nothing,
  ];
  return links.some((link) => link !== nothing) ? html`<div class="reach">${links}</div>` : nothing;
}

const callLink = (view: ServiceView, phone: Phone) =>
  html`<a class="main" data-action="call" href=${callUrl(phone)}
    >${resultIcons.call}<span
      >${view.ui(() => {
        const number = isolated(dialled(phone));
        return msg(str`Call ${number}`, {desc: 'A link; the value is a phone number'});
      })}</span
    ></a
  >`;

/** The label of a number for text messages. */
export const textLabel = (view: ServiceView): unknown =>
  view.ui(() => msg('Text', {desc: 'A link to write a text message (SMS)'}));

const textLink = (view: ServiceView, phone: Phone) =>
  html`<a data-action="text" href=${textUrl(phone)}
    >${resultIcons.text}<span
      >${textLabel(view)}</span
    ></a
  >`;

/** A link that opens the phone's own map app. */
export function directions(view: ServiceView, [lon, lat]: Position): TemplateResult {
  const name = encodeURIComponent(view.text('name')?.text ?? '');
  return directionsTo(view, `geo:${lat},${lon}?q=${lat},${lon}(${name})`);
}

/** The street and town of a place without a point. The middle of its town would be the wrong way. */
export const streetAddress = ({address, mobile}: Service): string | undefined =>
  !mobile?.length && address?.lines.length && (address.locality || address.postalCode)
    ? addressLine(address)
    : undefined;

function directionsTo(view: ServiceView, href: string): TemplateResult {
  return html`<a data-action="directions" href=${href}
    >${resultIcons.directions}<span
      >${view.ui(() => msg('Directions', {desc: 'A link that opens the map app of the phone'}))}</span
    ></a
  >`;
}

export const webLink = (view: ServiceView, url: string): TemplateResult =>
  html`<a data-action="website" href=${url} rel="noreferrer"
    >${resultIcons.website}<span>${view.ui(() => msg('Website'))}</span></a
  >`;

export const emailLink = (view: ServiceView, email: string): TemplateResult =>
  html`<a data-action="email" href="mailto:${email}"
    >${resultIcons.email}<span
      >${view.ui(() => msg('Email', {desc: 'A link to write an email'}))}</span
    ></a
  >`;
