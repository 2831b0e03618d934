import {provinceOf, type Province} from '../shared/canada/provinces.js';

/**
 * Converts between local time and instants with `Intl` alone. Local time is counted in minutes since
 * 1970-01-01 00:00 of that clock, as if it had never been changed.
 */

const minute = 60_000;
const hour = 3_600_000;

interface Zone {
  clock: Intl.DateTimeFormat;
  /** Quarter of an hour → offset from UTC in milliseconds. Offsets change only at such moments. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone | undefined>();

function zoneNamed(timeZone: string): Zone | undefined {
  if (zones.has(timeZone)) return zones.get(timeZone);
  let zone: Zone | undefined;
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    zone = {clock, offsets: new Map()};
  } catch {
    // There is no such zone.
  }
  if (zones.size > 1000) zones.clear();
  zones.set(timeZone, zone);
  return zone;
}

/** The offset of a zone from UTC at an instant, in milliseconds. */
function offsetAt(zone: Zone, instant: number): number {
  const quarter = Math.floor(instant / (15 * minute));
  const known = zone.offsets.get(quarter);
  if (known !== undefined) return known;
  const at = quarter * 15 * minute;
  const parts: Record<string, number> = {};
  for (const {type, value} of zone.clock.formatToParts(at)) parts[type] = Number(value);
  const wall = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
  );
  if (zone.offsets.size > 20_000) zone.offsets.clear();
  zone.offsets.set(quarter, wall - at);
  return wall - at;
}

/** The moment between two instants at which the offset changes. */
function changeBetween(zone: Zone, from: number, to: number): number {
  const before = offsetAt(zone, from);
  let low = Math.floor(from / (15 * minute));
  let high = Math.ceil(to / (15 * minute));
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * 15 * minute) === before) low = middle;
    else high = middle;
  }
  return high * 15 * minute;
}

/**
 * Local time in a zone, in whole minutes. When clocks go back, an hour comes twice. In the second one the
 * result stays at the last minute of the first, so that nothing opens or closes twice. Undefined for an
 * unknown zone or an invalid date.
 */
export function wallMinute(instant: Date, timeZone: string): number | undefined {
  const zone = zoneNamed(timeZone);
  const at = instant.getTime();
  if (!zone || Number.isNaN(at)) return undefined;
  const offset = offsetAt(zone, at);
  const earlier = offsetAt(zone, at - 3 * hour);
  if (earlier > offset) {
    const change = changeBetween(zone, at - 3 * hour, at);
    if (at < change + earlier - offset) return (change + earlier) / minute - 1;
  }
  return Math.floor((at + offset) / minute);
}

/**
 * The instant of a local time in a zone, in milliseconds since 1970. If clocks went back and there are two,
 * it is the first. If clocks went forward over it, it is the moment of the change.
 */
export function instantOf(wall: number, timeZone: string): number | undefined {
  const zone = zoneNamed(timeZone);
  if (!zone || !Number.isFinite(wall)) return undefined;
  const at = wall * minute;
  const before = offsetAt(zone, at - 24 * hour);
  const after = offsetAt(zone, at + 24 * hour);
  if (before === after) return at - before;
  const change = changeBetween(zone, at - 24 * hour, at + 24 * hour);
  if (at < change + before) return at - before;
  return Math.max(change, at - after);
}

/** The zone of most people in each province (IANA). */
const main: Record<Province, string> = {
  AB: 'America/Edmonton',
  BC: 'America/Vancouver',
  MB: 'America/Winnipeg',
  NB: 'America/Moncton',
  NL: 'America/St_Johns',
  NS: 'America/Halifax',
  NT: 'America/Yellowknife',
  NU: 'America/Iqaluit',
  ON: 'America/Toronto',
  PE: 'America/Halifax',
  QC: 'America/Toronto',
  SK: 'America/Regina',
  YT: 'America/Whitehorse',
};

/** Parts of provinces with another zone: west, south, east and north in degrees. Rough away from towns. */
const parts: [Province, string, west: number, south: number, east: number, north: number][] = [
  ['BC', 'America/Fort_Nelson', -126, 57.6, -120, 60],
  ['BC', 'America/Dawson_Creek', -123.2, 54.9, -120, 57.6],
  ['BC', 'America/Creston', -116.9, 49, -116.25, 49.5],
  ['BC', 'America/Edmonton', -116.25, 49, -114, 50.5],
  ['BC', 'America/Edmonton', -117.4, 50.5, -114, 51.9],
  ['SK', 'America/Edmonton', -110.1, 53.2, -109.85, 53.4], // Lloydminster
  ['ON', 'America/Atikokan', -92.2, 48.5, -91, 49.1],
  ['ON', 'America/Atikokan', -90.6, 51.2, -89.8, 51.8], // Pickle Lake
  ['ON', 'America/Winnipeg', -95.2, 41, -90, 57],
  ['QC', 'America/Halifax', -62.3, 47, -61, 48.1], // Îles-de-la-Madeleine
  ['QC', 'America/Blanc-Sablon', -61.75, 49.6, -57, 52.1], // east of the Natashquan
  ['NL', 'America/Goose_Bay', -68, 53.2, -55, 61],
  ['NL', 'America/Goose_Bay', -68, 51.9, -58.5, 53.2],
  ['NU', 'America/Atikokan', -88, 62, -80, 66], // Southampton Island
  ['NU', 'America/Rankin_Inlet', -102, 52, -85, 84],
  ['NU', 'America/Cambridge_Bay', -121, 60, -102, 84],
];

/**
 * The IANA time zone of a place in Canada, from its province or territory (a code, or a name in English
 * or French) and, where a province has several, its point [longitude, latitude]. Without a point, the
 * zone of most people there.
 */
export function zoneOf(
  province: string | undefined,
  point?: readonly [lon: number, lat: number],
): string | undefined {
  const code = provinceOf(province);
  if (!code) return undefined;
  if (point) {
    const [lon, lat] = point;
    for (const [of, zone, west, south, east, north] of parts)
      if (of === code && lon >= west && lon < east && lat >= south && lat < north) return zone;
  }
  return main[code];
}
