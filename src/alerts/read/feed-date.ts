import {parseMoment} from '../../shared/dates.js';
import {instantOf} from '../../hours/time-zone.js';
import {momentMeant, type Edge} from './alert-date.js';
import {parseOddDate} from './odd-date.js';
import type {AlertsReport} from './source-report.js';

/** Zones whose short names do not say whether it is summer. */
const generic: Record<string, string | undefined> = {
  nt: 'America/St_Johns',
  at: 'America/Halifax',
  et: 'America/Toronto',
  ct: 'America/Winnipeg',
  mt: 'America/Edmonton',
  pt: 'America/Vancouver',
};

/** A text and where it stands in its source. */
export interface WrittenDate {
  text: string | undefined;
  path: string;
  line?: number;
}

/** Reads a time of a feed or a message in any of the ways in which people and programs write it. */
export function feedDate(
  {text = '', path, line}: WrittenDate,
  edge: Edge,
  report: AlertsReport,
): Date | undefined {
  if (!text.trim()) return undefined;
  const standard = parseMoment(text);
  const written = standard ?? parseOddDate(text);
  const named = generic[written?.zone ?? ''];
  const {timeZone = named ?? ''} = {...(written as {timeZone?: string} | undefined)};
  const isNamed = Boolean(timeZone) && instantOf(0, timeZone) !== undefined;
  const zones = isNamed ? {start: timeZone, end: timeZone, isKnown: true} : report.zones;
  const meant = named && written ? {...written, offset: undefined} : written;
  const at = meant && momentMeant(meant, edge, zones);
  if (!meant || !at) {
    const why = written ? 'cannot be true' : 'is not a date that can be read';
    report.note('bad-date', `${why}: "${text.trim().slice(0, 40)}". It is not used.`, {line, path});
    return undefined;
  }
  const lacksZone = meant.offset === undefined && !meant.days && !zones.isKnown;
  if (lacksZone && !report.problems.some(({code}) => code === 'alerts-no-zone')) {
    const message = `has no time zone; write it, as in "-08:00", in "${text.trim().slice(0, 40)}".`;
    report.note('no-zone', message, {path});
  }
  return at;
}
