import {html, nothing, type TemplateResult} from 'lit';
import type {Marker} from '../clusters.js';
import type {MapView} from '../map-view.js';

/** The button of one place, or of several that are drawn together. */
export function markerItem(view: MapView, marker: Marker): TemplateResult {
  const {labels, selected, listedMarker} = view;
  const {places, key} = marker;
  const isSelected = places.some(({service}) => service.id === selected);
  const single = places.length === 1 ? places[0] : undefined;
  // A ring is about there; a pin stands at the door.
  const isAbout = places.every(({approximate}) => approximate);
  return html`<li class=${isSelected ? 'selected' : ''}>
    <button
      type="button"
      class=${`marker${single ? '' : ' several'}${isAbout ? ' about' : ''}`}
      data-key=${key}
      lang=${single?.service.lang || nothing}
      aria-label=${labels.marker(marker)}
      aria-current=${isSelected ? 'true' : nothing}
      aria-expanded=${single || marker.splitsAt ? nothing : String(listedMarker?.key === key)}
      @click=${() => view.openMarker(marker)}
      @pointerenter=${() => view.setCaption(marker)}
      @pointerleave=${() => view.setCaption()}
    >
      <span class="body"
        ><span class="number">${labels.number(single ? single.number : places.length)}</span></span
      >
    </button>
  </li>`;
}
