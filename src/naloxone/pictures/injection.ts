import {ampoule, at, drawing, fist, limb, line, mark, shape, syringe} from './draw.js';

export const flick = drawing(
  at('translate(96 160) scale(1.3)', ampoule()),
  limb('skin-2', ['M22 178L66 150', 24]),
  limb('skin-2', ['M66 150L92 142', 13]),
  limb('skin-2', ['M60 136L88 126', 13]),
  limb('skin-2', ['M236 60L186 62', 28]),
  limb('skin-2', ['M186 74L160 84L152 74', 14]),
  limb('skin-2', ['M184 60L150 48L122 58', 14]),
  mark('M120 28L126 16M134 34L144 26M96 96L96 116M96 116L90 108M96 116L102 108'),
);

export const snap = drawing(
  at('translate(112 170) scale(1.3)', ampoule(true)),
  at(
    'translate(120 78) rotate(24) scale(1.3)',
    shape('glass', 'M-7 0C-7-4-10-8-10-16L-6-36L6-36L10-16C10-8 7-4 7 0Z'),
  ),
  limb('skin-2', ['M10 178L64 150', 26]),
  limb('skin-2', ['M64 150L108 138', 14]),
  limb('skin-2', ['M58 134L102 118', 14]),
  limb('skin-2', ['M236 96L184 74', 26]),
  limb('skin-2', ['M186 78L152 64', 14]),
  limb('skin-2', ['M184 60L146 46', 14]),
  line('M100 86L124 82'),
  mark('M116 22C140 14 166 18 182 34M182 34L180 20M182 34L168 32'),
);

export const vial = drawing(
  shape(
    'glass',
    'M96 14L144 14L144 74C144 80 134 82 134 88L134 98L106 98L106 88C106 82 96 80 96 74Z',
  ),
  shape('liquid', 'M99 40L141 40L141 74C141 80 131 82 131 92L109 92C109 82 99 80 99 74Z'),
  line('M120 108L120 84'),
  at('translate(120 108) rotate(180) scale(.62)', syringe({fill: 20})),
  limb('skin-2', ['M8 44L62 46', 26]),
  limb('skin-2', ['M62 38L96 32', 13]),
  limb('skin-2', ['M62 54L96 54', 13]),
);

export const draw = drawing(
  at('translate(58 92) rotate(90) scale(1.35)', syringe({needle: true, fill: 34})),
  mark(
    'M115 40L115 62M115 62L107 52M115 62L123 52M186 132L224 132M224 132L214 122M224 132L214 142',
  ),
);

export const thigh = drawing(
  limb('cloth-2', ['M30 60L132 76', 60]),
  limb('cloth-2', ['M132 76L148 150', 40]),
  limb('skin', ['M150 166L182 168', 18]),
  limb('cloth', ['M22 6L26 44', 52]),
  mark('M62 66A22 22 0 1 0 106 66A22 22 0 1 0 62 66M84 54L84 78M72 66L96 66'),
);

export const inject = drawing(
  limb('cloth-2', ['M4 156L236 156', 44]),
  at('translate(120 130)', syringe({fill: 6, plunger: 14})),
  limb('skin-2', ['M236 40L184 70', 28]),
  limb('skin-2', ['M184 66L150 76L102 66', 14]),
  limb('skin-2', ['M188 82L150 92L104 84', 14]),
  limb('skin-2', ['M178 52L142 38L122 44', 15]),
  mark('M70 96L54 88M70 110L52 112M74 124L60 134M120 4L120 26M120 26L112 18M120 26L128 18'),
);

export const put = drawing(
  shape('device', 'M64 96L176 96L168 172L72 172Z'),
  at('translate(120 132) scale(.9)', syringe({fill: 0, plunger: 0})),
  shape('device', 'M64 120L176 120L168 172L72 172Z'),
  at('translate(124 40) scale(.9)', fist('skin-2')),
  mark('M40 60L40 108M40 108L30 96M40 108L50 96'),
);
