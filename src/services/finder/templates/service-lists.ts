import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Service} from '../../model/service.js';
import type {LocalizedView} from '../localized-view.js';
import {resultIcons} from './icons.js';

export interface ServiceListView {
  localized: LocalizedView;
  renderResult: (result: {service: Service}) => unknown;
}

/** The saved services, folded under a summary with their number. */
export const savedList = (
  view: ServiceListView,
  services: readonly Service[],
): TemplateResult | typeof nothing =>
  services.length
    ? html`<details class="kept">
        <summary>
          ${resultIcons.kept}<span>${view.localized.content('kept.title')} (${services.length})</span>
        </summary>
        <ul class="results">
          ${items(view, services)}
        </ul>
      </details>`
    : nothing;

/** The help lines under a heading. */
export const helpLineList = (
  view: ServiceListView,
  services: readonly Service[],
): TemplateResult | typeof nothing =>
  services.length
    ? html`
        <h3 id="lines">${view.localized.content('lines:title')}</h3>
        <p>${view.localized.content('lines:intro')}</p>
        <ul class="results" aria-labelledby="lines">
          ${items(view, services)}
        </ul>
      `
    : nothing;

const items = ({renderResult}: ServiceListView, services: readonly Service[]) =>
  repeat(
    services,
    ({id}) => id,
    (service) => renderResult({service}),
  );
