import {at, body, drawMark, svgPicture, shape} from './draw.js';
import {awake, head, laid, pinch} from './people.js';
import {onSide} from './recovery.js';

/** A person lying on their back, seen from the side; the ground is at y = 160. */
const lying = [
  body('legs', [
    ['M128 143L176 146 212 146', 23],
    ['M216 147L221 131', 13],
  ]),
  head('translate(42 136)rotate(-90)scale(.38)', 'skin', 0.38, 'M-8 28L-14 90'),
  body('cloth', [['M84 139L128 142', 36]]),
  body('skin', [['M84 146L112 154 134 153', 12]]),
  body('cloth', [['M84 145L98 150', 16]]),
];
const floor = shape('line', 'M10 162H230');

export const stepPictures = {
  check: svgPicture([
    floor,
    body('legs-2', [['M176 122L146 152 196 154', 22]]),
    body('cloth-2', [['M178 116L152 76', 38]]),
    head('translate(132 44)rotate(14)scale(-.4 .4)', 'skin-2', 0.4, 'M-8 28L-34 76', awake),
    lying,
    body('skin-2', [
      ['M150 82L118 110 100 126', 13],
      ['M98 124L82 128', 6],
      ['M99 128L84 134', 6],
      ['M102 130L89 140', 6],
      ['M102 122L94 117', 6],
    ]),
    body('cloth-2', [['M150 80L130 98', 19]]),
    drawMark('M96 66Q88 74 92 84M82 58Q68 74 76 92'),
  ]),
  call: svgPicture([
    body('skin-2', ['M92 84H150C168 92 172 120 168 150L166 210H106L100 150Z']),
    shape('device', 'M90 16Q90 8 98 8H150Q158 8 158 16V136Q158 144 150 144H98Q90 144 90 136Z'),
    shape('glass', 'M97 20H151V132H97Z'),
    drawMark(
      'M109 50L102 55C100 69 124 93 138 91L143 84 131 76 126 81C121 79 116 74 114 69L119 64Z',
    ),
    [72, 90, 108, 125].map((y) => body('skin-2', [[`M86 ${y}H98`, 17]])),
    shape(
      'skin-2',
      'M142 101C136 89 150 82 159 94 172 112 180 134 170 200H136C136 160 152 150 150 132 150 120 146 110 142 101Z',
    ),
    shape('skin-2 in', 'M130 166L148 158V190H130Z'),
    shape('seam-2', 'M144 102Q141 94 147 90L155 95'),
    drawMark('M176 56Q186 70 176 84M190 44Q208 70 190 96M74 30Q66 36 64 44M62 18Q50 26 46 40'),
  ]),
  airway: svgPicture([
    head('translate(98 112)rotate(-112)', 'skin', 1, 'M-8 24L-42 92'),
    body('cloth', ['M172 104C206 84 224 90 260 90V190H150C156 160 160 130 172 104Z']),
    laid('translate(50 86)rotate(-20)', 1),
    pinch('translate(140 58)rotate(-8)scale(.9)', 0.9),
    drawMark('M20 96A60 60 0 0 0 26 146M14 134L27 148 38 134M118 36V12M107 23L118 10 129 23'),
  ]),
  breath: svgPicture(
    at('translate(2 9)scale(.95)', [
      head('translate(76 132)rotate(-106)scale(.78)', 'skin', 0.78, 'M-8 24L-38 96'),
      body('cloth', ['M140 124C176 96 214 98 270 102V190H120C126 170 130 140 140 124Z']),
      shape('device', 'M86 92L87 74H99L99 90Z'),
      shape('pane', 'M82 91Q104 86 122 85L127 112 94 118Q84 106 82 91Z'),
      head('translate(89 31)rotate(-60)scale(-.78 .78)', 'skin-2', 0.78, 'M-8 28L-34 104', awake),
      body('cloth-2', ['M176-20C162 20 160 50 176 72 200 80 220 70 270 72V-20Z']),
      pinch('translate(75 92)rotate(184)scale(.7 -.7)', 0.7),
      drawMark('M196 160V124M184 135L196 122 208 135'),
    ]),
  ),
  compressions: svgPicture([
    floor,
    body('legs-2', [['M192 112L172 152 214 154', 22]]),
    body('cloth-2', [['M192 106L132 60', 42]]),
    head('translate(103 38)rotate(24)scale(-.42 .42)', 'skin-2', 0.42, 'M-8 28L-36 64', awake),
    lying,
    body('skin-2', [['M116 126L94 127', 12]]),
    body('skin-2', [
      ['M126 66L112 116', 15],
      ['M113 117L95 118', 12],
    ]),
    body('cloth-2', [['M128 62L120 88', 21]]),
    drawMark('M72 64V106M60 77L72 62 84 77M60 93L72 108 84 93'),
  ]),
  look: svgPicture([
    head('translate(96 46)rotate(20)scale(.78)', 'skin-2', 0.78, 'M-8 28L-46 84', awake),
    body('cloth-2', ['M-10 56C24 40 58 62 70 96L50 190H-10Z']),
    head('translate(80 136)rotate(-106)scale(.78)', 'skin', 0.78, 'M-8 24L-38 96'),
    body('cloth', ['M144 128C180 100 214 102 260 106V190H124C130 170 134 144 144 128Z']),
    drawMark(
      'M84 72Q90 66 96 72M80 82Q90 72 100 82M146 60L153 64M163 70L170 74M180 80L187 84M210 160V124M198 135L210 122 222 135',
    ),
  ]),
  stay: svgPicture([
    body('legs-2', [['M42 130L84 144', 24]]),
    body('cloth-2', [['M42 120L44 82', 38]]),
    head('translate(50 46)rotate(16)scale(.42)', 'skin-2', 0.42, 'M-8 28L-16 76', awake),
    at('translate(48 32)scale(.8)', onSide(0.8), 0.8),
    shape('blanket', 'M136 88C170 84 214 96 242 118V168H150C140 150 128 120 136 88Z'),
    shape('line', 'M166 100Q178 124 178 152M200 110Q208 130 208 150'),
    body('skin-2', [['M48 86L92 100 122 98', 13]]),
    body('cloth-2', [['M46 84L72 94', 19]]),
  ]),
};
