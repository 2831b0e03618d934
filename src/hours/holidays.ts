import {calendarDay, dayOf, easterSunday, nthWeekday, weekdayOf} from './calendar.js';
import {provinceOf, type Province} from '../shared/canada/provinces.js';

/**
 * Holidays of Canada's provinces and territories, for any year.
 *
 * Source: data.sql of cds-snc/holidays-canada (MIT), of 2019. It lacks 30 September, which is statutory in
 * the Northwest Territories, Nunavut, Prince Edward Island and Yukon since 2022, in British Columbia since
 * 2023 and in Manitoba since 2024 (Bill 4 of its 43rd Legislature). It also does not say which holidays close
 * nearly everything and which only some places: `some` below is our own cautious choice.
 */
interface Holiday {
  id: string;
  on: (year: number) => number | undefined;
  /** Provinces, each with its first year if that is known. */
  in: string;
  /** The provinces in which only some places observe it: such a place may be open or closed. */
  some?: string;
  /** Whether some places observe it on the next working day if it is on a weekend. */
  moves?: boolean;
}

const all = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
const fixed = (month: number, date: number) => (year: number) => dayOf(year, month, date);
const nth = (month: number, weekday: number, n: number) => (year: number) =>
  nthWeekday(year, month, weekday, n);
/** The Monday on or before 24 May. */
const victoria = (year: number) => dayOf(year, 5, 24) - (weekdayOf(dayOf(year, 5, 24)) - 1);

const holidays: Holiday[] = [
  {id: 'new-year', on: fixed(1, 1), in: all, moves: true},
  {id: 'third-monday-february', on: nth(2, 1, 3), in: 'AB BC:2019 MB NB:2018 NS:2015 ON PE SK'},
  {id: 'st-patrick', on: fixed(3, 17), in: 'NL', some: 'NL'},
  {id: 'good-friday', on: (year) => easterSunday(year) - 2, in: all},
  {id: 'easter-monday', on: (year) => easterSunday(year) + 1, in: 'AB PE', some: 'AB PE'},
  {id: 'st-george', on: fixed(4, 23), in: 'NL', some: 'NL'},
  {id: 'victoria-patriots', on: victoria, in: 'AB BC MB NB NS NT NU ON PE QC SK YT'},
  {id: 'indigenous-peoples', on: fixed(6, 21), in: 'NT YT:2017', moves: true},
  {id: 'june-24', on: fixed(6, 24), in: 'NL QC YT', some: 'NL YT', moves: true},
  {id: 'canada', on: fixed(7, 1), in: all, moves: true},
  {id: 'orangemen', on: fixed(7, 12), in: 'NL', some: 'NL'},
  {
    id: 'first-monday-august',
    on: nth(8, 1, 1),
    in: 'AB BC MB NB NL NS NT NU ON SK YT',
    some: 'AB MB NL NS ON YT',
  },
  {id: 'gold-cup', on: nth(8, 5, 3), in: 'PE', some: 'PE'},
  {id: 'discovery', on: nth(8, 1, 3), in: 'YT'},
  {id: 'labour', on: nth(9, 1, 1), in: all},
  {
    id: 'truth-and-reconciliation',
    on: fixed(9, 30),
    in: 'BC:2023 MB:2024 NT:2022 NU:2022 PE:2022 YT:2022',
    moves: true,
  },
  {id: 'thanksgiving', on: nth(10, 1, 2), in: all},
  {id: 'remembrance', on: fixed(11, 11), in: 'AB BC NB NL NS NT NU PE SK YT', moves: true},
  {id: 'christmas', on: fixed(12, 25), in: all, moves: true},
  {id: 'boxing', on: fixed(12, 26), in: 'AB NB NS ON PE', some: 'AB NB NS PE', moves: true},
];

/** `all`: a holiday by law. `some`: observed by some places only. */
export type Observance = 'all' | 'some';

export type Holidays = ReadonlyMap<number, {id: string; observance: Observance}>;

/** Region as written → year → its holidays. */
const known = new Map<string | undefined, Map<number, Holidays>>();

/**
 * The holidays of a year in a province or territory: day (since 1970-01-01) → its holiday and observance.
 * Empty for unknown regions.
 */
export function holidaysOf(region: string | undefined, year: number): Holidays {
  let years = known.get(region);
  if (!years) {
    if (known.size > 1000) known.clear();
    known.set(region, (years = new Map<number, Holidays>()));
  }
  let found = years.get(year);
  if (!found) {
    if (years.size > 1000) years.clear();
    years.set(year, (found = inProvince(provinceOf(region), year)));
  }
  return found;
}

function inProvince(province: Province | undefined, year: number): Holidays {
  const found = new Map<number, {id: string; observance: Observance}>();
  if (!province) return found;
  const moved: [number, string][] = [];
  for (const holiday of holidays) {
    const day = holiday.on(year);
    const place = holiday.in.split(' ').find((at) => at.startsWith(province));
    if (day === undefined || !place || year < Number(place.split(':')[1] ?? 0)) continue;
    found.set(day, {id: holiday.id, observance: holiday.some?.includes(province) ? 'some' : 'all'});
    if (holiday.moves && weekdayOf(day) > 5) moved.push([day, holiday.id]);
  }
  for (const [day, id] of moved) {
    let instead = day;
    while (weekdayOf(instead) > 5 || found.has(instead)) instead++;
    found.set(instead, {id, observance: 'some'});
  }
  return found;
}

/** Who observes a holiday on that day in a region; undefined if the day is not a holiday. */
export function holidayOn(region: string | undefined, day: number): Observance | undefined {
  return region ? holidaysOf(region, calendarDay(day).year).get(day)?.observance : undefined;
}
