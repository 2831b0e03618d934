import {foldText} from '../../shared/fold-text.js';
import {memoize} from '../../shared/memoize.js';
import {canonical} from '../../i18n/negotiate.js';
import {agesFrom, readAges} from './ages.js';
import {isFree, welcomesWheelchairs} from './attributes.js';
import {foldHeading, line, paragraphs, raw, some, uniqueDefined, type Json} from './coerce.js';
import {columnsOf, type Columns} from './columns.js';
import {confidential} from './confidential.js';
import {isWithheld, hasSecretCell} from './secret-words.js';
import {headingIn, isHeading, type ColumnField} from './headings.js';
import {Labeller, labelsOf} from './labels.js';
import {readEmail} from './phones.js';
import type {PointRead} from './points.js';
import {isAddress, RecordFields} from './record-fields.js';
import type {ServiceDraft, ServicesReport, Where} from './source-report.js';
import {readLanguages} from './spoken-languages.js';
import {weekColumns} from './week-columns.js';
import {readDate, type DayOrder} from './written-dates.js';

/** Reads a status: closed for good is inactive, any other closure is temporary. */
function statusOf(text: string | undefined): ServiceDraft['status'] {
  const status = foldHeading(text ?? '');
  if (/^(inacti[fv]|defunct|removed)|permanent|definitivement/.test(status)) return 'inactive';
  return /^(temporar|closed|ferme)|temporairement/.test(status) ? 'temporarily closed' : undefined;
}

/** Whether an id is a name for people, rather than a number, a web address or a generated code. */
const isName = (id = ''): boolean =>
  /\p{L}{2}/u.test(id) && !/^[\da-f-]{16,}$/i.test(id) && !/:\/\//.test(id);

/** Reads records of ordinary tables: rows of CSV, properties of GeoJSON, objects of JSON. */
export class RecordReader {
  private readonly report: ServicesReport;
  private readonly labeller: Labeller;
  private readonly columns = memoize((...keys: string[]) => {
    const {lang, audit} = this.report.options;
    const columns = columnsOf(keys, this.labeller, lang);
    for (const key of columns.unused) audit?.unused.add(key.trim());
    for (const key of columns.week.unclear) audit?.unclear.add(key.trim());
    for (const key of keys) if (key.endsWith(' ')) audit?.twice.add(key.trim());
    return columns;
  }, 1000);

  /** Column of dates → which of its numbers is the day. */
  readonly orders = new Map<string, DayOrder>();

  constructor(report: ServicesReport) {
    this.report = report;
    this.labeller = new Labeller(report.options);
  }

  /** Counts the known headings. */
  score(headings: readonly string[]): number {
    return headings.filter((text) => text && this.fieldsOf(text).length).length;
  }

  /** What a heading may mean. */
  fieldsOf(heading: string): readonly (ColumnField | 'week')[] {
    const {columns} = weekColumns([heading], isHeading);
    return columns.length ? ['week'] : headingIn(heading).headings.map(({field}) => field);
  }

  /** The heading of a column under a row of groups. */
  join(upper: string, lower: string): string {
    const [above, below] = [this.fieldsOf(upper), this.fieldsOf(lower)];
    const isDays = above.includes('week');
    // "Monday" over "Open", and "Monday" over "lundi".
    if (isDays) return below.includes('week') ? upper : `${upper} / ${lower}`;
    if (above.some((field) => below.includes(field))) return upper;
    return below.length ? lower : `${upper} / ${lower}`;
  }

  /** When a record was last confirmed. A date that cannot be read makes nothing fresh. */
  private confirmed(fields: RecordFields, where: Where): Date | undefined {
    for (const field of ['confirmed', 'updated'] as const) {
      for (const key of fields.keys(field)) {
        const text = fields.text(key);
        if (!text) continue;
        const found = readDate(text, this.orders.get(key));
        if (!found) this.report.fault('bad-date', where);
        return found;
      }
    }
    return undefined;
  }

  columnsOf(keys: readonly string[]): Columns {
    return this.columns(...keys);
  }

