import type {FitBoundsOptions} from 'leaflet';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {GridLayer, Map as LeafletMap, TileLayer} from '../../generated/leaflet.js';
import type {Position} from '../../shared/geo/position.js';
import {addGestures, type MissedGesture} from './gestures.js';
import {zoomRange, type MapTiles} from './map-types.js';
import {metersPerPixel, roundDown} from './measure.js';
import type {Viewport} from './plain-map.js';
import {tileAddress} from './tile-address.js';

/** The closest zoom when fitting: a single place is shown with the streets around it. */
const streetZoom = 15;
/** Pixels to leave free around places. A marker is drawn above its point. */
const padding = {
  paddingTopLeft: [40, 64],
  paddingBottomRight: [40, 40],
} satisfies FitBoundsOptions;
/** Part of the viewport that `box` adds on each side. */
const margin = 0.2;
/** The longest scale bar in pixels. */
const longestScale = 110;

/** What the canvas reports to its element. */
export interface MapCanvasEvents {
  /** The viewport changed and has come to rest. */
  viewChanged(): void;
  /** The reader's gesture moved the page instead of the map. */
  gestureMissed(gesture: MissedGesture): void;
  /** The tiles cannot be used; `fault` says why in English. */
  tilesFailed(tiles: MapTiles, fault: string): void;
}

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** A position in Leaflet's order. */
const latLng = ([lon, lat]: Position): [number, number] => [lat, lon];

/** The Leaflet map: creates it, fits and moves its view, and loads its tiles. */
export class MapCanvas implements ReactiveController {
  /** Whether the view shows the present places. A hidden map has no size and cannot be fitted. */
  fitted = false;
  /** Whether a tile has been drawn. Until then the map draws degrees and distances. */
  hasDrawnTiles = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly events: MapCanvasEvents;
  private readonly resizes = new ResizeObserver(() => this.resize());
  private map?: LeafletMap;
  private tiles?: MapTiles;
  private layer?: GridLayer;

  constructor(host: ReactiveControllerHost & HTMLElement, events: MapCanvasEvents) {
    this.host = host;
    this.events = events;
    host.addController(this);
  }

  /** Creates the map in an element. Call once, after the first rendering. */
  create(element: HTMLElement): void {
    this.map = new LeafletMap(element, {
      minZoom: zoomRange.min,
      maxZoom: zoomRange.max,
      zoomAnimation: false,
      fadeAnimation: false,
      trackResize: false,
      touchZoom: true,
      bounceAtZoomLimits: false,
    });
    this.map.on('move', () => this.host.requestUpdate());
    this.map.on('moveend', () => this.events.viewChanged());
    addGestures(this.map, element, (gesture) => this.events.gestureMissed(gesture));
    this.resizes.observe(element);
  }

  hostConnected(): void {
    const {map, layer} = this;
    if (!map) return;
    this.resizes.observe(map.getContainer());
    layer?.addTo(map);
  }

  /** Removes the tiles too, which stops their downloads. */
  hostDisconnected(): void {
    this.resizes.disconnect();
    this.layer?.remove();
  }

  private resize(): void {
    this.map!.invalidateSize({pan: false, debounceMoveend: false});
    if (this.fitted) this.events.viewChanged();
    else this.host.requestUpdate();
  }

  /** Whether a layer of tiles is in use. */
  get hasTiles(): boolean {
    return this.layer !== undefined;
  }

