import type {Position} from '../../shared/geo/position.js';

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Bytes of a node: its box in doubles and a 64-bit offset (FlatGeobuf 3, packed Hilbert R-tree). */
export const nodeBytes = 40;

/** The first node of a level, and the one after its last. Level 0 has the leaves, the last level the root. */
export type Level = readonly [start: number, end: number];

/** The nodes of each level: the root is first in the file, the leaves are last. */
export function levelsOf(count: number, nodeSize: number): Level[] {
  const sizes = [count];
  for (let size = count; size > 1;) sizes.push((size = Math.ceil(size / nodeSize)));
  // A tree with a single leaf also has a root.
  if (count === 1) sizes.push(1);
  let end = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => {
    const level: Level = [end - size, end];
    end -= size;
    return level;
  });
}

/** Number of nodes in a tree. */
export const nodeCount = (levels: readonly Level[]): number => levels[0]![1];

/** One node of the file. The `offset` of a leaf is the start of its feature. */
export interface Node {
  box: Box;
  offset: number;
}

export function readNode(view: DataView, at: number): Node {
  const [west, south, east, north] = [0, 8, 16, 24].map((field) =>
    view.getFloat64(at + field, true),
  );
  // Read as two halves, because old engines lack getBigUint64.
  const offset = view.getUint32(at + 32, true) + view.getUint32(at + 36, true) * 2 ** 32;
  return {box: [west!, south!, east!, north!], offset};
}

/**
 * Squares of the shortest and the longest distance to a box, in degrees of latitude on a flat map. They only
 * rank boxes, so the slower `distanceMeters` is not needed.
 */
export function distanceBounds(
  [lon, lat]: Position,
  [west, south, east, north]: Box,
): [number, number] {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const beside = (value: number, from: number, to: number) => Math.max(from - value, 0, value - to);
  const across = (value: number, from: number, to: number) =>
    Math.max(Math.abs(value - from), Math.abs(value - to));
  const square = (x: number, y: number) => (x * squeeze) ** 2 + y ** 2;
  return [
    square(beside(lon, west, east), beside(lat, south, north)),
    square(across(lon, west, east), across(lat, south, north)),
  ];
}
