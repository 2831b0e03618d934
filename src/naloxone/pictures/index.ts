import type {Piece} from './draw.js';
import {draw, flick, inject, put, snap, thigh, vial} from './injection.js';
import {hold, lie, otherNostril, peel, sprayIn} from './nasal.js';
import {hand, leg} from './recovery.js';
import {airway, breath, call, check, compressions, look, recovery, stay} from './steps.js';

export {pictureStyles} from './pictures.styles.js';

/**
 * The guide's own drawings. No needle in a body, no words, no colour of their own: all of these are
 * the site's to choose (pictures.styles.ts).
 */
export const pictures = {
  check,
  call,
  airway,
  breath,
  compressions,
  look,
  recovery,
  stay,
  lie,
  peel,
  hold,
  spray: sprayIn,
  'other-nostril': otherNostril,
  flick,
  snap,
  vial,
  draw,
  thigh,
  inject,
  case: put,
  hand,
  leg,
} satisfies Record<string, Piece>;

/** Names of drawings, which a profile may replace (`pictures`). */
export type PictureId = keyof typeof pictures;
