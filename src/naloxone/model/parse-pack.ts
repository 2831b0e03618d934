import type {Problem} from '../../shared/problem.js';
import {packs as files} from '../../generated/evidence.js';
import {withBase, type PackFile} from './pack-base.js';
import {kitPlaces, revivePack, stepKinds, type ResponsePack} from './response-pack.js';

type Json = Record<string, unknown>;
type Check = (value: unknown) => string | undefined;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = (value) =>
  typeof value === 'string' && value.trim() ? undefined : 'must be text';
const positive: Check = (value) =>
  typeof value === 'number' && value > 0 && Number.isFinite(value)
    ? undefined
    : 'must be a number above 0';
const range: Check = (value) =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((item) => !positive(item)) &&
  value[0] <= value[1]
    ? undefined
    : 'must be two numbers above 0, the smaller first';
const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string) ? undefined : `must be one of ${allowed.join(', ')}`;
const webAddress: Check = (value) =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? undefined : 'must be a web address';
const date: Check = (value) =>
  (typeof value === 'string' || value instanceof Date) && !Number.isNaN(Date.parse(String(value)))
    ? undefined
    : 'must be a date such as 2026-11-23';

/** Runs checks over an object's keys; `?` at a key's end makes it optional. */
const shape =
  (checks: Record<string, Check | Nested>): Nested =>
  (value, path, note) => {
    if (!isObject(value)) return note(path, 'must be an object');
    for (const [name, check] of Object.entries(checks)) {
      const key = name.replace(/\?$/, '');
      if (value[key] === undefined && name.endsWith('?')) continue;
      const at = path ? `${path}.${key}` : key;
      const fault = check(value[key], at, note);
      if (typeof fault === 'string') note(at, fault);
    }
  };
const list =
  (check: Check | Nested, least = 0): Nested =>
  (value, path, note) => {
    if (!Array.isArray(value) || value.length < least) {
      return note(path, least ? `must be a list of at least ${least}` : 'must be a list');
    }
    value.forEach((item, index) => {
      const fault = check(item, `${path}[${index}]`, note);
      if (typeof fault === 'string') note(`${path}[${index}]`, fault);
    });
  };
type Nested = (value: unknown, path: string, note: (path: string, fault: string) => void) => void;

const products = oneOf(['nasal', 'injection']);
const dose = shape({milligrams: positive, millilitres: positive});
const textOrNull: Check = (value) => (value === null ? undefined : text(value));
const steps = list(shape({id: text, kind: oneOf(stepKinds), 'publisherStep?': text}), 1);
const kitProgram = shape({
  for: oneOf(['anyone', 'at-risk']),
  places: list(oneOf(kitPlaces)),
  'ask?': text,
  'notNeeded?': list(oneOf(['name', 'id', 'card'])),
  'fromAge?': positive,
  form: oneOf(['nasal', 'injection', 'both']),
  'asOf?': text,
  sources: list(text, 1),
});
const pack = shape({
  id: text,
  jurisdiction: text,
  publisher: text,
  'stepsOf?': oneOf(files.map(({id}) => id)),
  'leadLanguage?': text,
  'incomplete?': text,
  kits: list(products, 1),
  'emergencyNumber?': textOrNull,
  'injectionContainer?': oneOf(['ampoule', 'vial']),
  'breathIntervalSeconds?': positive,
  'breathingFrom?': list(text, 1),
  'breathBlock?': shape({seconds: positive, breaths: positive}),
  waitSeconds: shape({'nasal?': range, 'injection?': range}),
  'doses?': shape({'nasal?': dose, 'injection?': dose}),
  'lastsMinutes?': range,
  'aloneCompressionsSeconds?': positive,
  'freeKitFromAge?': positive,
  steps,
  'stepsWithoutNaloxone?': steps,
  'kitProgram?': kitProgram,
  'unverified?': list(text),
  'notes?': list(shape({id: text})),
  sources: list(shape({url: webAddress, checked: date}), 1),
});

/**
 * Reads a response pack from JSON. Steps are never repaired: any fault rejects the whole pack, because a
 * how-to with a missing step is worse than none. With `stepsOf`, steps and numbers come from a built-in pack.
 * @param json any text; never throws.
 * @param options.source the file's name, for messages.
 */
export function parsePack(
  json: unknown,
  {source = 'response pack'}: {source?: string} = {},
): {pack?: ResponsePack; problems: Problem[]} {
  const problems: Problem[] = [];
  const whole = isObject(json) ? withBase(json as PackFile, files) : json;
  pack(whole, '', (path, fault) => {
    const message = `${source}: ${path ? `"${path}"` : 'the pack'} ${fault}`;
    problems.push({code: 'pack-bad-value', message, source, ...(path && {path})});
  });
  if (problems.length) return {problems};
  const defaults = {emergencyNumber: '911', doses: {}, cites: {}};
  return {pack: revivePack({...defaults, ...(whole as PackFile)}, []), problems};
}
