import type {Kit} from '../../community/profile.js';
import type {GuidePack} from '../model/guide-pack.js';
import {howToStep} from '../model/pack-sentences.js';
import type {PictureId} from './index.js';
import type {StepKind} from '../model/response-pack.js';

/** What a picture can illustrate: a step of a pack, or a line of a how-to. */
type Pictured = {kind: StepKind; id?: string} | {line: string};

const byKind: Partial<Record<StepKind, PictureId>> = {
  check: 'check',
  call: 'call',
  airway: 'airway',
  breaths: 'breath',
  compressions: 'compressions',
  reassess: 'look',
  recovery: 'recovery',
  stay: 'stay',
};

/** Steps that say something else than others of their kind. */
const byStep: Record<string, PictureId> = {signs: 'look', response: 'rub'};

const byLine: Record<string, PictureId> = {
  'breathing.tilt': 'airway',
  'breathing.mask': 'mask',
  'breathing.blow': 'breath',
  'breathing.push': 'compressions',
  'nasal.back': 'lie',
  'nasal.peel': 'peel',
  'nasal.hold': 'hold',
  'nasal.insert': 'insert',
  'nasal.press': 'spray',
  'nasal.next': 'other-nostril',
  'injection.ready': 'flick',
  'injection.open': 'snap',
  'injection.draw': 'draw',
  'injection.place': 'thigh',
  'injection.angle': 'angle',
  'injection.push': 'inject',
  'injection.case': 'case',
  'recovery.side': 'roll',
  'recovery.hand': 'hand',
  'recovery.leg': 'leg',
};

/** A line of a section, for `pictureOf`. */
export const lineOf = (section: string, id: string): Pictured => ({line: `${section}.${id}`});

/** The drawing for a step or line; undefined where words alone are clearer. */
export function pictureOf(
  subject: Pictured,
  {pack, kit}: {pack: GuidePack; kit: Kit},
): PictureId | undefined {
  if ('kind' in subject && subject.kind === 'naloxone') {
    const injected = kit === 'injection';
    if (subject.id === howToStep(pack) || !subject.id) return injected ? 'inject' : 'spray';
    return injected ? 'draw' : 'peel';
  }
  if ('kind' in subject) return byStep[subject.id ?? ''] ?? byKind[subject.kind];
  if (pack.injectionContainer === 'vial') {
    if (subject.line === 'injection.open') return 'vial';
    if (subject.line === 'injection.ready') return undefined;
  }
  return byLine[subject.line];
}
