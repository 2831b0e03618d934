import {minutesOfDay, type HoursRule, type WeekdayOf} from './hours.js';

/** When times end that begin at `from`: on the next day, if `to` is not after it. 23:59 is midnight. */
export function endAfter(from: number, to: number): number {
  const end = to % minutesOfDay === minutesOfDay - 1 ? to + 1 : to;
  return end <= from ? end + minutesOfDay : end;
}

/** Monday to Sunday around the clock, which is said in many ways. */
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
