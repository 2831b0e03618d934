import type {Problem} from '../../shared/problem.js';
import type {ResponsePack} from './response-pack.js';
import {figures} from './shared-figures.js';

/** Each number of a pack, by its path (`waitSeconds.nasal`). */
function numberPaths(pack: ResponsePack): string[] {
  const stated = Object.entries(pack).filter(([key]) => figures.includes(key));
  return stated.flatMap(([key, value]) =>
    // These have a number for each product.
    key === 'waitSeconds' || key === 'doses'
      ? Object.keys(value as object).map((product) => `${key}.${product}`)
      : key,
  );
}

/**
 * Checks that every step, note and number of a pack rests on a source with its day of review, or that
 * a number is marked as unverified. The project's own packs are not built without.
 * @param source the file's name, for the messages.
 */
export function missingEvidence(pack: ResponsePack, source: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, fault: string) =>
    problems.push({code: 'pack-bad-value', message: `${source}: "${path}" ${fault}`, source, path});

  const {sources, steps, stepsWithoutNaloxone = [], notes = [], cites, unverified = []} = pack;
  const known = sources.map(({id}) => id);
  const check = (path: string, ids: readonly string[] = []) => {
    if (!ids.length) report(path, 'needs a source');
    for (const id of ids) {
      if (!known.includes(id))
        report(path, `names the source "${id}", which the pack does not list`);
    }
  };

  sources.forEach(({id, publisher, title}, at) => {
    if (!id || !publisher || !title)
      report(`sources[${at}]`, 'needs "id", "publisher" and "title"');
  });
  Object.entries({steps, stepsWithoutNaloxone, notes}).forEach(([list, items]) =>
    items.forEach((item, at) => check(`${list}[${at}].sources`, item.sources)),
  );
  if (pack.kitProgram) check('kitProgram.sources', pack.kitProgram.sources);
  if (pack.breathingFrom) check('breathingFrom', pack.breathingFrom);
  for (const path of numberPaths(pack)) {
    if (!unverified.includes(path)) check(path, cites[path]);
    else if (cites[path]) report(path, 'is called unverified, but has a source');
  }
  return problems;
}
