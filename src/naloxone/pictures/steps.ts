import {at, drawing, limb, line, mark, profile, shape} from './draw.js';

const ground = line('M8 166L232 166');

/** Somebody lying on their back, the head to the left; 0 0 is the head. */
const lying = [
  limb('cloth-2', ['M92 8L170 12L186 6', 17]),
  limb('cloth', ['M28 6L90 8', 32]),
  limb('skin', ['M34 12L74 20', 11]),
  shape('skin', 'M-18 2A18 18 0 1 0 18 2A18 18 0 1 0-18 2'),
  shape('hair', 'M-18 4C-20-8-12-17-2-16C-8-8-10 8-6 18C-12 16-17 11-18 4Z'),
  line('M4-6L4-1M12-6L12-1'),
];

/** Somebody lying on their side, the head to the left. */
const onSide = [
  limb('cloth-2', ['M96 8L150 14L196 14', 17]),
  limb('cloth-2', ['M96 2L146-14L156 16', 17]),
  limb('cloth', ['M30 2L92 4', 32]),
  limb('skin', ['M34 16L2 20', 10]),
  shape('skin', 'M-18 0A18 18 0 1 0 18 0A18 18 0 1 0-18 0'),
  shape('hair', 'M-18 2C-20-12-6-21 6-17C14-14 18-8 18-2C8-8-4-8-8 2C-10 8-14 10-16 8Z'),
  line('M-6 4L-2 5M6 4L2 5'),
];

const head = [
  shape('skin-2', 'M-18 0A18 18 0 1 0 18 0A18 18 0 1 0-18 0'),
  shape('hair-2', 'M-17 4C-20-12-8-20 4-18C14-16 19-8 18 4C14-6 4-8-4-9C-10-8-14-4-17 4Z'),
];

export const check = drawing(
  ground,
  limb('cloth-2', ['M142 108L166 146L206 154', 20]),
  limb('cloth-4', ['M128 62L140 108', 34]),
  at('translate(120 34)', head, line('M-9 2L-8 5M-14 9L-10 10')),
  at('translate(38 142)', lying),
  limb('skin-2', ['M122 64L92 92L80 128', 12]),
  mark('M92 22L80 16M90 34L76 34M92 46L80 52'),
);

export const call = drawing(
  shape(
    'device',
    'M92 20C92 14 96 10 102 10L150 10C156 10 160 14 160 20L160 136C160 142 156 146 150 146L102 146C96 146 92 142 92 136Z',
  ),
  shape('glass', 'M100 26L152 26L152 124L100 124Z'),
  mark('M112 64L122 64L134 54L134 88L122 78L112 78ZM140 62C145 67 145 76 140 81'),
  limb('skin-2', ['M120 178L118 146', 40]),
  limb('skin-2', ['M96 150L84 118L92 96', 15]),
  limb('skin-2', ['M148 146L164 132', 13]),
  limb('skin-2', ['M148 128L166 116', 13]),
  limb('skin-2', ['M150 110L166 100', 12]),
  mark(
    'M52 40C44 52 44 76 52 88M36 30C24 50 24 78 36 98M196 40C204 52 204 76 196 88M212 30C224 50 224 78 212 98',
  ),
);

const tilted = at('translate(148 96) rotate(106)', profile('skin', {eye: false}));

export const airway = drawing(
  line('M8 166L232 166'),
  tilted,
  limb('cloth', ['M-8 136L52 118', 62]),
  limb('skin-2', ['M236 26L200 40L180 62', 20]),
  limb('skin-2', ['M180 62L166 70M186 66L174 78', 11]),
  limb('skin-2', ['M26 8L82 54L102 72', 16]),
  limb('skin-2', ['M102 72L112 84', 11]),
  mark(
    'M208 86C222 102 224 122 214 140M214 140L224 132M214 140L208 128M66 74L58 48M58 48L50 58M58 48L68 56',
  ),
);

export const breath = drawing(
  line('M8 172L232 172'),
  at('translate(138 126) scale(.82) rotate(100)', profile('skin', {eye: false})),
  limb('cloth', ['M-8 150L52 138', 54]),
  at('translate(136 44) scale(.82 -.82) rotate(100)', profile('skin-2', {eye: false})),
  limb('cloth-4', ['M-8 12L52 28', 54]),
  shape('glass', 'M112 82L144 78L152 92L106 96Z'),
  limb('skin-2', ['M236 64L192 74L160 90', 14]),
  mark('M196 30C206 30 206 42 196 42M196 30L206 24M214 40C224 40 224 54 214 54'),
);

export const compressions = drawing(
  line('M8 166L232 166'),
  limb('cloth', ['M20 138L220 138', 52]),
  limb('skin-2', ['M70 6L112 98', 24]),
  limb('skin-2', ['M170 6L128 98', 24]),
  limb('skin-2', ['M96 106L144 106', 22]),
  limb('skin-2', ['M100 96L146 100', 18]),
  line('M112 100L112 112M124 102L124 113M135 104L135 112'),
  mark('M120 10L120 54M120 54L108 40M120 54L132 40'),
);

export const look = drawing(
  line('M8 172L232 172'),
  at('translate(124 132) scale(.78) rotate(98)', profile('skin', {eye: false})),
  limb('cloth', ['M-8 148C20 138 30 138 46 144', 50]),
  limb('cloth-4', ['M216 74L260 104', 46]),
  at('translate(168 52) scale(.82) rotate(-46)', profile('skin-2')),
  mark(
    'M92 68C84 60 98 54 90 46M112 60C104 52 118 46 110 38M100 92L58 104M58 104L70 94M58 104L72 110',
  ),
);

export const recovery = drawing(ground, at('translate(32 132) scale(1.02)', onSide));

export const stay = drawing(
  ground,
  limb('cloth-2', ['M150 118L186 112L192 158', 20]),
  limb('cloth-4', ['M148 66L152 118', 36]),
  at('translate(144 38)', head, line('M-10 2L-9 5M-14 10L-8 11')),
  at('translate(36 138)', onSide),
  shape(
    'blanket',
    'M62 122C90 112 150 118 188 126C214 130 232 142 232 164L56 164C50 150 52 130 62 122Z',
  ),
  limb('skin-2', ['M138 70L112 100L92 124', 12]),
);
