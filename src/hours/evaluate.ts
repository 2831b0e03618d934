import {calendarDay} from './calendar.js';
import {daysOf, stateAt, type Span} from './day-spans.js';
import {minutesOfDay, type Hours, type HoursNote, type OpenState} from './hours.js';
import {holidayOn} from './holidays.js';
import {instantOf, wallMinute} from './time-zone.js';

/** The moment and place for which hours are evaluated. */
export interface HoursMoment {
  now: Date;
  /** IANA zone of the place. If it is not known, nobody knows the state. */
  timeZone: string;
  /**
   * Province or territory, which decides the holidays: `CA-ON`, `ON` or a name. Without it there are no
   * holidays.
   */
  region?: string;
}

export interface OpeningStatus {
  state: OpenState;
  /** When the state changes next; undefined if never, or in more than a year. */
  until?: Date;
  /** Why the state is unknown. */
  note?: HoursNote;
  /** The source's comment on these hours. */
  comment?: string;
}

/** How many days to look ahead: a little more than a year, for seasonal hours. */
const horizon = 400;

/** Whether a place is open. `unknown` means that the hours do not say; then people should call first. */
export function openingStatus(hours: Hours, moment: HoursMoment): OpeningStatus {
  const why = unknowable(hours);
  if (why) return {state: 'unknown', note: why};
  const wall = wallMinute(moment.now, moment.timeZone);
  if (wall === undefined) return {state: 'unknown', note: 'time-zone'};

  let status: OpeningStatus | undefined;
  for (const {state, note, comment, from, to} of spansFrom(hours, wall, moment.region)) {
    if (!status) {
      status = {state, ...(note ? {note} : {}), ...(comment ? {comment} : {})};
      continue;
    }
    if (state === status.state) continue;
    const begins = instantOf(from, moment.timeZone)!;
    // Skip a span inside the hour that is left out when clocks go forward.
    if (begins === instantOf(to, moment.timeZone)) continue;
    status.until = new Date(begins);
    break;
  }
  return status ?? {state: 'unknown'};
}

/**
 * The present opening, or else the next one: for "opens Tuesday", and for stops of mobile services. `to` is
 * undefined if the place stays open for more than a year.
 */
export function nextOpening(
  hours: Hours,
  moment: HoursMoment,
): {from: Date; to?: Date} | undefined {
  const wall = wallMinute(moment.now, moment.timeZone);
  if (unknowable(hours) || wall === undefined) return undefined;
  let opens: number | undefined;
  let closes: number | undefined;
  for (const {state, from, to} of spansFrom(hours, wall, moment.region, 2)) {
    if (state === 'open' && to > from) {
      const begins = opens === undefined ? instantOf(from, moment.timeZone)! : 0;
      if (opens === undefined && begins === instantOf(to, moment.timeZone)) continue;
      opens ??= from;
      continue;
    }
    if (opens === undefined) continue;
    // Skip a closure inside the hour that is left out when clocks go forward.
    if (instantOf(from, moment.timeZone) === instantOf(to, moment.timeZone)) continue;
    if (from > wall) {
      closes = from;
      break;
    }
    opens = undefined;
  }
  if (opens === undefined) return undefined;
  const from = new Date(instantOf(opens, moment.timeZone)!);
  return closes === undefined ? {from} : {from, to: new Date(instantOf(closes, moment.timeZone)!)};
}

/** A day of a table of hours. */
export interface DayHours {
  /** `2026-11-23`. */
  date: string;
  /** 1 is Monday. */
  weekday: number;
  /** `all`: a holiday by law. `some`: observed by some places only. */
  holiday: boolean;
  /** Openings that begin on this day; empty if it is closed. One may end on the next day. */
  intervals: {
    from: Date;
    to: Date;
    state: 'open' | 'unknown';
    note?: HoursNote;
    comment?: string;
  }[];
}

/** The next seven days, starting today, for a table; empty if the hours are not reliable. */
export function weekOf(hours: Hours, moment: HoursMoment): DayHours[] {
  const wall = wallMinute(moment.now, moment.timeZone);
  if (unknowable(hours) || wall === undefined) return [];
  const days = daysOf(hours, moment.region);
  const today = Math.floor(wall / minutesOfDay);
  return Array.from({length: 7}, (_, index) => {
    const {day, year, month, date, weekday} = calendarDay(today + index);
    return {
      date: `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      weekday,
      holiday: holidayOn(moment.region, day) !== undefined,
      intervals: days.starting(day).flatMap(({from, to, state, note, comment}) =>
        state === 'closed'
          ? []
          : [
              {
                from: new Date(instantOf(day * minutesOfDay + from, moment.timeZone)!),
                to: new Date(instantOf(day * minutesOfDay + to, moment.timeZone)!),
                state,
                ...(note ? {note} : {}),
                ...(comment ? {comment} : {}),
              },
            ],
      ),
    };
  });
}

/** Whether hours are certainly open at the function's moment, in a zone and region. */
export type OpenAt = (hours: Hours, timeZone: string, region?: string) => boolean;

type Open = (hours: Hours) => boolean;

/**
 * Evaluates one moment for many places, fast enough to filter a hundred thousand. Each zone's clock is read
 * once. Each `Hours` object is evaluated once for each zone and region; `parseHours` returns the same object
 * for equal hours.
 */
export function createOpenAt(now: Date): OpenAt {
  const places = new Map<string, Map<string | undefined, Open>>();
  let last: {timeZone: string; region?: string; open: Open} | undefined;
  return (hours, timeZone, region) => {
    if (last?.timeZone !== timeZone || last.region !== region) {
      let regions = places.get(timeZone);
      if (!regions) places.set(timeZone, (regions = new Map<string | undefined, Open>()));
      let open = regions.get(region);
      if (!open) regions.set(region, (open = openIn(now, timeZone, region)));
      last = {timeZone, region, open};
    }
    return last.open(hours);
  };
}

function openIn(now: Date, timeZone: string, region?: string): Open {
  const wall = wallMinute(now, timeZone);
  if (wall === undefined) return () => false;
  const day = Math.floor(wall / minutesOfDay);
  const minute = wall - day * minutesOfDay;
  const known = new Map<Hours, boolean>();
  return (hours) => {
    let open = known.get(hours);
    if (open === undefined) {
      open = !unknowable(hours) && stateAt(hours, day, minute, region) === 'open';
      known.set(hours, open);
    }
    return open;
  };
}

/** Why the hours say nothing about any time; undefined if they do. */
function unknowable(hours: Hours): HoursNote | undefined {
  return hours.doubt ?? (hours.rules.length ? undefined : 'not-given');
}

/** The spans from this minute of the place's clock on; `back` also gives that many days before. */
function* spansFrom(
  hours: Hours,
  wall: number,
  region: string | undefined,
  back = 0,
): Generator<Span> {
  const days = daysOf(hours, region);
  const today = Math.floor(wall / minutesOfDay);
  for (let day = today - back; day <= today + horizon; day++) {
    const midnight = day * minutesOfDay;
    for (const span of days.whole(day)) {
      const from = midnight + span.from;
      const to = midnight + span.to;
      if (back || to > wall) yield {...span, from, to};
    }
  }
}
