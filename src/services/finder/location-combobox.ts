import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LocalizedView} from './localized-view.js';
import type {SearchOrigin} from './search-state.js';
import {locationField, type FoundPlace, type LocationFault} from './templates/location-field.js';

/** The most places that are suggested at once. */
const mostPlaces = 6;
/** Digits kept of the device's location: about a hundred metres. */
const decimals = 3;
/** Milliseconds that a device has to find its location. */
const locateTimeout = 15_000;

/**
 * The field for the place to search near: a combobox whose places are found on the device, and a
 * button for the device's own location. The location is read only on request, and never sent.
 */
export class LocationCombobox implements ReactiveController {
  fault?: LocationFault;
  private text = '';
  private isLocating = false;
  private places: readonly FoundPlace[] = [];
  private active = -1;
  private isOpen = false;
  /** Counts look-ups, so that a slow one never replaces a later one. */
  private lookUps = 0;
  private readonly host: ReactiveControllerHost;
  private readonly choose: (near: SearchOrigin | undefined) => void;

  /** @param choose called when the reader has chosen a place, or none. */
  constructor(host: ReactiveControllerHost, choose: (near: SearchOrigin | undefined) => void) {
    this.host = host;
    this.choose = choose;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /**
   * Sets the text of the field, and finds the place that it names.
   * @param text of an attribute, the profile or a link; undefined for none.
   * @returns a promise that never settles if another look-up has begun meanwhile.
   */
  async take(text: string | undefined): Promise<SearchOrigin | undefined> {
    this.text = text ?? '';
    this.fault = undefined;
    this.close();
    if (!text) {
      this.lookUps++;
      return undefined;
    }
    const lookUp = this.lookUps + 1;
    const [place] = await this.find(text);
    if (lookUp !== this.lookUps) return new Promise(() => {});
    this.fault = place ? undefined : 'unknown-place';
    this.host.requestUpdate();
    return {text, name: place?.name, point: place?.point};
  }

  /** @param near the place in use. */
  render(localized: LocalizedView, near: SearchOrigin | undefined): unknown {
    const {text, fault, isLocating, places, active, isOpen} = this;
    return locationField({
      localized,
      text,
      near,
      fault,
      isLocating,
      places: isOpen ? places : [],
      active,
      onInput: this.input,
      onKeydown: this.keydown,
      onChange: this.settle,
      onBlur: this.close,
      onChoose: this.choosePlace,
      onLocate: this.locate,
    });
  }

  /** Loads what finds places before the reader types one. A failure is tried again when it is needed. */
  async preload(): Promise<void> {
    await this.find('K1A', this.lookUps);
  }

  /** The places that a text names; none if the gazetteer cannot be loaded. */
  private async find(text: string, lookUp = ++this.lookUps): Promise<readonly FoundPlace[]> {
    try {
      const {findPlace} = await import('../../places/find-place.js');
      const places = await findPlace(text);
      return lookUp === this.lookUps ? places.slice(0, mostPlaces) : [];
    } catch {
      return [];
    }
  }

  private readonly input = async (text: string) => {
    this.text = text;
    this.fault = undefined;
    const lookUp = this.lookUps + 1;
    const places = text.trim() ? await this.find(text) : [];
    if (lookUp < this.lookUps) return;
    this.places = places;
    this.isOpen = places.length > 0;
    this.active = -1;
    this.host.requestUpdate();
  };

  private readonly keydown = (event: KeyboardEvent) => {
    const {key} = event;
    const {places, active, isOpen} = this;
    if (key === 'Escape' && isOpen) {
      event.preventDefault();
      return this.close();
    }
    if ((key === 'ArrowDown' || key === 'ArrowUp') && places.length) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      // The position before the first place is the text itself.
      this.active = isOpen
        ? ((active + 1 + step + places.length + 1) % (places.length + 1)) - 1
        : step > 0
          ? 0
          : places.length - 1;
      this.isOpen = true;
      return this.host.requestUpdate();
    }
    if (key === 'Enter') {
      const place = isOpen ? places[active] : undefined;
      event.preventDefault();
      if (place) this.choosePlace(place);
      else void this.settle();
    }
  };

  /** Chooses the first place that the text names. */
  private readonly settle = async () => {
    const text = this.text.trim();
    this.close();
    this.choose(text ? await this.take(text) : undefined);
  };

  private readonly choosePlace = ({name, point}: FoundPlace) => {
    this.text = name;
    this.fault = undefined;
    this.close();
    this.choose({text: name, name, point});
  };

  private readonly close = () => {
    this.isOpen = false;
    this.active = -1;
    this.host.requestUpdate();
  };

  private readonly locate = () => {
    if (this.isLocating) return;
    this.setLocating('geolocation' in navigator, 'no-location');
    if (!this.isLocating) return;
    navigator.geolocation.getCurrentPosition(
      ({coords}) => {
        this.setLocating(false);
        this.text = '';
        const rounded = (value: number) => Number(value.toFixed(decimals));
        this.choose({point: [rounded(coords.longitude), rounded(coords.latitude)]});
      },
      () => this.setLocating(false, 'no-location'),
      {timeout: locateTimeout, maximumAge: 60_000},
    );
  };

  private setLocating(isLocating: boolean, fault?: LocationFault): void {
    this.isLocating = isLocating;
    this.fault = isLocating ? undefined : fault;
    this.host.requestUpdate();
  }
}
