import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {msg, str} from '../../i18n/interface.js';
import {Localizer} from '../../i18n/localizer.js';
import type {Position} from '../../shared/geo/position.js';
import {customElement} from '../../ui/custom-element.js';
import {report} from '../../ui/events.js';
import {baseStyles} from '../../ui/styles/base.styles.js';
import {Clusters, type Marker} from './clusters.js';
import {TendServiceSelectEvent} from './events.js';
import {GestureHint} from './gesture-hint.js';
import type {Action} from './icons.js';
import {MapLabels} from './labels.js';
import {keyCommand, panOffsets} from './map-actions.js';
import {MapCanvas} from './map-canvas.js';
import {located, zoomRange, type Located, type MapPlace, type MapTiles} from './map-types.js';
import type {MapView} from './map-view.js';
import {MarkerFocus} from './marker-focus.js';
import {mapStyles} from './service-map.styles.js';
import {caption} from './templates/caption.js';
import {stage} from './templates/stage.js';
import {placeList, tools} from './templates/tools.js';

/** How many places, nearest first, the first view shows. */
const firstPlaces = 10;
/** Two corners of Canada, for a map without places. */
const canada: readonly Position[] = [
  [-141, 42],
  [-52, 70],
];

/** Compares by value: the finder creates new objects each time it renders. */
const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Identifies a list of places, whatever language they are described in. */
const placesKey = (places: readonly Located[]) =>
  JSON.stringify(places.map(({service, number}) => [number, service.id, service.point]));

/**
 * The map beside the finder's list: a part of `<tend-service-finder>`, loaded when it is opened.
 * It sends requests only to the host that `tiles` names. Without tiles it draws degrees and
 * distances.
 *
 * @summary The map of the service finder.
 * @fires {TendServiceSelectEvent} tend-service-select - The reader selected a place; `detail.id` is its service.
 * @fires {TendProblemEvent} tend-problem - The tiles cannot be used; `detail.problem` says why.
 * @csspart map - The whole map with its buttons.
 */
@customElement('tend-service-map')
export class TendServiceMap extends LitElement {
  static override styles = [baseStyles, mapStyles];

  /** The places of the list. Places that are confidential or have no point are not shown. */
  @property({attribute: false}) services: readonly MapPlace[] = [];

  /** The reader's location, from which distances are measured. */
  @property({attribute: false, hasChanged: differs}) origin?: Position;

  /** Id of the service that is highlighted, here and in the list. */
  @property() selected?: string;

  /** The tiles to draw. Without them the map draws degrees and distances. */
  @property({attribute: false, hasChanged: differs}) tiles?: MapTiles;

  /** Formats the map's texts in the reader's language. */
  @property({attribute: false}) localizer = new Localizer();

  @state() private visibleMarkers: readonly Marker[] = [];
  @state() private listedMarker?: Marker;
  @state() private pointedMarker?: Marker;
  /** How many places are in view. Announced only after the reader has moved the map. */
  @state() private announcedCount?: number;

