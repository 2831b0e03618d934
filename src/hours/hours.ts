/**
 * When a place is open, as facts: what OSM's opening_hours, schedules of HSDS, schema.org's
 * OpeningHoursSpecification and people's own words say, in one form. All times are of the place's own
 * clock. It is plain data: it can be written as JSON and read again.
 */
export interface Hours {
  /** In order: a later rule takes the days it holds on from the earlier ones, unless `joins` says else. */
  rules: HoursRule[];
  /** As its source wrote them; shown beside whatever was made of it. */
  text?: string;
  /**
   * Why it must not be relied on, as a code: `unreadable` (some of it could not be read), `stale` (the
   * information is older than it says it is good for), `contradictory` (it says two things at once),
   * `unread` (nobody has tried to read its words yet).
   */
  doubt?: 'unreadable' | 'stale' | 'contradictory' | 'unread';
}

export type OpenState = 'open' | 'closed' | 'unknown';

/** What one part of the hours says of some days. */
export interface HoursRule {
  /** What it says of the times it holds. */
  state: OpenState;
  /**
   * How it meets the rules before it, where it does not take their days: `add` lies on top of what they
   * say, `fallback` fills what they leave closed, `doubt` makes unknown what they call open.
   */
  joins?: 'add' | 'fallback' | 'doubt';
  /** The days it holds on; without it, every day. */
  on?: Days;
  /** Its times on those days; without them, the whole day. */
  times?: Times[];
  /** Open around the clock every day, holidays too. */
  always?: boolean;
  /** The days for which this is good as information; outside of them nothing is known. */
  valid?: DayRange;
  /** Words of its source that go with it. */
  comment?: string;
  /** Why its state is unknown. */
  note?: HoursNote;
}

/** Minutes from the day's midnight; after the next midnight they go on above 1440. */
export interface Times {
  from: number;
  to: number;
  /** Where these times differ from their rule: an end that is left open is unknown. */
  state?: OpenState;
  note?: HoursNote;
}

/** Why a state is unknown, or what is to be known of it. */
export type HoursNote =
  | NonNullable<Hours['doubt']>
  | 'not-given'
  | 'holiday'
  | 'school-holiday'
  | 'open-end'
  | 'sun'
  | 'time-zone';

/** First and last day, as days since 1970-01-01; open on the side that it lacks. */
export interface DayRange {
  from?: number;
  to?: number;
}

/** Days that answer to all that is said here; each list is of alternatives. */
export interface Days extends DayRange {
  years?: Steps[];
  dates?: DateRange[];
  /** Weeks of ISO 8601. */
  weeks?: Steps[];
  weekdays?: WeekdayOf[];
  /** Alternatives to `weekdays`, unless `holidaysOnly`: then the day must be one of both. */
  holidays?: HolidayOf[];
  holidaysOnly?: boolean;
  /** Days of the month and of the year; negative ones count from its end. */
  monthDays?: number[];
  yearDays?: number[];
  /** Every second week, month or day since `from`. Weeks begin on `weekStart`, 1 is Monday. */
  every?: {unit: 'day' | 'week' | 'month'; interval: number; from: number; weekStart: number};
}

/** `every` second one of them, counted from the first. */
export interface Steps {
  from: number;
  to: number;
  every?: number;
}

export interface DateRange {
  from: DatePoint;
  to: DatePoint;
}

/** A day of any year, or of one. Without a day: its month's first at the start, its last at the end. */
export interface DatePoint {
  year?: number;
  /** 1 to 12; none for Easter Sunday. */
  month?: number;
  day?: number;
  /** The nth such weekday of the month; -1 is the last. */
  nth?: {weekday: number; nth: number};
  /** Days later. */
  shift?: number;
}

export interface WeekdayOf {
  /** 1 is Monday, 7 is Sunday, as in ISO 8601. */
  weekday: number;
  /** Only the nth of the month; -1 is the last. */
  nth?: number[];
  /** Days later than such a day. */
  shift?: number;
}

export interface HolidayOf {
  kind: 'public' | 'school';
  /** Days later than such a day. */
  shift?: number;
}

/** Nothing is known of the hours. */
export const noHours: Hours = {rules: []};

export const minutesOfDay = 1440;

/** The end of times that begin at `from`: on the next day, if `to` is not after it. 23:59 is midnight. */
export function endAfter(from: number, to: number): number {
  const end = to % minutesOfDay === minutesOfDay - 1 ? to + 1 : to;
  return end <= from ? end + minutesOfDay : end;
}

/** Whether a rule is open around the clock from Monday to Sunday, which sources say in many ways. */
export function isEveryDay({state, on, times, note}: HoursRule): boolean {
  if (
    state !== 'open' ||
    note ||
    !times?.some(({from, to, state: own}) => !own && from === 0 && to >= minutesOfDay)
  )
    return false;
  if (!on) return true;
  const {weekdays, ...rest} = on;
  return !Object.keys(rest).length && isWholeWeek(weekdays ?? []);
}

const isWholeWeek = (weekdays: readonly WeekdayOf[]) =>
  new Set(weekdays.filter(({nth, shift}) => !nth && !shift).map(({weekday}) => weekday)).size === 7;
