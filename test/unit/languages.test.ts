import {describe, expect, it} from 'vitest';
import {
  chooseLanguages,
  fallbackChain,
  type LocaleRequest,
} from '../../src/i18n/choose-languages.js';
import {direction} from '../../src/i18n/direction.js';
import {durationQuantity} from '../../src/i18n/duration.js';
import {format} from '../../src/i18n/format.js';
import {languageOf} from '../../src/i18n/languages.js';
import {negotiate} from '../../src/i18n/negotiate.js';
import {offeredLanguages} from '../../src/i18n/offered-languages.js';
import {pluralForms} from '../../src/i18n/plural-endings.js';
import {pluralForm} from '../../src/i18n/plurals.js';

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
    ['Punjabi of Pakistan nowhere without its script', ['pa-PK'], ['pa'], []],
    ['Dari to Persian', ['prs'], ['fa'], ['fa']],
    ['Inuktitut to the site’s first script', ['iu'], ['en', 'iu-Latn', 'iu-Cans'], ['iu-Latn']],
    ['the same, the other way round', ['iu-CA'], ['iu-Cans', 'iu-Latn'], ['iu-Cans']],
    ['Eastern Canadian Inuktitut to Inuktitut', ['ike'], ['iu-Latn'], ['iu-Latn']],
    ['a script that is asked for to no other', ['iu-Latn'], ['iu-Cans'], []],
    ['Cree to the one script there is', ['crk'], ['crk-Latn'], ['crk-Latn']],
    ['a tag that the platform knows by another to the author’s own', ['cwd'], ['cwd'], ['cwd']],
    ['Hebrew by its old name', ['iw'], ['he'], ['he']],
    ['a page that Google Translate serves', ['es-x-mtfrom-en'], ['en', 'es'], ['es']],
    ['an extension', ['ar-u-nu-arab'], ['ar'], ['ar']],
    ['lookup, not filtering', ['zh-Hant-CN-x-p1-p2'], ['zh-Hant-HK', 'zh-Hant'], ['zh-Hant']],
    ['private-use subtags', ['en-x-kitchen'], ['en'], ['en']],
    ['the first wanted first', ['ar', 'fr', 'en'], ['en', 'fr'], ['fr', 'en']],
    ['no language in another script', ['pa-Arab'], ['pa'], []],
    ['nothing in common', ['ar'], ['en', 'fr'], []],
  ])('leads %s', (_, wanted, available, expected) => {
    expect(negotiate(wanted, available)).toEqual(expected);
  });

  it('ignores invalid language tags', () => {
    const junk = [null, 7, {}, '\u0000', 'x'.repeat(10_000)] as string[];
    expect(negotiate(junk, ['en', ...junk])).toEqual([]);
    expect(negotiate(['', '*', 'not a tag', '🙂', 'en--', 'fr'], ['en', 'fr'])).toEqual(['fr']);
  });

  it('adds the fallbacks of a language, also if they refer to each other in a circle', () => {
    const fallbacks = {crl: ['fr', 'en'], fr: ['en'], en: ['fr']};
    expect(negotiate(['crl'], ['en', 'fr', 'crl'], {fallbacks})).toEqual(['crl', 'fr', 'en']);
    expect(negotiate(['crl'], ['en', 'fr'], {fallbacks})).toEqual(['fr', 'en']);
    expect(negotiate(['crl-CA'], ['en'], {fallbacks: {crl: ['moe'], moe: ['en']}})).toEqual(['en']);
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
  type Case = Omit<LocaleRequest, 'offered'> & {available: string[]};
  const request: Case = {
    tags: ['en'],
    isOwn: false,
    profile: {},
    browser: ['en-CA'],
    available: ['en', 'fr'],
  };
  it.each<[string, Partial<Case>, string[]]>([
    ['English alone', {}, ['en']],
    ['the page’s language', {tags: ['fr']}, ['fr']],
    ['a second language', {companion: 'fr'}, ['en', 'fr']],
    ['the draft itself when English is second', {tags: ['fr'], companion: 'en'}, ['fr', 'en']],
    ['a language that leads, then the reader’s', {lead: 'fr'}, ['fr', 'en']],
    ['no leading language on an element with its own', {lead: 'fr', isOwn: true}, ['en']],
    ['no draft where the site hides them', {tags: ['fr'], profile: {drafts: 'hide'}}, ['en']],
    [
      'the site’s first language on a page without one',
      {tags: [], profile: {languages: ['fr', 'en']}},
      ['fr'],
    ],
    ['only languages that the site offers', {tags: ['fr'], profile: {languages: ['en']}}, ['en']],
    [
      'what the browser asks for where nobody else does',
      {tags: [], browser: ['de', 'fr-BE']},
      ['fr'],
    ],
    ['every language where the site lists none', {tags: ['fr'], profile: {languages: []}}, ['fr']],
    [
      'the site’s default for a language that it does not offer',
      {tags: ['es'], available: ['en', 'fr', 'es'], profile: {languages: ['fr', 'en']}},
      ['fr'],
    ],
    [
      'what the site says stands in for a language, before its default',
      {tags: ['crl'], profile: {languages: ['en', 'fr'], fallbacks: {crl: ['fr']}}},
      ['fr'],
    ],
    [
      'a language that the site serves itself, though it forgot to list it',
      {tags: ['crk'], profile: {languages: ['en'], languageFolders: {'crk-Latn': '/crk/'}}},
      ['crk-Latn'],
    ],
    ['English when nothing fits', {tags: ['tlh'], profile: {languages: ['xx']}}, ['en']],
  ])('%s', (_, change, expected) => {
    const {available, ...rest} = {...request, ...change};
    const offered = offeredLanguages(rest.profile, available);
    expect(chooseLanguages({...rest, offered})).toEqual(expected);
  });
});

