import {distanceMeters} from '../shared/geo/distance.js';
import {communities} from './communities/index.js';
import {
  readCommunities,
  readGazetteer,
  readRuralCodes,
  type Gazetteer,
  type PostalCode,
  type Town,
} from './gazetteer.js';

/** Loads on first use. The next call retries a failed load. */
function retrying<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Towns, and first halves of postal codes. */
export const loadGazetteer: () => Promise<Gazetteer> = retrying(async () => {
  const {canada} = await import('./canada.js');
  return readGazetteer(canada);
});

const parts = Object.entries(communities).map(([letters, load]) => ({
  letters,
  load: retrying(async () => readCommunities((await load()).default)),
}));

/** Communities with a name that begins like a folded text. A script that is not Latin has a part of its own. */
export async function loadCommunities(folded: string): Promise<readonly Town[]> {
  const letter = /^[a-z]/.exec(folded)?.[0] ?? '0';
  const part = parts.find(({letters}) => letters.includes(letter));
  return part ? part.load() : [];
}

/** Whole postal codes of the countryside, where the first half means a large area. */
export const loadRuralCodes: () => Promise<ReadonlyMap<string, PostalCode>> = retrying(async () => {
  const {ruralCodes} = await import('./communities/rural-codes.js');
  return readRuralCodes(ruralCodes);
});

/** Loads everything, for a page that is to work without a network. */
export async function loadAllPlaces(): Promise<void> {
  await Promise.all([loadGazetteer(), loadRuralCodes(), ...parts.map(({load}) => load())]);
}

/** Metres between two entries of one name that are the same place. */
const samePlace = 35_000;

/** Places, and the places of each name. */
export interface TownIndex {
  towns: readonly Town[];
  /** Folded name → its places. */
  byName: ReadonlyMap<string, readonly Town[]>;
}

const indexes = new WeakMap<readonly Town[], TownIndex>();

/** All places whose name may begin like a folded text, each place once. */
export async function loadTowns(folded: string): Promise<TownIndex> {
  const [{towns}, others] = await Promise.all([
    loadGazetteer(),
    // Without its communities, the gazetteer still has the towns.
    loadCommunities(folded).catch(() => []),
  ]);
  const key = others.length ? others : towns;
  let index = indexes.get(key);
  if (!index) indexes.set(key, (index = indexTowns(merge(towns, others))));
  return index;
}

function indexTowns(towns: readonly Town[]): TownIndex {
  const byName = new Map<string, Town[]>();
  for (const town of towns) for (const name of new Set(town.folded)) addTo(byName, name, town);
  return {towns, byName};
}

function addTo(map: Map<string, Town[]>, name: string, town: Town): void {
  const others = map.get(name);
  if (others) others.push(town);
  else map.set(name, [town]);
}

/** Adds communities to the towns. A town that is one of them gets their other names. */
function merge(towns: readonly Town[], others: readonly Town[]): Town[] {
  const byName = new Map<string, Town[]>();
  for (const each of others) addTo(byName, each.name, each);
  const used = new Set<Town>();
  const merged = towns
    // The place itself is more exact than the countryside around it.
    .filter(({isArea, name}) => !isArea || !byName.has(name.slice(5, -1)))
    .map((town) => {
      const same = (byName.get(town.name) ?? []).filter(
        ({point}) => distanceMeters(point, town.point) < samePlace,
      );
      for (const each of same) used.add(each);
      if (!same.length) return town;
      return {
        ...town,
        folded: [...town.folded, ...same.flatMap(({folded}) => folded)],
        size: Math.max(town.size, ...same.map(({size}) => size)),
      };
    });
  return [...merged, ...others.filter((each) => !used.has(each))];
}
