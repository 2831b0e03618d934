import {packs} from '../../generated/guide.js';
import {circumstanceValues} from './circumstances.js';
import {sentenceValues} from './pack-sentences.js';
import {distanceQuantity} from '../../i18n/distance.js';
import {dayOfYear, timeOfDay} from '../../i18n/format-moment.js';
import {since} from '../../i18n/format-since.js';
import {languageName} from '../../i18n/display-names.js';
import type {Values} from '../../i18n/message-resolver.js';

const timeZone = 'America/Winnipeg';
const now = new Date('2026-12-01T18:30:00Z');
const hour = 3_600_000;

/** Invented values for what only a page knows: times, counts, names. */
const invented: Values = {
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
 * Example values for the placeholders of a message. Figures are those of the pack and kit that the message is
 * for. Times and places are invented.
 * @param key key of the message. Its endings name the pack and kit: `steps.breaths.text_ab`.
 */
export function exampleValues(key: string): Values {
  const endings = key.split('_').slice(1);
  const pack =
    packs.find(({id}) => endings.includes(id)) ?? packs.find(({kits}) => kits.length > 1)!;
  const kit = endings.find((ending) => ending === 'injection' || ending === 'both') ?? 'nasal';
  const packValues = sentenceValues(pack, kit, pack.emergencyNumber);
  const known = Object.entries({...packValues, ...circumstanceValues({linked: false})});
  return {...invented, ...Object.fromEntries(known.filter(([, value]) => value !== undefined))};
}
