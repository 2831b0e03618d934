import type {Profile} from '../community/profile.js';

/**
 * One choice that a site makes for an element. The rule is the same for all of them: attribute, then
 * profile, then default.
 */
export interface Setting<T> {
  /** The attribute that names it; the element's property of the same name holds its value. */
  attribute: string;
  /** What the attribute has to be, in words for the page's author. */
  expected: string;
  /** The attribute's value as the element uses it; undefined where it cannot. */
  parse: (value: unknown) => T | undefined;
  /** The profile's choice, which its reader has checked. */
  profile?: (profile: Profile) => T | undefined;
  default: T;
}

/** Property → its setting, as an element's class declares them. */
export type SettingDeclarations = Readonly<Record<string, Setting<unknown>>>;

/** What the declarations come to for one element. */
export type Settings<D extends SettingDeclarations> = {
  readonly [K in keyof D]: D[K] extends Setting<infer T> ? T : never;
};

/** Values as a message names them: "a, b or c". */
export const alternatives = (values: readonly string[]): string =>
  values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} or ${values[values.length - 1]!}`;

/** A setting that is one of a few values. */
export const oneOf = <T extends string>(
  values: readonly T[],
): Pick<Setting<T>, 'expected' | 'parse'> => ({
  expected: alternatives(values),
  parse: (value) => values.find((allowed) => allowed === value),
});

/** A setting that is a number no smaller than `least`; `unit` is in the plural. */
export const atLeast = (
  least: number,
  unit: string,
): Pick<Setting<number>, 'expected' | 'parse'> => ({
  expected: `${least} ${unit} or more`,
  parse: (value) => (typeof value === 'number' && value >= least ? value : undefined),
});

/**
 * @param properties the element's own, by name; an absent or empty one leaves the choice to the profile.
 * @param invalid called for each value that cannot be used, and is ignored.
 */
export function resolveSettings(
  declared: SettingDeclarations,
  properties: Readonly<Record<string, unknown>>,
  profile: Profile,
  invalid: (setting: Setting<unknown>, value: unknown) => void,
): Record<string, unknown> {
  const resolved: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(declared)) {
    const given = properties[name];
    const isGiven = given !== undefined && given !== null && given !== '';
    const parsed = isGiven ? setting.parse(given) : undefined;
    if (isGiven && parsed === undefined) invalid(setting, given);
    resolved[name] = parsed ?? setting.profile?.(profile) ?? setting.default;
  }
  return resolved;
}
