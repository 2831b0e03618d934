import {omitUndefined} from '../../shared/omit-undefined.js';
import type {Address, Phone, ServiceWords} from '../model/service.js';
import {agesFrom, readAges} from './ages.js';
import {isFree, welcomesWheelchairs} from './attributes.js';
import {confidential, isWithheld} from './confidential.js';
import {headingIn, type ColumnField} from './headings.js';
import {hoursOf} from './hours-of.js';
import {Labeller, labelsOf} from './labels.js';
import {oncePhones, readEmail, readPhones} from './phones.js';
import {pointIn, readPoint, type PointRead} from './points.js';
import type {ServiceDraft, ServicesReport, Where} from './source-report.js';
import {readLanguages} from './spoken-languages.js';
import {canonical} from '../../i18n/negotiate.js';
import {
  date,
  foldHeading,
  isObject,
  line,
  list,
  objects,
  uniqueDefined,
  raw,
  some,
  truth,
  paragraphs,
  type Json,
} from './coerce.js';

/** Fields that hold words, and the part of a service that they become. */
const worded: Partial<Record<ColumnField, keyof ServiceWords>> = {
  name: 'name',
  description: 'description',
  organization: 'organization',
  alert: 'alert',
  directions: 'directions',
  cost: 'cost',
  eligibility: 'eligibility',
  application: 'application',
  hours: 'hoursText',
};

const days = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

interface Columns {
  /** Keys of a field, best first. */
  of: Partial<Record<ColumnField, string[]>>;
  /** Keys of a field's words in another language. */
  translated: [lang: string, field: ColumnField, key: string][];
  /** Language of the fields' own words, where headings tell. */
  lang?: string;
  /** Keys that are those of a filter or a category. */
  flags: string[];
  /** Whether there is any key that can say where something is. */
  tellsPlace: boolean;
}

/** What the keys of a record, or the headings of a table, stand for. */
function columnsOf(keys: readonly string[], labeller: Labeller, lang?: string): Columns {
  const found: {key: string; field: ColumnField; rank: number; lang?: string; own?: string}[] = [];
  for (const key of keys) {
    const {headings, lang: named} = headingIn(key);
    for (const {field, rank, lang: own} of headings)
      found.push({key, field, rank, lang: named, own});
  }
  found.sort((a, b) => a.rank - b.rank);
  const named = uniqueDefined(found.map((each) => each.lang));
  const plainName = found.some(({field, lang: tag}) => field === 'name' && !tag);
  // Both `name` and `nom`: one table in two languages.
  const own = uniqueDefined(
    found.filter((each) => each.field === 'name' && !each.lang).map((each) => each.own),
  );
  const twofold = own.length === 2 && !named.length;
  const first = [lang, lang?.split('-')[0], 'en', ...named].find(
    (tag) => tag && named.includes(tag),
  );
  const base = twofold ? (lang?.startsWith('fr') ? 'fr' : 'en') : plainName ? undefined : first;
  const of: Columns['of'] = {};
  const translated: Columns['translated'] = [];
  for (const each of found) {
    const tag = twofold ? (each.own ?? each.lang) : each.lang;
    if (tag && tag !== base) translated.push([tag, each.field, each.key]);
    else of[each.field] = [...(of[each.field] ?? []), each.key];
  }
  // What is only there in other languages is better than nothing.
  for (const [, field, key] of translated) of[field] = [...(of[field] ?? []), key];
  const known = new Set(found.map(({key}) => key));
  return {
    of,
    translated: base || plainName ? translated : [],
    lang: base,
    flags: keys.filter(
      (key) =>
        labeller.isFlag(key) &&
        (!known.has(key) || found.every((f) => f.key !== key || f.field === 'category')),
    ),
    tellsPlace: (['address', 'lat', 'point', 'postalCode', 'streetName'] as const).some(
      (f) => of[f],
    ),
  };
}

/** An address written on one line that starts with a number and names a postal code. */
const isAddress = (text: string | undefined): boolean =>
  /^\d+\s.+\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/i.test(text ?? '');

/** The language that the name is in: the table's, or where that has none, another that has. */
function langOf(record: Json, {of, translated, lang}: Columns): string | undefined {
  if (!lang) return undefined;
  const key = of.name?.find((each) => line(record[each]));
  return translated.find(([, field, each]) => field === 'name' && each === key)?.[0] ?? lang;
}

/** What is closed for good is not offered; what is only closed is said so. */
function statusOf(told: string | undefined): ServiceDraft['status'] {
  const status = foldHeading(told ?? '');
  if (/^(inacti[fv]|defunct|removed)|permanent|definitivement/.test(status)) return 'inactive';
  return /^(temporar|closed|ferme)|temporairement/.test(status) ? 'temporarily closed' : undefined;
}

