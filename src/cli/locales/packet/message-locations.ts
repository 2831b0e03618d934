import type {Catalogue} from '../../../i18n/content.js';
import {pluralEnding, pluralStem} from '../../../i18n/plurals.js';

/** Where a sentence stands, in words: `{path: ['What to do', 'Give breaths'], only: ['Alberta']}`. */
export interface Whereabouts {
  /** The titles above it, from the outermost. */
  path: string[];
  /** What it is for only, where another sentence serves everybody else. */
  only: string[];
}

/** The parts of a packet, in the order in which they matter: the how-to first. */
export const partNames: Readonly<Record<string, string>> = {
  naloxone: 'Naloxone how-to',
  emergency: 'Step by step in an emergency; drawings; print',
  circumstances: 'Special situations',
  lines: 'Help lines',
  alerts: 'Alert banner',
  services: 'Service finder',
  interface: 'Buttons, labels and notices',
};

/** Endings of keys that are no plural forms, as `variants` and the features' contexts have them. */
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

const counts: Readonly<Record<string, string>> = {
  _zero: 'for none',
  _one: 'for counts such as one',
  _two: 'for two',
  _few: 'for some counts (few)',
  _many: 'for some counts (many)',
  _other: 'for other counts',
};

/** Finds the titles above a sentence in the English itself. @param key its key, `a.b_context`. */
export function whereabouts(key: string, english: Catalogue): Whereabouts {
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
