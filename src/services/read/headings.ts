import {foldHeading} from './coerce.js';
import {headingNames, type ColumnField} from './heading-names.js';
import {likelyField} from './likely-heading.js';

export type {ColumnField};

/** A field that a heading may mean. */
export interface Heading {
  field: ColumnField;
  /** How well the heading fits the field: 0 is best. */
  rank: number;
  /** The language of the heading, if it exists in only one. */
  lang?: 'en' | 'fr';
}

const byHeading = new Map<string, Heading[]>();
for (const [field, texts] of Object.entries(headingNames) as [ColumnField, [string, string?]][]) {
  const both = texts.map((text = '') => text.split(' ').filter(Boolean));
  [both[0]!, both[1] ?? []].forEach((names, french) => {
    names.forEach((name, index) => {
      const heading: Heading = {field, rank: index + french * 0.5};
      const hasLanguage =
        field === 'description' || (field === 'name' && /name|nom|titr|titl/.test(name));
      if (hasLanguage) heading.lang = french ? 'fr' : 'en';
      byHeading.set(name, [...(byHeading.get(name) ?? []), heading]);
    });
  });
}

/** Finds the full headings for one that a shapefile has cut after ten letters. */
function whole(name: string): Heading[] {
  const matches = [...byHeading].filter(([key]) => key.startsWith(name));
  const [best] = matches.sort(([a], [b]) => a.length - b.length);
  return best ? ranked(best[1], 30) : [];
}

/** Recognizes coordinates in a longer heading: `Site Latitude (WGS84)`. */
function coordinate(name: string): Heading[] {
  if (/(^|_)(gps_?)?lat(itude)?(_|$)/.test(name)) return [{field: 'lat', rank: 20}];
  return /(^|_)(gps_?)?(lon|lng|longitude)(_|$)|^long_(dd|deg|wgs|x|coord)/.test(name)
    ? [{field: 'lon', rank: 20}]
    : [];
}

/** Prefixes that only name the subject of the table. */
const prefix =
  /^(physical|site|location|facility|service|agency|office|main|public|org|organization|program|contact|addr|primary|business|client)_/;
const prefixed: readonly ColumnField[] = [
  'address',
  'address2',
  'locality',
  'municipality',
  'region',
  'postalCode',
  'country',
  'phone',
  'fax',
  'email',
  'url',
  'hours',
  'lat',
  'lon',
  'description',
];

/** Whether a heading is a name of a field, not only similar to one. */
export const isHeading = (text: string): boolean => headingsOf(text).length > 0;

const ranked = (headings: readonly Heading[], more: number): Heading[] =>
  headings.map((heading) => ({...heading, rank: heading.rank + more}));

/** The fields that a heading may mean; empty for an unknown heading. */
function headingsOf(text: string): Heading[] {
  const name = foldHeading(text);
  const exact = byHeading.get(name);
  if (exact) return exact;
  const bare = name.replace(prefix, '');
  if (bare !== name) {
    const meanings = (byHeading.get(bare) ?? []).filter(({field}) => prefixed.includes(field));
    if (meanings.length) return ranked(meanings, 10);
  }
  const cutOff = text.trim().length === 10 ? whole(name) : [];
  return cutOff.length ? cutOff : coordinate(name);
}

/** The language at the end of a heading: `name_fr`, `Description (EN)`, `nom_anglais`. */
const inLanguage =
  /^(.+?)_(en|fr|es|ar|iu|cr|oj|zh|pa|tl|fil|ur|fa|so|ti|vi|pt|uk|ru|ko|hi|ta|am|english|anglais|eng|french|francais|fra|fre|spanish|espagnol)(_(?:ca|us))?$/;
const tags: Record<string, string> = {
  english: 'en',
  anglais: 'en',
  eng: 'en',
  french: 'fr',
  francais: 'fr',
  fra: 'fr',
  fre: 'fr',
  spanish: 'es',
  espagnol: 'es',
};

/** Parts of a heading in two languages, or with an explanation: "Name / Nom", "Hours (local time)". */
const partsOf = (text: string): string[] =>
  text
    .split(/\s*[/|\n()[\]:]\s*|\s+[-–—•]\s+/)
    .filter((part) => /\p{L}/u.test(part) && part !== text);

/** The fields that a heading may mean, and the language that it names. */
export function headingIn(text: string): {headings: Heading[]; lang?: string} {
  const headings = headingsOf(text);
  if (headings.length) return {headings};
  const [, bare, tag] = inLanguage.exec(foldHeading(text)) ?? [];
  const inOther = bare ? headingsOf(bare) : [];
  if (inOther.length) return {headings: inOther, lang: tags[tag!] ?? tag};
  // `phone_5`, `hours_2`
  const numbered = headingsOf(text.replace(/[\s_#]*\d$/, ''));
  if (numbered.length && /\d$/.test(text)) return {headings: ranked(numbered, 20)};
  for (const part of partsOf(text)) {
    const [first] = headingsOf(part);
    // Both languages stand in one cell, so that it is in neither.
    if (first) return {headings: [{field: first.field, rank: first.rank + 15}]};
  }
  const field = likelyField(foldHeading(text));
  return {headings: field ? [{field, rank: 60}] : []};
}
