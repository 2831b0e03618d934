import {internHours, parseOnce} from '../../hours/cache.js';
import {noHours, type Hours, type HoursRule} from '../../hours/hours.js';
import {parseHours} from '../../hours/parse-hours.js';
import {readDayNames} from '../../hours/parse-text.js';
import {readWords} from '../../hours/text-lexer.js';
import {foldHeading, line, paragraphs, truth, type Json} from './coerce.js';
import type {Columns} from './columns.js';
import type {ColumnField} from './heading-names.js';
import type {WeekColumn} from './week-columns.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** "Mar" beside no other month or English weekday could be a Tuesday ("mardi"). */
const tuesdayOrMarch = (text: string): boolean =>
  /(^|[^a-z])mar(?![a-z])/i.test(text) &&
  !/(^|[^a-z])(jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tu|wed?|thu?|fri|sat|sun)/i.test(
    text,
  ) &&
  !/\d ?h|\b(lun|mer|jeu|ven|sam|dim)/i.test(text);

/**
 * Parses hours of a spreadsheet. People who write them there do not know OSM's notation, in which days without
 * times are open around the clock.
 */
function parseSheetHours(text: string): Hours {
  return parseOnce(`sheet ${text}`, () => {
    if (tuesdayOrMarch(text)) return {rules: [], text, doubt: 'unreadable'};
    const hours = parseHours(text);
    const lacksTimes = ({state, times, always}: HoursRule) => state === 'open' && !times && !always;
    if (!hours.rules.some(lacksTimes)) return hours;
    const rules = hours.rules.map((rule): HoursRule =>
      lacksTimes(rule) ? {...rule, state: 'unknown', note: 'not-given'} : rule,
    );
    const isTimed = rules.some(({state, times}) => state === 'open' || times);
    return {...hours, rules: isTimed ? rules : [{state: 'unknown', note: 'not-given'}, ...rules]};
  });
}

/** What one column of the week says: "Mon-Fri: 9-5". */
interface Part {
  column: WeekColumn;
  /** Undefined where the day is only ticked. */
  value?: string;
}

/** A time alone: "9:00", "5 pm", "17 h". */
const single =
  /^\d{1,2}(?:[:.h ]?\d{2})?\s*(?:[ap]\.?\s?m\.?|h)?$|^(?:noon|midnight|midi|minuit)$/i;
const tick = /^(x|✓|✔|•|✗|✘)$/i;

/** Puts together the hours of a place that stand in several columns, and in several rows. */
export class SheetHours {
  private readonly columns: Columns;

  constructor(columns: Columns) {
    this.columns = columns;
  }

  /**
   * What is not understood makes the days unknown, never closed.
   * @param rows the rows of one place.
   */
  read(rows: readonly Json[]): Hours {
    const texts = rows.map((row) => this.textOf(row)).filter((text) => text !== undefined);
    if (texts.some((text) => text === null)) {
      return {rules: [], text: this.words(rows), doubt: 'contradictory'};
    }
    const unclear = this.columns.week.unclear.flatMap((key) =>
      rows.flatMap((row) => (line(row[key]) ? [`${key.trim()}: ${line(row[key])}`] : [])),
    );
    const parts = this.parts(rows);
    const ofParts = parts.map(({column, value}) => `${column.label}: ${value}`);
    if (unclear.length) {
      return {rules: [], text: [...texts, ...ofParts, ...unclear].join('; '), doubt: 'unreadable'};
    }
    const ticked = parts.filter(({value}) => value === undefined);
    if (ticked.length) {
      const days = ticked.map(({column}) => column.label).join(', ');
      return parseSheetHours(texts.length ? `${days}: ${texts.join(', ')}` : days);
    }
    if (!parts.length) return texts.length ? parseSheetHours(texts.join('\n')) : noHours;
    if (texts.length) return parseSheetHours([...texts, ...ofParts].join('; '));
    return this.week(parts, ofParts);
  }

  /** All that the rows say about days and hours, unchanged. */
  private words(rows: readonly Json[]): string {
    const keys = (['days', 'hours'] as const).flatMap((field) => this.columns.of[field] ?? []);
    return rows.flatMap((row) => keys.flatMap((key) => line(row[key]) ?? [])).join('; ');
  }

