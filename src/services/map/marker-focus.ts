import type {Marker} from './clusters.js';

/** Keeps the keyboard focus on a place while zooming merges and splits its marker. */
export class MarkerFocus {
  private readonly host: {readonly renderRoot: HTMLElement | DocumentFragment};
  /** Service whose marker had the focus before the markers changed. */
  private serviceId?: string;

  constructor(host: {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.host = host;
  }

  private get activeElement(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  /** The marker that has the focus. */
  current(markers: readonly Marker[]): Marker | undefined {
    const key = this.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    return markers.find((marker) => marker.key === key);
  }

  /** Notes which place has the focus. Call before the markers change. */
  remember(markers: readonly Marker[]): void {
    const marker = this.current(markers);
    if (marker) this.serviceId = marker.places[0]!.service.id;
  }

  /** Focuses the marker that now holds the noted place, or the map. Call after rendering. */
  restore(markers: readonly Marker[]): void {
    const {serviceId} = this;
    this.serviceId = undefined;
    if (!serviceId || this.activeElement) return;
    const index = markers.findIndex(({places}) =>
      places.some(({service}) => service.id === serviceId),
    );
    const button = this.markerButtons()[index] ?? this.find('.stage');
    button?.focus({preventScroll: true});
  }

  /** Focuses the first element that matches a selector. */
  moveTo(selector: string): void {
    this.find(selector)?.focus();
  }

  moveToMarker(key: string | undefined): void {
    this.markerButtons()
      .find(({dataset}) => dataset['key'] === key)
      ?.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(selector);
  }

  private markerButtons(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.markers button')];
  }
}
