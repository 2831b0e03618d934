import {place} from './draw.js';
import type {Ink, Part} from './draw.js';

/** Whose skin: of the person who is helped, or of the one who helps. */
export type Who = '' | '-2';
/** Where something is put: its origin, its size (negative: mirrored), degrees to turn it by. */
export type Spot = readonly [x: number, y: number, size?: number, turn?: number];

/** Below this size a face or hand has no lines but its outline and eyes. */
const isNear = (size: number) => Math.abs(size) > 0.6;

const near =
  'M-36-30C-22-62 28-62 36-34 40-24 39-16 40-9 42-1 49 7 54 14 57 20 53 24 47 24 48 27 51 29 50 31 49 33 47 33 46 34 49 36 49 38 47 41 45 43 45 45 46 48 47 56 41 61 34 61 28 62 20 58 8 53-4 47-12 36-42 34-48 14-50-6-36-30Z';
/** What differs between a mouth that is closed and one that calls. */
const far = (mouth = 'C48 34 48 46 ') =>
  `M-36-30C-22-62 28-62 36-34 40-24 39-16 40-9 43-1 50 8 54 15 56 22 50 25 46 26${mouth}43 54C38 62 28 62 8 53-4 47-12 36-42 34-48 14-50-6-36-30Z`;
const cap =
  'M37-34C30-26 12-27 9-10L7 6-12 4C-11 18-14 28-20 37-30 42-40 39-44 31-58 8-60-28-36-49-14-66 32-60 37-34Z';

/**
 * A head from the side, looking right, about 115 high; (0, 0) is beside the ear. The helper's eyes are open.
 * @param neck where it is in the picture. It is joined to the head.
 */
export function head(
  who: Who,
  neck: readonly number[],
  [x, y, size = 1, turn]: Spot,
  isCalling = false,
): Ink[] {
  const put = (...inks: Ink[]) => place(inks, x, y, size, turn);
  const side = Math.sign(size);
  const eye: Ink = who ? ['dot-2', [32, -5, 3.8, 32, -3, 3.7]] : ['seam', 'M22-4Q30 5 38-2'];
  // Mirrored outlines run the other way round; where two of them meet, they must run the same way.
  const [[, joined = '']] = place(
    [['', neck.map((to, at) => (at % 3 ? to : to * side))]],
    0,
    0,
    side,
  ) as [Ink];
  const [[, outline = '']] = put([
    '',
    isNear(size) ? near : far(isCalling ? 'L47 29 33 35 43 43L' : undefined),
  ]) as [Ink];
  return [
    ...(who ? put(['hair', [-56, -30, 15, -50, -26, 15]]) : []),
    [`skin${who}`, joined, outline],
    ...put(['hair', cap], [`skin${who}`, [-4, -2, 8, -5, 11, 6]], eye),
    ...(isNear(size)
      ? put([`seam${who}`, 'M23-18Q31-23 38-18M45 34Q41 35 37 33M-2 0Q-8 3-4 9'])
      : []),
  ];
}

/** A face from the front with closed eyes; (0, 0) is between the eyes. */
export const face: Ink[] = [
  ['hair', 'M0-68C50-70 64-30 52 10L-52 10C-64-30-50-70 0-68Z'],
  [
    'skin',
    [-48, 4, 9, -46, 14, 8],
    [48, 4, 9, 46, 14, 8],
    'M0-60C36-60 50-38 49-8 52 28 34 72 0 73-34 72-52 28-49-8-50-38-36-60 0-60Z',
  ],
  [
    'hair',
    'M0-66C44-66 58-36 51-2 48-22 40-34 30-40 4-32-24-34-36-28-44-20-49-12-51-2-58-36-44-66 0-66Z',
  ],
  ['seam', 'M-31 2Q-22 10-12 3M12 3Q22 10 31 2M-8 20Q-11 28-3 28 1 31 7 27M-12 47Q0 53 12 47'],
];

const forearm: Part = [34, 1, 12, 76, 1, 14];

