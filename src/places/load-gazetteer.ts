import {distanceMeters} from '../shared/geo/distance.js';
import type {Gazetteer, PostalCode, Town} from './gazetteer.js';

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
  const [{canada}, {readGazetteer}] = await Promise.all([
    import('./canada.js'),
    import('./gazetteer.js'),
  ]);
  return readGazetteer(canada);
});

const loadIndex = retrying(async () => {
  const [{communities}, {readCommunities}] = await Promise.all([
    import('./communities/index.js'),
    import('./gazetteer.js'),
  ]);
  return Object.entries(communities).map(([letters, load]) => ({
    letters,
    load: retrying(async () => readCommunities((await load()).default)),
  }));
});

/** Communities with a name that begins like a folded text. A script that is not Latin has a part of its own. */
export async function loadCommunities(folded: string): Promise<readonly Town[]> {
  const letter = /^[a-z]/.exec(folded)?.[0] ?? '0';
  const part = (await loadIndex()).find(({letters}) => letters.includes(letter));
  return part ? part.load() : [];
}

/** Whole postal codes of the countryside, where the first half means a large area. */
export const loadRuralCodes: () => Promise<ReadonlyMap<string, PostalCode>> = retrying(async () => {
  const [{ruralCodes}, {readRuralCodes}] = await Promise.all([
    import('./communities/rural-codes.js'),
    import('./gazetteer.js'),
  ]);
  return readRuralCodes(ruralCodes);
});

/** Loads everything, for a page that is to work without a network. */
export async function loadAllPlaces(): Promise<void> {
  const parts = await loadIndex();
  await Promise.all([loadGazetteer(), loadRuralCodes(), ...parts.map(({load}) => load())]);
}

/** Metres between two entries of one name that are the same place. */
const samePlace = 35_000;

/** All places whose name may begin like a folded text, each place once. */
export async function loadTowns(folded: string): Promise<Town[]> {
  const [{towns}, communities] = await Promise.all([
    loadGazetteer(),
    // Without its communities, the gazetteer still has the towns.
    loadCommunities(folded).catch(() => []),
  ]);
  if (!communities.length) return [...towns];
  const byName = new Map<string, Town[]>();
  for (const each of communities) {
    const others = byName.get(each.name);
    if (others) others.push(each);
    else byName.set(each.name, [each]);
  }
  const isSame = (a: Town, b: Town) => distanceMeters(a.point, b.point) < samePlace;
  const merged = towns
    // The place itself is more exact than the countryside around it.
    .filter(({isArea, name}) => !isArea || !byName.has(name.slice(5, -1)))
    .map((town) => {
      const same = byName.get(town.name)?.filter((each) => isSame(each, town)) ?? [];
      if (!same.length) return town;
      byName.set(
        town.name,
        byName.get(town.name)!.filter((each) => !same.includes(each)),
      );
      return {...town, folded: [...town.folded, ...same.flatMap((each) => each.folded)]};
    });
  return [...merged, ...[...byName.values()].flat()];
}
