import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg, str} from '../../../i18n/interface.js';
import type {MissedGesture} from '../gestures.js';
import type {MapView} from '../map-view.js';
import {plainMap} from '../plain-map.js';
import {markerItem} from './marker.js';

/** The canvas with its markers, and what is laid over it. */
export function stage(view: MapView): TemplateResult {
  const {labels, canvas, missedGesture: gesture, attribution} = view;
  return html`
    <div
      class="stage"
      tabindex="0"
      role="group"
      aria-label=${labels.label(() => msg('Map of the places in the list'))}
      aria-describedby="keys"
    >
      <div class=${canvas.hasDrawnTiles ? 'canvas' : 'canvas plain'}>
        ${canvas.fitted && !canvas.hasDrawnTiles ? plainLines(view) : nothing}
        ${view.origin ? origin(view) : nothing}
        <ul
          class="markers"
          role="list"
          @focusin=${(event: FocusEvent) => view.focusMarker(event)}
          @focusout=${() => view.setCaption()}
        >
          ${repeat(
            view.visibleMarkers,
            ({key}) => key,
            (marker) => markerItem(view, marker),
          )}
        </ul>
      </div>
      ${canvas.fitted ? scale(view) : nothing}
      ${
        attribution && canvas.hasTiles
          ? html`<p class="attribution" dir="auto">${attribution}</p>`
          : nothing
      }
      <p class=${gesture ? 'hint' : 'hint off'} dir="auto" aria-hidden="true">${gesture && hint(view, gesture)}</p>
      <p class="hidden" id="keys">
        ${labels.text(() =>
          msg('Arrow keys move the map, plus and minus zoom, Escape leaves it.', {
            desc: 'Said by screen readers',
          }),
        )}
      </p>
    </div>
  `;
}

function plainLines({labels, canvas, origin, visibleMarkers}: MapView) {
  const {viewport} = canvas;
  const lines = plainMap(viewport, {
    origin,
    markers: visibleMarkers.map(({position}) => position),
    texts: {
      distance: (meters) => labels.shortDistance(meters),
      latitude: (degrees, digits) => labels.latitude(degrees, digits),
      longitude: (degrees, digits) => labels.longitude(degrees, digits),
    },
  });
  const {width, height} = viewport;
  return html`<svg class="lines" width=${width} height=${height} aria-hidden="true">${lines}</svg>`;
}

function origin({labels}: MapView) {
  const label = labels.label(() =>
    msg('Distances are from here', {
      desc: 'Name of the sign on the map where the reader looks from',
    }),
  );
  return html`<div class="origin" role="img" aria-label=${label}></div>`;
}

function scale({labels, canvas}: MapView) {
  const distance = labels.shortDistance(canvas.scale.meters);
  const north = labels.label(() => msg('N', {desc: 'North, beside an arrow on the map'}));
  return html`
    <div class="scale" role="img" aria-label=${labels.label(() => msg(str`Scale: ${distance}`))}>
      <bdi dir=${labels.direction} aria-hidden="true">${distance}</bdi><span class="bar"></span>
    </div>
    <div
      class="north"
      role="img"
      aria-label=${labels.label(() => msg('North is at the top'))}
      ?hidden=${canvas.hasDrawnTiles}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2l6 19-6-4-6 4z" /></svg>
      <span aria-hidden="true">${north}</span>
    </div>
  `;
}

function hint({labels}: MapView, gesture: MissedGesture) {
  if (gesture === 'touch') return labels.text(() => msg('Move the map with two fingers'));
  const key = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
  return labels.text(() =>
    msg(str`Hold ${key} and turn the wheel to zoom`, {desc: 'The value is a key: Ctrl or ⌘'}),
  );
}
