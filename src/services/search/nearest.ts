import {distanceMeters} from '../../shared/geo/distance.js';
import type {Service} from '../model/service.js';
import type {Position} from '../../shared/geo/position.js';
import {members, type Bits} from './bitset.js';
import type {PointTree} from './point-tree.js';

/** Where services are, in a form that can be handed from one thread to another. */
export interface PointData {
  /** Longitude and latitude of each point, those of one service together. */
  coordinates: Float64Array;
  /** The service of each point. */
  owners: Uint32Array;
  /** By service: its first point; and one more, where the last one's end. */
  starts: Uint32Array;
}

/** A service, by its number, and how far it is. */
export interface NearestMatch {
  service: number;
  meters: number;
}

/** Of so few, each is measured. */
export const few = 1000;

const isPosition = (point: Position | undefined): point is Position =>
  Boolean(point) && Math.abs(point![0]) <= 180 && Math.abs(point![1]) <= 90;

/** What is on the phone, or kept private, is nowhere. What moves is at each of its stops. */
function pointsOf({virtual, confidential, point, mobile = []}: Service): Position[] {
  if (virtual || confidential) return [];
  const stops = mobile.map((stop) => stop.point).filter(isPosition);
  return stops.length || !isPosition(point) ? stops : [point];
}

/** Gathers where services are; each yield is a good moment to let others work. */
export function* indexPoints(services: readonly Service[]): Generator<void, PointData> {
  const coordinates: number[] = [];
  const owners: number[] = [];
  const starts = new Uint32Array(services.length + 1);
  for (let at = 0; at < services.length; at++) {
    for (const point of pointsOf(services[at]!)) {
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

/** Measures distances over the Earth, and finds what is nearest. */
export class Nearest {
  private readonly data: PointData;
  private readonly tree: () => PointTree | undefined;

  /** @param tree finds the nearest of many without measuring all */
  constructor(data: PointData, tree: () => PointTree | undefined) {
    this.data = data;
    this.tree = tree;
  }

  /** Metres to a service, or to its nearest stop; `Infinity` for what is nowhere. */
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

  /** Those of `wanted` that are nearest, at most `most` of them. */
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
