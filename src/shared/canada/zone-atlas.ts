import type {Position} from '../geo/position.js';
import {isTimeZone} from '../zone-offset.js';
import {canadianClock} from './clocks.js';
import {foldName, provinceOf, type Province} from './provinces.js';
import {zoneAreas, zoneTowns} from './zone-areas.js';
import type {PlaceFacts, ZoneAtlas} from './zone-of.js';

/** The zones of each province, without `America/`; first that of most people there. */
const zonesOf: Record<Province, string> = {
  AB: 'Edmonton',
  BC: 'Vancouver Edmonton Dawson_Creek Fort_Nelson Creston',
  MB: 'Winnipeg',
  NB: 'Moncton',
  NL: 'St_Johns Goose_Bay',
  NS: 'Halifax',
  NT: 'Yellowknife',
  NU: 'Iqaluit Rankin_Inlet Cambridge_Bay Resolute Atikokan',
  ON: 'Toronto Winnipeg Atikokan',
  PE: 'Halifax',
  QC: 'Toronto Halifax Blanc-Sablon',
  SK: 'Regina Edmonton Winnipeg',
  YT: 'Whitehorse',
};

const full = (zone: string) => `America/${zone}`;

/** Tells the zone of a place (`zoneOf`) from all that is known of it. */
export const zoneAtlas: ZoneAtlas = (place) => {
  const {timeZone, point, region} = place;
  const province = provinceOf(region) ?? provinceOfAddress(place);
  const zones = province && zonesOf[province].split(' ');
  const stated = timeZone && canadianClock(timeZone);
  if (stated && (!zones || zones.some((zone) => canadianClock(full(zone)) === stated)))
    return timeZone;
  const found =
    (point && areaOf(point, zones)) ?? (zones && (zoneOfTown(place, province) ?? zones[0]));
  if (found) return full(found);
  return timeZone && isTimeZone(timeZone) ? timeZone : undefined;
};

let areas: {zone: string; corners: number[]}[] | undefined;

/** The zone of the first area with the point in it. With a province, only its own zones count. */
function areaOf(point: Readonly<Position>, zones?: readonly string[]): string | undefined {
  areas ??= zoneAreas
    .trim()
    .split('\n')
    .map((line) => {
      const [zone, ...corners] = line.split(' ');
      return {zone: zone!, corners: corners.map(Number)};
    });
  return areas.find(
    ({zone, corners}) => (!zones || zones.includes(zone)) && isInside(corners, point),
  )?.zone;
}

/** By ray casting: whether a line to the east crosses the border an odd number of times. */
function isInside(corners: readonly number[], [lon, lat]: Readonly<Position>): boolean {
  let inside = false;
  let [x, y] = corners.slice(-2) as Position;
  for (let at = 0; at < corners.length; at += 2) {
    const [nextX, nextY] = [corners[at]!, corners[at + 1]!];
    if (nextY > lat !== y > lat && lon < ((x - nextX) * (lat - nextY)) / (y - nextY) + nextX)
      inside = !inside;
    [x, y] = [nextX, nextY];
  }
  return inside;
}

/** The first letter of a postal code, or of both halves for `X`, which two territories share. */
const postalProvinces: Record<string, Province> = {
  ...{A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', H: 'QC', J: 'QC', K: 'ON', L: 'ON', M: 'ON'},
  ...{N: 'ON', P: 'ON', R: 'MB', S: 'SK', T: 'AB', V: 'BC', X: 'NT', Y: 'YT'},
};

/** The province that an address tells without naming it in a field of its own. */
function provinceOfAddress(place: PlaceFacts): Province | undefined {
  const {locality, lines = []} = place;
  const code = postalCodeOf(place);
  if (code) return /^X0[ABC]/.test(code) ? 'NU' : postalProvinces[code[0]!];
  const text = [...lines, locality].join(', ').replace(/[\s,]+(canada)?[\s,.]*$/i, '');
  // "NE" is a direction in more addresses than it is a province.
  const [, end] = /(?:^|[\s,])(?!NE)([A-Z]{2})$/.exec(text) ?? /([^,]{4,})$/.exec(text) ?? [];
  return provinceOf(end);
}

/** The postal code of a place without its space; three characters are enough. */
function postalCodeOf({postalCode, lines = []}: PlaceFacts): string {
  const [code = ''] =
    /^[a-z]\d[a-z]( ?\d[a-z]\d)?$/i.exec(postalCode?.trim() ?? '') ??
    /\b[a-z]\d[a-z] ?\d[a-z]\d\b/i.exec(lines.join(', ')) ??
    [];
  return code.replace(' ', '').toUpperCase();
}

/** A row of `zoneTowns`. */
interface TownRow {
  province: string;
  zone: string;
  codes: string[];
  towns: string[];
}

let allTowns: TownRow[] | undefined;

const townRows = (): TownRow[] =>
  (allTowns ??= zoneTowns
    .trim()
    .split('\n')
    .map((line) => {
      const [start, ...towns] = line.split('|');
      const [province, zone, ...codes] = start!.split(' ');
      return {province: province!, zone: zone!, codes, towns};
    }));

/** The zone of a town whose time differs from that of most of its province. */
function zoneOfTown(place: PlaceFacts, province: Province): string | undefined {
  const town = foldName((place.locality ?? '').split(',')[0]!).replace(/\bsaint\b/, 'st');
  const own = postalCodeOf(place);
  return townRows().find(
    ({province: of, codes, towns}) =>
      of === province && (towns.includes(town) || codes.some((code) => own.startsWith(code))),
  )?.zone;
}
