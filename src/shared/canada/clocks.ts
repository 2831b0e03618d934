import {clockRules} from './clock-rules.js';

/**
 * What the clocks of Canada show, by rules that travel with Tend: a device's own data may be from before
 * 2026, when four provinces and territories stopped changing clocks.
 */

const hour = 3_600_000;
const day = 24 * hour;
/** The rules say nothing of earlier moments. */
const start = Date.UTC(2025, 0);

/** What holds from a moment on. */
interface Rule {
  from: number;
  /** Hours from UTC, in winter. */
  hours: number;
  /** Whether clocks are an hour ahead in summer. */
  changes: boolean;
}

/** The clock of one or more zones. */
export interface CanadianClock {
  /** What people call its time (`i18n/zone-names.ts`): `P` is Pacific Time. */
  name: string;
  rules: Rule[];
}

let clocks: Map<string, CanadianClock> | undefined;

function readClocks(): Map<string, CanadianClock> {
  const all = new Map<string, CanadianClock>();
  for (const line of clockRules.trim().split('\n')) {
    const [name, ...words] = line.split(' ');
    const clock: CanadianClock = {name: name!, rules: []};
    let from = start;
    for (const word of words) {
      if (/^\d/.test(word)) from = Date.parse(`${word}Z`);
      else if (/^-/.test(word))
        clock.rules.push({from, hours: parseFloat(word), changes: word.endsWith('*')});
      else all.set((word.includes('/') ? word : `America/${word}`).toLowerCase(), clock);
    }
  }
  return all;
}

/** The clock of a zone in Canada (IANA name, in any case); undefined for every other zone. */
export const canadianClock = (timeZone: string): CanadianClock | undefined =>
  (clocks ??= readClocks()).get(timeZone.toLowerCase());

/** The offset of a clock from UTC in milliseconds; undefined before 2025. */
export function canadianOffset({rules}: CanadianClock, instant: number): number | undefined {
  const rule = rules.filter(({from}) => from <= instant).pop();
  return rule && (rule.hours + Number(rule.changes && isSummer(instant, rule.hours))) * hour;
}

/** Between 2:00 on the second Sunday of March and 2:00 on the first of November, as that clock shows it. */
function isSummer(instant: number, hours: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const two = (2 - hours) * hour;
  return instant >= sunday(year, 2, 8) + two && instant < sunday(year, 10, 1) + two - hour;
}

/** The first Sunday of a month that is not before a date. */
function sunday(year: number, month: number, date: number): number {
  const first = Date.UTC(year, month, date);
  return first + ((7 - new Date(first).getUTCDay()) % 7) * day;
}

/**
 * Moments that tell data of the same or a newer release from older ones: a week after each change of a rule,
 * with the offset that is right then.
 */
export function clockChanges(): {timeZone: string; instant: number; offset: number}[] {
  const zones = (clocks ??= readClocks());
  // By the first name of each: older ones may be unknown.
  const named = [...zones].reverse().map(([timeZone, clock]) => [clock, timeZone] as const);
  return [...new Map(named)].flatMap(([clock, timeZone]) =>
    clock.rules.slice(1).map(({from}) => {
      const instant = from + 7 * day;
      return {timeZone, instant, offset: canadianOffset(clock, instant)!};
    }),
  );
}
