import type {Catalogue} from '../content.js';
import {pluralEnding, pluralStem} from '../plural-endings.js';

/** Where a message appears, in English: `{path: ['What to do', 'Give breaths'], only: ['Alberta']}`. */
export interface MessageLocation {
  /** The titles above the message, outermost first. */
  path: string[];
  /** The cases that the message is limited to; another message serves the others. */
  only: string[];
}

/** Namespace → title, the most important part first. */
export const partNames: Readonly<Record<string, string>> = {
  naloxone: 'Naloxone how-to',
  emergency: 'Step by step in an emergency; drawings; print',
  circumstances: 'Special situations',
  lines: 'Help lines',
  alerts: 'Alert banner',
  services: 'Service finder',
  interface: 'Buttons, labels and notices',
};

/** Endings of keys that select a variant by context. */
const contexts: Readonly<Record<string, string>> = {
  bc: 'British Columbia',
  ab: 'Alberta',
  on: 'Ontario',
  qc: 'Quebec',
  yt: 'Yukon',
  ca: 'Canada as a whole',
  nasal: 'nasal spray',
  injection: 'injection',
  both: 'a kit with both products',
  none: 'where no number to call is known',
  number: 'where the number to call is known',
  own: 'where the number to call is known',
  tomorrow: 'if that is tomorrow',
  week: 'if that is in the next days',
  later: 'if that is later',
};

/** Endings of keys that select a plural form. */
const counts: Readonly<Record<string, string>> = {
  _zero: 'for none',
  _one: 'for counts such as one',
  _two: 'for two',
  _few: 'for some counts (few)',
  _many: 'for some counts (many)',
  _other: 'for other counts',
};

/**
 * Finds where a message appears, from the titles in the English content.
 * @param key the message's key, `a.b_context`.
 */
export function messageLocation(key: string, english: Catalogue): MessageLocation {
  const keys = key.split('.');
  const parents = keys.slice(0, -1).map((_, depth) => keys.slice(0, depth + 1).join('.'));
  const titleOf = (parent: string) => english[`${parent}.title`] ?? english[`${parent}.name`];
  const path = parents.map(titleOf).filter((title) => title !== undefined);
  const stem = pluralStem(keys[keys.length - 1]!);
  const plural = pluralEnding(key);
  const endings = stem.split('_').slice(1);
  const only = endings.flatMap((ending) => contexts[ending] ?? []);
  return {path, only: plural ? [...only, counts[plural]!] : only};
}
