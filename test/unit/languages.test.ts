import {describe, expect, it} from 'vitest';
import {chooseLanguages, type Asked} from '../../src/i18n/choose-languages.js';
import {direction} from '../../src/i18n/direction.js';
import {duration, format} from '../../src/i18n/format.js';
import {negotiate} from '../../src/i18n/negotiate.js';

describe('negotiate', () => {
  it.each<[string, string[], string[], string[]]>([
    ['a region to its language', ['fr-CA'], ['en', 'fr'], ['fr']],
    ['a region of another country', ['fr-FR'], ['en', 'fr'], ['fr']],
    ['any case and underscores', ['FR_ca'], ['en', 'fr'], ['fr']],
    ['Taiwan to traditional script', ['zh-TW'], ['zh-Hans', 'zh-Hant'], ['zh-Hant']],
    ['Hong Kong to traditional script', ['zh-HK'], ['zh-Hans', 'zh-Hant'], ['zh-Hant']],
    ['bare Chinese to simplified script', ['zh'], ['zh-Hant', 'zh-Hans'], ['zh-Hans']],
    ['Tagalog to Filipino', ['tl'], ['en', 'fil'], ['fil']],
    ['Punjabi of Pakistan to its script', ['pa-PK'], ['pa', 'pa-Arab'], ['pa-Arab']],
    ['private-use subtags', ['en-x-kitchen'], ['en'], ['en']],
    ['the first wanted first', ['ar', 'fr', 'en'], ['en', 'fr'], ['fr', 'en']],
    ['no language in another script', ['pa-Arab'], ['pa'], []],
    ['nothing in common', ['ar'], ['en', 'fr'], []],
  ])('leads %s', (_, wanted, available, expected) => {
    expect(negotiate(wanted, available)).toEqual(expected);
  });

  it('passes over what is no language tag', () => {
    expect(negotiate(['', '*', 'not a tag', '🙂', 'en--', 'fr'], ['en', 'fr'])).toEqual(['fr']);
  });

  it('adds what stands in for a language, without going round in circles', () => {
    const fallbacks = {crl: ['fr', 'en'], fr: ['en'], en: ['fr']};
    expect(negotiate(['crl'], ['en', 'fr', 'crl'], {fallbacks})).toEqual(['crl', 'fr', 'en']);
  });
});

it.each([
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['pa-PK', 'rtl'],
  ['pa', 'ltr'],
  ['iu-Cans', 'ltr'],
  ['fr', 'ltr'],
  ['nonsense tag', 'ltr'],
])('writes %s %s', (tag, expected) => {
  expect(direction(tag)).toBe(expected);
});

describe('choosing what to show', () => {
  const asked: Asked = {
    tags: ['en'],
    own: false,
    profile: {},
    browser: ['en-CA'],
    available: ['en', 'fr'],
  };
  it.each<[string, Partial<Asked>, string[]]>([
    ['English alone', {}, ['en']],
    ['a draft beside its source', {tags: ['fr']}, ['fr', 'en']],
    ['a second language', {second: 'fr'}, ['en', 'fr']],
    ['the draft itself when English is second', {tags: ['fr'], second: 'en'}, ['fr', 'en']],
    ['a language that leads, then the reader’s', {lead: 'fr'}, ['fr', 'en']],
    ['no leading language on an element with its own', {lead: 'fr', own: true}, ['en']],
    ['no draft where the site hides them', {tags: ['fr'], profile: {drafts: 'hide'}}, ['en']],
    [
      'the site’s first language on a page without one',
      {tags: [], profile: {languages: ['fr', 'en']}},
      ['fr', 'en'],
    ],
    ['only languages that the site offers', {tags: ['fr'], profile: {languages: ['en']}}, ['en']],
    [
      'what the browser asks for where nobody else does',
      {tags: [], browser: ['de', 'fr-BE']},
      ['fr', 'en'],
    ],
    [
      'every language where the site lists none',
      {tags: ['fr'], profile: {languages: []}},
      ['fr', 'en'],
    ],
    ['English when nothing fits', {tags: ['tlh'], profile: {languages: ['xx']}}, ['en']],
  ])('%s', (_, change, expected) => {
    expect(chooseLanguages({...asked, ...change})).toEqual(expected);
  });
});

describe('values', () => {
  it.each([
    [5, 'en', '5 seconds'],
    [5, 'fr', '5 secondes'],
    [60, 'en', '1 minute'],
    [120, 'fr', '2 minutes'],
    [90, 'en', '90 seconds'],
  ])('says %s s in %s as "%s"', (seconds, tag, expected) => {
    expect(format(duration(seconds), tag).replace(/\s/g, ' ')).toBe(expected);
  });

  it('says a range, and a range of one as a number', () => {
    expect(format(duration([120, 180]), 'en')).toBe('2–3 minutes');
    expect(format(duration([120, 120]), 'en')).toBe('2 minutes');
  });

  it('says decimals and dates as the language does', () => {
    expect(format(0.4, 'en')).toBe('0.4');
    expect(format(0.4, 'fr')).toBe('0,4');
    expect(format(new Date('2026-11-23'), 'fr')).toBe('23 novembre 2026');
  });
});
