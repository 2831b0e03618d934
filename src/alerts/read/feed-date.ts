import {parseMoment} from '../../shared/dates.js';
import {instantOf} from '../../hours/time-zone.js';
import {lacksZone, momentMeant, type Edge} from './alert-date.js';
import {parseOddDate} from './odd-date.js';
import type {AlertsReport} from './source-report.js';

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
  const {timeZone = ''} = {...(written as {timeZone?: string} | undefined)};
  const isNamed = Boolean(timeZone) && instantOf(0, timeZone) !== undefined;
  const zones = isNamed ? {start: timeZone, end: timeZone, isKnown: true} : report.zones;
  const at = written && momentMeant(written, edge, zones);
  if (!at) {
    const why = written ? 'cannot be true' : 'is not a date that can be read';
    report.note('bad-date', `${why}: "${text.trim().slice(0, 40)}". It is not used.`, {line, path});
  } else if (!zones.isKnown && lacksZone(written))
    report.noteNoZone(path, text.trim().slice(0, 40));
  return at;
}