/** Words rather than a number, an address or a code of the computer's. */
const isName = (id = ''): boolean =>
  /\p{L}{2}/u.test(id) && !/^[\da-f-]{16,}$/i.test(id) && !/:\/\//.test(id);

/** Reads records of ordinary tables: rows of CSV, properties of GeoJSON, objects of JSON. */
export class RecordReader {
  private readonly report: ServicesReport;
  private readonly labeller: Labeller;
  private readonly known = new Map<string, Columns>();

  constructor(report: ServicesReport) {
    this.report = report;
    this.labeller = new Labeller(report.options);
  }

  private columns(keys: readonly string[]): Columns {
    const all = keys.join('\n');
    const known = this.known.get(all);
    if (known) return known;
    const columns = columnsOf(keys, this.labeller, this.report.options.lang);
    if (this.known.size < 1000) this.known.set(all, columns);
    return columns;
  }

  /** How many headings are known ones: whether this is a row of headings. */
  score(headings: readonly string[]): number {
    return headings.filter((text) => headingIn(text).headings.length).length;
  }

  /** @param geometry where it is, as told beside the record; `null` says nowhere. */
  read(record: Json, where: Where, geometry?: PointRead | null): void {
    const {report, labeller} = this;
    const columns = this.columns(Object.keys(record));
    const keysOf = (field: ColumnField) => columns.of[field] ?? [];
    const first = <T>(
      field: ColumnField,
      read: (value: unknown) => T | undefined,
    ): T | undefined => {
      for (const key of keysOf(field)) {
        const value = read(record[key]);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const organization = first('organization', line);
    const id = first('id', raw);
    // A table may call its names ids.
    const named = first('name', line) ?? (keysOf('name').length ? organization : undefined);
    const nameIsId = !named && !organization && !keysOf('name').length && isName(id);
    const name = named ?? (nameIsId ? line(id) : organization);
    const labels = labeller.read(
      [
        ...keysOf('category').flatMap((key) => labelsOf(parted(record[key]))),
        ...keysOf('filters').flatMap((key) => labelsOf(parted(record[key]))),
      ],
      columns.flags.map((key) => [key, record[key]]),
    );
    const address = this.address(record, first, organization);
    const secret =
      confidential(record) || labels.confidential || Boolean(address?.lines.some(isWithheld));
    const {point, fault} = this.point(first, geometry);
    if (fault && !secret) report.fault(fault, where);
    const accessibility = first('accessibility', accessOf) ?? [];
    const cost = first('cost', paragraphs);
    const phones = this.phones(record, keysOf, first);
    const nowhere = geometry === null || columns.tellsPlace;
    const virtual =
      labels.attributes.includes('virtual') ||
      (nowhere && !secret && !address && !point && !fault && phones.length > 0);
    const lang = first('lang', (value) => canonical(raw(value))) ?? langOf(record, columns);
    const translations = this.translations(record, columns, lang);
    report.add(
      {
        id: nameIsId ? undefined : id,
        name,
        lang,
        alternateNames: some(
          uniqueDefined([
            ...keysOf('alternateName').map((key) => line(record[key])),
            ...(secret ? [] : [first('place', line)]),
          ]).filter((each) => each !== name && each !== organization),
        ),
        description: first('description', paragraphs),
        organization: organization !== name && !isAddress(organization) ? organization : undefined,
        alert: first('alert', paragraphs),
        categories: labels.categories,
        terms: some(labels.terms),
        phones,
        url: report.url(first('url', raw), where),
        email: first('email', readEmail),
        address,
        directions: first('directions', paragraphs),
        point,
        ...(secret && {confidential: true}),
        ...(virtual && {virtual: true}),
        areas: some(uniqueDefined([first('areas', line)])),
        hours: hoursOf(this.hours(record, keysOf, first)),
        timeZone: first('timeZone', (value) =>
          /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(raw(value) ?? '') ? raw(value) : undefined,
        ),
        languages: first('languages', (value) => some(readLanguages(value))),
        accessibility,
        attributes: uniqueDefined([
          ...labels.attributes,
          ...(keysOf('cost').some((key) => isFree(record[key])) ? ['free'] : []),
          ...(accessibility.some(welcomesWheelchairs) ? ['wheelchair'] : []),
        ]),
        cost,
        eligibility: first('eligibility', paragraphs),
        ages: agesFrom(first('minAge', raw), first('maxAge', raw)) ?? first('ages', readAges),
        documents: some(uniqueDefined([first('documents', paragraphs)])),
        application: first('application', paragraphs),
        confirmed: first('confirmed', date) ?? first('updated', date),
        status: statusOf(first('status', line)),
        translations,
      },
      where,
    );
  }

  private address(
    record: Json,
    first: <T>(field: ColumnField, read: (value: unknown) => T | undefined) => T | undefined,
    organization: string | undefined,
  ): Address | undefined {
    const street = [first('streetNumber', line), first('streetName', line)]
      .filter(Boolean)
      .join(' ');
    const whole = first('address', (value) => (isObject(value) ? undefined : line(value)));
    const single = whole ?? (street || (isAddress(organization) ? organization : undefined));
    // Coordinates in a column of that name are no address.
    const one = single && !pointIn(single).point ? single : undefined;
    const two = first('address2', line);
    const lines = [one, two !== one ? two : undefined].filter((each): each is string => !!each);
    const rest = {
      locality: first('locality', line) ?? first('municipality', line),
      region: first('region', line),
      postalCode: first('postalCode', line),
      country: first('country', line),
    };
    return lines.length || rest.postalCode || rest.locality
      ? {lines, ...omitUndefined(rest)}
      : undefined;
  }

  private point(
    first: <T>(field: ColumnField, read: (value: unknown) => T | undefined) => T | undefined,
    geometry?: PointRead | null,
  ): PointRead {
    if (geometry?.point) return geometry;
    const [lat, lon] = [first('lat', raw), first('lon', raw)];
    const own = readPoint(lon, lat);
    if (own.point) return own;
    const inCell = first('point', pointFound) ?? first('address', pointFound);
    return inCell ?? geometry ?? own;
  }

  private phones(
    record: Json,
    keysOf: (field: ColumnField) => string[],
    first: <T>(field: ColumnField, read: (value: unknown) => T | undefined) => T | undefined,
  ): Phone[] {
    const side = (key: string, what: string) => {
      const stem = foldHeading(key).replace(/_number$/, '');
      const found = Object.keys(record).find((each) => foldHeading(each) === `${stem}_${what}`);
      return found === undefined ? undefined : record[found];
    };
    const read = (field: ColumnField, type?: string) =>
      keysOf(field).flatMap((key) => {
        const value = record[key];
        if (!value || truth(side(key, 'is_private'))) return [];
        const numbered = /_\d/.test(foldHeading(key));
        const description = numbered
          ? (line(side(key, 'name')) ?? line(side(key, 'description')))
          : undefined;
        return list(value).flatMap((each) =>
          readPhones(isObject(each) ? each['number'] : each, {type, description}),
        );
      });
    const extension = first('extension', raw);
    const voice = read('phone').map((phone, index) =>
      index === 0 && extension && !phone.extension ? {...phone, extension} : phone,
    );
    return oncePhones([
      ...voice,
      ...read('sms', 'text'),
      ...read('tty', 'textphone'),
      ...read('fax', 'fax'),
    ]);
  }

  private hours(
    record: Json,
    keysOf: (field: ColumnField) => string[],
    first: <T>(field: ColumnField, read: (value: unknown) => T | undefined) => T | undefined,
  ): string | Json[] | undefined {
    const told = first('hours', (value) =>
      Array.isArray(value) ? objects(value) : paragraphs(value),
    );
    if (told?.length) return told;
    const byDay = days.flatMap((day) => {
      const value = first(day, line);
      return value && keysOf(day).length
        ? [`${day[0]!.toUpperCase()}${day.slice(1)}: ${value}`]
        : [];
    });
    return byDay.length ? byDay.join('; ') : undefined;
  }

  private translations(record: Json, {translated}: Columns, own: string | undefined) {
    const byLang: Record<string, ServiceWords> = {};
    for (const [lang, field, key] of translated) {
      if (lang === own) continue;
      const part = worded[field];
      const value =
        field === 'name' || field === 'organization' ? line(record[key]) : paragraphs(record[key]);
      if (part && value) (byLang[lang] ??= {})[part as 'name'] ??= value;
      const listed = field === 'accessibility' || field === 'areas' || field === 'documents';
      if (listed && value) (byLang[lang] ??= {})[field] ??= [value];
    }
    return Object.keys(byLang).length ? byLang : undefined;
  }
}

const pointFound = (value: unknown): PointRead | undefined => {
  const found = pointIn(value);
  return (found.point ?? found.fault) ? found : undefined;
};

/** Terms of a cell: `Food; Shelter|Youth`. */
function parted(value: unknown): unknown {
  const text = raw(value);
  return text ? text.split(/\s*[;|\n>,]\s*/).filter(Boolean) : value;
}

/** Entries on access; a plain yes stands for wheelchairs only where the heading says so. */
function accessOf(value: unknown): string[] | undefined {
  const text = Array.isArray(value)
    ? value.map(paragraphs)
    : (paragraphs(value) ?? '').split(/\s*(?:;|\n)\s*/);
  return some(text.filter((each): each is string => !!each && truth(each) === undefined));
}
