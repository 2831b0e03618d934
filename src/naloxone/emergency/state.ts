import type {Kit} from '../../community/profile.js';
import type {GuideLines, GuidePack} from '../model/guide-pack.js';
import type {Product} from '../model/response-pack.js';
import {everyScreen, packScreens, screensWithoutNaloxone, type Screen} from './screens.js';

/**
 * The emergency mode as a state machine: `transition(state, event, facts) → state`. It uses no page and no
 * clock, so that a test can walk every path of every pack, and `npm run tables` can print them. One rule
 * holds for all packs: the breathing decides.
 */
export interface EmergencyState {
  /** Ids of the screens visited, the present one last; empty before the mode was opened. */
  readonly path: readonly string[];
  /** The naloxone at hand, or `none`; undefined until the reader answers. */
  readonly naloxone?: Product | 'none';
}

/** What the reader did. */
export type EmergencyEvent =
  | {type: 'open' | 'next' | 'back' | 'check' | 'clear'}
  /** The reader has naloxone: chose a product, or found one after having none. */
  | {type: 'have'; product: Product}
  /** The reader gave a dose. The dose log is separate. */
  | {type: 'dose'; product: Product}
  | {type: 'have-none'}
  | {type: 'answer'; breathing: boolean};

/** What a transition depends on besides the state. */
export interface EmergencyFacts {
  pack: GuidePack;
  lines: GuideLines;
  kit: Kit;
  /** How many doses were given. */
  doseCount: number;
  /** Whether it is too early for another dose. */
  waiting: boolean;
  /** The product of the last dose. */
  lastProduct?: Product;
}

export const startState: EmergencyState = {path: []};

/** The naloxone at hand, if it is known: from the kit, the reader's answer or the last dose. */
export function productAtHand(
  {naloxone}: EmergencyState,
  {kit, lastProduct}: EmergencyFacts,
): Product | undefined {
  if (kit !== 'both') return kit;
  return naloxone && naloxone !== 'none' ? naloxone : lastProduct;
}

/**
 * The screen to show. A change of pack, kit or product may remove a screen. Then the last visited screen that
 * still exists is shown.
 */
export function screenOf(state: EmergencyState, facts: EmergencyFacts): Screen {
  const all = everyScreen(facts.pack, facts.lines, productAtHand(state, facts));
  const known = [...state.path].reverse().find((id) => all.some((screen) => screen.id === id));
  return all.find((screen) => screen.id === known) ?? all[0]!;
}

/** Whether the reader continues without naloxone. */
export const hasNone = ({naloxone}: EmergencyState): boolean => naloxone === 'none';

export function transition(
  state: EmergencyState,
  event: EmergencyEvent,
  facts: EmergencyFacts,
): EmergencyState {
  switch (event.type) {
    case 'open':
      return state.path.length ? state : {...state, path: [entrance(facts)]};
    case 'clear':
      return startState;
    case 'back':
      return state.path.length > 1 ? {...state, path: state.path.slice(0, -1)} : state;
    case 'check':
      return goTo(state, 'check');
    case 'next':
      return goTo(state, nextScreen(state, facts));
    case 'have':
      return withNaloxone(state, event.product, facts);
    case 'dose':
      return {...state, naloxone: event.product};
    case 'have-none': {
      const none: EmergencyState = {...state, naloxone: 'none'};
      return goTo(none, helpWithoutNaloxone(none, facts));
    }
    case 'answer':
      return goTo(state, event.breathing ? 'normal' : notBreathing(state, facts));
  }
}

/** The screen that the mode opens with. After a dose that is the breathing check. */
const entrance = ({doseCount, pack}: EmergencyFacts) => (doseCount ? 'check' : pack.steps[0]!.id);

/** Goes to another screen. Does nothing if that screen is shown already. */
function goTo(state: EmergencyState, id: string | undefined): EmergencyState {
  const {path} = state;
  return id === undefined || path[path.length - 1] === id ? state : {...state, path: [...path, id]};
}

