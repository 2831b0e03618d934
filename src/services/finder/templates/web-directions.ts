import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {ServiceView} from '../service-view.js';

/**
 * A link to a page with directions, for devices without a map app.
 * @param map its address, with `{lat}` and `{lon}`.
 */
export function webDirections(view: ServiceView, map: string): TemplateResult | typeof nothing {
  const {point, confidential, virtual} = view.service;
  if (!point || confidential || virtual) return nothing;
  const [lon, lat] = point;
  const page = map.replace('{lat}', String(lat)).replace('{lon}', String(lon));
  return html`<a data-action="directions-web" href=${page} rel="noreferrer"
    >${view.ui(() => msg('Directions on a web page'))}</a
  >`;
}
