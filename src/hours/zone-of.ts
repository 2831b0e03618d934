import {provinceOf, type Province} from '../shared/canada/provinces.js';

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
