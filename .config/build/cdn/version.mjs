/** The version of a build, under which scripts store what their chunks take (runtime-exports.mjs). */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {statically} from './module-graph.mjs';
import {root} from './scripts.mjs';

/**
 * Letters and digits, which change with every module of a script and with every package. Chunks that take
 * nothing from a script do not have it, so that browsers keep those.
 * @param {import('./scripts.mjs').Script[]} scripts
 * @param {string} tools versions of what makes the code.
 */
export function versionOf(scripts, tools) {
  const roots = scripts.flatMap(({entry, lists, inside}) => [entry, ...lists, ...inside]);
  const modules = new Set(roots.flatMap((module) => [...statically(module)]));
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(tools).update(JSON.stringify(dependencies));
  for (const module of [...modules].sort()) hash.update(readFileSync(module));
  // It begins with a letter, because it is the name of a property.
  const digits = BigInt(`0x${hash.digest('hex')}`).toString(36);
  return `b${digits.slice(0, 5)}`;
}
