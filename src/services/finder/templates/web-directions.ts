import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {ServiceView} from '../service-view.js';
import {streetAddress} from './contact-links.js';

/**
 * A link to a page with directions, for devices without a map app.
 * @param map its address, with `{lat}` and `{lon}`, or with `{address}` for places without a point.
 */
export function webDirections(view: ServiceView, map: string): TemplateResult | typeof nothing {
  const {point, confidential, virtual} = view.service;
  if (confidential || virtual) return nothing;
  const street = point ? undefined : streetAddress(view.service);
  if (!point && (!street || !map.includes('{address}'))) return nothing;
  const page = point
    ? map.replace('{lat}', String(point[1])).replace('{lon}', String(point[0]))
    : map.replace('{address}', encodeURIComponent(street!));
  return html`<a data-action="directions-web" href=${page} rel="noreferrer"
    >${view.ui(() => msg('Directions on a web page'))}</a
  >`;
}
