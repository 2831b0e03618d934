import {at, body, drawMark, svgPicture, shape} from './draw.js';
import {face} from './people.js';

/** A person lying on their side and facing the viewer: lower hand under the head, upper leg bent. */
export const onSide = (scale = 1) => [
  shape('shade', 'M20 146C20 130 232 126 236 150 232 172 30 172 20 146Z'),
  body('device', [['M222 118L230 108', 17]], scale),
  body('legs', [['M150 108L190 118 218 118', 25]], scale),
  body(
    'skin',
    [
      ['M98 118L92 150 54 135', 15],
      ['M52 129L34 124', 6],
      ['M50 134L31 130', 6],
      ['M50 139L33 136', 6],
    ],
    scale,
  ),
  body('skin', [['M70 100L96 100', 24]], scale),
  face('translate(46 98)rotate(-82)scale(.5)', scale / 2),
  body('cloth', [['M102 98L124 102 150 100', 54]], scale),
  body('device', [['M216 152L226 140', 17]], scale),
  body('legs', [['M150 98L170 146 214 150', 28]], scale),
  body(
    'skin',
    [
      ['M106 88L134 116 124 146', 15],
      ['M122 144L108 148', 6],
      ['M120 149L107 155', 6],
      ['M124 151L113 161', 6],
    ],
    scale,
  ),
  body('cloth', [['M106 88L130 112', 22]], scale),
];

export const recovery = {
  recovery: svgPicture(at('translate(-2 -20)scale(.99)', onSide())),
  hand: svgPicture([
    at('translate(-4 -100)scale(1.7)', onSide(1.7), 1.7),
    drawMark('M120 168Q60 176 40 144M38 160L38 141 56 147'),
  ]),
  leg: svgPicture([
    at('translate(-160 -100)scale(1.6)', onSide(1.6), 1.6),
    drawMark('M50 92Q50 124 82 136M70 122L85 137 66 144M84 162H142'),
  ]),
};
