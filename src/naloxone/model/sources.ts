import {circumstanceSources} from './circumstances.js';
import {guidance} from './guidance.js';
import {helpLineSources} from './help-lines.js';
import {packs, type PackSource} from './response-pack.js';

/** All sources that the guide uses for a pack, without repeats, the publisher's own first. */
export function sourcesOf(packId: string): PackSource[] {
  const pack = packs.find(({id}) => id === packId);
  const all = [
    ...(pack?.sources ?? []),
    ...guidance.sources,
    ...circumstanceSources,
    ...helpLineSources,
  ];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}
