import {mark, place, svgPicture} from './draw.js';
import type {Ink} from './draw.js';
import {face, flat, head} from './people.js';
import {kneeling} from './poses.js';

/** A person lying on their side and facing the viewer: lower hand under the head, upper leg bent. */
export const onSide: Ink[] = [
  ['device', [222, 128, 8, 230, 118, 8]],
  ['legs', [152, 116, 17, 188, 122, 14, 218, 128, 10]],
  [
    'skin',
    [84, 116, 9, 84, 146, 8, 56, 136, 7, 42, 130, 7],
    [42, 132, 6, 26, 128, 5],
    [42, 136, 6, 28, 135, 5],
  ],
  ['skin', [62, 104, 11, 92, 106, 13]],
  ...place(face, 44, 100, 0.46, -80),
  ['cloth', [96, 106, 25, 126, 108, 22, 152, 105, 21]],
  ['device', [214, 152, 8, 225, 143, 8]],
  ['legs', [150, 104, 20, 166, 150, 15, 212, 147, 10]],
  [
    'skin',
    [98, 98, 9, 122, 128, 8, 112, 148, 7],
    [112, 148, 6, 100, 154, 5],
    [114, 150, 6, 106, 158, 5],
  ],
  ['cloth', [96, 96, 13, 114, 118, 11]],
];

const floor: Ink = ['floor', 'M-99 88L339 88 339 279-99 279Z'];

export const recovery = {
  recovery: svgPicture(floor, ...place(onSide, 0, -12)),
  roll: svgPicture(
    floor,
    ...kneeling(122, 50),
    ...head('-2', [112, 34, 8, 120, 50, 9], [106, 28, -0.42, -30]),
    ['legs', [158, 116, 18, 196, 122, 14, 234, 130, 10]],
    ['device', [244, 152, 8, 250, 140, 8]],
    ['legs', [158, 126, 24, 204, 142, 16, 238, 148, 11]],
    ['skin', [54, 124, 11, 92, 126, 13]],
    ['hair', [30, 120, 20, 34, 122, 21]],
    ['skin', [40, 105, 4.5, 44, 107, 4]],
    ['cloth', [88, 126, 28, 124, 130, 23, 158, 127, 25]],
    ...flat([90, 100, 0.46, -80], [104, 54, 12, 90, 74, 10, 92, 84, 7]),
    ...flat([154, 104, 0.46, -110], [140, 54, 12, 156, 74, 10, 152, 88, 7]),
    ...mark('M196 92Q216 70 196 48M198 66L194 47 213 50'),
  ),
  hand: svgPicture(
    floor,
    ...place(onSide, -4, -84, 1.6),
    ...mark('M128 166Q64 178 42 148M39 165L40 146 58 152'),
  ),
  leg: svgPicture(
    floor,
    ...place(onSide, -150, -84, 1.55),
    ...mark('M54 72Q62 110 92 126M79 112L95 128 75 134M96 166L156 166'),
  ),
};
