import type {Problem} from '../community/problem.js';
import {placeholders, type Catalogue} from './content.js';

/**
 * A site's own sentences over the built-in ones. A sentence must have a place in the guide, and
 * exactly the placeholders of the one it replaces, so that no dose or wait is lost or mistyped;
 * one that has not is reported and the built-in sentence stays.
 * @param builtIn the sentences replaced, in the same language.
 * @param own the site's sentences.
 * @param where for the messages: the profile's address and the path to `own` in it.
 */
export function applyOverrides(
  builtIn: Catalogue,
  own: Catalogue,
  where: {source: string; path: string},
): {catalogue: Catalogue; problems: Problem[]} {
  const accepted: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [key, sentence] of Object.entries(own)) {
    const fault = faultIn(builtIn, key, sentence);
    if (!fault) {
      accepted[key] = sentence;
      continue;
    }
    const path = `${where.path}.${key}`;
    problems.push({
      code: fault.code,
      message: `${where.source}: "${path}" ${fault.message}. The built-in sentence stays.`,
      source: where.source,
      path,
    });
  }
  return {catalogue: {...builtIn, ...accepted}, problems};
}

function faultIn(builtIn: Catalogue, key: string, sentence: string) {
  const base = key.split('_')[0]!;
  const variants = Object.keys(builtIn).filter((name) => name.split('_')[0] === base);
  if (!variants.length) return {code: 'content-unknown-key', message: 'names no sentence'};
  const replaced = builtIn[key] ?? builtIn[base];
  const has = placeholders(sentence);
  const known =
    replaced === undefined
      ? variants.flatMap((name) => placeholders(builtIn[name]!))
      : placeholders(replaced);
  const unknown = has.filter((name) => !known.includes(name));
  const missing = replaced === undefined ? [] : known.filter((name) => !has.includes(name));
  const braces = (names: string[]) => names.map((name) => `{{${name}}}`).join(', ');
  if (unknown.length) {
    return {
      code: 'content-placeholder',
      message: `has ${braces(unknown)}, which has no value there`,
    };
  }
  if (missing.length) {
    return {code: 'content-placeholder', message: `lacks ${braces(missing)}`};
  }
  return undefined;
}
