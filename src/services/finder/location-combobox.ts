import {FinderController} from './finder-controller.js';
import type {SearchOrigin} from './search-state.js';
import type {
  PlaceSuggestion,
  LocationFault,
  LocationFieldView,
} from './templates/location-field.js';

/** The largest number of suggested places. */
const mostPlaces = 6;
/** Decimals of the device's location that are used: about a hundred metres. */
const decimals = 3;
/** Milliseconds that a device has to find its location. */
const locateTimeout = 15_000;

export interface LocationOptions {
  /** The reader has chosen a place, or none. */
  choose: (near: SearchOrigin | undefined) => void;
  /** The province of the site (postal abbreviation). */
  home: () => string | undefined;
}

/**
 * The field for the place to search near: a combobox that finds places on the device, and a button for the
 * device's own location. The location is read only on request, and never sent.
 */
export class LocationCombobox
  extends FinderController<LocationOptions>
  implements LocationFieldView
{
  fault?: LocationFault;
  text?: string;
  isLocating = false;
  private places: readonly PlaceSuggestion[] = [];
  active = -1;
  others: readonly PlaceSuggestion[] = [];
  isCoarse = false;
  private isOpen = false;
  /** Counts look-ups, so that a slow one never replaces a later one. */
  private lookUps = 0;
  /** The text of the place in use. */
  private chosen?: string;

  override hostDisconnected(): void {
    this.close();
  }

  /**
   * Sets the text of the field, and finds the place that it names.
   * @param text from the reader, an attribute or a link. Without it the field shows the place in use.
   * @returns a promise that never settles if another look-up has started in the meantime.
   */
  async take(text?: string): Promise<SearchOrigin | undefined> {
    this.text = this.chosen = text;
    this.forget();
    this.close();
    if (!text) {
      this.lookUps++;
      return undefined;
    }
    const lookUp = this.lookUps + 1;
    const places = await this.find(text);
    if (lookUp !== this.lookUps) return new Promise(() => {});
    const [place, ...others] = places;
    this.update();
    if (!place || this.isFarGuess(place)) {
      this.fault = 'unknown-place';
      this.others = places;
      return {text};
    }
    // Of a whole name, only other places that have it may be meant.
    this.others = others.filter(({match}) => place.match === 'guess' || match === place.match);
    if (place.match === 'beginning') this.others = [];
    this.isCoarse = Boolean(place.isCoarse);
    return {text, name: place.name, point: place.point};
  }

  /** Whether a place in another province was not named by its whole name: the reader is asked first. */
  private isFarGuess({match, province}: PlaceSuggestion): boolean {
    const home = this.options.home();
    return Boolean(match && home && province && province !== home);
  }

  /** Clears what was said about the last place. */
  private forget(): void {
    this.fault = undefined;
    this.others = [];
    this.isCoarse = false;
  }

  get suggestions(): readonly PlaceSuggestion[] {
    return this.isOpen ? this.places : [];
  }

  /** Loads the gazetteer before the reader types a place. After a failure it is loaded when it is needed. */
  async preload(): Promise<void> {
    try {
      const {loadAllPlaces} = await import('../../places/places.chunk.js');
      await loadAllPlaces();
    } catch {
      // The reader's own search tries again.
    }
  }

  /** The places that a text names; empty if the gazetteer cannot be loaded. */
  private async find(text: string, lookUp = ++this.lookUps): Promise<readonly PlaceSuggestion[]> {
    try {
      const {findPlace} = await import('../../places/places.chunk.js');
      const places = await findPlace(text, {home: this.options.home()});
      return lookUp === this.lookUps ? places.slice(0, mostPlaces) : [];
    } catch {
      return [];
    }
  }

  readonly input = async ({target}: Event) => {
    const text = (target as HTMLInputElement).value;
    this.text = text;
    this.forget();
    const lookUp = this.lookUps + 1;
    const places = text.trim() ? await this.find(text) : [];
    if (lookUp < this.lookUps) return;
    this.places = places;
    this.isOpen = places.length > 0;
    this.active = -1;
    this.update();
  };

  readonly keydown = (event: KeyboardEvent) => {
    const {key} = event;
    const {places, active, isOpen} = this;
    if (key === 'Escape' && isOpen) {
      event.preventDefault();
      return this.close();
    }
    if ((key === 'ArrowDown' || key === 'ArrowUp') && places.length) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      // Before the first suggestion, the selection is the text itself.
      this.active = isOpen
        ? ((active + 1 + step + places.length + 1) % (places.length + 1)) - 1
        : step > 0
          ? 0
          : places.length - 1;
      this.isOpen = true;
      return this.update();
    }
    if (key === 'Enter') {
      const place = isOpen ? places[active] : undefined;
      event.preventDefault();
      if (place) this.choosePlace(place);
      else void this.chooseTyped();
    }
  };

  /** Chooses the first place that the reader's text names; with an empty text, no place. */
  readonly chooseTyped = async () => {
    this.close();
    if (this.text === undefined) return;
    this.options.choose(await this.take(this.text.trim()));
  };

  /** Chooses what the reader has typed, unless it is in use. */
  readonly chooseChanged = () => {
    if (this.text?.trim() !== this.chosen) void this.chooseTyped();
  };

  readonly choosePlace = ({name, point, isCoarse = false}: PlaceSuggestion) => {
    this.lookUps++;
    this.text = this.chosen = name;
    this.forget();
    this.isCoarse = isCoarse;
    this.close();
    this.options.choose({text: name, name, point});
  };

  /** Chooses one of the places that may be meant. Its button goes, so the field gets the focus. */
  readonly chooseOther = (place: PlaceSuggestion) => {
    this.choosePlace(place);
    this.focus('near');
  };

  readonly close = () => {
    this.isOpen = false;
    this.active = -1;
    this.update();
  };

  readonly locate = () => {
    if (this.isLocating) return;
    this.setLocating('geolocation' in navigator, 'no-location');
    if (!this.isLocating) return;
    navigator.geolocation.getCurrentPosition(
      ({coords}) => {
        this.setLocating(false);
        this.lookUps++;
        this.text = this.chosen = undefined;
        this.forget();
        const rounded = (value: number) => Number(value.toFixed(decimals));
        this.options.choose({point: [rounded(coords.longitude), rounded(coords.latitude)]});
      },
      () => this.setLocating(false, 'no-location'),
      {timeout: locateTimeout, maximumAge: 60_000},
    );
  };

  private setLocating(isLocating: boolean, fault?: LocationFault): void {
    this.isLocating = isLocating;
    this.fault = isLocating ? undefined : fault;
    this.update();
  }
}
