import type {Position} from '../../shared/geo/position.js';

/** Where a reader looks from. */
export interface SearchOrigin {
  /** As it was typed; undefined for the device's own location. */
  text?: string;
  /** What was found by that; undefined until it is. */
  name?: string;
  point?: Position;
}

/** What a reader asks of the finder. */
export interface SearchState {
  query: string;
  near?: SearchOrigin;
  category: string;
  filters: readonly string[];
}

export const emptySearch: SearchState = {query: '', category: '', filters: []};

/** The part of an address that holds what was asked, after `#`. */
const start = 'find?';

/**
 * What was asked, for the part of a page's address that no server sees; undefined where the address
 * is of something else.
 */
export function readSearchUrl(hash: string): SearchState | undefined {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(start)) return undefined;
  const told = new URLSearchParams(text.slice(start.length));
  const near = told.get('near')?.trim();
  return {
    query: told.get('q') ?? '',
    near: near ? {text: near} : undefined,
    category: told.get('category') ?? '',
    filters: uniqueWords(told.get('filters') ?? ''),
  };
}

/**
 * What was asked, as a link that can be kept or passed on. Of a postal code it tells the first three
 * characters, of the device's own location nothing.
 */
export function writeSearchUrl({query, near, category, filters}: SearchState): string {
  const told = new URLSearchParams();
  if (query.trim()) told.set('q', query.trim());
  if (near?.text) told.set('near', coarseLocation(near.text));
  if (category) told.set('category', category);
  if (filters.length) told.set('filters', filters.join(' '));
  const text = told.toString();
  return text && `#${start}${text}`;
}

/** A postal code's area instead of its street; coordinates to a kilometre. */
export const coarseLocation = (place: string): string =>
  place
    .replace(/\b([a-z]\d[a-z])[\s-]*\d[a-z]\d\b/gi, '$1')
    .replace(/(-?\d+\.\d\d)\d+/g, '$1')
    .trim();

/** Ids separated by spaces, each once. */
export const uniqueWords = (list: string): string[] => [
  ...new Set(list.split(/\s+/).filter(Boolean)),
];
