import Supercluster, {type ClusterProperties} from 'supercluster';
import type {Position} from '../../shared/geo/position.js';
import type {Located} from './map-types.js';

/** Pixels between two marks at least: a finger's width, and a little. */
const apart = 52;

/** What stands at one point of the map: a place, or several that are too near each other to tell apart. */
export interface Marker {
  /** Stays the same from view to view as long as it holds the same. */
  key: string;
  position: Position;
  /** In the order of their numbers. */
  places: readonly Located[];
  /** The zoom at which it falls apart; none for one place, and for places that share one point. */
  splitsAt?: number;
}

interface Indexed {
  index: number;
}

/** The places of a map, and how they are drawn together at each zoom (of Web Mercator, 256 px tiles). */
export class Clusters {
  readonly places: readonly Located[];
  private readonly maxZoom: number;
  private readonly clusters: Supercluster<Indexed, Indexed>;

  /** @param places in the order of their numbers. */
  constructor(places: readonly Located[], maxZoom: number) {
    this.places = places;
    this.maxZoom = maxZoom;
    this.clusters = new Supercluster<Indexed, Indexed>({radius: apart, extent: 256, maxZoom});
    this.clusters.load(
      places.map(({service: {point}}, index) => ({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: point},
        properties: {index},
      })),
    );
  }

  /**
   * The marks to draw, in the order of their (least) numbers.
   * @param box west, south, east and north in degrees.
   */
  within(box: readonly [number, number, number, number], zoom: number): Marker[] {
    return this.clusters
      .getClusters([...box], this.clamp(zoom))
      .map(({geometry, properties}) => this.mark(geometry.coordinates as Position, properties))
      .sort((a, b) => a.places[0]!.number - b.places[0]!.number);
  }

  /** The least zoom, from the one given, that tells a place from all that are elsewhere. */
  aloneAt({service: {point}}: Located, from: number): number {
    const [lon, lat] = point;
    for (let zoom = this.clamp(from); zoom < this.maxZoom; zoom++) {
      // The middle of what a place is drawn together with is never far from it.
      const far = (4 * apart * 360) / (256 * 2 ** zoom);
      const mark = this.within([lon - far, lat - far, lon + far, lat + far], zoom).find(
        ({places}) => places.some(({service}) => service.point === point),
      );
      if (mark && mark.splitsAt === undefined) return zoom;
    }
    return this.maxZoom;
  }

  private mark(position: Position, properties: Indexed | (Indexed & ClusterProperties)): Marker {
    if (!('cluster_id' in properties)) return this.markOf(position, [properties.index]);
    const {cluster_id: id} = properties;
    const leaves = this.clusters.getLeaves(id, Infinity);
    const zoom = this.clusters.getClusterExpansionZoom(id);
    return this.markOf(
      position,
      leaves.map((leaf) => leaf.properties.index),
      zoom > this.maxZoom ? undefined : zoom,
    );
  }

  private markOf(position: Position, indexes: number[], splitsAt?: number): Marker {
    const places = indexes.sort((a, b) => a - b).map((index) => this.places[index]!);
    return {
      key: JSON.stringify(places.map(({service}) => service.id)),
      position,
      places,
      splitsAt,
    };
  }

  private clamp(zoom: number): number {
    return Math.max(0, Math.min(this.maxZoom, Math.floor(zoom)));
  }
}
