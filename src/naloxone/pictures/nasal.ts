import {at, drawing, limb, line, mark, profile, shape, spray} from './draw.js';

const head = at('translate(150 104) rotate(108)', profile('skin', {eye: false}));
const body = limb('cloth', ['M-8 140L56 124', 60]);

export const lie = drawing(
  line('M8 168L232 168'),
  head,
  body,
  limb('skin-2', ['M236 166L160 160L118 154', 18]),
  limb('skin-2', ['M118 154L98 142', 12]),
  mark('M212 84C226 100 228 122 216 142M216 142L226 134M216 142L210 130'),
);

export const peel = drawing(
  shape('ground', 'M66 34L176 34L176 150L66 150Z'),
  at('translate(120 62) scale(1.15)', spray()),
  shape('device', 'M66 34L176 34C168 66 140 74 66 74Z'),
  limb('skin-2', ['M226 20L190 34', 24]),
  limb('skin-2', ['M190 34L164 50', 13]),
  limb('skin-2', ['M196 46L172 58', 13]),
  limb('skin-2', ['M8 172L44 150', 24]),
  limb('skin-2', ['M44 150L76 138', 13]),
  limb('skin-2', ['M40 134L72 122', 13]),
  mark('M150 88C128 104 104 108 84 104M84 104L94 96M84 104L94 112'),
);

/** A hand around the spray from below: the thumb under the plunger, two fingers beside the tip. */
const holding = [
  limb('skin-2', ['M40 138L30 96', 34]),
  limb('skin-2', ['M30 96L26 52L10 30', 15]),
  spray(),
  limb('skin-2', ['M20 100L0 84L0 70', 15]),
  limb('skin-2', ['M40 100L34 62L12 42', 14]),
  limb('skin-2', ['M4 118L-22 92L-26 60L-14 34', 14]),
];

export const hold = drawing(at('translate(112 10) scale(1.28)', holding));

export const sprayIn = drawing(
  line('M8 174L232 174'),
  at('translate(156 114) rotate(104)', profile('skin', {eye: false})),
  limb('cloth', ['M-8 148L60 134', 60]),
  at('translate(117 82) rotate(152) scale(.8)', holding),
);

export const otherNostril = drawing(
  shape('skin', 'M44 190L44 76C44 20 76-10 120-10C164-10 196 20 196 76L196 190Z'),
  line('M66 42C74 50 90 50 98 42M142 42C150 50 166 50 174 42M108 52C106 66 104 74 100 80'),
  shape(
    'skin',
    'M120 66C104 66 84 84 84 98C84 110 98 114 106 108C112 112 128 112 134 108C142 114 156 110 156 98C156 84 136 66 120 66Z',
  ),
  line('M94 100C97 95 104 95 107 100M133 100C136 95 143 95 146 100'),
  at('translate(140 98) rotate(-10) scale(1.1)', spray()),
  mark('M92 124C98 142 112 146 126 140M126 140L114 134M126 140L118 150'),
);
