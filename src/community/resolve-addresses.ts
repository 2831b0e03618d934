import type {Profile} from './profile.js';

type Changes<T> = {[K in keyof T]?: (value: NonNullable<T[K]>) => T[K]};

/** A copy of an object with some values changed. Absent values stay absent. */
function change<T extends object>(object: T, changes: Changes<T>): T {
  const copy = {...object};
  for (const key in changes) {
    const value = copy[key as keyof T];
    if (value) copy[key as keyof T] = changes[key as keyof T]!(value);
  }
  return copy;
}

const mapValues = <T>(record: Record<string, T>, map: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/** Resolves a profile's addresses. @param base the profile's own address, or that of the page. */
export function resolveAddresses(profile: Profile, base: string): Profile {
  const resolve = (address: string) => new URL(address, base).href;
  const resolveAll = (addresses: string[]) => addresses.map(resolve);
  // A URL writes the braces of placeholders as %7B and %7D.
  const template = (address: string) => resolve(address).replace(/%7B(\w+)%7D/gi, '{$1}');
  return change(profile, {
    guideUrl: resolve,
    alerts: (alerts) =>
      change(alerts, {
        sources: resolveAll,
        feeds: (feeds) =>
          Object.fromEntries(Object.entries(feeds).map(([url, rules]) => [resolve(url), rules])),
      }),
    services: (services) =>
      change(services, {
        sources: resolveAll,
        translations: (translations) =>
          mapValues(translations, (words) => (typeof words === 'string' ? resolve(words) : words)),
        map: (map) => change(map, {tiles: template}),
        directions: template,
      }),
    pictures: (pictures) => mapValues(pictures, (picture) => change(picture, {src: resolve})),
  });
}
