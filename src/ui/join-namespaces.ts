import type {Recording} from '../i18n/message-resolver.js';
import type {LoadedNamespace} from './locales-request.js';

/** Joins the namespaces of a language. The keys of `later` get their namespace as a prefix. */
export function joinNamespaces(
  main: LoadedNamespace,
  later: ReadonlyMap<string, LoadedNamespace>,
): LoadedNamespace {
  const prefixed = [...later].map(([name, part]) => ({name, part}));
  return {
    ...main,
    find: (key, choice) => {
      const [name, rest] = key.split(':') as [string, string?];
      if (rest === undefined) return main.find(key, choice);
      const found = later.get(name)?.find(rest, choice);
      // Titles of parts that load later are in the first file too.
      return found ? {...found, key: `${name}:${found.key}`} : main.find(key, choice);
    },
    // A file may bring labels that only its part shows.
    interface: prefixed.reduce(
      (all, {part}) => (part.interface ? {...all, ...part.interface} : all),
      main.interface,
    ),
    unreviewed: new Set([
      ...(main.unreviewed ?? []),
      ...prefixed.flatMap(({name, part}) =>
        [...(part.unreviewed ?? [])].map((key) => `${name}:${key}`),
      ),
    ]),
    audio: Object.fromEntries([
      ...Object.entries(main.audio ?? {}),
      ...prefixed.flatMap(({name, part}) =>
        Object.entries(part.audio ?? {}).map(([key, clip]): [string, Recording] => [
          `${name}:${key}`,
          clip,
        ]),
      ),
    ]),
  };
}
