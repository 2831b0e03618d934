import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {SearchOrigin} from './search-state.js';
import {resultIcons} from './templates/icons.js';

/** Most places that are suggested at once. */
const mostPlaces = 6;
/** A device's location is kept to about a hundred metres. */
const decimals = 3;
/** Milliseconds for a device to find out where it is. */
const patience = 15_000;

/** What the element around the field does with it. */
export interface LocationHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: ParentNode;
  /** The reader has chosen where to look from, or nowhere. */
  nearChosen(near: SearchOrigin | undefined): void;
}

export interface LocationTexts {
  label: unknown;
  help: unknown;
  locate: unknown;
  /** What went wrong with the last place or location, if anything. */
  fault: unknown;
}

type Place = {name: string; point: [lon: number, lat: number]};
type Fault = 'unknown-place' | 'no-location';

/**
 * The field for "near where": a combobox whose places are found on the device, and a button for the
 * device's own location, which is asked for only when it is pressed and goes nowhere.
 */
export class LocationCombobox implements ReactiveController {
  text = '';
  fault?: Fault;
  /** Whether the device is finding out where it is. */
  locating = false;
  private places: readonly Place[] = [];
  private active = -1;
  private open = false;
  private asked = 0;
  private readonly host: LocationHost;

  constructor(host: LocationHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /**
   * Takes what an attribute, the profile or a link says; finds the place it names. Who asks again before
   * the answer has come is answered only once.
   */
  async take(text: string | undefined): Promise<SearchOrigin | undefined> {
    this.text = text ?? '';
    this.fault = undefined;
    this.close();
    if (!text) {
      // Whatever is still being looked for is not wanted any more.
      this.asked++;
      return undefined;
    }
    const asked = this.asked + 1;
    const [place] = await this.find(text);
    if (asked !== this.asked) return new Promise(() => {});
    this.fault = place ? undefined : 'unknown-place';
    this.host.requestUpdate();
    return {text, name: place?.name, point: place?.point};
  }

  /** @param name what the field shows: a place that was found, or the device's own. */
  render(words: LocationTexts, name: string | undefined): TemplateResult {
    const {places, active, open} = this;
    const shown = open && places.length > 0;
    // Keys for the options are those of the field (`pressed`), as ARIA's pattern for comboboxes has it.
    /* eslint-disable lit-a11y/click-events-have-key-events */
    return html`<div class="near">
      <label id="near-label" for="near">${words.label}</label>
      <div class="field">
        ${resultIcons.place}
        <input
          id="near"
          type="text"
          dir=${this.text || name ? 'auto' : nothing}
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          data-action="near"
          aria-labelledby="near-label"
          aria-autocomplete="list"
          aria-expanded=${String(shown)}
          aria-controls="places"
          aria-describedby="near-help"
          aria-invalid=${String(Boolean(this.fault))}
          aria-activedescendant=${shown && active >= 0 ? `place-${active}` : nothing}
          .value=${live(this.text || name || '')}
          @input=${this.typed}
          @keydown=${this.pressed}
          @change=${this.changed}
          @blur=${this.left}
        />
        <button
          type="button"
          class="locate"
          data-action="locate"
          aria-disabled=${String(this.locating)}
          @click=${this.locate}
        >
          ${resultIcons.locate}<span class="hidden">${words.locate}</span>
        </button>
        <ul id="places" role="listbox" aria-labelledby="near-label" ?hidden=${!shown}>
          ${
            shown
              ? places.map(
                  (place, index) =>
                    html`<li
                      id="place-${index}"
                      role="option"
                      aria-selected=${String(index === active)}
                      @pointerdown=${(event: Event) => event.preventDefault()}
                      @click=${() => this.choose(place)}
                    >
                      <bdi>${place.name}</bdi>
                    </li>`,
                )
              : nothing
          }
        </ul>
      </div>
      <p id="near-help" class="help">${this.fault ? html`<strong>${words.fault}</strong>` : words.help}</p>
    </div>`;
  }

  /** Asks for all that finds places, before anybody types one. */
  async prepare(): Promise<void> {
    try {
      const {findPlace} = await import('../../places/find-place.js');
      await findPlace('K1A');
    } catch {
      // It is asked for again when it is needed.
    }
  }

  /** The places that a text names; none while what finds them cannot be had. */
  private async find(text: string): Promise<readonly Place[]> {
    const asked = ++this.asked;
    try {
      const {findPlace} = await import('../../places/find-place.js');
      const places = await findPlace(text);
      return asked === this.asked ? places.slice(0, mostPlaces) : [];
    } catch {
      return [];
    }
  }

  private readonly typed = async ({target}: Event) => {
    this.text = (target as HTMLInputElement).value;
    this.fault = undefined;
    const asked = this.asked + 1;
    const places = this.text.trim() ? await this.find(this.text) : [];
    if (asked < this.asked) return;
    this.places = places;
    this.open = places.length > 0;
    this.active = -1;
    this.host.requestUpdate();
  };

  private readonly pressed = (event: KeyboardEvent) => {
    const {key} = event;
    const {places, active, open} = this;
    if (key === 'Escape' && open) {
      event.preventDefault();
      return this.close();
    }
    if ((key === 'ArrowDown' || key === 'ArrowUp') && places.length) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      // One place before the first is the text itself.
      this.active = open
        ? ((active + 1 + step + places.length + 1) % (places.length + 1)) - 1
        : step > 0
          ? 0
          : places.length - 1;
      this.open = true;
      return this.host.requestUpdate();
    }
    if (key === 'Enter') {
      const place = open ? (places[active] ?? undefined) : undefined;
      event.preventDefault();
      if (place) this.choose(place);
      else void this.settle();
    }
  };

  private readonly changed = () => void this.settle();

  private readonly left = () => this.close();

  /** The text as it stands is what counts: the first place that it names. */
  private async settle(): Promise<void> {
    const text = this.text.trim();
    this.close();
    this.host.nearChosen(text ? await this.take(text) : undefined);
  }

  private choose({name, point}: Place): void {
    this.text = name;
    this.fault = undefined;
    this.close();
    this.host.nearChosen({text: name, name, point});
  }

  private close(): void {
    this.open = false;
    this.active = -1;
    this.host.requestUpdate();
  }

  private readonly locate = () => {
    if (this.locating) return;
    const failed = () => {
      this.locating = false;
      this.fault = 'no-location';
      this.host.requestUpdate();
    };
    if (!('geolocation' in navigator)) return failed();
    this.locating = true;
    this.fault = undefined;
    this.host.requestUpdate();
    const found = ({coords}: GeolocationPosition) => {
      this.locating = false;
      this.text = '';
      const rounded = (value: number) => Number(value.toFixed(decimals));
      this.host.nearChosen({point: [rounded(coords.longitude), rounded(coords.latitude)]});
    };
    navigator.geolocation.getCurrentPosition(found, failed, {
      timeout: patience,
      maximumAge: 60_000,
    });
  };
}
