import {distanceMeters} from '../../shared/geo/distance.js';
import type {Service} from '../model/service.js';
import type {Position} from '../../shared/geo/position.js';
import {members, type Bits} from './bitset.js';
import type {PointTree} from './point-tree.js';

/** The points of services, in a form that can be sent to another thread. */
export interface PointData {
  /** Longitude and latitude of each point. The points of a service are neighbours. */
  coordinates: Float64Array;
  /** The service of each point. */
  owners: Uint32Array;
  /** For each service the index of its first point, and at the end the number of points. */
  starts: Uint32Array;
}

/** A service, by its index, and its distance. */
export interface NearestMatch {
  service: number;
  meters: number;
}

/** Up to this number of services, every one is measured. */
export const few = 1000;

const isPosition = (point: Position | undefined): point is Position =>
  Boolean(point) && Math.abs(point![0]) <= 180 && Math.abs(point![1]) <= 90;

/**
 * Points of a service; for a mobile one, those of its stops. Virtual and confidential services have no
 * points.
 */
function pointsOf({virtual, confidential, point, mobile = []}: Service): Position[] {
  if (virtual || confidential) return [];
  const stops = mobile.map((stop) => stop.point).filter(isPosition);
  return stops.length || !isPosition(point) ? stops : [point];
}

/**
 * Collects the points of services. It yields where the page may get control.
 * @param approximate about where services without a point are, by their index.
 */
export function* indexPoints(
  services: readonly Service[],
  approximate?: ReadonlyMap<number, {point: Position}>,
): Generator<void, PointData> {
  const coordinates: number[] = [];
  const owners: number[] = [];
  const starts = new Uint32Array(services.length + 1);
  for (let at = 0; at < services.length; at++) {
    const guessed = approximate?.get(at);
    for (const point of guessed ? [guessed.point] : pointsOf(services[at]!)) {
      coordinates.push(...point.slice(0, 2));
      owners.push(at);
    }
    starts[at + 1] = owners.length;
    if (at % 1024 === 1023) yield;
  }
  return {
    coordinates: Float64Array.from(coordinates),
    owners: Uint32Array.from(owners),
    starts,
  };
}

/** Measures distances, and finds the nearest services. */
export class Nearest {
  private readonly data: PointData;
  private readonly tree: () => PointTree | undefined;

  /** @param tree finds the nearest of many services without measuring all. */
  constructor(data: PointData, tree: () => PointTree | undefined) {
    this.data = data;
    this.tree = tree;
  }

  /** Whether a service has a point. */
  has(service: number): boolean {
    const {starts} = this.data;
    return starts[service]! < starts[service + 1]!;
  }

  /** Metres to a service, or to its nearest stop; `Infinity` without any point. */
  meters(from: Position, service: number): number {
    const {starts, coordinates} = this.data;
    let least = Infinity;
    for (let at = starts[service]!; at < starts[service + 1]!; at++)
      least = Math.min(
        least,
        distanceMeters(from, [coordinates[at * 2]!, coordinates[at * 2 + 1]!]),
      );
    return least;
  }

  /** The nearest of the `wanted` services, at most `most`. */
  find(from: Position, wanted: Bits, count: number, most: number): NearestMatch[] {
    const tree = count <= few || most >= count ? undefined : this.tree();
    const services = tree ? tree.search(from, wanted, most) : members(wanted);
    return services
      .map((service) => ({service, meters: this.meters(from, service)}))
      .filter(({meters}) => meters < Infinity)
      .sort((a, b) => a.meters - b.meters || a.service - b.service)
      .slice(0, most);
  }
}
