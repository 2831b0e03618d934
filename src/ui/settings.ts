import type {Profile} from '../community/profile.js';

/**
 * One choice that a site makes for an element. For all of them the attribute comes first, then the profile,
 * then the default.
 */
export interface Setting<T> {
  /** The attribute's name. The element's property with this name holds the value. */
  attribute: string;
  /** The values that the attribute accepts, in words for the page's author. */
  expected: string;
  /** Converts the attribute's value; undefined if it is invalid. */
  parse: (value: unknown) => T | undefined;
  /** The profile's choice, which the profile's reader has validated. */
  profile?: (profile: Profile) => T | undefined;
  default: T;
}

/** Property → its setting, as an element's class declares it. */
export type SettingDeclarations = Readonly<Record<string, Setting<unknown>>>;

/** The resolved values for one element. */
export type Settings<D extends SettingDeclarations> = {
  readonly [K in keyof D]: D[K] extends Setting<infer T> ? T : never;
};

/** Values in a message: "a, b or c". */
export const alternatives = (values: readonly string[]): string =>
  values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} or ${values[values.length - 1]!}`;

/** A setting with a few possible values. */
export const oneOf = <T extends string>(
  values: readonly T[],
): Pick<Setting<T>, 'expected' | 'parse'> => ({
  expected: alternatives(values),
  parse: (value) => values.find((allowed) => allowed === value),
});

/** A setting that is a number, at least `least`; `unit` is in the plural. */
export const atLeast = (
  least: number,
  unit: string,
): Pick<Setting<number>, 'expected' | 'parse'> => ({
  expected: `${least} ${unit} or more`,
  parse: (value) => (typeof value === 'number' && value >= least ? value : undefined),
});

/**
 * @param properties the element's own properties, by name; without a value, the profile decides.
 * @param invalid called for each invalid value, which is then ignored.
 */
export function resolveSettings(
  declared: SettingDeclarations,
  properties: Readonly<Record<string, unknown>>,
  profile: Profile,
  invalid: (setting: Setting<unknown>, value: unknown) => void,
): Record<string, unknown> {
  const resolved: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(declared)) {
    const value = properties[name];
    const isSet = value !== undefined && value !== null && value !== '';
    const parsed = isSet ? setting.parse(value) : undefined;
    if (isSet && parsed === undefined) invalid(setting, value);
    resolved[name] = parsed ?? setting.profile?.(profile) ?? setting.default;
  }
  return resolved;
}