/** The reader found naloxone: goes to giving it, or waits until another dose may be given. */
function withNaloxone(
  state: EmergencyState,
  product: Product,
  facts: EmergencyFacts,
): EmergencyState {
  const withProduct: EmergencyState = {...state, naloxone: product};
  if (!hasNone(state)) return withProduct;
  if (facts.doseCount) return goTo(withProduct, facts.waiting ? 'keep' : 'again');
  return goTo(withProduct, firstNaloxone(facts));
}

const firstNaloxone = ({pack}: EmergencyFacts) =>
  pack.steps.find(({kind}) => kind === 'naloxone')?.id;

/** The screen that Next leads to. A screen that asks about the breathing has no Next: the answers lead on. */
export function nextScreen(state: EmergencyState, facts: EmergencyFacts): string | undefined {
  const {id, kind} = screenOf(state, facts);
  // The dose is given. The remaining lines about giving it would look like a second dose.
  if (kind === 'naloxone' && facts.waiting && !hasNone(state)) return afterNaloxone(state, facts);
  switch (id) {
    case 'check':
      return undefined;
    case 'again':
      return afterNaloxone(state, facts);
    case 'breathe':
      // There is naloxone, but no dose was given yet: go back to it.
      return hasNone(state) || facts.doseCount ? 'check' : firstNaloxone(facts);
    case 'keep':
    case 'watch':
      return 'check';
    case 'normal':
      return 'recovery.side';
    case 'recovery.side':
      return 'recovery.hand';
    case 'recovery.hand':
      return 'recovery.leg';
    case 'recovery.leg':
      return 'watch';
  }
  const without = hasNone(state) ? screensWithoutNaloxone(facts.pack) : [];
  const order = without.some((screen) => screen.id === id) ? without : ownOrder(state, facts);
  const next = order[order.findIndex((screen) => screen.id === id) + 1];
  // After the last step: the breathing check, or help with breathing.
  return next?.id ?? (without.length ? 'breathe' : 'check');
}

const ownOrder = (state: EmergencyState, facts: EmergencyFacts) =>
  packScreens(facts.pack, facts.lines, productAtHand(state, facts));

/**
 * After a dose: the step that follows in the pack. After another dose, help with breathing comes first if
 * the pack has its step for that only later.
 */
function afterNaloxone(state: EmergencyState, facts: EmergencyFacts): string {
  const order = ownOrder(state, facts);
  const last = order.map(({kind}) => kind).lastIndexOf('naloxone');
  const [next, ...later] = order.slice(last + 1);
  const again = screenOf(state, facts).id === 'again';
  if (!next || (again && later.some(({kind}) => kind === 'breaths'))) return 'keep';
  return next.id;
}

/**
 * Without naloxone, or with none left: the publisher's own list for that, or help with breathing until the
 * ambulance comes.
 */
function helpWithoutNaloxone({path}: EmergencyState, {pack}: EmergencyFacts): string {
  const ahead = screensWithoutNaloxone(pack).filter(({id}) => !path.includes(id));
  return (ahead.some(({kind}) => kind === 'breaths') && ahead[0]?.id) || 'breathe';
}

/**
 * After the answer "not breathing normally" or "not sure". First the pack's next steps for naloxone or
 * breathing that have not been shown. Then help with breathing until the wait is over, then another dose.
 */
function notBreathing(state: EmergencyState, facts: EmergencyFacts): string {
  const {doseCount, waiting, pack} = facts;
  if (hasNone(state)) return helpWithoutNaloxone(state, facts);
  const {id} = screenOf(state, facts);
  const at = pack.steps.findIndex((step) => step.id === id);
  const ahead = at < 0 ? [] : pack.steps.slice(at + 1);
  const leadsOn = ahead.some(
    ({kind, id: step}) =>
      (kind === 'naloxone' && !doseCount) || (kind === 'breaths' && !state.path.includes(step)),
  );
  if (leadsOn) return ahead[0]!.id;
  if (!doseCount) return 'breathe';
  return waiting ? 'keep' : 'again';
}
