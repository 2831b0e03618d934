import {omitUndefined} from '../../shared/omit-undefined.js';
import {canonical} from '../../i18n/negotiate.js';
import type {Address, Phone, Stop} from '../model/service.js';
import {agesFrom} from './ages.js';
import {isFree, welcomesWheelchairs} from './attributes.js';
import {confidential, isWithheld} from './confidential.js';
import {hoursOf} from './hours-of.js';
import {Labeller, labelsOf} from './labels.js';
import {readHours} from './revive-hours.js';
import {oncePhones, phoneType, readEmail, readPhones} from './phones.js';
import {readPoint} from './points.js';
import {readRecords} from './for-each-record.js';
import type {ServiceDraft, ServicesReport, Where} from './source-report.js';
import {readLanguages} from './spoken-languages.js';
import {readTranslations} from './translations.js';
import {
  date,
  isObject,
  line,
  list,
  objects,
  uniqueDefined,
  raw,
  some,
  paragraphs,
  type Json,
} from './coerce.js';

function addressOf(value: unknown): Address | undefined {
  if (!isObject(value)) {
    const text = line(value);
    return text ? {lines: [text]} : undefined;
  }
  const lines = list(value['lines']).map(line);
  const rest = {
    locality: line(value['locality']),
    region: line(value['region']),
    postalCode: line(value['postalCode']),
    country: line(value['country']),
  };
  return {lines: lines.filter((each): each is string => !!each), ...omitUndefined(rest)};
}

const phonesOf = (value: unknown): Phone[] =>
  oncePhones(
    list(value).flatMap((each) =>
      isObject(each)
        ? readPhones(each['number'], {
            extension: line(each['extension']),
            type: phoneType(each['type']),
            description: line(each['description']),
          })
        : readPhones(each),
    ),
  );

/** Reads services of Tend's own format, whose hours are text or schedules. */
export class TendReader {
  private readonly reading: ServicesReport;
  private readonly labeller: Labeller;

  constructor(reading: ServicesReport) {
    this.reading = reading;
    this.labeller = new Labeller(reading.options);
  }

  private hours(value: unknown) {
    if (isObject(value)) return readHours(value) ?? hoursOf(paragraphs(value['text']));
    return hoursOf(Array.isArray(value) ? objects(value) : paragraphs(value));
  }

  private point(value: unknown, where: Where) {
    const [lon, lat] = list(value);
    const {point, fault} = readPoint(lon, lat);
    if (fault) this.reading.fault(fault, where);
    return point;
  }

  private stop(stop: Json, where: Where): Stop {
    return {
      ...omitUndefined({
        name: line(stop['name']),
        address: line(stop['address']),
        point: this.point(stop['point'], where),
      }),
      hours: this.hours(stop['hours']),
    };
  }

  read(record: Json, where: Where): void {
    const {reading, labeller} = this;
    const labels = labeller.read([
      ...labelsOf(record['categories']),
      ...labelsOf(record['attributes']),
    ]);
    const address = addressOf(record['address']);
    const secret =
      confidential(record) || labels.confidential || Boolean(address?.lines.some(isWithheld));
    const each = (key: string) => some(uniqueDefined(list(record[key]).map(paragraphs)));
    const accessibility = each('accessibility') ?? [];
    const ages = isObject(record['ages']) ? record['ages'] : {};
    const draft: ServiceDraft = {
      id: raw(record['id']),
      serviceId: raw(record['serviceId']),
      name: line(record['name']),
      lang: canonical(raw(record['lang'])),
      alternateNames: each('alternateNames'),
      description: paragraphs(record['description']),
      organization: line(record['organization']),
      alert: paragraphs(record['alert']),
      categories: labels.categories,
      terms: some(
        uniqueDefined([
          ...(each('terms') ?? []),
          ...labels.terms.filter((term) => !labels.categories.includes(term)),
        ]),
      ),
      phones: phonesOf(record['phones'] ?? record['phone']),
      url: reading.url(raw(record['url']), where),
      email: readEmail(record['email']),
      address: address?.lines.length || address?.locality ? address : undefined,
      directions: paragraphs(record['directions']),
      point: secret ? undefined : this.point(record['point'], where),
      ...(secret && {confidential: true}),
      ...((record['virtual'] === true || labels.attributes.includes('virtual')) && {virtual: true}),
      mobile: some(objects(record['mobile']).map((stop) => this.stop(stop, where))),
      areas: each('areas'),
      hours: this.hours(record['hours']),
      timeZone: raw(record['timeZone']),
      languages: readLanguages(record['languages']),
      accessibility,
      attributes: uniqueDefined([
        ...labels.attributes,
        ...(isFree(record['cost']) ? ['free'] : []),
        ...(accessibility.some(welcomesWheelchairs) ? ['wheelchair'] : []),
      ]),
      cost: paragraphs(record['cost']),
      eligibility: paragraphs(record['eligibility']),
      ages: agesFrom(ages['min'], ages['max']),
      documents: each('documents'),
      application: paragraphs(record['application']),
      confirmed: date(record['confirmed']),
      status: (['active', 'inactive', 'defunct', 'temporarily closed'] as const).find(
        (status) => status === record['status'],
      ),
      translations: readTranslations(record['translations']),
    };
    reading.add(draft, where);
  }
}

/** Reads a list of records. */
export function readTend(records: readonly unknown[], reading: ServicesReport): Promise<void> {
  const reader = new TendReader(reading);
  return readRecords(records, reading, (record, where) => reader.read(record, where));
}
