import type {Problem} from '../shared/problem.js';
import {placeholders, type Catalogue} from './content.js';

/**
 * Replaces built-in sentences with a site's own. The key must exist in the guide, and the placeholders must
 * be exactly those of the replaced sentence, so that no dose or wait is lost. Otherwise a problem is reported
 * and the built-in sentence stays.
 * @param builtIn the built-in sentences in the same language.
 * @param overrides the site's sentences.
 * @param where for messages: the profile's address and the path to `overrides` in it.
 */
export function applyOverrides(
  builtIn: Catalogue,
  overrides: Catalogue,
  where: {source: string; path: string},
): {catalogue: Catalogue; problems: Problem[]} {
  const accepted: Record<string, string> = {};
  const problems: Problem[] = [];
  const catalogue: Record<string, string> = {...builtIn};
  for (const [key, sentence] of Object.entries(overrides)) {
    const fault = faultIn(builtIn, overrides, key, sentence);
    if (!fault) {
      accepted[key] = sentence;
      // A sentence without context replaces the variants of every pack and kit.
      const same = placeholders(sentence).join();
      for (const name of Object.keys(builtIn)) {
        const isVariant = name.startsWith(`${key}_`) && !key.includes('_');
        if (isVariant && placeholders(builtIn[name]!).join() === same) delete catalogue[name];
      }
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
  return {catalogue: {...catalogue, ...accepted}, problems};
}

/**
 * The built-in sentences that a key replaces: the one with this key, else all with some of its
 * contexts (`text_injection` for `text_bc_injection`), else all variants of the key.
 */
function overruled(builtIn: Catalogue, key: string): string[] {
  if (key in builtIn) return [key];
  const [base, ...named] = key.split('_') as [string, ...string[]];
  const variants = Object.keys(builtIn).filter((name) => name.split('_')[0] === base);
  const within = variants.filter((name) =>
    name
      .split('_')
      .slice(1)
      .every((part) => named.includes(part)),
  );
  return within.length ? within : variants;
}

/**
 * `$t(key)`, without options: an option could bring in a value that the check of placeholders does not see.
 */
const nesting = /\$t\(\s*([\w.-]+)\s*\)/g;

function faultIn(
  builtIn: Catalogue,
  overrides: Catalogue,
  key: string,
  sentence: string,
): Pick<Problem, 'code' | 'message'> | undefined {
  const nested = [...sentence.matchAll(nesting)].map(([, name]) => name!);
  if (nested.length !== sentence.split('$t(').length - 1) {
    return {
      code: 'content-nesting',
      message: 'has a $t(…) that is not the plain key of a sentence',
    };
  }
  for (const name of nested) {
    // One level only: sentences that nest each other would loop forever.
    const target = overrides[name] ?? builtIn[name];
    if (target === undefined || target.includes('$t(')) {
      return {
        code: 'content-nesting',
        message: `nests "${name}", which is not a sentence of its own`,
      };
    }
  }
  const base = key.split('_')[0]!;
  const variants = Object.keys(builtIn).filter((name) => name.split('_')[0] === base);
  if (!variants.length) return {code: 'content-unknown-key', message: 'names no sentence'};
  const has = placeholders(sentence);
  const known = [
    ...new Set(overruled(builtIn, key).flatMap((name) => placeholders(builtIn[name]!))),
  ];
  const unknown = has.filter((name) => !known.includes(name));
  const missing = known.filter((name) => !has.includes(name));
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
