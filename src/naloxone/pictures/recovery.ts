import {drawing, limb, line, mark, shape} from './draw.js';

const ground = line('M8 166L232 166');

export const hand = drawing(
  ground,
  limb('cloth', ['M150 118L236 122', 66]),
  limb('skin', ['M160 152L104 156L70 150', 18]),
  shape('skin', 'M50 106A42 42 0 1 0 134 106A42 42 0 1 0 50 106'),
  shape(
    'hair',
    'M50 108C46 76 76 56 104 66C124 74 134 90 134 102C112 86 84 88 76 104C70 118 60 122 54 120Z',
  ),
  line('M78 116L86 118M106 116L98 118M88 132L98 132'),
  mark('M28 132C34 146 44 152 58 154M58 154L48 146M58 154L46 160'),
);

export const leg = drawing(
  ground,
  limb('cloth-2', ['M96 140L160 146L230 146', 26]),
  limb('cloth-2', ['M96 118L164 74L176 146', 26]),
  limb('cloth', ['M10 126L90 128', 56]),
  mark('M206 130C214 108 206 86 190 74M190 74L194 88M190 74L204 78'),
);
