import type {GuideLines, GuidePack, GuideStep} from '../model/guide-pack.js';
import {howToStep} from '../model/pack-sentences.js';
import type {Product, StepKind} from '../model/response-pack.js';

/**
 * What can be done on a screen besides reading it: say which naloxone is at hand, log a dose, see
 * how to help with breathing, answer whether the breathing is normal, call.
 */
export type Aid = 'choose' | 'dose' | 'breathing' | 'question' | 'call';

/** One action, filling the screen. */
export interface Screen {
  /** Unique among the screens of a pack: `naloxone`, `nasal.hold`, `again`. */
  id: string;
  kind: StepKind;
  /** A step of the pack, a line of a how-to, or words of the emergency mode itself. */
  from: 'step' | 'line' | 'mode';
  aids: readonly Aid[];
}

const aidsOf: Partial<Record<StepKind, readonly Aid[]>> = {
  call: ['call'],
  breaths: ['breathing'],
  compressions: ['breathing'],
  naloxone: ['dose'],
  reassess: ['question'],
};

/** Lines that speak of after the dose: what follows is the pack's to say, in its own order. */
const linesAfterDose = ['support', 'next'];
/** Lines that get the product ready, for packs with a step of their own for it. */
const preparationLines = ['back', 'peel', 'ready', 'open', 'draw'];

const stepScreen = ({id, kind}: GuideStep): Screen => ({
  id,
  kind,
  from: 'step',
  aids: aidsOf[kind] ?? [],
});

const lineScreen = (section: string, line: string, kind: StepKind): Screen => ({
  id: `${section}.${line}`,
  kind,
  from: 'line',
  aids: kind === 'naloxone' ? ['dose'] : [],
});

const modeScreen = (id: string, kind: StepKind, ...aids: Aid[]): Screen => ({
  id,
  kind,
  from: 'mode',
  aids,
});

const isNaloxone = ({kind}: {kind: StepKind}) => kind === 'naloxone';
/** Steps on which somebody is helped to breathe. */
const helpsBreathing = ({kind}: {kind: StepKind}) => kind === 'breaths' || kind === 'compressions';

/** How to help them breathe, after the naloxone of a pack whose publisher has no step for it. */
const breathingScreen = modeScreen('breathing', 'breaths', 'breathing');

/**
 * A pack's steps as screens, in its publisher's order. Where naloxone is given, the small steps of
 * the product follow one by one, once it is known which one is at hand; where the pack has no step
 * for the breathing, how to help with it follows the naloxone.
 */
export function packScreens(pack: GuidePack, lines: GuideLines, product?: Product): Screen[] {
  const doses = pack.steps.filter(isNaloxone);
  const last = howToStep(pack);
  return pack.steps.flatMap((step): Screen[] => {
    const screen = stepScreen(step);
    if (!isNaloxone(step)) return [screen];
    const follows = step.id === last && !pack.steps.some(helpsBreathing) ? [breathingScreen] : [];
    if (!product) {
      const aids: Aid[] = step.id === doses[0]?.id ? ['choose'] : ['dose'];
      return [{...screen, aids}, ...follows];
    }
    const all = lines[product].filter((line) => !linesAfterDose.includes(line));
    const own =
      doses.length < 2
        ? all
        : all.filter((line) => preparationLines.includes(line) === (step.id !== last));
    const small = own.map((line) => lineScreen(product, line, 'naloxone'));
    return [screen, ...small, ...follows];
  });
}

/** The publisher's own list for somebody without naloxone; empty if the publisher has no such list. */
export const screensWithoutNaloxone = (pack: GuidePack): Screen[] =>
  (pack.stepsWithoutNaloxone ?? []).map(stepScreen);

/** What the mode itself says, besides the pack: what the answer about the breathing leads to. */
const modeScreens: readonly Screen[] = [
  modeScreen('check', 'reassess', 'question'),
  modeScreen('normal', 'recovery'),
  ...['side', 'hand', 'leg'].map((line) => lineScreen('recovery', line, 'recovery')),
  modeScreen('watch', 'stay', 'question'),
  modeScreen('again', 'naloxone', 'dose'),
  modeScreen('breathe', 'breaths', 'breathing', 'question'),
  modeScreen('keep', 'breaths', 'breathing', 'question'),
];

/** Every screen that can come: those of the pack, of its list without naloxone, of the mode. */
export function everyScreen(pack: GuidePack, lines: GuideLines, product?: Product): Screen[] {
  const own = packScreens(pack, lines, product);
  const without = screensWithoutNaloxone(pack).filter(
    ({id}) => !own.some((screen) => screen.id === id),
  );
  return [...own, ...without, ...modeScreens];
}
