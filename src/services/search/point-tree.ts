import {around} from 'geokdbush';
import KDBush from 'kdbush';
import type {Position} from '../../shared/geo/position.js';
import {hasBit, type Bits} from './bitset.js';
import type {PointData} from './nearest.js';

/** Points in the order of a tree: `KDBush.data`, which can be sent to another thread. */
export type TreeData = ArrayBuffer;

/** @returns undefined if there are no points. */
export function* indexTree({coordinates}: PointData): Generator<void, TreeData | undefined> {
  if (!coordinates.length) return undefined;
  const tree = new KDBush(coordinates.length / 2);
  for (let at = 0; at < coordinates.length; at += 2)
    tree.add(coordinates[at]!, coordinates[at + 1]!);
  yield;
  return tree.finish().data as ArrayBuffer;
}

/** Finds the nearest of many points without measuring all of them. */
export class PointTree {
  private readonly owners: Uint32Array;
  private readonly tree: KDBush;

  constructor({owners}: PointData, data: TreeData) {
    this.owners = owners;
    this.tree = KDBush.from(data);
  }

  /** The nearest of the `wanted` services, at least `most` if there are so many. */
  search([lon, lat]: Position, wanted: Bits, most: number): number[] {
    const {owners} = this;
    const isWanted = (point: number) => hasBit(wanted, owners[point]!);
    // One service may have several points among the nearest.
    for (let points = most; ; points *= 2) {
      const found = around(this.tree, lon, lat, points, Infinity, isWanted);
      const services = new Set(found.map((point) => owners[point]!));
      if (services.size >= most || found.length < points) return [...services];
    }
  }
}