describe('companion and fallback locales', () => {
  const available = ['en', 'fr', 'es'];
  it.each([
    ['fr', {}, ['en']],
    ['en', {}, []],
    ['crl-Cans', {}, ['en', 'fr']],
    ['crl-Cans', {fallbacks: {'crl-Cans': ['fr']}}, ['fr', 'en']],
    ['fr', {fallbacks: {fr: ['fr', 'tlh']}}, ['en']],
    ['tlh', {}, ['en']],
  ])('%s with the profile %j', (tag, profile, expected) => {
    expect(fallbackChain(tag, {profile, available})).toEqual(expected);
  });
});

it('derives an unknown language’s facts from its tag', () => {
  expect(languageOf('pa-Arab')).toMatchObject({
    script: 'Arab',
    direction: 'rtl',
  });
  expect(languageOf('pa-Arab').endonym).toContain('پنجابی');
  expect(languageOf('qaa')).toMatchObject({endonym: 'qaa', direction: 'ltr', fallback: ['en']});
  expect(languageOf('constructor').endonym).toBe('constructor');
});

describe('values', () => {
  it.each([
    [5, 'en', '5 seconds'],
    [5, 'fr', '5 secondes'],
    [60, 'en', '1 minute'],
    [120, 'fr', '2 minutes'],
    [90, 'en', '90 seconds'],
  ])('formats %s s in %s as "%s"', (seconds, tag, expected) => {
    expect(format(durationQuantity(seconds), languageOf(tag)).replace(/\s/g, ' ')).toBe(expected);
  });

  it('formats a range, and a range of one as a number', () => {
    expect(format(durationQuantity([120, 180]), languageOf('en'))).toBe('2–3 minutes');
    expect(format(durationQuantity([120, 120]), languageOf('en'))).toBe('2 minutes');
  });

  it('formats decimals and dates in the style of the language', () => {
    expect(format(0.4, languageOf('en'))).toBe('0.4');
    expect(format(0.4, languageOf('fr'))).toBe('0,4');
    expect(format(new Date('2026-11-23'), languageOf('fr'))).toBe('23 novembre 2026');
  });

  const formatted = (value: Parameters<typeof format>[0], tag: string) =>
    format(value, languageOf(tag)).replace(/\u00a0/g, ' ');

  it('uses no month or unit in the browser’s language if it does not know the reader’s', () => {
    expect(formatted(new Date('2026-11-23'), 'crk-Latn')).toBe('2026-11-23');
    expect(formatted(durationQuantity(5), 'crk-Latn')).toBe('5 s');
    expect(formatted(durationQuantity([120, 180]), 'iu-Cans')).toBe('2–3 min');
    expect(formatted(0.4, 'moe')).toBe('0.4');
  });

  it('keeps digits and what joins them in their order in right-to-left text', () => {
    expect(formatted(durationQuantity([120, 180]), 'ar')).toBe('\u20662–3\u2069 دقائق');
    // 4:47 in the afternoon must not be read as 47:4.
    expect(formatted({time: new Date(2026, 0, 2, 16, 47)}, 'ar')).toBe('\u20664:47\u2069 م');
    expect(formatted(durationQuantity(5), 'ar')).toMatch(/^5 ثوان/);
  });
});

describe('plural forms', () => {
  it.each([
    ['en', [0, 1, 2, 5], ['other', 'one', 'other', 'other']],
    ['ar', [0, 1, 2, 3, 11, 103], ['zero', 'one', 'two', 'few', 'many', 'few']],
    ['iu-Cans', [1, 2, 3], ['one', 'two', 'other']],
    ['crk-Latn', [1, 2, 3], ['other', 'other', 'other']],
  ])('of %s', (tag, counts, expected) => {
    expect(counts.map((count) => pluralForm(count, tag, languageOf(tag)))).toEqual(expected);
  });

  it('come from the language’s own table if the platform has none', () => {
    const plurals = {one: [1], few: [2, 3]};
    const forms = [1, 2, 3, 4].map((count) => pluralForm(count, 'crk', {plurals}));
    expect(forms).toEqual(['one', 'few', 'few', 'other']);
    expect(pluralForms('crk', {plurals})).toEqual(['one', 'few', 'other']);
    expect(pluralForms('ar').length).toBe(6);
  });
});
