import {describe, expect, it} from 'vitest';
import {
  emptySearch,
  searchReducer,
  type SearchAction,
  type SearchState,
} from '../../src/services/finder/search-state.js';
import {readSearchUrl, writeSearchUrl} from '../../src/services/finder/search-url.js';

const after = (state: SearchState, ...actions: SearchAction[]) =>
  actions.reduce(searchReducer, state);

describe('the state of a search', () => {
  const paged = after(
    emptySearch,
    {type: 'change', criteria: {query: 'kit', filters: ['free']}},
    {type: 'show-more', count: 20},
    {type: 'select', id: 'a'},
  );

  it('shows more results on request, page by page', () => {
    expect(paged).toEqual({
      query: 'kit',
      category: '',
      filters: ['free'],
      extraCount: 20,
      selected: 'a',
    });
    expect(after(paged, {type: 'show-more', count: 20}).extraCount).toBe(40);
  });

  it.each<[string, SearchAction, Partial<SearchState>]>([
    ['other words', {type: 'change', criteria: {query: 'van'}}, {query: 'van', filters: ['free']}],
    ['no change', {type: 'change', criteria: {}}, {query: 'kit', filters: ['free']}],
    ['one filter more', {type: 'toggle-filter', id: 'pets'}, {filters: ['free', 'pets']}],
    ['one filter less', {type: 'toggle-filter', id: 'free'}, {filters: []}],
    ['a cleared form', {type: 'clear'}, {query: '', filters: []}],
  ])('starts again at the first page after %s', (_, action, expected) => {
    const state = after(paged, action);
    expect(state).toMatchObject({...expected, extraCount: 0});
    expect(state.selected).toBeUndefined();
  });

  it('keeps the page and the choice on the map when the page sets criteria', () => {
    const near: SearchState['near'] = {text: 'V6B', name: 'V6B', point: [-123.11, 49.28]};
    expect(after(paged, {type: 'restore', criteria: {near}})).toEqual({...paged, near});
  });

  it('never changes the state that was passed to it', () => {
    const frozen = Object.freeze({...paged, filters: Object.freeze([...paged.filters])});
    after(frozen, {type: 'toggle-filter', id: 'pets'}, {type: 'clear'});
    expect(frozen).toEqual(paged);
  });
});

describe('a search in an address', () => {
  it('is read back as it was written', () => {
    const criteria = {
      query: 'harm reduction',
      near: {text: 'Riverside, BC'},
      category: 'naloxone',
      filters: ['open-now', 'lang:fr'],
    };
    const hash = writeSearchUrl(criteria);
    expect(hash).toBe(
      '#find?q=harm+reduction&near=Riverside%2C+BC&category=naloxone&filters=open-now+lang%3Afr',
    );
    expect(readSearchUrl(hash)).toEqual(criteria);
  });

  it('is empty for an empty search', () => {
    expect(writeSearchUrl({...emptySearch, query: '  '})).toBe('');
  });

  it.each([
    ['V6B 1A1', 'V6B'],
    ['v6b1a1', 'v6b'],
    ['V6B-1A1, Vancouver', 'V6B, Vancouver'],
    ['49.26789,-123.11234', '49.26,-123.11'],
    ['Riverside', 'Riverside'],
  ])('writes %s only as %s', (text, coarse) => {
    const hash = writeSearchUrl({...emptySearch, near: {text}});
    expect(readSearchUrl(hash)?.near).toEqual({text: coarse});
  });

  it('never contains the location of the device', () => {
    expect(writeSearchUrl({...emptySearch, near: {point: [-123.11, 49.28]}})).toBe('');
  });

  it('keeps each filter without duplicates, and ignores missing values', () => {
    expect(readSearchUrl('#find?filters=free+pets++free')).toEqual({
      query: '',
      near: undefined,
      category: '',
      filters: ['free', 'pets'],
    });
  });

  it('keeps each finder of a page apart', () => {
    const first = writeSearchUrl({...emptySearch, query: 'kit'}, {hash: '#contact'});
    const both = writeSearchUrl(
      {...emptySearch, query: 'bed', near: {text: 'Montréal'}},
      {hash: first, key: '2.'},
    );
    expect(readSearchUrl(both)).toMatchObject({query: 'kit', near: undefined});
    expect(readSearchUrl(both, '2.')).toMatchObject({query: 'bed', near: {text: 'Montréal'}});
    expect(readSearchUrl(both, '3.')).toBeUndefined();
    const second = writeSearchUrl(emptySearch, {hash: both});
    expect(readSearchUrl(second)).toBeUndefined();
    expect(readSearchUrl(second, '2.')).toMatchObject({query: 'bed'});
    expect(writeSearchUrl(emptySearch, {hash: second, key: '2.'})).toBe('');
  });

  it('says what the reader took away of what the site chose', () => {
    const hash = writeSearchUrl(emptySearch, {site: {hasPlace: true, hasCriteria: true}});
    expect(readSearchUrl(hash)).toEqual({...emptySearch, near: {text: ''}, extraCount: undefined});
    const filtered = writeSearchUrl(
      {...emptySearch, filters: ['free'], near: {point: [-73.57, 45.51]}},
      {site: {hasPlace: true, hasCriteria: true}},
    );
    expect(filtered).toBe('#find?filters=free');
  });

  it.each(['', '#', '#contact', '#results', '#findings?q=kit'])('is not found in "%s"', (hash) => {
    expect(readSearchUrl(hash)).toBeUndefined();
  });
});
