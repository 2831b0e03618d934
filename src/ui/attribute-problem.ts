import type {Problem} from '../shared/problem.js';

/**
 * The problem of an invalid attribute.
 * @param expected the valid values, in words.
 */
export const attributeProblem = (
  {localName}: Element,
  name: string,
  value: unknown,
  expected: string,
): Problem => ({
  code: 'attribute-bad-value',
  message: `Invalid value "${String(value)}" for <${localName} ${name}>: expected ${expected}. Ignored.`,
  source: location.href,
  path: name,
});
