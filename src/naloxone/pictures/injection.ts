import {nothing} from 'lit';
import {at, body, drawMark, svgPicture, shape} from './draw.js';
import {grasp, pinch, point} from './people.js';

const bulb = 'M-7-20C-18-14-20-8-20 0V70H20V0C20-8 18-14 7-20';

/** An ampoule with its neck at (0, -20), full up to its shoulder. */
const ampoule = [
  shape('glass', `${bulb}V-26C16-36 14-54 5-60Q0-64-5-60C-14-54-16-36-7-26Z`),
  shape('liquid', 'M-20 8Q0 12 20 8V70H-20Z'),
];

/** A syringe for three doses, lying on its side, with its tip at (0, 0), filled up to `x`. */
const syringe = (transform: string, x: number, needle = 'M-10 0H-44', scale = 1) =>
  at(
    transform,
    [
      shape('line', needle),
      shape('device', `M${x + 6}-5H${x + 100}V5H${x + 6}Z`),
      shape('device', `M${x + 100}-17H${x + 107}V17H${x + 100}Z`),
      shape('glass', 'M0-19H112V19H0V6L-10 4V-4L0-6Z'),
      x > 9 ? shape('liquid', `M2-17H${x}V17H2V6L-8 3V-3L2-6Z`) : nothing,
      shape('device', `M${x + 9}-5H112V5H${x + 9}Z`),
      shape('rubber', `M${x}-18H${x + 9}V18H${x}Z`),
      shape('line', 'M18 18V10M36 18V2M54 18V10M72 18V2M90 18V10M108 18V2'),
      shape('device', 'M112-28H118V28H112Z'),
    ],
    scale,
  );

export const injection = {
  flick: svgPicture([
    grasp('translate(110 128)', at('translate(110 88)', ampoule)),
    shape('liquid', 'M106 44Q110 36 114 44 114 50 110 50 106 50 106 44Z'),
    point('translate(130 42)rotate(-8)scale(.9)', 0.9),
    drawMark('M126 16L132 8M142 20L152 12M152 92V124M141 113L152 126 163 113'),
  ]),
  snap: svgPicture([
    grasp(
      'translate(96 138)',
      at('translate(96 104)', [
        shape('glass', `${bulb}L2-16Z`),
        shape('liquid', 'M-20 8Q0 12 20 8V70H-20Z'),
      ]),
    ),
    body('skin-2', [['M118 36Q130 20 160 40', 14]]),
    at('translate(112 74)rotate(30)', [
      shape('glass', 'M-6 8L0 4 6 8V-10H-6Z'),
      shape('device', 'M-16-4V-54Q-16-60-10-60H10Q16-60 16-54V-4Z'),
      shape('mark', 'M-4-18H-3'),
    ]),
    point('translate(134 46)'),
    drawMark('M60 74L73 79M66 56L77 67M96 14Q146-8 194 22M180 23L196 23 194 8'),
  ]),
  vial: svgPicture([
    grasp('translate(124 32)', [
      shape('line', 'M120 104V66'),
      shape('glass', 'M92 8H148V58C148 66 132 66 132 74H108C108 66 92 66 92 58Z'),
      shape('liquid', 'M93 38H147V58C147 64 131 66 131 74H109C109 66 93 64 93 58Z'),
      shape('line', 'M120 104V66'),
      shape('device', 'M104 74H136V86H104Z'),
    ]),
    syringe('translate(120 112)rotate(90)scale(.8)', 0, 'M-10 0H-26', 0.8),
    shape('device', 'M176 156Q195 146 214 156V163Q195 174 176 163ZQ195 167 214 156'),
    drawMark('M134 66A14 14 0 1 1 134 65M160 86C180 90 192 106 194 132M183 122L195 135 206 121'),
  ]),
  draw: svgPicture([
    syringe('translate(46 96)scale(1.02)', 36, 'M-10 0H-38', 1.02),
    pinch('translate(184 98)scale(.8)', 0.8),
    drawMark('M83 158V132M71 143L83 130 95 143M150 42H196M184 30L198 42 184 54'),
  ]),
  thigh: svgPicture([
    shape('line', 'M6 152H234'),
    body('device', [['M214 140L224 96', 22]]),
    body('legs', [
      'M30 62C80 58 130 76 150 80 172 78 196 96 210 102L212 146C180 148 160 146 146 144 110 150 60 152 30 150Z',
    ]),
    body('cloth', ['M-10 58C10 52 40 52 52 58 60 90 58 120 52 154H-10Z']),
    shape('line', 'M150 80Q158 86 158 94M134 142Q140 138 142 130'),
    drawMark(
      'M86 64V74M86 86V96M86 108V118M86 130V140M122 72V82M122 94V104M122 116V126M122 138V144',
    ),
    drawMark('M117 104A13 13 0 1 1 117 103.900M104 104V104.100'),
  ]),
  inject: svgPicture([
    body('legs', ['M-10 136C60 126 150 136 178 138 200 132 230 140 260 142V200H-10Z']),
    shape('line', 'M178 138Q190 144 190 156'),
    body('cloth', ['M-10 128Q14 126 26 130 34 156 28 200H-10Z']),
    body('skin-2', ['M112 56H160L260 20V84L176 112H122Z']),
    syringe('translate(104 130)rotate(-90)scale(.76)', 2, 'M-10 0', 0.76),
    body('skin-2', [['M158 66Q142 22 104 34', 18]]),
    [58, 74, 90, 105].map((y) => body('skin-2', [[`M152 ${y}H${y > 90 ? 102 : 96}`, 16]])),
    shape('skin-2 in', 'M152 52L190 46V104L150 110Z'),
    drawMark('M76 20L66 12M68 36H55M94 12L90 2M74 146A30 9 0 0 0 134 146'),
  ]),
  case: svgPicture([
    shape('device', 'M36 132Q36 126 42 126H78Q84 126 84 132V172H36Z'),
    shape('line', 'M46 138V160M60 138V160M74 138V160'),
    shape('shade', 'M104 94H152V110H104Z'),
    shape('line', 'M104 100V92H152V100'),
    syringe('translate(128 136)rotate(-90)scale(.86)', 2, 'M-10 0', 0.86),
    shape('device', 'M98 100H158V108H154V164Q154 172 146 172H110Q102 172 102 164V108H98Z'),
    shape('line', 'M102 108H154'),
    pinch('translate(138 60)'),
    drawMark('M196 98V142M184 131L196 144 208 131'),
  ]),
};
