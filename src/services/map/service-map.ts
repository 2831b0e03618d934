import type {FitBoundsOptions} from 'leaflet';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Problem} from '../../shared/problem.js';
import {GridLayer, Map as LeafletMap, TileLayer} from '../../generated/leaflet.js';
import {distanceQuantity, format} from '../../i18n/format.js';
import {msg, str} from '../../i18n/interface.js';
import {Localizer} from '../../i18n/localizer.js';
import {customElement} from '../../ui/custom-element.js';
import {report} from '../../ui/events.js';
import {baseStyles} from '../../ui/styles/base.styles.js';
import {sentences} from '../../ui/templates/sentences.js';
import {TendServiceSelectEvent} from './events.js';
import {addGestures, type Missed} from './gestures.js';
import {mapIcons, type Action} from './icons.js';
import {Clusters, type Marker} from './clusters.js';
import {metersPerPixel, roundDown} from './measure.js';
import {located, type Located, type MapPlace, type MapTiles} from './map-types.js';
import {plainMap, type Viewport} from './plain-map.js';
import {degrees, shortDistance} from './format-distance.js';
import {tileAddress} from './tile-address.js';
import type {Position} from '../../shared/geo/position.js';
import {mapStyles} from './service-map.styles.js';

/** Zooms of Web Mercator: a continent, and a house. */
const [minZoom, maxZoom] = [3, 18];
/** A map of one place shows the streets around it. */
const nearZoom = 15;
/** As many places, nearest first, are in the first view. */
const firstPlaces = 10;
/** Pixels that a press of a key or a button moves the map. */
const panStep = 120;
/** Pixels to leave free around places: marks stand above their points. */
const room = {paddingTopLeft: [40, 64], paddingBottomRight: [40, 40]} satisfies FitBoundsOptions;
/** Pixels; the scale is no longer. */
const longestScale = 110;
/** Milliseconds that a hint is shown. */
const hintTime = 1800;
/** Canada: where there is nothing to show. */
const everywhere: Position[] = [
  [-141, 42],
  [-52, 70],
];

const keys: Record<string, Action> = {
  ArrowLeft: 'pan-left',
  ArrowRight: 'pan-right',
  ArrowUp: 'pan-up',
  ArrowDown: 'pan-down',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  _: 'zoom-out',
};

const directions: Partial<Record<Action, [x: number, y: number]>> = {
  'pan-left': [-panStep, 0],
  'pan-right': [panStep, 0],
  'pan-up': [0, -panStep],
  'pan-down': [0, panStep],
};

/** A position as Leaflet has it. */
const latLng = ([lon, lat]: Position): [number, number] => [lat, lon];

/** Whoever renders the map may make its values anew each time. */
const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * The map beside the finder's list: a part of `<tend-service-finder>`, loaded when it is asked for.
 * Of the world's hosts it asks only the one that `tiles` names; without tiles it draws degrees and
 * distances.
 *
 * @summary The map of the service finder.
 * @fires {TendServiceSelectEvent} tend-service-select - The reader chose a place; `detail.id` is its service.
 * @fires {TendProblemEvent} tend-problem - The tiles cannot be used; `detail.problem` says why.
 * @csspart map - All of it.
 */
@customElement('tend-service-map')
export class TendServiceMap extends LitElement {
  static override styles = [baseStyles, mapStyles];

  /** The list's places; what is nowhere, or confidential, is not on the map. */
  @property({attribute: false}) services: readonly MapPlace[] = [];

  /** Where the reader looks from. */
  @property({attribute: false, hasChanged: differs}) origin?: Position;

  /** Id of the service that is marked, here and in the list. */
  @property() selected?: string;

  /** What the map is drawn on; without it, on nothing but degrees and distances. */
  @property({attribute: false, hasChanged: differs}) tiles?: MapTiles;

  /** Who says its words. */
  @property({attribute: false}) localizer = new Localizer();

