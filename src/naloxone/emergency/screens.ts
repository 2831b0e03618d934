import type {GuideLines, GuidePack} from '../guide-pack.js';
import {howToStep} from '../pack-sentences.js';
import type {Product, StepKind} from '../response-pack.js';

/** What can be done on a screen besides reading it. */
export type Aid = 'choose' | 'dose' | 'breaths' | 'compressions' | 'question' | 'call';

/** One action, filling the screen. */
export interface Screen {
  /** Unique among the screens of a pack: `naloxone`, `nasal.hold`, `again`. */
  id: string;
  kind: StepKind;
  /** A step of the pack, a line of a how-to, or words of the emergency mode itself. */
  from: 'step' | 'line' | 'answer';
  aids: readonly Aid[];
}

/** What the reader has told so far. */
export interface Told {
  /** Which naloxone is at hand; unknown until chosen, where a site hands out both. */
  product?: Product;
}

/**
 * Lines that speak of after the dose; what to do then is the pack's to say, in its own order.
 */
const afterwards = ['support', 'next'];
/** Lines that get the product ready, for packs with a step of their own for it. */
const preparing = ['back', 'peel', 'ready', 'open', 'draw'];

const aidsOf: Partial<Record<StepKind, readonly Aid[]>> = {
  call: ['call'],
  breaths: ['breaths'],
  compressions: ['compressions'],
  naloxone: ['dose'],
  reassess: ['question'],
};

/**
 * A pack's steps as screens, in its publisher's order. Where naloxone is given, its small steps
 * follow one by one, once it is known which product is at hand.
 */
export function screens(pack: GuidePack, lines: GuideLines, {product}: Told): Screen[] {
  const giving = pack.steps.filter(({kind}) => kind === 'naloxone').map(({id}) => id);
  return pack.steps.flatMap(({id, kind}): Screen[] => {
    const step: Screen = {id, kind, from: 'step', aids: aidsOf[kind] ?? []};
    if (kind !== 'naloxone') return [step];
    if (!product) return [{...step, aids: id === giving[0] ? ['choose'] : ['dose']}];
    const all = lines[product].filter((line) => !afterwards.includes(line));
    const own =
      giving.length < 2
        ? all
        : all.filter((line) => preparing.includes(line) === (id !== howToStep(pack)));
    return [
      {...step, aids: ['dose']},
      ...own.map((line): Screen => ({
        id: `${product}.${line}`,
        kind,
        from: 'line',
        aids: ['dose'],
      })),
    ];
  });
}

/** What the answer to "are they breathing normally?" leads to; each is followed by the next. */
const answers: Record<'normal' | 'again' | 'keep' | 'check', readonly Screen[]> = {
  check: [{id: 'check', kind: 'reassess', from: 'answer', aids: ['question']}],
  normal: [
    {id: 'normal', kind: 'recovery', from: 'answer', aids: []},
    ...['side', 'hand', 'leg'].map((line): Screen => ({
      id: `recovery.${line}`,
      kind: 'recovery',
      from: 'line',
      aids: [],
    })),
    {id: 'watch', kind: 'stay', from: 'answer', aids: ['question']},
  ],
  again: [{id: 'again', kind: 'naloxone', from: 'answer', aids: ['dose']}],
  keep: [{id: 'keep', kind: 'breaths', from: 'answer', aids: ['breaths', 'question']}],
};

/** Every screen that can come: those of the pack, then those of the answers. */
export const everyScreen = (pack: GuidePack, lines: GuideLines, told: Told): Screen[] => [
  ...screens(pack, lines, told),
  ...Object.values(answers).flat(),
];

/** The screen that follows; none after the last of the answers. */
export function following(
  id: string,
  {pack, lines, told, given}: {pack: GuidePack; lines: GuideLines; told: Told; given: number},
): string | undefined {
  const own = screens(pack, lines, told);
  const at = own.findIndex((screen) => screen.id === id);
  if (at >= 0) {
    const next = own[at + 1];
    // Through with the pack's steps: whoever got naloxone is watched, whoever did not starts over.
    return next?.id ?? (given ? 'check' : undefined);
  }
  // Back into the pack's own order, where naloxone has been given.
  if (id === 'again') {
    const last = own.map(({kind}) => kind).lastIndexOf('naloxone');
    return own[last + 1]?.id ?? 'check';
  }
  if (id === 'keep') return 'check';
  const branch = Object.values(answers).find((all) => all.some((screen) => screen.id === id)) ?? [];
  return branch[branch.findIndex((screen) => screen.id === id) + 1]?.id;
}

/**
 * Where the answer about the breathing leads, by the stop rule: normal breathing ends the naloxone,
 * also for a person who stays asleep; without it there is another dose once the wait is over.
 * @param answer whether the person is breathing normally.
 * @param from the screen on which it was asked.
 */
export function answered(
  answer: boolean,
  {given, waiting, from, pack}: {given: number; waiting: boolean; from: string; pack: GuidePack},
): string {
  if (answer) return 'normal';
  if (waiting) return 'keep';
  if (given) return 'again';
  // Nothing was given yet: on with the pack's own order where that leads to naloxone, else back to it.
  const at = pack.steps.findIndex(({id}) => id === from);
  const ahead = pack.steps.slice(at + 1);
  const naloxone = pack.steps.find(({kind}) => kind === 'naloxone');
  const next = ahead.some(({kind}) => kind === 'naloxone') ? ahead[0] : naloxone;
  return next?.id ?? 'again';
}
