import {provinceOf} from '../shared/canada/provinces.js';
import {distanceMeters} from '../shared/geo/distance.js';
import type {Position} from '../shared/geo/position.js';
import {communityOfCode} from './find-place.js';
import {bareName, foldPlaceName} from './fold.js';
import type {PostalCode, Town} from './gazetteer.js';
import {loadGazetteer, loadTowns} from './load-gazetteer.js';
import {isRuralArea, readPostalCode, type ReadCode} from './postal-code.js';
import {splitProvince} from './split-province.js';

/** About where an address is. */
export interface ApproximatePlace {
  point: Position;
  /** What tells it. */
  by: 'code' | 'town';
}

/** The parts of an address that tell where it is. */
export interface LocatableAddress {
  lines?: readonly string[];
  locality?: string;
  region?: string;
  postalCode?: string;
}

/** Metres within which places of one name count as one. */
const samePlace = 30_000;

/**
 * Finds about where an address in Canada is, on the device: by its postal code, or by its town or community.
 * @param home the province of addresses that do not name one (postal abbreviation).
 * @returns undefined for an unknown place, or if several places have that name.
 * @throws if the data cannot be loaded.
 */
export async function locateAddress(
  {lines = [], locality, region, postalCode}: LocatableAddress,
  home?: string,
): Promise<ApproximatePlace | undefined> {
  const last = lines[lines.length - 1] ?? '';
  const code = readPostalCode((postalCode ?? last).trim());
  const area = code && (await loadGazetteer()).codes.get(code.area);
  const byCode = area && (await placeOfCode(area, code));
  if (byCode) return {point: byCode, by: 'code'};
  const written = locality ?? townIn(last);
  const town = written && (await findTown(written, {region, home, area}));
  if (town) return {point: [...town.point], by: 'town'};
  // In the far North an area has a few towns, thousands of kilometres apart.
  return area && !/^[XY]/.test(code.area) ? {point: [...area.point], by: 'code'} : undefined;
}

/** The place of a code that covers a town or less. */
async function placeOfCode(area: PostalCode, code: ReadCode): Promise<Position | undefined> {
  if (!isRuralArea(code.area)) return [...area.point];
  const found = code.whole && (await communityOfCode(code.whole).catch(() => undefined));
  return found ? [...found.point] : undefined;
}

/** The town at the end of an address on one line: "14 Elm Street, Brandon, MB R7A 0A1". */
function townIn(line: string): string {
  const parts = line
    .replace(/[\s,]*[a-z]\d[a-z][\s-]*\d[a-z]\d\s*$/i, '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return '';
  const [before, end] = parts.slice(-2) as [string, string];
  return provinceOf(end) && parts.length > 2 ? `${before}, ${end}` : end;
}

async function findTown(
  written: string,
  {region, home, area}: {region?: string; home?: string; area?: PostalCode},
): Promise<Town | undefined> {
  const folded = foldPlaceName(written);
  if (!folded) return undefined;
  const {byName} = await loadTowns(folded);
  const split = splitProvince(folded);
  const province = provinceOf(region) ?? split.province ?? area?.province;
  const named = [folded, split.name, bareName(split.name)]
    .map((name) => byName.get(name)?.filter((town) => !province || town.province === province))
    .find((towns) => towns?.length);
  if (!named) return undefined;
  if (area) return closest(named, area.point);
  const atHome = province ? named : named.filter((town) => town.province === home);
  return only(atHome.length ? atHome : named);
}

const closest = (towns: readonly Town[], to: Position): Town =>
  towns.reduce((best, town) =>
    distanceMeters(town.point, to) < distanceMeters(best.point, to) ? town : best,
  );

/** How much larger a place must be to be meant by a name alone: about eight times the people. */
const muchLarger = 0.3;

/** The place that a name means: the only one, or the one that is far larger than others of its province. */
function only(towns: readonly Town[]): Town | undefined {
  const [largest] = [...towns].sort((a, b) => b.size - a.size);
  const others = towns.filter(({point}) => distanceMeters(point, largest!.point) > samePlace);
  const isMeant = others.every(
    ({size, province}) => province === largest!.province && size <= largest!.size - muchLarger,
  );
  return isMeant ? largest : undefined;
}
