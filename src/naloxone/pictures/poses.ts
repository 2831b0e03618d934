import type {Ink} from './draw.js';
import {head} from './people.js';

/** The helper's body, kneeling, with the middle of the shoulders at (x, y). Arms and head come later. */
export const kneeling = (x: number, y: number): Ink[] => [
  ['legs-2', [x - 20, 118, 16, x - 28, 130, 16], [x + 20, 118, 16, x + 28, 130, 16]],
  [
    'cloth-2',
    [x - 18, y + 4, 12, x + 18, y + 4, 12, x + 12, 122, 16, x - 12, 122, 16, x - 18, y + 4, 12],
    [x, y + 4, 14, x, 122, 16],
  ],
];

/** The head and chest of a person on their back, with the head tilted back. */
export const tilted: Ink[] = [
  ['floor', 'M-99 142L339 142 339 279-99 279Z'],
  ...head('', [104, 136, 20, 150, 142, 24], [84, 122, 0.8, -108]),
  ['cloth', 'M152 118C176 92 214 94 270 100L270 200 136 200C138 170 138 134 152 118Z'],
];
