import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {MapView} from '../map-view.js';

/** Names the pointed marker or the selected place: markers have room only for numbers. */
export function caption({
  labels,
  canvas,
  places,
  pointedMarker,
  selected,
}: MapView): TemplateResult {
  const place = pointedMarker
    ? pointedMarker.places.length === 1 && pointedMarker.places[0]
    : places.find(({service}) => service.id === selected);
  if (place) {
    const {service, number} = place;
    const far = labels.away(place);
    return html`<p class="caption">
      <b>${labels.number(number)}.</b>
      <b lang=${service.lang ?? nothing} dir="auto">${service.name}</b>
      ${far === undefined ? nothing : html`<span class="far">${far}</span>`}
    </p>`;
  }
  return html`<p class="caption">
    ${
      canvas.hasDrawnTiles
        ? labels.text(() => msg('The numbers are those of the list.'))
        : labels.text(() =>
            msg('The numbers are those of the list. The map shows distances, without streets.'),
          )
    }
  </p>`;
}