  /** Each column is read alone, so that one that is not understood leaves the others as they are. */
  private week(parts: readonly Part[], texts: readonly string[]): Hours {
    const rules = parts.flatMap(({column}, index): HoursRule[] => {
      const {doubt, rules: own} = parseSheetHours(texts[index]!);
      return doubt ? [{state: 'unknown', on: column.days, note: doubt}] : own;
    });
    const named = new Set(
      parts.flatMap(({column}) => column.days.weekdays ?? []).map(({weekday}) => weekday),
    );
    const missing = everyDay.filter((weekday) => !named.has(weekday)).map((weekday) => ({weekday}));
    const unknown: HoursRule = {state: 'unknown', on: {weekdays: missing}, note: 'not-given'};
    return internHours({
      rules: missing.length ? [unknown, ...rules] : rules,
      text: texts.join('; '),
    });
  }

  private parts(rows: readonly Json[]): Part[] {
    const {columns} = this.columns.week;
    const labels = [...new Set(columns.map(({label}) => label))];
    return labels.flatMap((label): Part[] => {
      const own = columns.filter((each) => each.label === label);
      const at = (edge: WeekColumn['edge']) =>
        rows.flatMap((row) =>
          own.filter((each) => each.edge === edge).flatMap(({key}) => cellTime(row[key]) ?? []),
        );
      const [opens, closes, plain] = [at('opens'), at('closes'), at(undefined)];
      const [column] = own;
      const isPair = plain.length === 2 && plain.every((value) => single.test(value));
      if (isPair) return [{column: column!, value: plain.join('-')}];
      if (plain.length === 1 && isTick(plain[0]!)) return [{column: column!}];
      const ranges = opens.map((from, index) =>
        closes[index] === undefined || from === closes[index] ? from : `${from}-${closes[index]}`,
      );
      const all = [...plain, ...ranges, ...(opens.length ? [] : closes)];
      return all.length ? [{column: column!, value: closedIfNo(all.join(', '))}] : [];
    });
  }

  /**
   * The hours of one row, with the days of its own column.
   * @returns undefined for none; null if the two contradict each other.
   */
  private textOf(row: Json): string | null | undefined {
    const times = this.timesOf(row);
    const days = this.first(row, 'days');
    if (!days) return times;
    if (!times) return days;
    const named = weekdaysOf(times);
    if (!named.length) return `${days}: ${times}`;
    const allowed = readDayNames(days)?.weekdays?.map(({weekday}) => weekday);
    return allowed && named.every((weekday) => allowed.includes(weekday)) ? times : null;
  }

  private timesOf(row: Json): string | undefined {
    const keys = this.columns.of.hours ?? [];
    const first = keys.find((key) => cellText(row[key]));
    const stem = (key: string) => foldHeading(key).replace(/_\d+$/, '');
    if (first) {
      // Two columns with one heading are one text.
      const same = keys.filter((key) => stem(key) === stem(first)).sort();
      return same.flatMap((key) => cellText(row[key]) ?? []).join('; ');
    }
    const [opens, closes] = [this.first(row, 'opens'), this.first(row, 'closes')];
    return opens && closes ? `${opens}-${closes}` : undefined;
  }

  private first(row: Json, field: ColumnField): string | undefined {
    const keys = this.columns.of[field] ?? [];
    const key = keys.find((each) => cellTime(row[each]));
    return key === undefined ? undefined : cellTime(row[key]);
  }
}

/** A text, or a list of texts. */
const cellText = (value: unknown): string | undefined =>
  Array.isArray(value)
    ? value.filter((each) => typeof each === 'string').join(', ') || undefined
    : paragraphs(value);

/** A cell as text; spreadsheets add seconds to times. */
const cellTime = (value: unknown): string | undefined =>
  line(value)?.replace(/\b(\d{1,2}:\d\d):00(?=\s|-|$)/g, '$1');

const isTick = (value: string): boolean => tick.test(value) || truth(value) === true;
const closedIfNo = (value: string): string => (/^(no|non|n)$/i.test(value) ? 'closed' : value);

/** The weekdays that a text of hours names; none for times alone. */
function weekdaysOf(text: string): number[] {
  const words = readWords(text) ?? [];
  if (words.some(({is}) => is === 'always')) return everyDay;
  if (!words.some(({is}) => is === 'weekdays')) return [];
  const {rules} = parseHours(text);
  return rules.length
    ? rules.flatMap(({on}) => on?.weekdays?.map(({weekday}) => weekday) ?? everyDay)
    : everyDay;
}