  private labels = new MapLabels(this.localizer);
  private clusters = new Clusters([], zoomRange.max);
  private readonly gestureHint = new GestureHint(this);
  private readonly markerFocus = new MarkerFocus(this);
  private readonly canvas = new MapCanvas(this, {
    viewChanged: () => this.refreshMarkers(),
    gestureMissed: (gesture) => this.gestureHint.show(gesture),
    tilesFailed: (tiles, fault) => this.reportTiles(tiles, fault),
  });

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('localizer')) this.labels = new MapLabels(this.localizer);
    if (!changed.has('services')) return;
    const before = placesKey(this.clusters.places);
    this.clusters = new Clusters(located(this.services), zoomRange.max);
    // The same places in another language do not move the map.
    if (before !== placesKey(this.clusters.places)) this.canvas.fitted = false;
  }

  protected override firstUpdated(): void {
    this.canvas.create(this.renderRoot.querySelector<HTMLElement>('.canvas')!);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('tiles')) void this.canvas.setTiles(this.tiles);
    if (changed.has('origin')) this.canvas.fitted = false;
    if (!this.canvas.fitted) this.fit(firstPlaces);
    else if (changed.has('services')) this.refreshMarkers();
    if (changed.has('selected')) this.revealSelected();
    this.positionElements();
    this.markerFocus.restore(this.visibleMarkers);
  }

  private reportTiles({url}: MapTiles, fault: string): void {
    report(this, {
      code: 'map-tiles-unusable',
      message: `map tiles ${url}: ${fault}. The map shows degrees and distances instead.`,
      source: url,
    });
  }

  /** Shows the reader's location and the nearest places; all places if there is no location. */
  private fit(nearest?: number): void {
    const {origin, clusters} = this;
    const places = clusters.places.slice(0, origin && nearest);
    const points = places.map(({service}) => service.point);
    if (origin) points.push(origin);
    this.canvas.fit(points.length ? points : canada);
  }

  /** Shows the selected place, zoomed in until its marker contains no place at another point. */
  private revealSelected(): void {
    const {canvas, clusters, selected} = this;
    const place = clusters.places.find(({service}) => service.id === selected);
    if (!canvas.fitted || !place) return;
    const zoom = canvas.zoom!;
    canvas.reveal(place.service.point, Math.max(zoom, clusters.zoomToSeparate(place, zoom)));
  }

  /** Finds the markers of the present viewport. */
  private refreshMarkers(): void {
    const {canvas, clusters, markerFocus} = this;
    if (!canvas.fitted) return;
    markerFocus.remember(this.visibleMarkers);
    this.visibleMarkers = clusters.within(canvas.box, canvas.zoom!);
    const again = (marker?: Marker) => this.visibleMarkers.find(({key}) => key === marker?.key);
    this.listedMarker = again(this.listedMarker);
    this.pointedMarker = again(this.pointedMarker);
    if (this.announcedCount === undefined) return;
    this.announcedCount = canvas.count(clusters.places.map(({service}) => service.point));
  }

  /** Sets positions on the elements: a strict policy allows no `style` attribute in templates. */
  private positionElements(): void {
    const {canvas, renderRoot, origin} = this;
    if (!canvas.fitted) return;
    const move = (element: HTMLElement | null | undefined, position: Position) => {
      const [x, y] = canvas.project(position);
      if (element) element.style.transform = `translate(${x}px, ${y}px)`;
    };
    const items = renderRoot.querySelectorAll<HTMLElement>('.markers > li');
    this.visibleMarkers.forEach(({position}, index) => move(items[index], position));
    if (origin) move(renderRoot.querySelector<HTMLElement>('.origin'), origin);
    const bar = renderRoot.querySelector<HTMLElement>('.bar');
    if (bar) bar.style.inlineSize = `${canvas.scale.pixels}px`;
  }

  private get view(): MapView {
    const {labels, canvas, selected, origin, visibleMarkers, listedMarker, pointedMarker} = this;
    return {
      ...{labels, canvas, selected, origin, visibleMarkers, listedMarker, pointedMarker},
      places: this.clusters.places,
      attribution: this.tiles?.attribution,
      missedGesture: this.gestureHint.gesture,
      openMarker: (marker) => this.openMarker(marker),
      setCaption: (marker) => (this.pointedMarker = marker),
      focusMarker: (event) => this.focusMarker(event),
      select: (place) => this.select(place),
      act: (action) => this.act(action),
      closeList: () => this.closeList(),
    };
  }

  protected override render(): TemplateResult {
    const {labels, view, listedMarker} = this;
    return html`
      <section
        class="tend"
        part="map"
        lang=${labels.language}
        dir=${labels.direction}
        aria-label=${labels.label(() => msg('Map', {desc: 'Name of the map beside the list of services'}))}
        @keydown=${this.handleKey}
      >
        <button type="button" class="skip" data-action="skip" @click=${this.leave}>
          ${labels.text(() => msg('Skip the map', {desc: 'Button that moves the focus behind the map'}))}
        </button>
        ${stage(view)} ${caption(view)} ${listedMarker ? placeList(view, listedMarker) : nothing}
        ${tools(view)}
        <p class="hidden" role="status">${this.renderStatus()}</p>
        <span class="end" tabindex="-1"></span>
      </section>
    `;
  }

  private renderStatus() {
    const {labels, announcedCount, clusters} = this;
    if (announcedCount === undefined) return nothing;
    const [count, all] = [announcedCount, clusters.places.length].map((n) => labels.number(n));
    return labels.text(() =>
      msg(str`On the map: ${count} of ${all} places`, {
        desc: 'Said by screen readers once the map has moved; how many of the places are in view',
      }),
    );
  }

  private openMarker(marker: Marker): void {
    const {places, splitsAt} = marker;
    if (places.length === 1) return this.select(places[0]!);
    if (splitsAt === undefined) {
      this.listedMarker = this.listedMarker?.key === marker.key ? undefined : marker;
      if (!this.listedMarker) return;
      void this.updateComplete.then(() => this.markerFocus.moveTo('.opened button'));
      return;
    }
    this.announcedCount ??= 0;
    this.canvas.zoomTo(
      places.map(({service}) => service.point),
      splitsAt,
    );
  }

  private select({service: {id}}: Located): void {
    this.selected = id;
    this.dispatchEvent(new TendServiceSelectEvent(id));
  }

  private act(action: Action): void {
    const {canvas} = this;
    if (!canvas.fitted) return;
    this.announcedCount ??= 0;
    const offset = panOffsets[action];
    if (offset) canvas.panBy(offset);
    else if (action === 'fit') this.fit();
    else canvas.zoomBy(action === 'zoom-in' ? 1 : -1);
  }

  private readonly handleKey = (event: KeyboardEvent): void => {
    const command = keyCommand(event);
    if (!command) return;
    if (command !== 'leave') {
      if ((event.target as Element).closest('.opened')) return;
      event.preventDefault();
      this.act(command);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (this.listedMarker) this.closeList();
    else this.leave();
  };

  private focusMarker({target}: FocusEvent): void {
    const marker = this.markerFocus.current(this.visibleMarkers);
    this.pointedMarker = marker;
    if (marker && (target as Element).matches(':focus-visible')) {
      this.canvas.panInside(marker.position);
    }
  }

  private closeList(): void {
    const key = this.listedMarker?.key;
    this.listedMarker = undefined;
    this.markerFocus.moveToMarker(key);
  }

  /** Moves the focus behind the map, to the rest of the page. */
  private readonly leave = (): void => this.markerFocus.moveTo('.end');
}

declare global {
  interface HTMLElementTagNameMap {
    'tend-service-map': TendServiceMap;
  }
}
