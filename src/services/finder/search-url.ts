import type {SearchCriteria} from './search-state.js';
import {uniqueWords} from './unique-words.js';

/** The prefix of a fragment that contains a search. */
const prefix = 'find?';

/**
 * Reads a search from the fragment of an address, which browsers never send to a server.
 * @param hash the fragment with its `#`.
 * @returns undefined if the fragment has other content.
 */
export function readSearchUrl(hash: string): SearchCriteria | undefined {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(prefix)) return undefined;
  const parameters = new URLSearchParams(text.slice(prefix.length));
  const near = parameters.get('near')?.trim();
  return {
    query: parameters.get('q') ?? '',
    near: near ? {text: near} : undefined,
    category: parameters.get('category') ?? '',
    filters: uniqueWords(parameters.get('filters') ?? ''),
  };
}

/**
 * Writes a search as a link that a reader can save or share. The link has the first three characters of a
 * postal code, and never the device's location.
 * @returns the fragment with its `#`; empty for an empty search.
 */
export function writeSearchUrl({query, near, category, filters}: SearchCriteria): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  if (near?.text) parameters.set('near', coarseLocation(near.text));
  if (category) parameters.set('category', category);
  if (filters.length) parameters.set('filters', filters.join(' '));
  const text = parameters.toString();
  return text && `#${prefix}${text}`;
}

/** Shortens a postal code to its area, and coordinates to about a kilometre. */
const coarseLocation = (place: string): string =>
  place
    .replace(/\b([a-z]\d[a-z])[\s-]*\d[a-z]\d\b/gi, '$1')
    .replace(/(-?\d+\.\d\d)\d+/g, '$1')
    .trim();
