import {uniqueDefined} from './coerce.js';
import {isAboutSecrecy} from './confidential.js';
import {headingIn, isHeading, type ColumnField} from './headings.js';
import type {Labeller} from './labels.js';
import {weekColumns, type WeekColumns} from './week-columns.js';

/** Which headings of a table belong to which field. */
export interface Columns {
  /** Keys by field, best first. */
  of: Partial<Record<ColumnField, string[]>>;
  /** Keys of texts in another language. */
  translated: [lang: string, field: ColumnField, key: string][];
  /** Language of the other texts, if headings state it. */
  lang?: string;
  /** Keys of a filter or a category. */
  flags: string[];
  /** Columns with the hours of some days. */
  week: WeekColumns;
  /** Keys that mean nothing to the reader. */
  unused: string[];
  /** Whether any key can contain a place. */
  tellsPlace: boolean;
  /** Whether any key can contain how to reach a service, or when. */
  tellsContact: boolean;
}

/** Assigns the keys of records, or the headings of a table, to fields. */
export function columnsOf(keys: readonly string[], labeller: Labeller, lang?: string): Columns {
  const found: {key: string; field: ColumnField; rank: number; lang?: string; ownLang?: string}[] =
    [];
  const week = weekColumns(keys, isHeading);
  const ofWeek = new Set([...week.columns.map(({key}) => key), ...week.unclear]);
  for (const key of keys) {
    if (ofWeek.has(key)) continue;
    const {headings, lang: named} = headingIn(key);
    for (const {field, rank, lang: ownLang} of headings)
      found.push({key, field, rank, lang: named, ownLang});
  }
  found.sort((a, b) => a.rank - b.rank);
  const named = uniqueDefined(found.map((each) => each.lang));
  const plainName = found.some(({field, lang: tag}) => field === 'name' && !tag);
  // A table in two languages has both `name` and `nom`.
  const nameLanguages = uniqueDefined(
    found.filter((each) => each.field === 'name' && !each.lang).map((each) => each.ownLang),
  );
  const isBilingual = nameLanguages.length === 2 && !named.length;
  const first = [lang, lang?.split('-')[0], 'en', ...named].find(
    (tag) => tag && named.includes(tag),
  );
  const base = isBilingual ? (lang?.startsWith('fr') ? 'fr' : 'en') : plainName ? undefined : first;
  const of: Columns['of'] = {};
  const translated: Columns['translated'] = [];
  for (const each of found) {
    const tag = isBilingual ? (each.ownLang ?? each.lang) : each.lang;
    if (tag && tag !== base) translated.push([tag, each.field, each.key]);
    else of[each.field] = [...(of[each.field] ?? []), each.key];
  }
  // If there is no other text, use one in another language.
  for (const [, field, key] of translated) of[field] = [...(of[field] ?? []), key];
  const known = new Set(found.map(({key}) => key));
  const flags = keys.filter(
    (key) =>
      labeller.isFlag(key) &&
      (!known.has(key) || found.every((f) => f.key !== key || f.field === 'category')),
  );
  return {
    of,
    translated: base || plainName ? translated : [],
    lang: base,
    flags,
    week,
    unused: keys.filter(
      (key) => !known.has(key) && !ofWeek.has(key) && !flags.includes(key) && !isAboutSecrecy(key),
    ),
    tellsPlace: (['address', 'lat', 'point', 'postalCode', 'streetName'] as const).some(
      (f) => of[f],
    ),
    tellsContact:
      week.columns.length > 0 ||
      (['phone', 'address', 'streetName', 'point', 'lat', 'hours', 'email', 'url'] as const).some(
        (f) => of[f],
      ),
  };
}
