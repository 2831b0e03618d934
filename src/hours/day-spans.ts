import {calendarDay, matchesDay, type CalendarDay, type IsHoliday} from './calendar.js';
import {holidayOn} from './holidays.js';
import {
  minutesOfDay,
  type DateRange,
  type Days,
  type Hours,
  type HoursNote,
  type HoursRule,
  type OpenState,
} from './hours.js';

/** Part of a day, in minutes from its midnight. Outside of all spans the place is closed. */
export interface Span {
  from: number;
  to: number;
  state: OpenState;
  note?: HoursNote;
  comment?: string;
  /**
   * Closed by an explicit rule ("12:00-13:00 off"), so that the opening of the night before does not reach
   * into it.
   */
  firm?: boolean;
}

/** The spans of single days of a place. Results are cached. */
export interface DaysOf {
  /** Spans that begin on that day, in order and without overlap. Minutes above 1440 are after midnight. */
  starting(day: number): readonly Span[];
  /** Spans of that day from midnight to midnight, without gaps, with the end of the night before. */
  whole(day: number): readonly Span[];
}

/**
 * The days of hours in a region, which decides the holidays. Without a known region there are no holidays.
 */
export function daysOf(hours: Hours, region?: string): DaysOf {
  const began = new Map<number, readonly Span[]>();
  const wholes = new Map<number, readonly Span[]>();
  const starting = (day: number) => {
    let spans = began.get(day);
    if (!spans) began.set(day, (spans = spansOf(hours, day, region)));
    return spans;
  };
  return {
    starting,
    whole(day) {
      let spans = wholes.get(day);
      if (!spans) wholes.set(day, (spans = withLastNight(starting(day), starting(day - 1))));
      return spans;
    },
  };
}

/** The state at one minute of a day: like `whole`, but without computing the rest of the day. */
export function stateAt(
  hours: Hours,
  day: number,
  minute: number,
  region: string | undefined,
): OpenState {
  const today = spanAt(spansOf(hours, day, region), minute);
  const isNight = hours.rules.some(({times}) => times?.some(({to}) => to > minutesOfDay + minute));
  const night = isNight
    ? spanAt(spansOf(hours, day - 1, region), minute + minutesOfDay)
    : undefined;
  return stronger(today, night).state;
}

function spansOf(hours: Hours, day: number, region: string | undefined): Span[] {
  const at = calendarDay(day);
  let lesser = false;
  let school = false;
  const under = (observed: boolean, out: boolean) =>
    paint(hours.rules, at, (kind, of) => {
      if (kind === 'school') {
        school = true;
        return out;
      }
      const holiday = holidayOn(region, of);
      if (holiday === 'some') lesser = true;
      return holiday === 'all' || (holiday === 'some' && observed);
    });

  let {spans, specific} = under(false, false);
  // Who observes minor holidays, and when schools are closed, is not known. If the state depends on it, it is
  // unknown.
  if (lesser) spans = agreed(spans, under(true, false).spans, 'holiday');
  if (school) spans = agreed(spans, under(false, true).spans, 'school-holiday');

  specific ||= hours.rules.some(({on}) => on?.holidays?.some(({kind}) => kind === 'public'));
  if (specific || !holidayOn(region, day) || !spans.some(({state}) => state === 'open'))
    return spans;
  if (spans.every(isAlways)) return spans;
  // The hours do not say what applies on holidays.
  const end = Math.max(minutesOfDay, ...spans.map(({to}) => to));
  return [{from: 0, to: end, state: 'unknown', note: 'holiday'}];
}

interface Painted {
  spans: Span[];
  /** Whether a rule names this day, or a few days around it, rather than its weekday. */
  specific: boolean;
}

interface PaintedSpan extends Span {
  always?: boolean;
}

const isAlways = (span: PaintedSpan) => span.always === true;

/** Applies the rules of a day, one over the other. */
function paint(rules: readonly HoursRule[], at: CalendarDay, isHoliday: IsHoliday): Painted {
  let spans: PaintedSpan[] = underneath(rules, at.day);
  const base = spans;
  let specific = false;
  rules.forEach((rule, index) => {
    const {on, joins, state, times, valid} = rule;
    if (valid && !within(at.day, valid)) return;
    if (!matchesDay(on, at, isHoliday)) return;
    if (joins !== 'doubt' && isSpecific(on)) specific = true;
    // Closed times replace only themselves. A rule for all days does not replace rules for some days.
    const takesDay =
      !joins && (state === 'closed' ? !times : on !== undefined || !rules[index - 1]?.on);
    if (state === 'closed' && !times) {
      if (takesDay || joins === 'add') spans = [];
      return;
    }
    if (takesDay) spans = base;
    for (const part of times ?? [{from: 0, to: minutesOfDay}]) {
      const span: PaintedSpan = {from: part.from, to: part.to, state: part.state ?? state};
      if (span.state === 'closed') span.firm = true;
      if (rule.comment) span.comment = rule.comment;
      if (rule.always) span.always = true;
      const note = part.note ?? rule.note;
      if (note) span.note = note;
      spans = lay(spans, span, joins);
    }
  });
  return {spans, specific};
}

