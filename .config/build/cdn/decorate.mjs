/**
 * What compiled decorators call. The compiler's own helper would be in each chunk anew; this one is in the
 * script (`oneDecorate` in compiler-helpers.mjs).
 */
export default function decorate(decorators, target, key, given) {
  let result = target;
  if (key !== undefined) {
    result = given === null ? Object.getOwnPropertyDescriptor(target, key) : given;
  }
  for (const each of [...decorators].reverse()) {
    result = (key === undefined ? each(result) : each(target, key, result)) || result;
  }
  if (key !== undefined && result) Object.defineProperty(target, key, result);
  return result;
}
