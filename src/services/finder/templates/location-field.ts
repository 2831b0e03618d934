import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {FoundPlace} from '../../../places/find-place.js';
import {msg} from '../../../i18n/interface.js';
import type {LocalizedView} from '../localized-view.js';
import type {SearchOrigin} from '../search-state.js';
import {resultIcons} from './icons.js';

/** A place that the gazetteer has found. */
export type PlaceSuggestion = FoundPlace;

export type LocationFault = 'unknown-place' | 'no-location';

/** The state of the field, and the reader's actions. */
export interface LocationFieldView {
  /** What the reader, the site or a link has written; undefined where the field shows the place in use. */
  readonly text?: string;
  /** Why the last place or location failed. */
  readonly fault?: LocationFault;
  /** Whether the device is looking for its location. */
  readonly isLocating: boolean;
  /** The suggested places; empty if the list is closed. */
  readonly suggestions: readonly PlaceSuggestion[];
  /** The position of the active suggestion; -1 for none. */
  readonly active: number;
  /** Other places that may be meant. */
  readonly others: readonly PlaceSuggestion[];
  /** Whether the place in use is a large area. */
  readonly isCoarse: boolean;
  input(event: Event): Promise<void>;
  keydown(event: KeyboardEvent): void;
  chooseChanged(): void;
  close(): void;
  choosePlace(place: PlaceSuggestion): void;
  chooseOther(place: PlaceSuggestion): void;
  locate(): void;
}

/**
 * The field for the place to search near, and the button for the device's own location.
 * @param near the place in use, shown until the reader types.
 */
export function locationField(
  localized: LocalizedView,
  near: SearchOrigin | undefined,
  view: LocationFieldView,
): TemplateResult {
  const {text, fault, suggestions: places, active} = view;
  const name = near?.name ?? (near?.point && localized.uiText(() => msg('My location')));
  const value = text ?? name ?? '';
  // Key presses for the options go to the field (`keydown`), as in ARIA's combobox pattern.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return html`<div class="near">
    <label id="near-label" for="near">${localized.ui(() => msg('Near', {desc: 'Label of the field for a place'}))}</label>
    <div class="field">
      ${resultIcons.place}
      <input
        id="near"
        type="text"
        dir=${value ? 'auto' : nothing}
        role="combobox"
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        enterkeyhint="search"
        data-action="near"
        aria-labelledby="near-label"
        aria-autocomplete="list"
        aria-expanded=${String(places.length > 0)}
        aria-controls="places"
        aria-describedby="near-help"
        aria-invalid=${String(Boolean(fault))}
        aria-activedescendant=${places.length && active >= 0 ? `place-${active}` : nothing}
        .value=${live(value)}
        @input=${view.input}
        @keydown=${view.keydown}
        @change=${view.chooseChanged}
        @blur=${view.close}
      />
      <button
        type="button"
        class="locate"
        data-action="locate"
        aria-disabled=${String(view.isLocating)}
        @click=${view.locate}
      >
        ${resultIcons.locate}<span class="hidden">${localized.ui(() => msg('Use my location'))}</span>
      </button>
      <ul id="places" role="listbox" aria-labelledby="near-label" ?hidden=${!places.length}>
        ${places.map(
          (place, index) =>
            html`<li
              id="place-${index}"
              role="option"
              aria-selected=${String(index === active)}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => view.choosePlace(place)}
            >
              <bdi>${place.name}</bdi>
            </li>`,
        )}
      </ul>
    </div>
    <p id="near-help" class="help">${
      fault
        ? html`<strong>${localized.content(`location.${fault === 'no-location' ? 'refused' : 'notFound'}`, {place: text})}</strong>`
        : understood(localized, near, view)
    }</p>
    ${view.others.length ? otherPlaces(localized, view) : nothing}
  </div>`;
}

/** The place that was understood, unless the field says it already. */
function understood(
  localized: LocalizedView,
  near: SearchOrigin | undefined,
  {text, isCoarse}: LocationFieldView,
) {
  const place = near?.text && near.name !== text ? near.name : undefined;
  return html`${place ? html`<b>${localized.content('where.near', {place})}</b> ` : nothing}${
    isCoarse ? html`${localized.content('location.coarse')} ` : nothing
  }${localized.content('location.stays')}`;
}

/** Other places of the name, to choose from. */
const otherPlaces = (localized: LocalizedView, {others, chooseOther}: LocationFieldView) =>
  html`<div class="others" role="group" aria-labelledby="which">
    <span id="which">${localized.content('location.several')}</span>
    ${others.map(
      (place) =>
        html`<button type="button" data-action="place" @click=${() => chooseOther(place)}>
          <bdi>${place.name}</bdi>
        </button>`,
    )}
  </div>`;
