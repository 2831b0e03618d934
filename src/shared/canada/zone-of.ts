import type {Position} from '../geo/position.js';
import {isTimeZone} from '../zone-offset.js';
import {canadianClock} from './clocks.js';
import {provinceOf, type Province} from './provinces.js';

/** What is known of where a place is. */
export interface PlaceFacts {
  /** The zone that its source states. */
  timeZone?: string;
  /** Longitude and latitude. */
  point?: Readonly<Position>;
  /** A province or territory: a code, or a name in English or French. */
  region?: string;
  /** Town or community. */
  locality?: string;
  postalCode?: string;
  /** The other lines of its address. */
  lines?: readonly string[];
}

/** Tells the zone of every place that can be known (`zone-atlas.ts`). Pages load it apart: few places need it. */
export type ZoneAtlas = (place: PlaceFacts) => string | undefined;

/** The zone of most people in each province, without `America/`. */
const main: Record<Province, string> = {
  AB: 'Edmonton',
  BC: 'Vancouver',
  MB: 'Winnipeg',
  NB: 'Moncton',
  NL: 'St_Johns',
  NS: 'Halifax',
  NT: 'Yellowknife',
  NU: 'Iqaluit',
  ON: 'Toronto',
  PE: 'Halifax',
  QC: 'Toronto',
  SK: 'Regina',
  YT: 'Whitehorse',
};

/** In provinces with several zones, where that one holds for sure: west, south, east, north. */
const sure: Partial<Record<Province, readonly [number, number, number, number]>> = {
  BC: [-140, 48, -117.7, 54.5],
  NL: [-60, 46, -52, 51.3],
  NU: [-80, 60, -60, 84],
  ON: [-88.5, 41, -74, 57],
  QC: [-80, 44, -67.5, 63],
  SK: [-109.7, 49, -101, 53],
};

/** The zone of most people in a province (IANA). */
export function mainZone(region: string | undefined): string | undefined {
  const province = provinceOf(region);
  return province && `America/${main[province]}`;
}

/**
 * The time zone of a place (IANA): from its point, else its province and town. A zone that its source states
 * counts only where it fits them: many records carry that of the office that keeps them, or of a town in the
 * United States. Undefined if nothing tells it, or only the atlas would; then nobody knows the time there.
 */
export function zoneOf(place: PlaceFacts, atlas?: ZoneAtlas): string | undefined {
  const {timeZone, point, region, ...address} = place;
  const zone = mainZone(region);
  const stated = timeZone && canadianClock(timeZone);
  if (stated && (!zone || stated === canadianClock(zone))) return timeZone;
  if (atlas) return atlas(place);
  if (zone) {
    const box = sure[provinceOf(region)!];
    if (!box) return zone;
    const [west, south, east, north] = box;
    const [lon, lat] = point ?? [];
    return lon! > west && lon! < east && lat! > south && lat! < north ? zone : undefined;
  }
  const isPlaced = point ?? Object.values(address).some((value) => value?.length);
  return timeZone && !isPlaced && isTimeZone(timeZone) ? timeZone : undefined;
}
