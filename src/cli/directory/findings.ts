import {oneLine} from '../command.js';
import type {Audit} from '../../services/read/audit.js';
import type {ServiceFault, Where} from '../../services/read/record-faults.js';
import type {Service} from '../../services/model/service.js';
import type {Faults} from './faults.js';

/** What may be wrong with services, of one kind. */
export interface DoubtsOfKind {
  kind: string;
  /** Whether it may send somebody to a wrong place, number or hour. */
  dangerous: boolean;
  count: number;
  /** The first three. */
  lines: string[];
}

/** The end of a check: what its reader has to look at. */
export interface Findings {
  services: number;
  /** Headings of columns that were not used. */
  unusedColumns: string[];
  /** Headings of several columns, which were all read. */
  repeatedColumns: string[];
  /** Rows that are left out, because they are not places. */
  noPlaces: {count: number; lines: string[]};
  doubts: DoubtsOfKind[];
}

/** Kinds of doubts with their titles, the most dangerous first. */
const titles = {
  'hidden-by-words': 'Places that are hidden, because their words say that they are confidential',
  'unclear-columns': 'Columns about days or hours that are not understood; their hours are unknown',
  'hours-contradictory': 'Hours that contradict themselves, or an afternoon without "p.m."',
  'hours-unreadable': 'Hours that are not understood',
  'hours-partial': 'Days whose hours are not known',
  'hours-stale': 'Hours that are out of date',
  'bad-phone': 'Phone numbers that cannot be dialled',
  'lost-sign': 'Longitudes without their minus sign, which is put in',
  'swapped-point': 'Latitude and longitude swapped',
  'bad-point': 'Coordinates that are nowhere on Earth',
  outside: 'Coordinates outside Canada',
  continued: 'Rows without a name, which are read as part of the place above',
  'bad-date': 'Dates that are not understood',
  future: 'Confirmed in the future',
  old: 'Last confirmed more than a year ago',
  'no-name': 'Rows without a name, which are left out',
  'cell-error': 'Rows with errors of their spreadsheet',
  'no-contact': 'No phone, website or email',
  'no-phone': 'Confidential, without a phone',
  'no-point': 'No coordinates',
  'no-hours': 'No hours',
  'not-confirmed': 'No date of the last confirmation',
  twice: 'Appear twice',
  'bad-link': 'Links that are not web addresses',
  'no-category': 'No category that the finder knows',
};
type Kind = keyof typeof titles;
const kinds = Object.keys(titles) as Kind[];
/** The last kind that is dangerous. */
const dangerous = new Set<string>(kinds.slice(0, kinds.indexOf('no-name')));

/** Faults that have only a line. */
const recordKinds: readonly ServiceFault[] = ['bad-phone', 'lost-sign', 'swapped-point', 'bad-point', 'continued', 'bad-date', 'no-name', 'cell-error', 'bad-link']; // prettier-ignore

const most = 3;
/** @param source the input, if there are several. */
const placeOf = ({unit, at, file}: Where, source?: string): string =>
  [source, file, `${unit} ${at}`].filter(Boolean).join(', ');

/** Whether some days of a service have no hours that are known. */
const isPartial = ({hours}: Service): boolean =>
  !hours.doubt && hours.rules.some(({state, note}) => state === 'unknown' && note !== undefined);

/** Sorts all that was found in the sources of a directory. */
export function findingsOf(
  services: readonly Service[],
  faults: Faults,
  audits: readonly Audit[],
): Findings {
  const sourceOf = ({source}: Audit) => (audits.length > 1 ? source : undefined);
  const places = new Map(
    audits.flatMap((audit) =>
      [...audit.places].map(([service, where]) => [service, placeOf(where, sourceOf(audit))]),
    ),
  );
  const lines = new Map<string, string[]>();
  const note = (kind: string, line: string) => lines.set(kind, [...(lines.get(kind) ?? []), line]);
  const lineOf = (service: Service, more = '') => {
    const where = places.get(service);
    return `${where ? `${where}: ` : ''}"${service.name}"${more}`;
  };
  for (const [kind, found] of faults) {
    for (const {service} of found)
      note(kind, lineOf(service, kind.startsWith('hours') ? `: ${service.hours.text ?? ''}` : ''));
  }
  for (const audit of audits) {
    for (const heading of audit.unclear) note('unclear-columns', `"${heading}"`);
    for (const service of audit.hidden) note('hidden-by-words', lineOf(service));
    for (const {fault, where} of audit.faults)
      if (recordKinds.includes(fault)) note(fault, placeOf(where, sourceOf(audit)));
  }
  for (const service of services) {
    if (isPartial(service)) note('hours-partial', lineOf(service, `: ${service.hours.text ?? ''}`));
    if (!service.point && !service.virtual && !service.confidential && !service.mobile?.length)
      note('no-point', lineOf(service));
  }
  const known = (kind: string) => kinds.indexOf(kind as Kind);
  const found = [...lines].sort(([one], [other]) => known(one) - known(other));
  const empty = audits.flatMap((audit) =>
    audit.faults
      .filter(({fault}) => fault === 'no-place')
      .map(({where}) => placeOf(where, sourceOf(audit))),
  );
  return {
    services: services.length,
    unusedColumns: unique(audits.flatMap((audit) => [...audit.unused])),
    repeatedColumns: unique(audits.flatMap((audit) => [...audit.twice])),
    noPlaces: {count: empty.length, lines: empty.slice(0, most)},
    doubts: found.map(([kind, all]) => ({
      kind,
      dangerous: dangerous.has(kind),
      count: all.length,
      lines: all.slice(0, most),
    })),
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const quoted = (headings: readonly string[]) => headings.map((each) => `"${each}"`).join(', ');

/** The findings as lines to print. */
export function findingLines({
  unusedColumns,
  repeatedColumns,
  noPlaces,
  doubts,
}: Findings): string[] {
  const lines: string[] = [];
  if (unusedColumns.length)
    lines.push(oneLine(`Columns that are not used: ${quoted(unusedColumns)}`));
  if (repeatedColumns.length)
    lines.push(`Columns with the same heading, which are all read: ${quoted(repeatedColumns)}`);
  if (noPlaces.count) {
    const more = noPlaces.count > noPlaces.lines.length ? ' …' : '';
    lines.push(`Rows that are not places: ${noPlaces.count} (${noPlaces.lines.join(', ')}${more})`);
  }
  for (const {kind, dangerous: isDangerous, count, lines: first} of doubts) {
    const title = titles[kind as Kind] ?? kind;
    lines.push(`${isDangerous ? '! ' : '  '}${title}: ${count}`);
    lines.push(...first.map((line) => `      ${oneLine(line)}`));
  }
  return lines;
}
