import {omitUndefined} from '../../shared/omit-undefined.js';
import type {Address, Phone, ServiceWords} from '../model/service.js';
import {
  foldHeading,
  isObject,
  line,
  list,
  objects,
  paragraphs,
  raw,
  some,
  truth,
  type Json,
} from './coerce.js';
import type {Columns} from './columns.js';
import type {ColumnField} from './headings.js';
import type {Hours} from '../../hours/hours.js';
import {hoursOf} from './hours-of.js';
import {SheetHours} from './sheet-hours.js';
import {oncePhones, readPhoneCell} from './phones.js';
import {pointIn, readPoint, type PointRead} from './points.js';

/** Fields with text, and the text of a service that each becomes. */
const textFields: Partial<Record<ColumnField, keyof ServiceWords>> = {
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

/** A record of an ordinary table, by fields. */
export class RecordFields {
  private readonly record: Json;
  /** The record, and the rows below it that continue it. */
  private readonly rows: readonly Json[];
  private readonly columns: Columns;

  constructor(record: Json, columns: Columns, more: readonly Json[] = []) {
    this.record = record;
    this.rows = [record, ...more];
    this.columns = columns;
  }

  /** Keys of a field, best first. */
  keys(field: ColumnField): readonly string[] {
    return this.columns.of[field] ?? [];
  }

  /** Values of a field, best first. */
  values(field: ColumnField): unknown[] {
    return this.keys(field).map((key) => this.record[key]);
  }

  /** The first value of a field that `read` accepts. */
  first<T>(field: ColumnField, read: (value: unknown) => T | undefined): T | undefined {
    for (const row of this.rows) {
      for (const key of this.keys(field)) {
        const value = read(row[key]);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  }

  /** The text under a key. */
  text(key: string): string | undefined {
    return this.rows.map((row) => raw(row[key])).find(Boolean);
  }

  /** Headings of filters and categories, with their values. */
  flags(): [heading: string, value: unknown][] {
    return this.columns.flags.map((key) => [key, this.record[key]]);
  }

  /** Language of the name: the table's, or that of another column if the first is empty. */
  lang(): string | undefined {
    const {of, translated, lang} = this.columns;
    if (!lang) return undefined;
    const key = of.name?.find((each) => line(this.record[each]));
    return translated.find(([, field, each]) => field === 'name' && each === key)?.[0] ?? lang;
  }

  address(organization: string | undefined): Address | undefined {
    const whole = this.first('address', (value) => (isObject(value) ? undefined : streetIn(value)));
    const street = this.street(whole);
    const single = street ?? whole ?? (isAddress(organization) ? organization : undefined);
    // A column with this name may contain coordinates.
    const one = single && !pointIn(single).point ? single : undefined;
    const two = this.first('address2', line);
    const lines = [one, two !== one ? two : undefined].filter((each): each is string => !!each);
    const rest = {
      locality: this.first('locality', line) ?? this.first('municipality', line),
      region: this.first('region', line),
      postalCode: this.first('postalCode', line),
      country: this.first('country', line),
    };
    return lines.length || rest.postalCode || rest.locality
      ? {lines, ...omitUndefined(rest)}
      : undefined;
  }

  /**
   * The street of a table that has number and name in columns of their own.
   * @param whole the cell with the whole address, if there is one.
   */
  private street(whole: string | undefined): string | undefined {
    const number = this.first('streetNumber', line)?.replace(/\.0+$/, '');
    const name = this.first('streetName', line);
    if (!name) return number && whole && !/^\W*\d/.test(whole) ? `${number} ${whole}` : undefined;
    if (whole && !number) return undefined;
    const type = this.first('streetType', line);
    const isBefore =
      /^(rue|av|avenue|boul|boulevard|ch|chemin|route|rang|place|montee|montée|cote|côte|allee|allée)\b/i;
    const typed = !type
      ? [name]
      : isBefore.test(type) && !/^(avenue|boulevard|place|av)$/i.test(type)
        ? [type, name]
        : [name, type];
    return [number, ...typed, this.first('streetDirection', line)].filter(Boolean).join(' ');
  }

  point(geometry?: PointRead | null): PointRead {
    if (geometry?.point) return geometry;
    const [lat, lon] = [this.first('lat', raw), this.first('lon', raw)];
    const inColumns = readPoint(lon, lat);
    if (inColumns.point) return inColumns;
    const inCell = this.first('point', pointFound) ?? this.first('address', pointFound);
    return inCell ?? geometry ?? inColumns;
  }

  /** Cells with numbers that cannot be dialled, with their headings: "Phone: 555-014". */
  readonly unreadPhones: string[] = [];

  phones(): Phone[] {
    const extension = this.first('extension', raw);
    const voice = this.phonesOf('phone').map((phone, index) =>
      index === 0 && extension && !phone.extension ? {...phone, extension} : phone,
    );
    return oncePhones([
      ...voice,
      ...this.phonesOf('sms', 'text'),
      ...this.phonesOf('tty', 'textphone'),
      ...this.phonesOf('fax', 'fax'),
    ]);
  }

  private phonesOf(field: ColumnField, type?: string): Phone[] {
    return this.keys(field).flatMap((key) => {
      const value = this.rows.map((row) => row[key]).filter(Boolean);
      if (!value.length || truth(this.companion(key, 'is_private'))) return [];
      const isNumbered = /_\d/.test(foldHeading(key));
      const description = isNumbered
        ? (line(this.companion(key, 'name')) ?? line(this.companion(key, 'description')))
        : undefined;
      return value.flatMap(list).flatMap((each) => {
        const number = isObject(each) ? each['number'] : each;
        const {phones, unread} = readPhoneCell(number, {type, description});
        if (unread) this.unreadPhones.push(`${key.trim()}: ${unread}`);
        return phones;
      });
    });
  }

  /** The value of a column beside another one: `phone_1_name` for `phone_1_number`. */
  private companion(key: string, suffix: string): unknown {
    const stem = foldHeading(key).replace(/_number$/, '');
    const name = Object.keys(this.record).find((each) => foldHeading(each) === `${stem}_${suffix}`);
    return name === undefined ? undefined : this.record[name];
  }

  hours(): Hours {
    const schedules = this.keys('hours').flatMap((key) => {
      const value = this.record[key];
      return typeof value === 'object' ? objects(value) : [];
    });
    return schedules.length ? hoursOf(schedules) : new SheetHours(this.columns).read(this.rows);
  }

  /**
   * Texts in other languages.
   * @param ownLanguage language of the record, which is not a translation.
   */
  translations(ownLanguage: string | undefined): Record<string, ServiceWords> | undefined {
    const byLang: Record<string, ServiceWords> = {};
    for (const [lang, field, key] of this.columns.translated) {
      if (lang === ownLanguage) continue;
      const part = textFields[field];
      const isLine = field === 'name' || field === 'organization';
      const value = isLine ? line(this.record[key]) : paragraphs(this.record[key]);
      if (part && value) (byLang[lang] ??= {})[part as 'name'] ??= value;
      const isList = field === 'accessibility' || field === 'areas' || field === 'documents';
      if (isList && value) (byLang[lang] ??= {})[field] ??= [value];
    }
    return Object.keys(byLang).length ? byLang : undefined;
  }

  accessibility(): string[] {
    return this.first('accessibility', accessNotes) ?? [];
  }
}

/** Whether a text is a whole address: it starts with a number and has a postal code. */
export const isAddress = (text: string | undefined): boolean =>
  /^\d+\s.+\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/i.test(text ?? '');

/** A street, but not a plain yes or no under "Public address?". */
const streetIn = (value: unknown): string | undefined =>
  truth(value) === undefined || /\d/.test(raw(value) ?? '') ? line(value) : undefined;

const pointFound = (value: unknown): PointRead | undefined => {
  const parsed = pointIn(value);
  return (parsed.point ?? parsed.fault) ? parsed : undefined;
};

/** Notes on access. A plain yes or no is left out, because it has a heading of its own. */
function accessNotes(value: unknown): string[] | undefined {
  const notes = Array.isArray(value)
    ? value.map(paragraphs)
    : (paragraphs(value) ?? '').split(/\s*(?:;|\n)\s*/);
  return some(notes.filter((each): each is string => !!each && truth(each) === undefined));
}
