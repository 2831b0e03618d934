import type {PackFile} from './pack-base.js';

/** Keys of the numbers that sentences speak. */
export const figures: readonly string[] = [
  'breathIntervalSeconds',
  'breathBlock',
  'waitSeconds',
  'doses',
  'lastsMinutes',
  'aloneCompressionsSeconds',
  'freeKitFromAge',
  'emergencyNumber',
];

/** Names the pack that a value is taken from: `"lastsMinutes": {"from": "ca"}`. */
interface Reference {
  from: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value names a pack and says nothing of its own, except these keys. */
const isReference = (value: unknown, keys: readonly string[] = []): value is Reference =>
  isObject(value) &&
  typeof value['from'] === 'string' &&
  Object.keys(value).every((key) => key === 'from' || keys.includes(key));

/**
 * A pack with the figures and sources that it takes from other packs, so that each is typed once. A
 * figure has the same path there, and brings which sources it cites. A source (`{"id": "cmaj", "from":
 * "ca"}`) brings the day on which it was checked. The schema refuses a reference to something that does not exist.
 */
export function withSharedFigures(file: PackFile, files: readonly PackFile[]): PackFile {
  const packNamed = (name: string) => files.find(({id}) => id === name);
  const cites: Record<string, string[]> = {};

  const resolve = (value: unknown, path: readonly string[]): unknown => {
    if (!isReference(value)) {
      // A dose or a range is one figure: its parts never come from two packs.
      return isObject(value) && path.length < 2 ? resolveEach(value, path) : value;
    }
    const pack = packNamed(value.from);
    const found = path.reduce<unknown>((part, key) => isObject(part) && part[key], pack);
    const place = path.join('.');
    for (const [key, ids] of Object.entries(pack?.cites ?? {})) {
      if (key === place || key.startsWith(`${place}.`)) cites[key] = ids;
    }
    return found || value;
  };
  const resolveEach = (value: object, path: readonly string[]) =>
    Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, resolve(part, [...path, key])]),
    );
  const sourceOf = (source: unknown) =>
    isReference(source, ['id'])
      ? packNamed(source.from)?.sources?.find(({id}) => id === (source as {id?: string}).id)
      : undefined;

  const resolved = Object.fromEntries(
    Object.entries(file).map(([key, value]) => [
      key,
      figures.includes(key) ? resolve(value, [key]) : value,
    ]),
  );
  return {
    ...(resolved as PackFile),
    ...(Object.keys(cites).length > 0 && {cites: {...file.cites, ...cites}}),
    ...(Array.isArray(file.sources) && {
      sources: file.sources.map((source) => sourceOf(source) ?? source),
    }),
  };
}
