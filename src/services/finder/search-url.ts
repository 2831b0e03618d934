import type {SearchCriteria} from './search-state.js';
import {uniqueWords} from './unique-words.js';

/** The prefix of a fragment that contains a search. */
const prefix = 'find?';

/** The names of a search's parameters. */
const names = ['q', 'near', 'category', 'filters'] as const;

/** What a fragment has to say beside the criteria themselves. */
export interface SearchUrlOptions {
  /** Distinguishes the searches of several finders: it stands before each of a search's parameters. */
  key?: string;
  /** The present fragment, with the searches of other finders. */
  hash?: string;
  /** What the site chooses for an address without a search. */
  site?: {hasPlace?: boolean; hasCriteria?: boolean};
}

/** The parameters of a fragment; undefined if it has other content. */
function parametersOf(hash: string): URLSearchParams | undefined {
  const text = hash.replace(/^#/, '');
  return text.startsWith(prefix) ? new URLSearchParams(text.slice(prefix.length)) : undefined;
}

/**
 * Reads a search from the fragment of an address, which browsers never send to a server.
 * @param hash the fragment with its `#`.
 * @param key see `SearchUrlOptions`.
 * @returns undefined if the fragment has no search with this key. A place with an empty text was taken away
 * by the reader.
 */
export function readSearchUrl(hash: string, key = ''): SearchCriteria | undefined {
  const parameters = parametersOf(hash);
  if (!names.some((name) => parameters?.has(key + name))) return undefined;
  const read = (name: (typeof names)[number]) => parameters!.get(key + name);
  const near = read('near')?.trim();
  return {
    query: read('q') ?? '',
    near: near === undefined ? undefined : {text: near},
    category: read('category') ?? '',
    filters: uniqueWords(read('filters') ?? ''),
  };
}

/**
 * Writes a search as a link that a reader can save or share. The link has the first three characters of a
 * postal code, and never the device's location.
 * @returns the fragment with its `#`; empty for an empty search.
 */
export function writeSearchUrl(
  {query, near, category, filters}: SearchCriteria,
  {key = '', hash = '', site = {}}: SearchUrlOptions = {},
): string {
  const parameters = parametersOf(hash) ?? new URLSearchParams();
  for (const name of names) parameters.delete(key + name);
  const write = (name: (typeof names)[number], value: string) => parameters.set(key + name, value);
  const isEmpty = !query.trim() && !category && !filters.length;
  // An empty value says that the reader has taken away what the site chose.
  if (query.trim() || (isEmpty && site.hasCriteria)) write('q', query.trim());
  if (near?.text) write('near', coarseLocation(near.text, near.name));
  else if (!near && site.hasPlace) write('near', '');
  if (category) write('category', category);
  if (filters.length) write('filters', filters.join(' '));
  const text = parameters.toString();
  return text && `#${prefix}${text}`;
}

/**
 * Shortens a postal code to its area, or to its community in the countryside, where the area is too large;
 * and coordinates to about a kilometre.
 */
const coarseLocation = (place: string, name = ''): string =>
  (/^[a-z]0[a-z] \d[a-z]\d \((.+)\)$/i.exec(name)?.[1] ?? place)
    .replace(/\b([a-z]\d[a-z])[\s-]*\d[a-z]\d\b/gi, '$1')
    .replace(/(-?\d+\.\d\d)\d+/g, '$1')
    .trim();
