/**
 * Opening hours as facts. One form for OSM's opening_hours, HSDS schedules, schema.org's
 * OpeningHoursSpecification and plain text. All times are local times of the place. It is plain data that
 * survives JSON.
 */
export interface Hours {
  /** In order. A later rule replaces the earlier ones on its days, unless `joins` says otherwise. */
  rules: HoursRule[];
  /** The hours as the source wrote them, to show beside the result. */
  text?: string;
  /**
   * Why it must not be relied on, as a code: `unreadable` (some of it could not be read), `stale` (the
   * information is older than it says it is good for), `contradictory` (it says two things at once),
   * `unread` (nobody has tried to read its words yet).
   */
  doubt?: 'unreadable' | 'stale' | 'contradictory' | 'unread';
}

export type OpenState = 'open' | 'closed' | 'unknown';

/** One statement about some days. */
export interface HoursRule {
  /** The state during its times. */
  state: OpenState;
  /**
   * How it combines with earlier rules, if it does not replace their days: `add` lies over them, `fallback`
   * fills the times when they are closed, `doubt` makes their open times unknown.
   */
  joins?: 'add' | 'fallback' | 'doubt';
  /** The days on which it applies. Default: every day. */
  on?: Days;
  /** Its times on those days. Default: the whole day. */
  times?: Times[];
  /** Whether it is open around the clock every day, also on holidays. */
  always?: boolean;
  /** The days for which the information is valid. Outside of them nothing is known. */
  valid?: DayRange;
  /** The source's comment. */
  comment?: string;
  /** Why the state is unknown. */
  note?: HoursNote;
}

/** Minutes from midnight of the day; times after the next midnight are above 1440. */
export interface Times {
  from: number;
  to: number;
  /** The state, if it differs from the rule's: after an open end the state is unknown. */
  state?: OpenState;
  note?: HoursNote;
}

/** Why a state is unknown, or a remark on it. */
export type HoursNote =
  | NonNullable<Hours['doubt']>
  | 'not-given'
  | 'holiday'
  | 'school-holiday'
  | 'open-end'
  | 'sun'
  | 'time-zone';

/** First and last day, as days since 1970-01-01. Without one of them, that side is open. */
export interface DayRange {
  from?: number;
  to?: number;
}

/** The days that meet all of these conditions. Each list holds alternatives. */
export interface Days extends DayRange {
  years?: Steps[];
  dates?: DateRange[];
  /** Weeks of ISO 8601. */
  weeks?: Steps[];
  weekdays?: WeekdayOf[];
  /** Alternatives to `weekdays`. With `holidaysOnly`, the day must be both. */
  holidays?: HolidayOf[];
  holidaysOnly?: boolean;
  /** Days of the month or year; negative ones count from its end. */
  monthDays?: number[];
  yearDays?: number[];
  /** Every nth week, month or day since `from`. Weeks begin on `weekStart`, where 1 is Monday. */
  every?: {unit: 'day' | 'week' | 'month'; interval: number; from: number; weekStart: number};
}

/** A range of numbers; with `every`, each nth of them, counted from the first. */
export interface Steps {
  from: number;
  to: number;
  every?: number;
}

export interface DateRange {
  from: DatePoint;
  to: DatePoint;
}

/**
 * A date in every year, or in one. Without a day: the first of its month at the start of a range, the last at
 * the end.
 */
export interface DatePoint {
  year?: number;
  /** 1 to 12; undefined for Easter Sunday. */
  month?: number;
  day?: number;
  /** The nth weekday of the month; -1 is the last. */
  nth?: {weekday: number; nth: number};
  /** Number of days to add. */
  shift?: number;
}

export interface WeekdayOf {
  /** 1 is Monday, 7 is Sunday, as in ISO 8601. */
  weekday: number;
  /** Only the nth one of the month; -1 is the last. */
  nth?: number[];
  /** Number of days to add. */
  shift?: number;
}

export interface HolidayOf {
  kind: 'public' | 'school';
  /** Number of days to add. */
  shift?: number;
}

/** Hours about which nothing is known. */
export const noHours: Hours = {rules: []};

export const minutesOfDay = 1440;

/**
 * The end of times that begin at `from`. If `to` is not later, it is on the next day. 23:59 counts as
 * midnight.
 */
export function endAfter(from: number, to: number): number {
  const end = to % minutesOfDay === minutesOfDay - 1 ? to + 1 : to;
  return end <= from ? end + minutesOfDay : end;
}

/**
 * A night shift ends on the next day, but "9:00" to "5:00" probably means an afternoon. A shift over midnight
 * that is as long as a shelter's night or longer is such a slip.
 */
export function isSlip(from: number, to: number): boolean {
  const length = endAfter(from, to) - from;
  const evening = from >= 14 * 60 && from <= 20 * 60;
  return to < from && (evening ? length > 20 * 60 : length >= 16 * 60);
}

/** Whether a rule is open around the clock from Monday to Sunday. Sources write that in many ways. */
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