/**
 * One of the helper's hands, with an arm to the right.
 * @param sleeve where the arm comes from, in the picture, if it is not straight.
 */
const hand = (inks: readonly Ink[], [x, y, size = 1, turn]: Spot, sleeve?: Part): Ink[] => [
  ...place(
    inks.filter(([style]) => isNear(size) || style !== 'seam-2'),
    x,
    y,
    size,
    turn,
  ),
  ...(sleeve
    ? [['cloth-2', sleeve] as const]
    : place([['cloth-2', [84, 1, 17, 230, 1, 24]]], x, y, size, turn)),
];

/** The back of a flat hand with its fingers to the left; (0, 0) is in its palm. */
export const flat = (spot: Spot, arm?: Part): Ink[] =>
  hand(
    [
      [
        'skin-2',
        [-12, -15, 7.5, -48, -20, 6.5],
        [-12, -5, 7.5, -56, -7, 6.5],
        [-12, 6, 7.5, -53, 7, 6.5],
        [-10, 15, 7, -42, 20, 6],
        [18, -10, 10, 0, -30, 8, -16, -37, 6.5],
        [-6, -9, 14, -6, 8, 14, 34, 1, 12, -6, -9, 14],
        forearm,
      ],
      ['seam-2', 'M-18-12L-44-14M-18 0L-48 0M-18 11L-44 13'],
    ],
    spot,
    arm,
  );

const palm: readonly Part[] = [
  [54, -6, 14, 58, 10, 15, 96, 2, 12, 54, -6, 14],
  [90, 2, 12, 126, 2, 14],
];
const wrist = [['skin-2 in', [46, 6, 8, 62, 4, 12]]] as const;

/** A hand that holds something between thumb and finger at (0, 0). */
export const pinch = (spot: Spot, arm?: Part): Ink[] =>
  hand(
    [
      ['skin-2', [56, 20, 9, 34, 32, 8, 46, 38, 7], [50, 12, 9, 26, 22, 8, 36, 30, 7]],
      ['skin-2', [2, -6, 6.5, 22, -20, 8, 52, -12, 10], ...palm],
      ['skin-2', [2, 5, 6.5, 24, 11, 8, 52, 6, 10]],
      ...wrist,
    ],
    spot,
    arm,
  );

/** A hand whose first finger, or first two fingers, point at (0, 0). */
export const point = (fingers: 1 | 2, spot: Spot, arm?: Part): Ink[] =>
  hand(
    [
      ['skin-2', [56, 22, 9, 32, 30, 8, 46, 38, 7], [52, 14, 9, 26, 20, 8, 38, 28, 7]],
      ['skin-2', fingers > 1 ? [4, 12, 6.5, 52, 6, 9] : [52, 6, 9, 30, 10, 8]],
      ['skin-2', [4, -1, 6.5, 52, -12, 9], ...palm],
      ['skin-2', [30, 2, 7, 56, 6, 10]],
      ...wrist,
    ],
    spot,
    arm,
  );

/** A hand around something upright at (0, 0), thumb in front, with an arm to the left. */
export const grasp = (thing: readonly Ink[], ...[x, y, size = 1, turn]: Spot): Ink[] => [
  ...place(
    [['skin-2', [-10, -17, 8, 26, -17, 8], [-10, 0, 8, 29, 0, 8], [-10, 17, 8, 26, 17, 8]]],
    x,
    y,
    size,
    turn,
  ),
  ...thing,
  ...place(
    [
      ['skin-2', [-40, -4, 17, -42, 14, 17, -84, 10, 13, -40, -4, 17], [-84, 10, 13, -130, 14, 15]],
      ['skin-2', [-42, 4, 13, -22, -6, 10, 4, -6, 8.5]],
      ['skin-2 in', [-44, 4, 12, -36, 2, 11]],
      ['seam-2', 'M10-11Q3-12 2-7 2-2 9-1'],
      ['cloth-2', [-100, 11, 18, -240, 22, 24]],
    ],
    x,
    y,
    size,
    turn,
  ),
];