  /**
   * Reads a record.
   * @param geometry its place, if it is given beside the record; `null` for no place.
   * @param more rows that continue it.
   */
  read(record: Json, where: Where, geometry?: PointRead | null, more: readonly Json[] = []): void {
    const {report, labeller} = this;
    const columns = this.columns(...Object.keys(record));
    const fields = new RecordFields(record, columns, more);
    const organization = fields.first('organization', line);
    const id = fields.first('id', raw);
    // Some tables have names in the column for ids.
    const named =
      fields.first('name', line) ?? (fields.keys('name').length ? organization : undefined);
    const nameIsId = !named && !organization && !fields.keys('name').length && isName(id);
    const name = named ?? (nameIsId ? line(id) : organization);
    const labels = labeller.read(
      [
        ...fields.values('category').flatMap((value) => labelsOf(splitTerms(value))),
        ...fields.values('filters').flatMap((value) => labelsOf(splitTerms(value))),
      ],
      fields.flags(),
    );
    const address = fields.address(organization);
    const rows = [record, ...more];
    const isMarked = rows.some(confidential) || labels.confidential;
    const isConfidential =
      isMarked || rows.some(hasSecretCell) || Boolean(address?.lines.some(isWithheld));
    const {point, fault} = fields.point(geometry);
    if (fault && !isConfidential) report.fault(fault, where);
    const accessibility = fields.accessibility();
    const cost = fields.first('cost', paragraphs);
    const phones = fields.phones();
    if (fields.unreadPhones.length) report.fault('bad-phone', where);
    const isNowhere = !isConfidential && !address && !point && !fault && phones.length > 0;
    const virtual =
      labels.attributes.includes('virtual') ||
      (isNowhere && (geometry === null || (columns.tellsPlace && saysRemote(record))));
    const lang = fields.first('lang', (value) => canonical(raw(value))) ?? fields.lang();
    const translations = fields.translations(lang);
    report.add(
      {
        id: nameIsId ? undefined : id,
        name,
        lang,
        alternateNames: some(
          uniqueDefined([
            ...fields.values('alternateName').map(line),
            ...(isConfidential ? [] : [fields.first('place', line)]),
          ]).filter((each) => each !== name && each !== organization),
        ),
        description:
          [fields.first('description', paragraphs), ...uniqueDefined(fields.unreadPhones)]
            .filter(Boolean)
            .join('\n\n') || undefined,
        organization: organization !== name && !isAddress(organization) ? organization : undefined,
        alert: fields.first('alert', paragraphs),
        categories: labels.categories,
        terms: some(labels.terms),
        phones,
        url: report.url(fields.first('url', raw), where),
        email: fields.first('email', readEmail),
        address,
        directions: fields.first('directions', paragraphs),
        point,
        ...(isConfidential && {confidential: true}),
        ...(virtual && {virtual: true}),
        areas: some(uniqueDefined([fields.first('areas', line)])),
        hours: fields.hours(),
        timeZone: fields.first('timeZone', (value) =>
          /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(raw(value) ?? '') ? raw(value) : undefined,
        ),
        languages: fields.first('languages', (value) => some(readLanguages(value))),
        accessibility,
        attributes: uniqueDefined([
          ...labels.attributes,
          ...(fields.values('cost').some(isFree) ? ['free'] : []),
          ...(accessibility.some(welcomesWheelchairs) ? ['wheelchair'] : []),
        ]),
        cost,
        eligibility: fields.first('eligibility', paragraphs),
        ages:
          agesFrom(fields.first('minAge', raw), fields.first('maxAge', raw)) ??
          fields.first('ages', readAges),
        documents: some(uniqueDefined([fields.first('documents', paragraphs)])),
        application: fields.first('application', paragraphs),
        confirmed: this.confirmed(fields, where),
        status: statusOf(fields.first('status', line)),
        translations,
      },
      where,
      !isMarked,
    );
  }
}

const remote =
  /\b(?:(?:crisis|help|hot|support|warm|info|text|phone|talk|distress|advice)[\s-]?lines?|(?:by|over the) (?:tele)?phone|phone only|online|virtual|telehealth|web ?chat|lignes? (?:d['e]|de |telephonique)|par telephone|en ligne|virtuel(?:le)?s?|a distance)\b/;

/** Whether a record says that its service is by phone or online. */
const saysRemote = (record: Json): boolean =>
  Object.values(record).some(
    (value) => typeof value === 'string' && remote.test(foldText(value.slice(0, 2000))),
  );

/** Terms of a cell: `Food; Shelter|Youth`. */
function splitTerms(value: unknown): unknown {
  const text = raw(value);
  return text ? text.split(/\s*[;|\n>,]\s*/).filter(Boolean) : value;
}
