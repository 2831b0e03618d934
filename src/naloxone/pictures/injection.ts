import {box, mark, place, svgPicture} from './draw.js';
import type {Ink} from './draw.js';
import {grasp, head, pinch, point} from './people.js';

/** An ampoule with its neck at (0, -20), with liquid up to its shoulder, and what is above the neck. */
const ampoule = (top: string): Ink[] => [
  ['glass', `M-7-20${top}7-20C18-14 20-8 20 0L20 70-20 70-20 0C-20-8-18-14-7-20Z`],
  ['liquid in', 'M-20 8Q0 12 20 8L20 70-20 70Z'],
  ['line', 'M-20 8Q0 12 20 8'],
];

/** A syringe for three doses, lying on its side, with its tip at (0, 0), filled up to `x`. */
const syringe = (x: number, needle = -44): Ink[] => [
  ['line', `M-10 0L${needle} 0`],
  ['device', box(x + 6, -4, x + 100, 4)],
  ['device', [x + 103, -15, 3, x + 103, 15, 3]],
  ['glass', 'M0-18L112-18 112 18 0 18 0 6-10 4-10-4 0-6Z'],
  ...(x > 9 ? ([['liquid in', `M0-18L${x}-18 ${x} 18 0 18 0 6-10 4-10-4 0-6Z`]] as Ink[]) : []),
  ['device', box(x + 9, -4, 112, 4)],
  ['rubber', box(x, -17, x + 8, 17)],
  ['line', 'M18 18L18 10M36 18L36 2M54 18L54 10M72 18L72 2M90 18L90 10M108 18L108 2'],
  ['device', [115, -26, 3, 115, 26, 3]],
];

/** A syringe upright on a thigh, filled up to `x`, in a fist whose thumb is on the end of the plunger. */
const thighInjected = (x: number, raised: number): Ink[] => [
  ['legs', [-30, 184, 52, 100, 178, 46, 280, 190, 42]],
  ...place(
    [
      ['skin-2', [160, 66, 16, 166, 96, 18, 196, 78, 20, 160, 66, 16], [190, 80, 21, 230, 70, 20]],
      ['cloth-2', [218, 72, 26, 320, 50, 34]],
      ...place(syringe(x, raised - 12), 106, 128, 0.78, -90),
      ['skin-2', [164, 64, 14, 146, 36, 11, 108, 29, 9.5]],
      ...[58, 75, 92, 108].map((y): Ink => ['skin-2', [154, y, 9.5, y > 90 ? 102 : 96, y, 8.5]]),
      ['skin-2 in', [158, 66, 14, 160, 100, 14]],
      ['seam-2', 'M102 25Q98 29 102 34'],
    ],
    0,
    raised,
  ),
];

export const injection = {
  flick: svgPicture(
    ...grasp(
      place(ampoule('L-7-26C-16-36-14-54-5-60Q0-64 5-60C14-54 16-36 7-26L'), 110, 88),
      110,
      128,
    ),
    ['liquid', 'M110 38Q114 44 114 46 114 50 110 50 106 50 106 46 106 44 110 38Z'],
    ...point(1, [130, 40, 0.9, -8]),
    ...mark('M126 16L132 8M142 20L152 12M152 92L152 124M141 113L152 126 163 113'),
  ),
  snap: svgPicture(
    ...grasp(place(ampoule('L-2-16 2-21 7-16 '), 96, 104), 96, 138),
    ...place(
      [
        ['glass', 'M-6-10L6-10 6 8 0 4-6 8Z'],
        ['device', 'M-10-60L10-60Q16-60 16-54L16-4-16-4-16-54Q-16-60-10-60Z'],
        ['mark', 'M-4-18L-3-18'],
      ],
      112,
      74,
      1,
      30,
    ),
    ...pinch([134, 46, 0.9]),
    ...mark('M60 74L73 79M66 56L77 67M146 10Q184 8 206 32M191 34L207 34 205 18'),
  ),
  vial: svgPicture(
    ...grasp(
      [
        ['glass', 'M92 8L148 8 148 58C148 66 132 66 132 74L108 74C108 66 92 66 92 58Z'],
        ['liquid in', 'M92 38L148 38 148 58C148 66 132 66 132 74L108 74C108 66 92 66 92 58Z'],
        ['line', 'M120 104L120 66M92 38L148 38'],
        ['device', box(105, 76, 135, 86)],
      ],
      124,
      32,
    ),
    ...place(syringe(0, -26), 120, 112, 0.8, 90),
    ['device', 'M176 156Q195 146 214 156L214 163Q195 174 176 163Z'],
    ['line', 'M176 156Q195 167 214 156'],
    ...mark('M134 66A14 14 0 1 1 134 65M160 86C180 90 192 106 194 132M183 122L195 135 206 121'),
  ),
  draw: svgPicture(
    ['liquid', 'M-20 62L22 62C36 66 36 84 52 86L52 106C36 108 36 126 22 130L-20 130Z'],
    ['glass in', 'M43 82L52 86 52 106 43 110Z'],
    ...place(syringe(36), 82, 96, 0.9),
    ...pinch([198, 98, 0.8]),
    ...mark('M114 154L114 128M102 139L114 126 126 139M150 44L196 44M184 32L198 44 184 56'),
  ),
  thigh: svgPicture(
    ['floor', 'M-99 92L339 92 339 279-99 279Z'],
    ...place(
      [
        ['legs', [104, 128, 27, 192, 104, 19, 270, 158, 15]],
        ...head('', [0, 118, 14, 40, 122, 16], [-16, 112, 0.66, -96]),
        ['cloth', [36, 124, 28, 66, 120, 27, 98, 126, 26]],
        ['skin', [42, 128, 12, 66, 150, 10, 92, 116, 9, 90, 106, 8]],
        ['cloth', [38, 122, 15, 60, 146, 13]],
        ...mark(
          'M162 114A14 14 0 1 1 162 113.9M148 114L148 114.1M108 98L110 108M112 120L114 130M116 142L118 152M180 84L182 94M184 104L186 112M188 122L189 128',
        ),
        ...mark('M58 132A9 9 0 1 1 58 131.9'),
      ],
      0,
      -18,
    ),
  ),
  angle: svgPicture(...thighInjected(36, -16), ...mark('M54 72L54 116M42 104L54 118 66 104')),
  inject: svgPicture(
    ...thighInjected(2, 0),
    ...mark('M84 14L76 6M80 30L68 30M54 30L54 66M42 54L54 68 66 54'),
  ),
  case: svgPicture(
    ['device', 'M36 98L54 40 186 40 204 98Z'],
    ['shade', 'M36 98L54 40 186 40 204 98Z'],
    ...place(syringe(2, -14), 124, 130, 0.8, -90),
    ['device', 'M36 98L204 98 204 162Q204 172 194 172L46 172Q36 172 36 162Z'],
    ['mark', 'M120 118L120 150M104 134L136 134'],
    ...pinch([132, 46, 0.85, -16]),
    ...mark('M66 20L66 70M54 58L66 72 78 58'),
  ),
};
