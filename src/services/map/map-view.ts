import type {Position} from '../../shared/geo/position.js';
import type {Marker} from './clusters.js';
import type {MissedGesture} from './gestures.js';
import type {Action} from './icons.js';
import type {MapLabels} from './labels.js';
import type {MapCanvas} from './map-canvas.js';
import type {Located} from './map-types.js';

/** The data of the map's templates, and the reader's actions. */
export interface MapView {
  readonly labels: MapLabels;
  readonly canvas: MapCanvas;
  /** All places of the map, by number. */
  readonly places: readonly Located[];
  /** Id of the selected service. */
  readonly selected?: string;
  /** The reader's location. */
  readonly origin?: Position;
  /** Credit for the tiles. */
  readonly attribution?: string;
  /** Markers in the viewport and in a margin around it. */
  readonly visibleMarkers: readonly Marker[];
  /** The marker whose places are listed, because they share one point. */
  readonly listedMarker?: Marker;
  /** The marker under the mouse or with the focus. */
  readonly pointedMarker?: Marker;
  /** The gesture that a hint explains. */
  readonly missedGesture?: MissedGesture;
  /** Selects the place of a marker, zooms in on its places, or lists them. */
  openMarker(marker: Marker): void;
  /** Names a marker in the caption; without one, the selected place. */
  setCaption(marker?: Marker): void;
  focusMarker(event: FocusEvent): void;
  select(place: Located): void;
  act(action: Action): void;
  closeList(): void;
}
