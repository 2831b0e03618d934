import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg, str} from '../../../i18n/interface.js';
import type {SearchResult} from '../../model/directory.js';
import {resultIcons} from './icons.js';
import {mapPanel, type MapPanelView} from './map-panel.js';
import {noResults, type NoResultsView} from './no-results.js';

export interface ResultsView extends MapPanelView, NoResultsView {
  /** How many results to put into the list. */
  drawn: number;
  renderResult: (result: SearchResult, number: number) => unknown;
  onMap: () => void;
  onPrint: () => void;
}

/** The number of results, the map, and the list. */
export function resultList(view: ResultsView): TemplateResult {
  const {localized, search, renderResult} = view;
  const {total, results, unplaced: count} = search.results!;
  const more = Math.min(total - results.length, search.pageSize);
  return html`
    <div class="found">
      <h3 id="results" tabindex="-1">${localized.content('found', {count: total}, {count: total})}</h3>
      ${total ? tools(view) : nothing}
    </div>
    ${total ? nothing : noResults(view)}
    ${
      count
        ? html`<p class="help" data-state="unplaced">${localized.content('where.unplaced', {count}, {count})}</p>`
        : nothing
    }
    ${mapPanel(view)}
    <ol class="results" aria-labelledby="results">
      ${repeat(
        results.slice(0, view.drawn),
        ({service}) => service.id,
        (result, index) => renderResult(result, index + 1),
      )}
    </ol>
    ${
      more > 0
        ? html`<button type="button" class="wide" data-action="more" @click=${search.showMore}>
            ${localized.ui(() =>
              msg(str`Show ${more} more`, {desc: 'A button; the value is a number of places'}),
            )}
          </button>`
        : nothing
    }
  `;
}

function tools({localized, mapState, onMap, onPrint}: ResultsView) {
  const isOpen = mapState === 'open' || mapState === 'loading';
  return html`<div class="tools" part="actions">
    <button type="button" data-action="map" aria-expanded=${String(isOpen)} @click=${onMap}>
      ${resultIcons.map}<span>${localized.ui(() => (isOpen ? msg('Hide the map') : msg('Show a map')))}</span>
    </button>
    <button type="button" data-action="print" @click=${onPrint}>
      ${resultIcons.print}<span>${localized.ui(() => msg('Print the list'))}</span>
    </button>
  </div>`;
}
