import {html, nothing, type TemplateResult} from 'lit';
import type {OwnServices, OwnWords} from '../../../community/profile.js';
import {negotiate} from '../../../i18n/negotiate.js';
import type {LocalizedView} from '../localized-view.js';
import type {MapState} from '../map-controller.js';
import type {SearchView} from './search-view.js';

export interface MapPanelView {
  localized: LocalizedView;
  mapState: MapState;
  search: SearchView;
  /** The site's tiles. */
  map?: OwnServices['map'];
  /** The reader's languages (BCP 47), best first. */
  langs: readonly string[];
}

/** The map of the results, or a sentence if it cannot be loaded. */
export function mapPanel(view: MapPanelView): TemplateResult | typeof nothing {
  const {localized, mapState, search} = view;
  const {tiles, attribution, maxZoom} = view.map ?? {};
  if (mapState === 'failed') return html`<p class="state">${localized.content('map.failed')}</p>`;
  if (mapState !== 'open') return nothing;
  return html`<tend-service-map
    .services=${search.results!.results.map((result, index) => ({...result, number: index + 1}))}
    .origin=${search.state.near?.point}
    .selected=${search.state.selected}
    .tiles=${tiles ? {url: tiles, attribution: inLanguage(attribution, view.langs), maxZoom} : undefined}
    .localizer=${localized.localizer}
    @tend-service-select=${search.select}
  ></tend-service-map>`;
}

/** A site's own text: one for all languages, or one for each tag. */
function inLanguage(text: OwnWords = '', langs: readonly string[]): string {
  if (typeof text === 'string') return text;
  const [tag = ''] = negotiate([...langs], Object.keys(text));
  return text[tag] ?? Object.values(text)[0] ?? '';
}
