import {at, body, drawMark, svgPicture, shape} from './draw.js';
import {face, grasp, head, pinch} from './people.js';

/** The spray with its tip at (0, 0): wings, plunger, body, end of the plunger, a line. */
const spray = [
  shape('device', 'M-38 33H38V42H-38Z'),
  shape('device', 'M-8 80H8V98H-8Z'),
  shape('device', 'M-4 0Q0-4 4 0L7 34H14V82H-14V34H-7Z'),
  shape('device', 'M-12 96H12V102H-12Z'),
  shape('line', 'M-14 52H14'),
];

/** The spray in a hand: a finger on each side of the nozzle, the thumb below. */
const sprayInHand = (transform: string, scale: number, pressed = 0) =>
  at(
    transform,
    [
      body('skin-2', [['M-42 132L-45 106', 16]], scale),
      body('skin-2', [['M-28 130L-32 96', 17]], scale),
      shape('device', 'M-38 33H38V42H-38Z'),
      body(
        'skin-2',
        [
          ['M-18 112Q-27 70-19 27', 17],
          ['M18 112Q28 70 20 27', 17],
          'M-50 120C-46 108-30 104-26 96H26C40 104 46 112 44 132 40 150 30 156 28 220H-28C-28 160-50 146-50 120Z',
        ],
        scale,
      ),
      shape('seam-2', 'M-24 22Q-19 18-14 22M15 22Q20 18 25 22M-34 116Q-24 118-22 106'),
      shape('device', `M-8 80H8V${98 - pressed}H-8Z`),
      shape('device', 'M-4 0Q0-4 4 0L7 34H14V82H-14V34H-7Z'),
      shape('line', 'M-14 52H14'),
      at(
        `translate(0 ${-pressed})`,
        [
          shape('device', 'M-12 96H12V102H-12Z'),
          body('skin-2', [['M40 142Q46 114 26 112L-2 111', 19]], scale),
          shape('seam-2', 'M-9 106Q-2 103 2 107V113Q-2 117-9 115'),
        ],
        scale,
      ),
    ],
    scale,
  );

const noseAt = 'translate(120 56)scale(1.1)';
const sprayed = [
  face(noseAt, 1.1),
  sprayInHand('translate(129 72)scale(.72)', 0.72, 12),
  at(
    noseAt,
    [shape('skin in', 'M-2 0H8L15 20V24H3Z'), shape('seam', 'M3 27Q4 22 8 22T14 27Q19 21 12 14')],
    1.1,
  ),
];

export const nasal = {
  lie: svgPicture([
    shape('line', 'M6 160H234'),
    body('skin-2', [
      ['M78 210L98 160', 26],
      ['M98 158L106 144 122 140', 24],
    ]),
    head('translate(58 110)rotate(-108)scale(.74)', 'skin', 0.74, 'M-8 24L-44 102'),
    body('cloth', ['M132 104C154 84 190 88 260 96V158H130C122 140 122 120 132 104Z']),
    body('skin', [['M154 134L260 146', 24]]),
    body('cloth', [['M150 128L188 138', 32]]),
    body('skin-2', [['M100 152Q98 130 112 122', 14]]),
    shape('skin-2 in', 'M88 156L93 141H107L110 166 96 178Z'),
    drawMark('M16 82A60 60 0 0 0 12 130M2 117L13 132 24 119'),
  ]),
  peel: svgPicture([
    grasp('translate(70 132)', [
      shape('glass', 'M70 22Q70 14 78 14H162Q170 14 170 22V158Q170 166 162 166H78Q70 166 70 158Z'),
      at('translate(120 26)scale(.9)', spray, 0.9),
      shape('device', 'M70 96L170 76V158Q170 166 162 166H78Q70 166 70 158Z'),
      shape('shade', 'M170 88V158Q170 166 162 166L120 136Z'),
    ]),
    shape('device', 'M70 96L170 76C190 92 198 114 194 136L188 144C150 146 112 134 70 96Z'),
    pinch('translate(188 138)rotate(14)scale(.85)', 0.85),
    drawMark('M190 30Q214 54 212 86M200 74L212 89 224 74'),
  ]),
  hold: svgPicture([
    sprayInHand('translate(120 14)scale(.98)', 0.98),
    drawMark('M78 26L66 20M80 40H66M162 26L174 20M160 40H174M178 116L192 110M180 130H194'),
  ]),
  spray: svgPicture([sprayed, drawMark('M186 170V140M174 151L186 138 198 151')]),
  'other-nostril': svgPicture([
    at('translate(240 0)scale(-1 1)', sprayed),
    at('translate(228 112)rotate(60)scale(.56)', [spray[0], spray[2], spray[4]], 0.56),
    shape('glass', 'M12 96H52V160H12Z'),
    shape('device', 'M12 128L52 120V160H12ZQ32 150 60 150 70 136 52 120'),
    drawMark('M137 72Q122 50 107 66M105 54V68L119 67'),
  ]),
};