  /** The marks in and around what is seen. */
  @state() private shown: readonly Marker[] = [];
  /** The mark whose places are listed, since they share one point. */
  @state() private opened?: Marker;
  /** The mark under the mouse or the focus. */
  @state() private pointed?: Marker;
  @state() private hint?: Missed;
  /** Whether a tile has come: until then, and without any, the map is plain. */
  @state() private drawn = false;
  /** How many places are in view; said once the reader has moved the map. */
  @state() private said?: number;
  @query('.canvas') private canvas!: HTMLElement;
  private marks = new Clusters([], maxZoom);
  private map?: LeafletMap;
  private layer?: GridLayer;
  private fitted = false;
  /** Service whose mark had the focus, in case the mark is drawn together with others. */
  private focused?: string;
  private hintTimer?: ReturnType<typeof setTimeout>;
  private readonly resized = new ResizeObserver(() => this.resize());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.map) this.resized.observe(this.canvas);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    clearTimeout(this.hintTimer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('services')) return;
    const before = this.marks.places;
    this.marks = new Clusters(located(this.services), maxZoom);
    // The same places, said in another language or given anew, are no reason to move.
    const ids = (places: readonly Located[]) =>
      JSON.stringify(places.map(({service, number}) => [number, service.id, service.point]));
    if (ids(before) !== ids(this.marks.places)) this.fitted = false;
  }

  protected override firstUpdated(): void {
    const map = new LeafletMap(this.canvas, {
      minZoom,
      maxZoom,
      zoomAnimation: false,
      fadeAnimation: false,
      trackResize: false,
      touchZoom: true,
      bounceAtZoomLimits: false,
    });
    this.map = map;
    map.on('move', () => this.requestUpdate());
    map.on('moveend', () => this.look());
    addGestures(map, this.canvas, (how) => this.giveHint(how));
    this.resized.observe(this.canvas);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('tiles')) void this.lay();
    if (changed.has('origin')) this.fitted = false;
    if (!this.fitted) this.fit();
    else if (changed.has('services')) this.look();
    if (changed.has('selected')) this.reveal();
    this.putInPlace();
    this.keepFocus();
  }

  /** Puts the tiles under the map. */
  private async lay(): Promise<void> {
    const {tiles, map} = this;
    this.layer?.remove();
    this.layer = undefined;
    this.drawn = false;
    if (!tiles || !map) return;
    const source = tileAddress(tiles.url, document.baseURI);
    if (!source) {
      return this.fail(
        'must be an http(s) address with {z}, {x} and {y}, or of a .pmtiles file of pictures',
      );
    }
    try {
      const layer =
        source.kind === 'pmtiles'
          ? await import('./pmtiles-layer.js').then(({pmtilesLayer}) =>
              pmtilesLayer(GridLayer, source.url, tiles.maxZoom),
            )
          : new TileLayer(source.url, {
              maxNativeZoom: tiles.maxZoom ?? maxZoom,
              maxZoom,
              noWrap: true,
              // Hosts of tiles may ask who uses them: the site, not the page that is read.
              referrerPolicy: 'strict-origin',
            });
      if (tiles !== this.tiles) return;
      layer.on('tileload', () => (this.drawn = true));
      layer.on('tileerror', () => {
        if (!this.drawn) this.fail('gave no picture');
      });
      this.layer = layer.addTo(map);
    } catch (error) {
      if (tiles === this.tiles) this.fail(`could not be used (${(error as Error).message})`);
    }
  }

  private fail(what: string): void {
    const source = this.tiles?.url;
    const problem: Problem = {
      code: 'map-tiles-unusable',
      message: `the tiles of the map, ${source}, ${what}. The map shows degrees and distances instead.`,
      source,
    };
    report(this, problem);
  }

  private resize(): void {
    this.map?.invalidateSize({pan: false, debounceMoveend: false});
    if (this.fitted) this.look();
    else this.requestUpdate();
  }

  /** Shows where the reader looks from and the nearest places; all of them where that is nowhere. */
  private fit(all = false): void {
    const {map, origin, marks} = this;
    // While it is hidden it has no size.
    if (!map || !this.canvas.clientWidth) return;
    this.fitted = true;
    const near = marks.places.slice(0, origin && !all ? firstPlaces : undefined);
    const points = near.map(({service}) => service.point);
    if (origin) points.push(origin);
    const box = (points.length ? points : everywhere).map(latLng);
    map.fitBounds(box, {
      ...room,
      maxZoom: nearZoom,
      animate: false,
    });
    this.look();
  }

  /** Shows the selected place, closer where it is drawn together with others. */
  private reveal(): void {
    const {map, marks, selected} = this;
    const place = marks.places.find(({service}) => service.id === selected);
    if (!map || !this.fitted || !place) return;
    const zoom = Math.max(map.getZoom(), marks.aloneAt(place, map.getZoom()));
    const point = latLng(place.service.point);
    const animate = !stillness.matches;
    if (zoom === map.getZoom()) {
      map.panInside(point, {
        ...room,
        animate,
      });
    } else {
      map.setView(point, zoom, {animate: false});
    }
  }

  /** Takes in what is seen now. */
  private look(): void {
    const {map, marks} = this;
    if (!map || !this.fitted) return;
    const active = this.activePin;
    if (active) this.focused = active.places[0]!.service.id;
    // A margin, so that marks do not pop up at the edge while the map is dragged.
    const box = map.getBounds().pad(0.2);
    this.shown = marks.within(
      [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()],
      map.getZoom(),
    );
    const again = (mark?: Marker) => this.shown.find(({key}) => key === mark?.key);
    [this.opened, this.pointed] = [again(this.opened), again(this.pointed)];
    if (this.said !== undefined) this.said = this.inView;
  }

  private get inView(): number {
    const view = this.map!.getBounds();
    return this.marks.places.filter(({service: {point}}) => view.contains(latLng(point))).length;
  }

  private get activePin(): Marker | undefined {
    const active = (this.renderRoot as ShadowRoot).activeElement;
    const key = active?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    return this.shown.find((mark) => mark.key === key);
  }

  /** Positions are set on the elements: a strict policy allows no `style` in what is rendered. */
  private putInPlace(): void {
    const {map} = this;
    if (!map || !this.fitted) return;
    const put = (element: HTMLElement | null, position: Position) => {
      if (!element) return;
      const {x, y} = map.latLngToContainerPoint(latLng(position));
      element.style.transform = `translate(${x}px, ${y}px)`;
    };
    const pins = this.renderRoot.querySelectorAll<HTMLElement>('.pins > li');
    this.shown.forEach(({position}, index) => put(pins[index] ?? null, position));
    if (this.origin) put(this.renderRoot.querySelector('.origin'), this.origin);
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    if (bar) bar.style.inlineSize = `${this.scale.pixels}px`;
  }

  /** A mark that is drawn together with others hands its focus on. */
  private keepFocus(): void {
    const {focused} = this;
    this.focused = undefined;
    if (!focused || (this.renderRoot as ShadowRoot).activeElement) return;
    const index = this.shown.findIndex(({places}) =>
      places.some(({service}) => service.id === focused),
    );
    const pin = this.renderRoot.querySelectorAll<HTMLElement>('.pins button')[index];
    (pin ?? this.renderRoot.querySelector<HTMLElement>('.stage'))?.focus({preventScroll: true});
  }

  /** The longest round distance that is short enough on the screen. */
  private get scale(): {meters: number; pixels: number} {
    const {map} = this;
    const each = metersPerPixel(map!.getCenter().lat, map!.getZoom());
    const meters = roundDown(longestScale * each);
    return {meters, pixels: meters / each};
  }

  protected override render(): TemplateResult {
    const {localizer} = this;
    return html`
      <section
        class="tend"
        part="map"
        lang=${localizer.language}
        dir=${localizer.languageData.direction}
        aria-label=${this.label(() => msg('Map', {desc: 'Name of the map beside the list of services'}))}
        @keydown=${this.press}
      >
        <button type="button" class="skip" data-action="skip" @click=${this.leave}>
          ${this.say(() => msg('Skip the map', {desc: 'Button that moves the focus behind the map'}))}
        </button>
        ${this.renderStage()} ${this.renderCaption()}
        ${this.opened ? this.renderOpened(this.opened) : nothing} ${this.renderTools()}
        <p class="hidden" role="status">${this.renderStatus()}</p>
        <span class="end" tabindex="-1"></span>
      </section>
    `;
  }

  private renderStage() {
    const {hint, tiles} = this;
    return html`
      <div
        class="stage"
        tabindex="0"
        role="group"
        aria-label=${this.label(() => msg('Map of the places in the list'))}
        aria-describedby="keys"
      >
        <div class=${this.drawn ? 'canvas' : 'canvas plain'}>
          ${this.fitted && !this.drawn ? this.renderPlain() : nothing}
          ${
            this.origin
              ? html`<div
                  class="origin"
                  role="img"
                  aria-label=${this.label(() =>
                    msg('Distances are from here', {
                      desc: 'Name of the sign on the map where the reader looks from',
                    }),
                  )}
                ></div>`
              : nothing
          }
          <ul class="pins" role="list" @focusin=${this.point} @focusout=${this.unpoint}>
            ${repeat(
              this.shown,
              ({key}) => key,
              (mark) => this.renderPin(mark),
            )}
          </ul>
        </div>
        ${this.fitted ? this.renderScale() : nothing}
        ${
          tiles?.attribution && this.layer
            ? html`<p class="attribution" dir="auto">${tiles.attribution}</p>`
            : nothing
        }
        <p class=${hint ? 'hint' : 'hint off'} dir="auto" aria-hidden="true">${hint && this.renderHint(hint)}</p>
        <p class="hidden" id="keys">
          ${this.say(() =>
            msg('Arrow keys move the map, plus and minus zoom, Escape leaves it.', {
              desc: 'Said by screen readers',
            }),
          )}
        </p>
      </div>
    `;
  }

  private renderPin(mark: Marker) {
    const {places, key} = mark;
    const [first] = places;
    const chosen = places.some(({service}) => service.id === this.selected);
    const one = places.length === 1;
    const kind = one ? 'pin' : 'pin several';
    return html`<li class=${chosen ? 'chosen' : ''}>
      <button
        type="button"
        class=${kind}
        data-key=${key}
        data-pin=${one ? first!.service.id : nothing}
        lang=${(one && first!.service.lang) || nothing}
        aria-label=${one ? this.name(first!) : this.nameOfSeveral(mark)}
        aria-current=${chosen ? 'true' : nothing}
        aria-expanded=${one || mark.splitsAt ? nothing : String(this.opened?.key === key)}
        @click=${() => this.choose(mark)}
        @pointerenter=${() => (this.pointed = mark)}
        @pointerleave=${() => (this.pointed = undefined)}
      >
        <span class="body"
          ><span class="number">${this.number(one ? first!.number : places.length)}</span></span
        >
      </button>
    </li>`;
  }

  private renderPlain() {
    const {origin, frame, shown, localizer} = this;
    const language = localizer.languageData;
    const map = plainMap(frame, {
      origin,
      marks: shown.map(({position}) => position),
      words: {
        distance: (meters) => shortDistance(meters, language),
        latitude: (value, digits) => {
          const angle = degrees(value, digits, language);
          return value < 0
            ? this.label(() => msg(str`${angle} S`, {desc: 'Degrees south'}))
            : this.label(() => msg(str`${angle} N`, {desc: 'Degrees north'}));
        },
        longitude: (value, digits) => {
          const angle = degrees(value, digits, language);
          return value < 0
            ? this.label(() => msg(str`${angle} W`, {desc: 'Degrees west'}))
            : this.label(() => msg(str`${angle} E`, {desc: 'Degrees east'}));
        },
      },
    });
    const {width, height} = frame;
    return html`<svg class="lines" width=${width} height=${height} aria-hidden="true">${map}</svg>`;
  }

  private get frame(): Viewport {
    const map = this.map!;
    const {x: width, y: height} = map.getSize();
    const bounds = map.getBounds();
    return {
      width,
      height,
      zoom: map.getZoom(),
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
      project: (position) => {
        const {x, y} = map.latLngToContainerPoint(latLng(position));
        return [x, y];
      },
    };
  }

  private renderScale() {
    const {languageData} = this.localizer;
    const said = shortDistance(this.scale.meters, languageData);
    const north = this.label(() => msg('N', {desc: 'North, beside an arrow on the map'}));
    return html`
      <div class="scale" role="img" aria-label=${this.label(() => msg(str`Scale: ${said}`))}>
        <bdi dir=${languageData.direction} aria-hidden="true">${said}</bdi><span class="bar"></span>
      </div>
      <div
        class="north"
        role="img"
        aria-label=${this.label(() => msg('North is at the top'))}
        ?hidden=${this.drawn}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2l6 19-6-4-6 4z" /></svg>
        <span aria-hidden="true">${north}</span>
      </div>
    `;
  }

  private renderHint(hint: Missed) {
    if (hint === 'touch') return this.say(() => msg('Move the map with two fingers'));
    const key = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
    return this.say(() =>
      msg(str`Hold ${key} and turn the wheel to zoom`, {desc: 'The value is a key: Ctrl or ⌘'}),
    );
  }

  /** Names the mark that is looked at, where names have room. */
  private renderCaption() {
    const {pointed, marks, selected} = this;
    const chosen = marks.places.find(({service}) => service.id === selected);
    const place = pointed ? (pointed.places.length === 1 ? pointed.places[0] : undefined) : chosen;
    if (place) {
      const {service, number, meters} = place;
      return html`<p class="caption">
        <b>${this.number(number)}.</b>
        <b lang=${service.lang ?? nothing} dir="auto">${service.name}</b>
        ${meters === undefined ? nothing : html`<span class="far">${this.distance(meters)}</span>`}
      </p>`;
    }
    return html`<p class="caption">
      ${
        this.drawn
          ? this.say(() => msg('The numbers are those of the list.'))
          : this.say(() =>
              msg('The numbers are those of the list. The map shows distances, without streets.'),
            )
      }
    </p>`;
  }

  /** Places that share one point: no zoom tells them apart. */
  private renderOpened(mark: Marker) {
    const label = this.label(() => msg('Places at this point of the map'));
    return html`<div class="opened" role="group" aria-label=${label}>
      <ul role="list">
        ${mark.places.map(
          (place) =>
            html`<li>
              <button
                type="button"
                data-pin=${place.service.id}
                lang=${place.service.lang ?? nothing}
                aria-current=${place.service.id === this.selected ? 'true' : nothing}
                @click=${() => this.select(place)}
              >
                ${this.name(place)}
              </button>
            </li>`,
        )}
      </ul>
      ${this.renderButton(
        'close',
        this.label(() => msg('Close the list')),
        this.close,
      )}
    </div>`;
  }

  private renderTools() {
    const zoom = this.map?.getZoom();
    const button = (action: Action, words: () => string, off = false) =>
      this.renderButton(action, this.label(words), () => this.act(action), off);
    return html`<div
      class="tools"
      role="group"
      aria-label=${this.label(() => msg('Move and zoom the map'))}
    >
      <div>
        ${button('zoom-in', () => msg('Zoom in'), zoom !== undefined && zoom >= maxZoom)}
        ${button('zoom-out', () => msg('Zoom out'), zoom !== undefined && zoom <= minZoom)}
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

  private renderButton(action: Action, name: string, act: () => void, off = false) {
    return html`<button
      type="button"
      class="tool"
      data-action=${action}
      aria-label=${name}
      title=${name}
      aria-disabled=${off ? 'true' : nothing}
      @click=${act}
    >
      ${mapIcons[action]}
    </button>`;
  }

  private renderStatus() {
    if (this.said === undefined) return nothing;
    const [count, all] = [this.number(this.said), this.number(this.marks.places.length)];
    return this.say(() =>
      msg(str`On the map: ${count} of ${all} places`, {
        desc: 'Said by screen readers once the map has moved; how many of the places are in view',
      }),
    );
  }

  /** What a place is called: by the number that it has in the list. */
  private name({service: {name}, number, meters}: MapPlace): string {
    const digits = this.number(number);
    if (meters === undefined) {
      return this.label(() => msg(str`${digits}. ${name}`, {desc: 'Number and name of a place'}));
    }
    const far = this.distance(meters);
    return this.label(() =>
      msg(str`${digits}. ${name}, ${far}`, {desc: 'Number, name and distance of a place'}),
    );
  }

  private nameOfSeveral(mark: Marker): string {
    const count = this.number(mark.places.length);
    return mark.splitsAt
      ? this.label(() => msg(str`${count} places, zoom in`, {desc: 'A mark on the map'}))
      : this.label(() => msg(str`${count} places, list them`, {desc: 'A mark on the map'}));
  }

  private number(value: number): string {
    return format(value, this.localizer.languageData);
  }

  private distance(meters: number): string {
    return format(distanceQuantity(meters), this.localizer.languageData);
  }

  /** Words for an attribute. */
  private label(words: () => string): string {
    return this.localizer.ui(words).text;
  }

  /** Words that are seen. */
  private say(words: () => string): unknown {
    return sentences([this.localizer.ui(words)], this.localizer.language);
  }

  private choose(mark: Marker): void {
    const {places} = mark;
    const map = this.map!;
    if (places.length === 1) return this.select(places[0]!);
    if (mark.splitsAt === undefined) {
      this.opened = this.opened?.key === mark.key ? undefined : mark;
      if (this.opened) void this.updateComplete.then(() => this.focusOn('.opened button'));
      return;
    }
    this.said ??= 0;
    const box = places.map(({service}) => latLng(service.point));
    map.fitBounds(box, {
      ...room,
      animate: false,
    });
    if (map.getZoom() < mark.splitsAt) map.setView(latLng(places[0]!.service.point), mark.splitsAt);
  }

  private select({service: {id}}: Located): void {
    this.selected = id;
    this.dispatchEvent(new TendServiceSelectEvent(id));
  }

  private act(action: Action): void {
    const {map} = this;
    if (!map || !this.fitted) return;
    this.said ??= 0;
    const direction = directions[action];
    if (direction) map.panBy(direction, {animate: !stillness.matches, duration: 0.15});
    else if (action === 'fit') this.fit(true);
    else map.setZoom(map.getZoom() + (action === 'zoom-in' ? 1 : -1), {animate: false});
  }

  private readonly press = (event: KeyboardEvent): void => {
    const {key, altKey, ctrlKey, metaKey} = event;
    if (altKey || ctrlKey || metaKey || event.defaultPrevented) return;
    if (key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (this.opened) this.close();
      else this.leave();
      return;
    }
    const action = keys[key];
    if (!action || (event.target as Element).closest('.opened')) return;
    event.preventDefault();
    this.act(action);
  };

  private readonly point = ({target}: FocusEvent): void => {
    this.pointed = this.activePin;
    const {pointed, map} = this;
    if (!pointed || !map || !(target as Element).matches(':focus-visible')) return;
    map.panInside(latLng(pointed.position), {
      ...room,
      animate: false,
    });
  };

  private readonly unpoint = (): void => {
    this.pointed = undefined;
  };

  private readonly close = (): void => {
    const key = this.opened?.key;
    this.opened = undefined;
    const pins = this.renderRoot.querySelectorAll<HTMLElement>('.pins button');
    [...pins].find(({dataset}) => dataset['key'] === key)?.focus();
  };

  /** Behind the map, where the page goes on. */
  private readonly leave = (): void => this.focusOn('.end');

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private giveHint(hint: Missed): void {
    this.hint = hint;
    clearTimeout(this.hintTimer);
    this.hintTimer = setTimeout(() => (this.hint = undefined), hintTime);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tend-service-map': TendServiceMap;
  }
}