/** What is unknown from the start. It stays unknown until a later rule covers it. */
function underneath(rules: readonly HoursRule[], day: number): PaintedSpan[] {
  const unknown = (note: HoursNote): PaintedSpan[] => [
    {from: 0, to: minutesOfDay, state: 'unknown', note},
  ];
  // "Closed on Sundays" does not say that other days are open.
  if (rules.every(({state, on}) => state === 'closed' && on)) return unknown('not-given');
  let ranOut = false;
  let current = false;
  let inForce = false;
  for (const {valid} of rules) {
    if (!valid) inForce = true;
    else if (within(day, valid)) current = inForce = true;
    else if (day > (valid.to ?? Infinity)) ranOut = true;
  }
  return (ranOut && !current) || !inForce ? unknown('stale') : [];
}

const within = (day: number, {from = -Infinity, to = Infinity}: {from?: number; to?: number}) =>
  day >= from && day <= to;

/** The length of a month. A rule for a shorter span is about these days, not about weeks in general. */
const short = 31;

function isSpecific(on: Days | undefined): boolean {
  if (!on) return false;
  if (on.holidays) return true;
  if (on.from !== undefined && on.to !== undefined && on.to - on.from < short) return true;
  return on.dates?.every(isShort) ?? false;
}

function isShort({from, to}: DateRange): boolean {
  if (from.month === undefined || to.month === undefined) return from.month === to.month;
  if (from.day === undefined || to.day === undefined) return false;
  return ((to.month - from.month + 12) % 12) * short + to.day - from.day < short;
}

/** Lays one span over others. What it covers gets its state, or the state that `how` returns. */
function lay(
  spans: readonly PaintedSpan[],
  over: PaintedSpan,
  how?: HoursRule['joins'],
): PaintedSpan[] {
  if (!spans.length) return how === 'doubt' ? [] : [over];
  const laid: PaintedSpan[] = [];
  const gaps: {from: number; to: number}[] = [];
  let reached = over.from;
  for (const span of spans) {
    const from = Math.max(span.from, over.from);
    const to = Math.min(span.to, over.to);
    if (from >= to) {
      laid.push(span);
      continue;
    }
    if (span.from < from) laid.push({...span, to: from});
    if (span.to > to) laid.push({...span, from: to});
    if (how === 'doubt')
      laid.push(
        span.state === 'open'
          ? {from, to, state: 'unknown', ...(over.note ? {note: over.note} : {})}
          : {...span, from, to},
      );
    if (how === 'fallback' && span.state !== 'closed') {
      laid.push({...span, from, to});
      if (reached < from) gaps.push({from: reached, to: from});
      reached = to;
    }
  }
  if (how === 'fallback') {
    if (reached < over.to) gaps.push({from: reached, to: over.to});
    for (const gap of gaps) laid.push({...over, ...gap});
  } else if (how !== 'doubt') laid.push(over);
  return joined(laid.sort((a, b) => a.from - b.from));
}

/** Joins neighbouring spans with the same state. */
function joined<T extends PaintedSpan>(spans: readonly T[]): T[] {
  const out: T[] = [];
  for (const span of spans) {
    const last = out[out.length - 1];
    if (
      last &&
      last.to === span.from &&
      last.state === span.state &&
      last.note === span.note &&
      last.comment === span.comment &&
      last.firm === span.firm &&
      last.always === span.always
    )
      out[out.length - 1] = {...last, to: span.to};
    else out.push(span);
  }
  return out;
}

const closed: OpenState = 'closed';

const spanAt = (spans: readonly Span[], minute: number) =>
  spans.find(({from, to}) => from <= minute && minute < to);

/** The state on which both agree; unknown where they differ. */
function agreed(one: readonly Span[], other: readonly Span[], note: HoursNote): Span[] {
  const edges = edgesOf(one, other);
  const out: Span[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    if (to === undefined) return;
    const a = spanAt(one, from);
    const b = spanAt(other, from);
    if ((a?.state ?? closed) !== (b?.state ?? closed)) out.push({from, to, state: 'unknown', note});
    else if (a) out.push({...a, from, to});
  });
  return joined(out);
}

function edgesOf(...lists: (readonly Span[])[]): number[] {
  const edges = new Set<number>();
  for (const spans of lists)
    for (const {from, to} of spans) {
      edges.add(from);
      edges.add(to);
    }
  return [...edges].sort((a, b) => a - b);
}

/** A day from midnight to midnight: its own spans, and the end of the night before. */
function withLastNight(today: readonly Span[], before: readonly Span[]): Span[] {
  const night = before
    .filter(({to}) => to > minutesOfDay)
    .map((span) => ({...span, from: span.from - minutesOfDay, to: span.to - minutesOfDay}));
  const edges = [...new Set([0, minutesOfDay, ...edgesOf(today, night)])]
    .filter((edge) => edge >= 0 && edge <= minutesOfDay)
    .sort((a, b) => a - b);
  const out: Span[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    if (to !== undefined)
      out.push({...stronger(spanAt(today, from), spanAt(night, from)), from, to});
  });
  return joined(out);
}

const rank: Record<OpenState, number> = {closed: 0, unknown: 1, open: 2};

function stronger(today: Span | undefined, night: Span | undefined): Omit<Span, 'from' | 'to'> {
  if (today?.firm || !night) return today ?? {state: closed};
  if (!today) return night;
  return rank[night.state] > rank[today.state] ? night : today;
}
