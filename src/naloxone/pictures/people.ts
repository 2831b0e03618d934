import {nothing} from 'lit';
import {at, body, shape} from './draw.js';
import type {DrawingPart} from './draw.js';

type Skin = 'skin' | 'skin-2';
const seam = (skin: Skin) => (skin === 'skin' ? 'seam' : 'seam-2');

/**
 * A head from the side, looking right, about 110 high. (0, 0) is beside the ear. The neck is a separate line,
 * because it bends.
 */
export const head = (
  transform: string,
  skin: Skin,
  scale = 1,
  neck = 'M-8 28L-4 72',
  eyes = 'M24 0Q30 6 36 1',
) =>
  at(
    transform,
    [
      skin === 'skin' ? nothing : shape('hair', 'M-38-38C-56-50-74-32-64-16-58-8-48-10-42-14Z'),
      body(
        skin,
        [
          [neck, 38],
          'M-35 34C-47 20-50-8-38-26-26-46 4-54 24-42 36-34 40-22 39-10 38-4 41 0 45 7L52 16C53 20 50 22 44 22L45 26C49 27 49 31 44 32 48 33 48 38 43 39 40 42 44 46 42 51 40 58 30 60 20 56L-14 46Z',
        ],
        scale,
      ),
      shape(
        'hair',
        'M34-35C22-32 10-28 6-12 4 0-4 0-9 6-12 14-8 24-14 30-20 36-28 40-36 36-50 20-52-10-40-28-26-50 10-58 34-35Z',
      ),
      shape(skin, 'M-8 4C0-4 10 4 4 13 2 17 0 22-4 20-9 17-5 12-8 4Z'),
      shape(seam(skin), `M45 32H37M20 56Q8 54 3 46M24-14Q31-19 37-16${eyes}`),
    ],
    scale,
  );

/** Open eyes for `head`. */
export const awake = 'M24 0Q30-6 36-1M31-2V3';

/** A face from the front with closed eyes. (0, 0) is between the eyes. */
export const face = (transform: string, scale = 1, mouth = 'M-13 46Q0 50 13 46') =>
  at(
    transform,
    [
      shape('hair', 'M-54 4C-78-100 78-100 54 4Z'),
      body(
        'skin',
        [
          'M-50-14C-50-60 50-60 50-14 54 24 36 68 0 72-36 68-54 24-50-14Z',
          'M-48-6C-62-10-62 22-46 22ZM48-6C62-10 62 22 46 22Z',
        ],
        scale,
      ),
      shape(
        'hair',
        'M-50-10C-40-22-34-34-28-40-8-26 30-30 40-36 46-28 48-20 50-10 60-78-60-78-50-10Z',
      ),
      shape('shade', 'M-13 25Q0 34 13 25 6 22 0 23-6 22-13 25Z'),
      shape(
        'seam',
        `M-30 0Q-21 7-12 0M12 0Q21 7 30 0M-32-16Q-22-22-12-17M12-17Q22-22 32-16M-6 2C-7 12-18 18-14 26Q-7 31 0 28 7 31 14 26M-9 25.500H-6M6 25.500H9${mouth}`,
      ),
    ],
    scale,
  );

/** A flat hand with its fingers down. (0, 0) is in its palm; the arm comes from above. */
export const laid = (transform: string, scale = 1, skin: Skin = 'skin-2', arm = 'M0-8V-130') =>
  at(
    transform,
    [
      body(
        skin,
        [
          [arm, 25],
          ['M-15 0L-17 25', 11],
          ['M-5 0L-6 31', 11],
          ['M5 0L6 30', 11],
          ['M15 0L17 22', 11],
          ['M-14-10Q-30-4-32 10', 11],
          'M-18-12Q0-22 18-12L20 8H-20Z',
        ],
        scale,
      ),
      shape(seam(skin), 'M-10.500 8L-11.500 25M0 8V28M10.500 8L11.500 23'),
    ],
    scale,
  );

/** The back of a hand with the given fingers. The arm goes to the right. */
const fist = (fingers: DrawingPart[], thumb: DrawingPart, scale: number, transform: string) =>
  at(
    transform,
    [
      body('skin-2', [['M24 24Q36 36 58 28', 14]], scale),
      body('skin-2', [['M14 13Q26 30 56 20', 14]], scale),
      body(
        'skin-2',
        [...fingers, 'M40-24C58-32 72-22 84-14L170-14V20L84 22C72 34 54 36 44 28Z'],
        scale,
      ),
      body('skin-2', [thumb], scale),
      shape('skin-2 in', 'M46-10L64-10V16L46 11Z'),
    ],
    scale,
  );

/** A hand that holds something between thumb and finger at (0, 0). The arm goes to the right. */
export const pinch = (transform: string, scale = 1) =>
  fist([['M4-7Q20-30 48-18', 14]], ['M4 6Q24 13 50 2', 14], scale, transform);

/** A hand whose first finger points at (0, 0). The arm goes to the right. */
export const point = (transform: string, scale = 1) =>
  fist([['M4-2L50-16', 14]], ['M20 12Q34 14 50 2', 14], scale, transform);

/** A hand around something upright at (0, 0), thumb in front. The arm goes to the left. */
export const grasp = (transform: string, thing: unknown, scale = 1) => [
  at(
    transform,
    body(
      'skin-2',
      [
        ['M-20-14H25', 15],
        ['M-20 2H27', 15],
        ['M-20 18H25', 15],
      ],
      scale,
    ),
    scale,
  ),
  thing,
  at(
    transform,
    [
      body(
        'skin-2',
        [
          ['M-44 10Q-24-10 7-6', 18],
          'M-36-12C-26-20-22-18-21-14V26C-30 34-44 34-54 30L-170 40V0L-60 2C-52-4-44-8-36-12Z',
        ],
        scale,
      ),
      shape('seam-2', 'M14-11Q7-13 3-10V-4Q7-1 14-2'),
    ],
    scale,
  ),
];
