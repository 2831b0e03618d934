import type {Kit} from '../../community/profile.js';
import type {GuideLines, GuidePack} from '../model/guide-pack.js';
import type {Product} from '../model/response-pack.js';
import {everyScreen, packScreens, screensWithoutNaloxone, type Screen} from './screens.js';

/**
 * The emergency mode as a state machine: `transition(state, event, facts) → state`. It knows no page
 * and no clock, so that every path through every pack can be walked in a test, and printed as a
 * table (`npm run tables`). One rule holds for all packs: what decides is the breathing.
 */
export interface EmergencyState {
  /** Ids of the screens visited, the present one last; empty before the mode was entered. */
  readonly path: readonly string[];
  /** Which naloxone is at hand, or `none`; undefined until the reader answers. */
  readonly naloxone?: Product | 'none';
}

/** What the reader does. */
export type EmergencyEvent =
  | {type: 'open' | 'next' | 'back' | 'check' | 'clear'}
  /** Has naloxone: chosen, or found after there was none. */
  | {type: 'have'; product: Product}
  /** Gave a dose; the dose log is separate. */
  | {type: 'dose'; product: Product}
  | {type: 'have-none'}
  | {type: 'answer'; breathing: boolean};

/** What the state depends on and does not hold itself. */
export interface EmergencyFacts {
  pack: GuidePack;
  lines: GuideLines;
  kit: Kit;
  /** How many doses were given. */
  given: number;
  /** Whether it is too soon for another one. */
  waiting: boolean;
  /** What the last dose was of. */
  lastProduct?: Product;
}

export const startState: EmergencyState = {path: []};

/** The naloxone at hand, where it is known: from the kit, the reader's answer or the last dose. */
export function productAtHand(
  {naloxone}: EmergencyState,
  {kit, lastProduct}: EmergencyFacts,
): Product | undefined {
  if (kit !== 'both') return kit;
  return naloxone && naloxone !== 'none' ? naloxone : lastProduct;
}

/**
 * The screen shown. A screen may be gone after the pack, the kit or the naloxone changed: then the
 * last one before it that still exists is shown.
 */
export function screenOf(state: EmergencyState, facts: EmergencyFacts): Screen {
  const all = everyScreen(facts.pack, facts.lines, productAtHand(state, facts));
  const known = [...state.path].reverse().find((id) => all.some((screen) => screen.id === id));
  return all.find((screen) => screen.id === known) ?? all[0]!;
}

/** Whether the reader goes on without naloxone. */
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

/** Where the mode opens: after a dose, the breathing is what matters. */
const entrance = ({given, pack}: EmergencyFacts) => (given ? 'check' : pack.steps[0]!.id);

/** To another screen; a screen that is already shown stays. */
function goTo(state: EmergencyState, id: string | undefined): EmergencyState {
  const {path} = state;
  return id === undefined || path[path.length - 1] === id ? state : {...state, path: [...path, id]};
}

/** Naloxone was found after all: on to giving it, as soon as another dose may be given. */
function withNaloxone(
  state: EmergencyState,
  product: Product,
  facts: EmergencyFacts,
): EmergencyState {
  const found: EmergencyState = {...state, naloxone: product};
  if (!hasNone(state)) return found;
  if (facts.given) return goTo(found, facts.waiting ? 'keep' : 'again');
  return goTo(found, firstNaloxone(facts));
}

const firstNaloxone = ({pack}: EmergencyFacts) =>
  pack.steps.find(({kind}) => kind === 'naloxone')?.id;

/**
 * The screen that Next leads to. Only the screens that ask about the breathing, and nothing else,
 * have none: there the answers lead on.
 */
export function nextScreen(state: EmergencyState, facts: EmergencyFacts): string | undefined {
  const {id, kind} = screenOf(state, facts);
  // The dose is given: what is left to read of giving it would look like another one.
  if (kind === 'naloxone' && facts.waiting && !hasNone(state)) return afterNaloxone(state, facts);
  switch (id) {
    case 'check':
      return undefined;
    case 'again':
      return afterNaloxone(state, facts);
    case 'breathe':
      // Nothing was given yet although there is naloxone: back to it.
      return hasNone(state) || facts.given ? 'check' : firstNaloxone(facts);
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
  // After the last step: the breathing check, or help with the breathing.
  return next?.id ?? (without.length ? 'breathe' : 'check');
}

const ownOrder = (state: EmergencyState, facts: EmergencyFacts) =>
  packScreens(facts.pack, facts.lines, productAtHand(state, facts));

/**
 * After a dose: on where the pack goes on after it. After another dose they are helped to breathe
 * first, where the pack has its own step for that only later.
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
 * Without naloxone, or with none left: the publisher's own list for that, from where it leads on;
 * else help with the breathing until help comes.
 */
function helpWithoutNaloxone({path}: EmergencyState, {pack}: EmergencyFacts): string {
  const ahead = screensWithoutNaloxone(pack).filter(({id}) => !path.includes(id));
  return (ahead.some(({kind}) => kind === 'breaths') && ahead[0]?.id) || 'breathe';
}

/**
 * Not breathing normally, or not sure. The pack's own order goes on where it leads to naloxone or
 * to help with the breathing that has not been shown; after that, help with the breathing until the
 * wait is over, then another dose.
 */
function notBreathing(state: EmergencyState, facts: EmergencyFacts): string {
  const {given, waiting, pack} = facts;
  if (hasNone(state)) return helpWithoutNaloxone(state, facts);
  const {id} = screenOf(state, facts);
  const at = pack.steps.findIndex((step) => step.id === id);
  const ahead = at < 0 ? [] : pack.steps.slice(at + 1);
  const leadsOn = ahead.some(
    ({kind, id: step}) =>
      (kind === 'naloxone' && !given) || (kind === 'breaths' && !state.path.includes(step)),
  );
  if (leadsOn) return ahead[0]!.id;
  if (!given) return 'breathe';
  return waiting ? 'keep' : 'again';
}
