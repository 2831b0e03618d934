import {box, mark, place, svgPicture} from './draw.js';
import type {Ink} from './draw.js';
import {face, flat, grasp, pinch} from './people.js';
import {tilted} from './poses.js';

/** The spray with its tip at (0, 0): wings, plunger, body with its nozzle, end of the plunger, a line. */
const spray = (pressed = 0): Ink[] => [
  ['device', box(-8, 80, 8, 98 - pressed)],
  ['device', [-36, 37, 4, 36, 37, 4]],
  ['device', 'M-4 0Q0-4 4 0L8 34 14 36 14 82-14 82-14 36-8 34Z'],
  ['device', [-11, 99 - pressed, 3, 11, 99 - pressed, 3]],
  ['line', 'M-14 52L14 52'],
];

/** The spray in a hand: a finger on each side of the nozzle, the thumb below. */
const sprayInHand = (x: number, y: number, size: number, pressed = 0): Ink[] =>
  place(
    [
      ['skin-2', [-30, 138, 12, -53, 124, 9, -50, 112, 8]],
      ['skin-2', [-24, 132, 12, -42, 112, 9.5, -39, 98, 8.5]],
      ...spray(pressed).slice(0, 2),
      [
        'skin-2',
        [-24, 126, 11, -27, 76, 10, -20, 27, 8.5],
        [24, 126, 11, 27, 76, 10, 20, 27, 8.5],
        [-20, 132, 16, 20, 132, 16, 16, 176, 24, -6, 176, 24, -20, 132, 16],
        [4, 150, 26, 6, 280, 28],
      ],
      ['seam-2', 'M-25 21Q-20 17-15 21M15 21Q20 17 25 21'],
      ...spray(pressed).slice(2),
      ['skin-2', [36, 168, 15, 47, 136, 12.5, 34, 116, 11, 6, 112 - pressed, 9.5]],
      ['skin-2 in', [36, 170, 14.5, 14, 176, 20]],
      [
        'seam-2',
        `M0 ${107 - pressed}Q8 ${105 - pressed} 8 ${111 - pressed} 8 ${118 - pressed} 0 ${116 - pressed}`,
      ],
    ],
    x,
    y,
    size,
  );

/** A face whose head is tilted back, seen from the chest: the nostrils are in sight. */
const nose = 'M-13 6C-13 13-23 14-20 24-16 31-7 28 0 31 7 28 16 31 20 24 23 14 13 13 13 6';
const sprayAtNose = (lower: number, pressed: number): Ink[] => [
  ...place(
    [
      ['skin', [0, 84, 38, 0, 200, 50]],
      ...face.slice(0, 3),
      [
        'seam',
        `M-31-8Q-22-1-12-7M12-7Q22-1 31-8M-14 50Q0 57 14 50M-34 58Q-20 78 0 78 20 78 34 58${nose}`,
      ],
      ['dot', [-10, 23, 4, -8, 24, 3.6]],
      ['dot', [10, 23, 4, 8, 24, 3.6]],
    ],
    120,
    46,
    1.05,
  ),
  ...sprayInHand(130, 62 + lower, 0.72, pressed),
  ...place(
    [
      ['skin in', [4, 12, 7, 11, 14, 6]],
      ['seam', 'M13 6C13 13 23 14 20 24M4 21Q8 17 12 20'],
    ],
    120,
    46,
    1.05,
  ),
];

export const nasal = {
  lie: svgPicture(
    tilted[0]!,
    ['skin-2', [140, 166, 13, 114, 156, 9, 96, 150, 8], [140, 166, 13, 120, 148, 9, 100, 140, 8]],
    ...place(tilted.slice(1), 0, -14),
    ['skin-2', [134, 210, 15, 138, 164, 13, 136, 142, 9, 126, 130, 8]],
    ...flat([44, 74, 0.8, -112]),
    ...mark('M12 104Q4 126 22 146M22 132L23 148 8 144'),
  ),
  peel: svgPicture(
    ...grasp(
      [
        [
          'glass',
          'M70 22Q70 14 78 14L162 14Q170 14 170 22L170 158Q170 166 162 166L78 166Q70 166 70 158Z',
        ],
        ...place(spray(), 120, 30, 0.9),
        ['device', 'M70 96L170 76 170 158Q170 166 162 166L78 166Q70 166 70 158Z'],
        ['shade', 'M170 88L170 158Q170 166 162 166L120 136Z'],
      ],
      74,
      132,
    ),
    ['device', 'M70 96L170 76C190 92 198 114 194 136L188 144C150 146 112 134 70 96Z'],
    ...pinch([188, 138, 0.85, 14]),
    ...mark('M190 30Q214 54 212 86M200 74L212 89 224 74'),
  ),
  hold: svgPicture(
    ...sprayInHand(120, 12, 0.98),
    ...mark('M78 26L66 20M80 40L66 40M162 26L174 20M160 40L174 40M178 116L192 110M180 130L194 130'),
  ),
  insert: svgPicture(...sprayAtNose(16, 0), ...mark('M186 122L186 82M174 94L186 80 198 94')),
  spray: svgPicture(
    ...sprayAtNose(0, 12),
    ...mark('M192 170L192 140M180 151L192 138 204 151M174 120L186 116M176 104L186 96'),
  ),
  'other-nostril': svgPicture(
    ...place(sprayAtNose(0, 12), 240, 0, -1),
    ...place(spray(12), 226, 118, 0.6, 60),
    ...mark('M144 58Q120 30 102 52M99 37L101 54 117 53'),
  ),
};
