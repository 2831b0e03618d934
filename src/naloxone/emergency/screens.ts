import type {GuideLines, GuidePack, GuideStep} from '../model/guide-pack.js';
import {howToStep} from '../model/pack-sentences.js';
import type {Product, StepKind} from '../model/response-pack.js';

/**
 * A control on a screen besides its text: choose the product, log a dose, see how to help with breathing,
 * answer whether the breathing is normal, or call.
 */
export type Aid = 'choose' | 'dose' | 'breathing' | 'question' | 'call';

/** One action that fills the screen. */
export interface Screen {
  /** Unique among the screens of a pack: `naloxone`, `nasal.hold`, `again`. */
  id: string;
  kind: StepKind;
  /** Where the words come from: a step of the pack, a line of a how-to, or the emergency mode itself. */
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

/**
 * Lines about the time after the dose. They are left out: the pack decides what follows, in its own order.
 */
const linesAfterDose = ['support', 'next'];
/** Lines that prepare the product. They are left out where the pack has a step of its own for that. */
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
/** Whether somebody is helped to breathe in this step. */
const helpsBreathing = ({kind}: {kind: StepKind}) => kind === 'breaths' || kind === 'compressions';

/** How to help with breathing. It follows the naloxone where the publisher has no step for it. */
const breathingScreen = modeScreen('breathing', 'breaths', 'breathing');

/**
 * The steps of a pack as screens, in its publisher's order. Once the product is known, its small steps follow
 * where naloxone is given. If the pack has no step for breathing, help with breathing follows the naloxone.
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
    const relevant =
      doses.length < 2
        ? all
        : all.filter((line) => preparationLines.includes(line) === (step.id !== last));
    const small = relevant.map((line) => lineScreen(product, line, 'naloxone'));
    return [screen, ...small, ...follows];
  });
}

/** The publisher's own steps for somebody without naloxone; empty if it has none. */
export const screensWithoutNaloxone = (pack: GuidePack): Screen[] =>
  (pack.stepsWithoutNaloxone ?? []).map(stepScreen);

/** The mode's own screens, besides the pack: they follow an answer about the breathing. */
const modeScreens: readonly Screen[] = [
  modeScreen('check', 'reassess', 'question'),
  modeScreen('normal', 'recovery'),
  ...['side', 'hand', 'leg'].map((line) => lineScreen('recovery', line, 'recovery')),
  modeScreen('watch', 'stay', 'question'),
  modeScreen('again', 'naloxone', 'dose'),
  modeScreen('breathe', 'breaths', 'breathing', 'question'),
  modeScreen('keep', 'breaths', 'breathing', 'question'),
];

/** Every screen that can appear: those of the pack, of its list without naloxone, and of the mode. */
export function everyScreen(pack: GuidePack, lines: GuideLines, product?: Product): Screen[] {
  const ofPack = packScreens(pack, lines, product);
  const without = screensWithoutNaloxone(pack).filter(
    ({id}) => !ofPack.some((screen) => screen.id === id),
  );
  return [...ofPack, ...without, ...modeScreens];
}
