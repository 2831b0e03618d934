import type {Fault, NoteFault} from '../../shared/schema/schema.js';
import {isFree, welcomesWheelchairs} from './attributes.js';
import {isObject, list, some, uniqueDefined, type Json} from './coerce.js';
import {confidential} from './confidential.js';
import {isWithheld} from './secret-words.js';
import {readRecords} from './for-each-record.js';
import {Labeller} from './labels.js';
import {lenientKinds} from './lenient-kinds.js';
import {readEntries} from './lenient-texts.js';
import {readPhoneCell} from './phones.js';
import {serviceEntries} from './service-schema.js';
import type {ServiceFault, ServicesReport, Where} from './source-report.js';

const entries = serviceEntries(lenientKinds);

/**
 * Reads services of Tend's own format. Accepts what people write: one value instead of a list, names of
 * categories in words, hours as text or schedules. An invalid value is left out, and the rest is read.
 */
export class TendReader {
  private readonly reading: ServicesReport;
  private readonly labeller: Labeller;

  constructor(reading: ServicesReport) {
    this.reading = reading;
    this.labeller = new Labeller(reading.options);
  }

  read(record: Json, where: Where): void {
    const {reading, labeller} = this;
    const faults: Fault[] = [];
    const note: NoteFault = (fault) => faults.push(fault);
    const {phone, ...fields} = readEntries(entries, record, note);
    const {phones = [], accessibility = [], terms = [], address} = fields;
    const labels = labeller.read([...(fields.categories ?? []), ...(fields.attributes ?? [])]);
    const secret =
      confidential(record) || labels.confidential || Boolean(address?.lines.some(isWithheld));
    const url = reading.url(fields.url, where);
    const unread = unreadPhones(record);
    if (unread.length) reading.fault('bad-phone', where);
    for (const {message, path} of faults) {
      // The point of a confidential place is dropped, whatever it is.
      if (!secret || path !== 'point') reading.fault(message as ServiceFault, where);
    }
    reading.add(
      {
        ...fields,
        categories: labels.categories,
        terms: some(
          uniqueDefined([
            ...terms,
            ...labels.terms.filter((term) => !labels.categories.includes(term)),
          ]),
        ),
        phones: phones.length ? phones : phone,
        description: [fields.description, ...unread].filter(Boolean).join('\n\n') || undefined,
        url,
        point: secret ? undefined : fields.point,
        // In this format a place is marked as confidential; words of its description do not mark it.
        confidential: secret,
        virtual: fields.virtual || labels.attributes.includes('virtual') || undefined,
        attributes: uniqueDefined([
          ...labels.attributes,
          ...(isFree(record['cost']) ? ['free'] : []),
          ...(accessibility.some(welcomesWheelchairs) ? ['wheelchair'] : []),
        ]),
      },
      where,
    );
  }
}

/** Numbers that cannot be dialled. Readers see them with the description. */
const unreadPhones = (record: Json): string[] =>
  uniqueDefined(
    [record['phones'], record['phone']]
      .flatMap(list)
      .map((each) => readPhoneCell(isObject(each) ? each['number'] : each).unread),
  );

/** Reads a list of records. */
export function readTend(records: readonly unknown[], reading: ServicesReport): Promise<void> {
  const reader = new TendReader(reading);
  return readRecords(records, reading, (record, where) => reader.read(record, where));
}
