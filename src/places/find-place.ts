import type {Position} from '../shared/geo/position.js';
import {foldPlaceName} from './fold.js';
import type {Gazetteer, Town} from './gazetteer.js';
import {splitProvince} from './split-province.js';
import {editDistance} from '../shared/edit-distance.js';

/** A place to search near. */
export interface FoundPlace {
  /** "Victoria, BC", "V6B (Vancouver, BC)" or the coordinates. */
  name: string;
  point: Position;
}

/** The largest number of places to return. */
const most = 10;

let gazetteer: Promise<Gazetteer> | undefined;

/** Loads the gazetteer on first use. The next call retries a failed load. */
function loadGazetteer(): Promise<Gazetteer> {
  gazetteer ??= Promise.all([import('./canada.js'), import('./gazetteer.js')])
    .then(([{canada}, {readGazetteer}]) => readGazetteer(canada))
    .catch((error: unknown) => {
      gazetteer = undefined;
      throw error;
    });
  return gazetteer;
}

/**
 * Finds places in Canada on the device, without a request. The text is a postal code (its first three
 * characters count), a town with or without its province, or latitude and longitude in degrees.
 * @returns the best place first: equal names by size, then names with this beginning; if nothing
 * matches, names that differ by a typing error. Empty for an unknown place.
 * @throws if the data cannot be loaded.
 */
export async function findPlace(text: string): Promise<FoundPlace[]> {
  const trimmed = text.trim().slice(0, 100);
  const coordinates = readCoordinates(trimmed);
  if (coordinates) return [coordinates];
  const folded = foldPlaceName(trimmed);
  if (folded.length < 2) return [];
  const {towns, codes} = await loadGazetteer();
  const code = codes.get(readPostalCode(trimmed) ?? '');
  return code ? [code] : findTowns(folded, towns);
}

function readCoordinates(text: string): FoundPlace | undefined {
  const match = /^([-+−]?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*([-+−]?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (!match) return undefined;
  const [lat, lon] = match.slice(1).map((number) => Number(number.replace('−', '-')));
  if (Math.abs(lat!) > 90 || Math.abs(lon!) > 180) return undefined;
  return {name: `${lat!}, ${lon!}`, point: [lon!, lat!]};
}

/** The first half of a postal code at the end of a text, also while it is being typed. */
function readPostalCode(text: string): string | undefined {
  // Canadian postal codes have no O or I; people type those letters for 0 and 1.
  const match = /(?:^|[\s,])([a-z])([\doil])([a-z])(?:[\s-]*[\doil](?:[a-z][\doil]?)?)?$/i.exec(
    text,
  );
  if (!match) return undefined;
  const digit = match[2]!.replace(/o/i, '0').replace(/[il]/i, '1');
  return `${match[1]!}${digit}${match[3]!}`.toUpperCase();
}

function findTowns(folded: string, towns: readonly Town[]): FoundPlace[] {
  const {name, province} = splitProvince(folded);
  const here = province ? towns.filter((town) => town.province === province) : towns;
  // In "Saint-Jean, Québec" the end is a province; in "Vieux-Québec" it is part of the name.
  const found = matching(name, here);
  return (found.length || !province ? found : matching(folded, towns)).map(({name, point}) => ({
    name,
    point: [...point],
  }));
}

function matching(name: string, towns: readonly Town[]): Town[] {
  const exactly = ranked(towns, ({folded}) =>
    Math.min(...folded.map((each) => matchOf(name, each))),
  );
  if (exactly.length) return exactly;
  const errors = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  if (!errors) return [];
  return ranked(towns, ({folded}) => {
    const fewest = Math.min(...folded.map((each) => editDistance(name, each, errors)));
    return fewest > errors ? Infinity : fewest;
  });
}

/** 0 for an equal name, 1 for its beginning, 2 for the beginning of one of its words; else infinite. */
const matchOf = (name: string, town: string): number =>
  town === name ? 0 : town.startsWith(name) ? 1 : town.includes(` ${name}`) ? 2 : Infinity;

function ranked(towns: readonly Town[], rankOf: (town: Town) => number): Town[] {
  return towns
    .map((town) => ({town, rank: rankOf(town)}))
    .filter(({rank}) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || b.town.size - a.town.size)
    .slice(0, most)
    .map(({town}) => town);
}
