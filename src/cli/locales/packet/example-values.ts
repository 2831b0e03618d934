import {packs} from '../../../generated/guide.js';
import {circumstanceValues} from '../../../naloxone/model/circumstances.js';
import {sentenceValues} from '../../../naloxone/model/pack-sentences.js';
import {distanceQuantity} from '../../../i18n/format.js';
import {dayOfYear, since, timeOfDay} from '../../../i18n/format-moment.js';
import {languageName} from '../../../i18n/display-names.js';
import type {Values} from '../../../i18n/message-resolver.js';

const timeZone = 'America/Winnipeg';
const now = new Date('2026-12-01T18:30:00Z');
const hour = 3_600_000;

/** Plausible values of what only the page knows: times, counts, names. */
const made: Values = {
  age: since(new Date(now.getTime() - 40 * 24 * hour), now),
  areas: 'Riverside, Birch Hill',
  at: timeOfDay(now, {timeZone}),
  checked: now,
  count: 3,
  date: now,
  day: dayOfYear(new Date(now.getTime() + 24 * hour), {timeZone}),
  distance: distanceQuantity(1240),
  from: timeOfDay(now, {timeZone}),
  hours: {value: 24, unit: 'hour'},
  language: languageName('pa'),
  max: 24,
  min: 16,
  place: 'Riverside Library',
  time: timeOfDay(new Date(now.getTime() + 3 * hour), {timeZone}),
  to: timeOfDay(new Date(now.getTime() + hour / 6), {timeZone}),
};

/**
 * What stands in a sentence's braces when somebody reads it: of the province and the product that it
 * is for, else of the first pack. Figures are the real ones, times and places made up.
 * @param key its ending says for whom it is: `steps.breaths.text_ab`.
 */
export function exampleValues(key: string): Values {
  const endings = key.split('_').slice(1);
  const pack =
    packs.find(({id}) => endings.includes(id)) ?? packs.find(({kits}) => kits.length > 1)!;
  const kit = endings.find((ending) => ending === 'injection' || ending === 'both') ?? 'nasal';
  const own = sentenceValues(pack, kit, pack.emergencyNumber);
  const known = Object.entries({...own, ...circumstanceValues({linked: false})});
  return {...made, ...Object.fromEntries(known.filter(([, value]) => value !== undefined))};
}
