import {editDistance} from '../shared/edit-distance.js';
import {distanceMeters} from '../shared/geo/distance.js';
import type {Position} from '../shared/geo/position.js';
import {bareName, foldPlaceName} from './fold.js';
import type {PostalCode, Town} from './gazetteer.js';
import {loadGazetteer, loadRuralCodes, loadTowns} from './load-gazetteer.js';
import {isRuralArea, readPostalCode} from './postal-code.js';
import {splitProvince} from './split-province.js';

/** A place to search near. */
export interface FoundPlace {
  /** "Victoria, BC", "V6B (Vancouver, BC)" or the coordinates. */
  name: string;
  point: Position;
  /** Postal abbreviation; undefined for coordinates. */
  province?: string;
  /**
   * How the text names it: whole, by its beginning, or perhaps, with a typing error. Default: whole.
   */
  match?: 'beginning' | 'guess';
  /** Whether it stands for a large area: the first half of a rural postal code. */
  isCoarse?: boolean;
}

export interface FindPlaceOptions {
  /** The province of the site (postal abbreviation): of places with one name, those there come first. */
  home?: string;
}

/** The largest number of places to return. */
const most = 10;

/**
 * Finds places in Canada on the device, without a request. The text is a postal code, a community with or
 * without its province, or latitude and longitude in degrees.
 * @returns the best place first: equal names by size, then names with this beginning; if nothing matches,
 * names that differ by a typing error, with two errors only in the province that is named or at home. Empty for an
 * unknown place.
 * @throws if the data cannot be loaded.
 */
export async function findPlace(
  text: string,
  {home}: FindPlaceOptions = {},
): Promise<FoundPlace[]> {
  const trimmed = text.trim().slice(0, 100);
  const coordinates = readCoordinates(trimmed);
  if (coordinates) return [coordinates];
  const folded = foldPlaceName(trimmed);
  if (folded.length < 2) return [];
  const code = readPostalCode(trimmed);
  const area = code && (await loadGazetteer()).codes.get(code.area);
  if (area) return [await ofCode(area, code)];
  return findTowns(folded, (await loadTowns(folded)).towns, home);
}

function readCoordinates(text: string): FoundPlace | undefined {
  const match = /^([-+−]?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*([-+−]?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (!match) return undefined;
  const [lat, lon] = match.slice(1).map((number) => Number(number.replace('−', '-')));
  if (Math.abs(lat!) > 90 || Math.abs(lon!) > 180) return undefined;
  return {name: `${lat!}, ${lon!}`, point: [lon!, lat!]};
}

/** The place of a postal code: in the countryside its community, if that is known. */
async function ofCode(
  area: PostalCode,
  code: NonNullable<ReturnType<typeof readPostalCode>>,
): Promise<FoundPlace> {
  const found = (code.whole && (await communityOfCode(code.whole).catch(() => undefined))) || area;
  const isCoarse = found === area && isRuralArea(code.area);
  const {name, province, point} = found;
  return {name, province, point: [...point], ...(isCoarse && {isCoarse})};
}

/** Metres that communities with neighbouring codes may lie apart. */
const neighbours = 30_000;

/** The community of a rural postal code. Codes that differ only in the last digit are mostly neighbours. */
export async function communityOfCode(whole: string): Promise<PostalCode | undefined> {
  if (!isRuralArea(whole)) return undefined;
  const codes = await loadRuralCodes();
  const exact = codes.get(whole);
  if (exact) return exact;
  const near = [...codes]
    .filter(([code]) => code.startsWith(whole.slice(0, 5)))
    .map(([, each]) => each);
  const [first] = near;
  if (!first || near.some(({point}) => distanceMeters(point, first.point) > neighbours))
    return undefined;
  const town = /\((.*)\)$/.exec(first.name)![1]!;
  return {...first, name: `${whole.slice(0, 3)} ${whole.slice(3)} (${town})`};
}

function findTowns(folded: string, towns: readonly Town[], home?: string): FoundPlace[] {
  const {name, province} = splitProvince(folded);
  if (!province) return matching(folded, towns, home);
  // In "Saint-Jean, Québec" the end is a province; in "Vieux-Québec" it is part of the name.
  if (towns.some((town) => town.folded.includes(folded))) return matching(folded, towns, home);
  const here = towns.filter((town) => town.province === province);
  const found = matching(name, here, province);
  return found.length ? found : matching(folded, towns, home);
}

function matching(name: string, towns: readonly Town[], home: string | undefined): FoundPlace[] {
  const bare = bareName(name);
  const exactly = ranked(towns, home, ({folded}) =>
    folded.includes(bare) ? 0 : Math.min(...folded.map((each) => matchOf(name, each))),
  );
  if (!exactly.length && bare !== name) return matching(bare, towns, home);
  if (exactly.length)
    return exactly.map(({town, rank}) => foundPlace(town, rank ? 'beginning' : undefined));
  const errors = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  if (!errors) return [];
  return ranked(towns, home, ({folded, province}) => {
    // Far away, a name with two errors is more probably another one.
    const allowed = province === home ? errors : 1;
    const fewest = Math.min(...folded.map((each) => editDistance(name, each, allowed)));
    return fewest > allowed ? Infinity : fewest;
  }).map(({town}) => foundPlace(town, 'guess'));
}

const foundPlace = (
  {name, point, province, isArea}: Town,
  match: FoundPlace['match'],
): FoundPlace => ({
  name,
  point: [...point],
  province,
  ...(match && {match}),
  ...(isArea && {isCoarse: true}),
});

/** 0 for an equal name, 1 for its beginning, 2 for the beginning of one of its words; else infinite. */
const matchOf = (name: string, town: string): number =>
  town === name ? 0 : town.startsWith(name) ? 1 : town.includes(` ${name}`) ? 2 : Infinity;

function ranked(
  towns: readonly Town[],
  home: string | undefined,
  rankOf: (town: Town) => number,
): {town: Town; rank: number}[] {
  const isAway = ({province}: Town) => Number(Boolean(home) && province !== home);
  return towns
    .map((town) => ({town, rank: rankOf(town)}))
    .filter(({rank}) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || isAway(a.town) - isAway(b.town) || b.town.size - a.town.size)
    .slice(0, most);
}