  /** Replaces the tiles. Faults go to `tilesFailed`. */
  async setTiles(tiles?: MapTiles): Promise<void> {
    this.layer?.remove();
    this.layer = undefined;
    this.hasDrawnTiles = false;
    this.tiles = tiles;
    this.host.requestUpdate();
    if (!tiles) return;
    const source = tileAddress(tiles.url, document.baseURI);
    if (!source) {
      const expected =
        'an http(s) URL with {z}, {x} and {y}, or of a .pmtiles file of raster tiles';
      return this.events.tilesFailed(tiles, `expected ${expected}`);
    }
    try {
      const layer =
        source.kind === 'pmtiles'
          ? await import('./pmtiles-layer.js').then(({pmtilesLayer}) =>
              pmtilesLayer(GridLayer, source.url, tiles.maxZoom),
            )
          : new TileLayer(source.url, {
              maxNativeZoom: tiles.maxZoom ?? zoomRange.max,
              maxZoom: zoomRange.max,
              noWrap: true,
              // Tile hosts may require a referrer. Send only the site's origin, not the address of the page.
              referrerPolicy: 'strict-origin',
            });
      if (tiles === this.tiles) this.addLayer(layer, tiles);
    } catch (error) {
      if (tiles === this.tiles) this.events.tilesFailed(tiles, (error as Error).message);
    }
  }

  private addLayer(layer: GridLayer, tiles: MapTiles): void {
    layer.on('tileload', () => {
      if (this.hasDrawnTiles) return;
      this.hasDrawnTiles = true;
      this.host.requestUpdate();
    });
    layer.on('tileerror', () => {
      if (!this.hasDrawnTiles) this.events.tilesFailed(tiles, 'a tile could not be loaded');
    });
    this.layer = layer;
    if (this.host.isConnected) layer.addTo(this.map!);
    this.host.requestUpdate();
  }

  /** Shows all the points, if the canvas has a size. */
  fit(points: readonly Position[]): void {
    const {map} = this;
    if (!map?.getContainer().clientWidth) return;
    this.fitted = true;
    map.fitBounds(points.map(latLng), {...padding, maxZoom: streetZoom, animate: false});
    this.events.viewChanged();
  }

  /** Zooms to points until at least a given zoom. */
  zoomTo(points: readonly Position[], atLeast: number): void {
    const map = this.map!;
    map.fitBounds(points.map(latLng), {...padding, animate: false});
    if (map.getZoom() < atLeast) map.setView(latLng(points[0]!), atLeast);
  }

  /** Brings a point into view, at a zoom. */
  reveal(point: Position, zoom: number): void {
    const map = this.map!;
    const animate = !reducedMotion.matches;
    if (zoom === map.getZoom()) map.panInside(latLng(point), {...padding, animate});
    else map.setView(latLng(point), zoom, {animate: false});
  }

  /** Brings a point into view at once, at the present zoom. */
  panInside(point: Position): void {
    this.map?.panInside(latLng(point), {...padding, animate: false});
  }

  /** Moves the view by pixels. */
  panBy(offset: [x: number, y: number]): void {
    this.map?.panBy(offset, {animate: !reducedMotion.matches, duration: 0.15});
  }

  zoomBy(steps: number): void {
    const {map} = this;
    map?.setZoom(map.getZoom() + steps, {animate: false});
  }

  /** The present zoom; undefined before the canvas is created. */
  get zoom(): number | undefined {
    return this.map?.getZoom();
  }

  /** West, south, east and north of the viewport and a margin around it, in degrees. */
  get box(): [west: number, south: number, east: number, north: number] {
    // With the margin, markers do not pop up at the edge while the map is dragged.
    const bounds = this.map!.getBounds().pad(margin);
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** Counts the points in the viewport. */
  count(points: readonly Position[]): number {
    const bounds = this.map!.getBounds();
    return points.filter((point) => bounds.contains(latLng(point))).length;
  }

  /** Pixels of a position from the top left corner of the canvas. */
  project(position: Position): [x: number, y: number] {
    const {x, y} = this.map!.latLngToContainerPoint(latLng(position));
    return [x, y];
  }

  get viewport(): Viewport {
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
      project: (position) => this.project(position),
    };
  }

  /** The longest round distance that fits the scale bar. */
  get scale(): {meters: number; pixels: number} {
    const map = this.map!;
    const each = metersPerPixel(map.getCenter().lat, map.getZoom());
    const meters = roundDown(longestScale * each);
    return {meters, pixels: meters / each};
  }
}
