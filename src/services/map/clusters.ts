import Supercluster, {type ClusterProperties} from 'supercluster';
import type {Position} from '../../shared/geo/position.js';
import type {Located} from './map-types.js';

/** The smallest distance in pixels between two markers: a little more than a finger's width. */
const spacing = 52;

/** A place on the map, or several that are too close together to draw separately. */
export interface Marker {
  /** Stays the same in all views while the marker has the same places. */
  key: string;
  position: Position;
  /** Sorted by number. */
  places: readonly Located[];
  /** The zoom at which the marker splits. Undefined for one place, or places at one point. */
  splitsAt?: number;
}

interface Indexed {
  index: number;
}

/** Clusters the places of a map at each zoom (Web Mercator, 256 px tiles). */
export class Clusters {
  readonly places: readonly Located[];
  private readonly maxZoom: number;
  private readonly clusters: Supercluster<Indexed, Indexed>;

  /** @param places sorted by number. */
  constructor(places: readonly Located[], maxZoom: number) {
    this.places = places;
    this.maxZoom = maxZoom;
    this.clusters = new Supercluster<Indexed, Indexed>({radius: spacing, extent: 256, maxZoom});
    this.clusters.load(
      places.map(({service: {point}}, index) => ({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: point},
        properties: {index},
      })),
    );
  }

  /**
   * The markers to draw, sorted by their lowest number.
   * @param box west, south, east and north in degrees.
   */
  within(box: readonly [number, number, number, number], zoom: number): Marker[] {
    return this.clusters
      .getClusters([...box], this.clamp(zoom))
      .map(({geometry, properties}) => this.toMarker(geometry.coordinates as Position, properties))
      .sort((a, b) => a.places[0]!.number - b.places[0]!.number);
  }

  /** The lowest zoom, starting at `from`, at which a place's marker contains no place at another point. */
  zoomToSeparate({service: {point}}: Located, from: number): number {
    const [lon, lat] = point;
    for (let zoom = this.clamp(from); zoom < this.maxZoom; zoom++) {
      // A cluster's centre is close to each of its places.
      const reach = (4 * spacing * 360) / (256 * 2 ** zoom);
      const marker = this.within([lon - reach, lat - reach, lon + reach, lat + reach], zoom).find(
        ({places}) => places.some(({service}) => service.point === point),
      );
      if (marker && marker.splitsAt === undefined) return zoom;
    }
    return this.maxZoom;
  }

  private toMarker(
    position: Position,
    properties: Indexed | (Indexed & ClusterProperties),
  ): Marker {
    if (!('cluster_id' in properties)) return this.createMarker(position, [properties.index]);
    const {cluster_id: id} = properties;
    const leaves = this.clusters.getLeaves(id, Infinity);
    const zoom = this.clusters.getClusterExpansionZoom(id);
    return this.createMarker(
      position,
      leaves.map((leaf) => leaf.properties.index),
      zoom > this.maxZoom ? undefined : zoom,
    );
  }

  private createMarker(position: Position, indexes: number[], splitsAt?: number): Marker {
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
