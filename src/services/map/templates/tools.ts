import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {Marker} from '../clusters.js';
import {mapIcons, type Action} from '../icons.js';
import {zoomRange} from '../map-types.js';
import type {MapView} from '../map-view.js';

/** Lists the places of a marker that share one point, which no zoom can separate. */
export function placeList(view: MapView, {places}: Marker): TemplateResult {
  const {labels, selected} = view;
  const label = labels.label(() => msg('Places at this point of the map'));
  return html`<div class="opened" role="group" aria-label=${label}>
    <ul role="list">
      ${places.map(
        (place) =>
          html`<li>
            <button
              type="button"
              lang=${place.service.lang ?? nothing}
              aria-current=${place.service.id === selected ? 'true' : nothing}
              @click=${() => view.select(place)}
            >
              ${labels.place(place)}
            </button>
          </li>`,
      )}
    </ul>
    ${iconButton(
      'close',
      labels.label(() => msg('Close the list')),
      () => view.closeList(),
    )}
  </div>`;
}

/** Buttons that zoom and move the map, for readers who do not drag or press keys. */
export function tools(view: MapView): TemplateResult {
  const {labels, canvas} = view;
  const button = (action: Action, message: () => string, disabled = false) =>
    iconButton(action, labels.label(message), () => view.act(action), disabled);
  const {zoom} = canvas;
  const [atMax, atMin] =
    zoom === undefined ? [false, false] : [zoom >= zoomRange.max, zoom <= zoomRange.min];
  return html`<div
    class="tools"
    role="group"
    aria-label=${labels.label(() => msg('Move and zoom the map'))}
  >
    <div>
      ${button('zoom-in', () => msg('Zoom in'), atMax)}
      ${button('zoom-out', () => msg('Zoom out'), atMin)}
      ${button('fit', () => msg('Show all places'))}
    </div>
    <div dir="ltr">
      ${button('pan-left', () => msg('Move left', {desc: 'Moves what the map shows to the left'}))}
      ${button('pan-up', () => msg('Move up', {desc: 'Moves what the map shows up'}))}
      ${button('pan-down', () => msg('Move down', {desc: 'Moves what the map shows down'}))}
      ${button('pan-right', () => msg('Move right', {desc: 'Moves what the map shows to the right'}))}
    </div>
  </div>`;
}

function iconButton(action: Action, name: string, press: () => void, disabled = false) {
  return html`<button
    type="button"
    class="tool"
    data-action=${action}
    aria-label=${name}
    title=${name}
    aria-disabled=${disabled ? 'true' : nothing}
    @click=${press}
  >
    ${mapIcons[action]}
  </button>`;
}
