import {describe, expect, it} from 'vitest';
import en from '../../src/generated/content/en/naloxone.js';
import fr from '../../src/generated/content/fr/naloxone.js';
import {compiledContent, fill, placeholders, type Catalogue} from '../../src/i18n/content.js';
import {i18nextContent} from '../../src/i18n/content-i18next.js';
import {applyOverrides} from '../../src/i18n/overrides.js';
import {languageOf} from '../../src/i18n/languages.js';
import {
  resolveContent,
  type ActiveLocales,
  type LocaleMessages,
} from '../../src/i18n/message-resolver.js';

/** Parts of the format that the guide's own sentences do not use yet. */
const grammar: Catalogue = {
  doses_one: '{{count}} dose',
  doses_other: '{{count}} doses',
  doses_nasal_one: '{{count}} spray',
  doses_nasal_other: '{{count}} sprays',
  doses_injection: 'some ampoules',
  none_zero: 'none',
  none_other: 'some',
  plain: 'plain',
};

describe('compiled content answers as i18next does', () => {
  it.each<[string, Catalogue]>([
    ['en', en],
    ['fr', fr],
    ['en', grammar],
    ['fr', grammar],
    ['ar', grammar],
  ])('in %s, for every key, context and count', async (tag, catalogue) => {
    const compiled = compiledContent(catalogue, tag);
    const reference = await i18nextContent(catalogue, tag);
    const keys = new Set(Object.keys(catalogue).map((key) => key.split('_')[0]!));
    const contexts = [undefined, 'bc', 'ab', 'on', 'qc', 'yt', 'ca', 'nasal', 'injection', 'both'];
    contexts.push('ab_nasal', 'number', 'none', 'unheard-of');
    for (const key of [...keys, 'absent', 'steps']) {
      for (const context of contexts) {
        for (const count of [undefined, 0, 1, 2, 3, 11, 1.5, 1_000_000]) {
          const choice = {
            ...(context && {contexts: [context]}),
            ...(count !== undefined && {count}),
          };
          const label = `${key} ${context} ${count}`;
          // i18next fills {{count}} itself; our code fills it later, with the other values.
          const filled = (sentence?: string) =>
            sentence === undefined
              ? undefined
              : fill(sentence, (name) => (name === 'count' ? String(count) : `{{${name}}}`));
          const [ours, theirs] = [compiled(key, choice), reference(key, choice)];
          expect(filled(ours?.text), label).toBe(filled(theirs?.text));
          expect(ours?.key, label).toBe(theirs?.key);
        }
      }
    }
  });

  it('leaves placeholders to be filled later', async () => {
    const reference = await i18nextContent(en, 'en');
    expect(reference('steps.breaths.text')?.text).toContain('Give one breath every {{interval}}.');
  });
});

it('resolves a site’s sentence that nests others, with i18next', async () => {
  const own = {...en, 'steps.stay.text': 'Please. $t(steps.stay.title).'};
  const find = await i18nextContent(own, 'en');
  expect(find('steps.stay.text')?.text).toBe('Please. Stay with them.');
});

it('prefers the closest context', () => {
  const find = compiledContent({a: '1', a_bc: '2', a_bc_nasal: '3'}, 'en');
  expect(find('a', {contexts: ['bc_nasal', 'bc', 'nasal']})?.text).toBe('3');
  expect(find('a', {contexts: ['bc_both', 'bc', 'both']})?.text).toBe('2');
  expect(find('a', {contexts: ['ab']})?.text).toBe('1');
  expect(find('b', {contexts: ['ab']})).toBeUndefined();
});

it('uses the plural form "other" for a language that the platform does not know', () => {
  const find = compiledContent({doses_one: 'one', doses_other: 'other'}, 'crk');
  expect(find('doses', {count: 1})?.text).toBe('other');
});

describe('resolving a sentence', () => {
  const locale = (
    tag: string,
    catalogue: Catalogue,
    rest: Partial<LocaleMessages> = {},
  ): LocaleMessages => {
    const language = languageOf(tag);
    return {tag, language, find: compiledContent(catalogue, tag, language), ...rest};
  };
  const spoken = (speech: Partial<ActiveLocales>, key: string, values = {}) =>
    resolveContent({locales: [], fallbacks: [], ...speech}, key, values).map(({tag, text}) => [
      tag,
      text,
    ]);

  it('formats a value in the language of each sentence', () => {
    const locales = [
      locale('fr', {a: 'Attendez {{wait}}.'}),
      locale('en', {a: 'Wait {{wait}}.', b: 'Only here.'}),
    ];
    expect(spoken({locales}, 'a', {wait: {value: [2, 3], unit: 'minute'}})).toEqual([
      ['fr', 'Attendez 2–3\u00a0minutes.'],
      ['en', 'Wait 2–3 minutes.'],
    ]);
    expect(spoken({locales}, 'b')).toEqual([['en', 'Only here.']]);
    expect(spoken({locales}, 'c')).toEqual([]);
  });

  it('uses the best fallback where no language shown has the sentence', () => {
    const locales = [locale('crk-Latn', {a: 'x'})];
    const fallbacks = [locale('fr', {b: 'y'}), locale('en', {a: 'z', b: 'z', c: 'z'})];
    expect(spoken({locales, fallbacks}, 'a')).toEqual([['crk-Latn', 'x']]);
    expect(spoken({locales, fallbacks}, 'b')).toEqual([['fr', 'y']]);
    expect(spoken({locales, fallbacks}, 'c')).toEqual([['en', 'z']]);
  });

  it('shows the original beside a sentence that has changed since its review', () => {
    const locales = [locale('es', {a: 'x', b: 'y'}, {unreviewed: new Set(['b'])})];
    const fallbacks = [locale('en', {a: 'z', b: 'z'})];
    expect(spoken({locales, fallbacks}, 'a')).toEqual([['es', 'x']]);
    expect(spoken({locales, fallbacks}, 'b')).toEqual([
      ['es', 'y'],
      ['en', 'z'],
    ]);
  });

  it('returns the direction of each sentence and the address of its recording', () => {
    const audio = {a: {src: 'https://example.org/a.mp3'}};
    const locales = [locale('ar', {a: 'x', a_bc: 'y'}, {audio})];
    const first = (contexts: string[] = []) =>
      resolveContent({locales, fallbacks: []}, 'a', {}, {contexts})[0];
    expect(first()).toMatchObject({direction: 'rtl', audio: audio.a.src});
    expect(first(['bc'])!.audio).toBeUndefined();
  });

  it('has no recording if it says a different number than the guide shows', () => {
    const audio = {a: {src: 'a.mp3', values: {wait: '2-3 minute'}}, b: {src: 'b.mp3'}};
    const locales = [locale('crk-Latn', {a: 'x {{wait}}', b: 'y {{wait}}'}, {audio})];
    const recording = (key: string, value: [number, number]) =>
      resolveContent({locales, fallbacks: []}, key, {wait: {value, unit: 'minute'}})[0]!.audio;
    expect(recording('a', [2, 3])).toBe('a.mp3');
    expect(recording('a', [3, 5])).toBeUndefined();
    expect(recording('b', [2, 3])).toBeUndefined();
  });
});

describe("a site's own sentences", () => {
  const builtIn = {
    'steps.stay.text': 'Stay.',
    'steps.breaths.text': 'One every {{interval}}.',
    'steps.wait.text_nasal': 'Wait {{wait}}.',
    'steps.give.text_nasal': 'Spray.',
    'steps.give.text_injection': 'Inject {{volume}}.',
  };
  const where = {source: '/community.json', path: 'content.en.naloxone'};
  const apply = (own: Catalogue) => applyOverrides(builtIn, own, where);

  it('replace the built-in ones', () => {
    const {catalogue, problems} = apply({
      'steps.stay.text': 'Sit with them.',
      'steps.breaths.text': 'Every {{ interval }}, one breath.',
      'steps.breaths.text_bc': 'Every {{interval}}.',
    });
    expect(problems).toEqual([]);
    expect(catalogue['steps.stay.text']).toBe('Sit with them.');
    expect(catalogue['steps.breaths.text']).toBe('Every {{ interval }}, one breath.');
  });

  it('apply to every pack and kit if the values are the same', () => {
    const variants = {'a.b': 'x', 'a.b_bc': 'y', 'a.b_ab': '{{wait}}', 'a.bc_ab': 'z'};
    const {catalogue} = applyOverrides(variants, {'a.b': 'ours'}, where);
    expect(catalogue).toEqual({'a.b': 'ours', 'a.b_ab': '{{wait}}', 'a.bc_ab': 'z'});
  });

  it.each<[string, Catalogue, string]>([
    ['that name no sentence', {'steps.dance.text': 'x'}, 'names no sentence'],
    ['that lose a number', {'steps.breaths.text': 'Often.'}, 'lacks {{interval}}'],
    ['with a value that is not there', {'steps.stay.text': 'For {{wait}}.'}, '{{wait}}'],
    ['that nest what is no sentence', {'steps.stay.text': '$t(steps.nope)'}, 'steps.nope'],
    ['that nest themselves', {'steps.stay.text': 'x $t(steps.stay.text)'}, 'steps.stay.text'],
    ['that nest with options', {'steps.stay.text': '$t(steps.stay.text, {"a": 1})'}, '$t('],
    ['in a new variant, that lose a dose', {'steps.give.text_bc_injection': 'Half.'}, '{{volume}}'],
    ['in a new variant of all, that lose a dose', {'steps.give.text_bc': 'Half.'}, '{{volume}}'],
    ['in a variant, with a value that is not there', {'steps.wait.text': '{{dose}}'}, '{{dose}}'],
  ])('%s are left out and reported', (_, own, message) => {
    const {catalogue, problems} = apply(own);
    expect(catalogue).toEqual(builtIn);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
    expect(problems[0]!.message).toContain('/community.json');
    expect(problems[0]!.path).toBe(`content.en.naloxone.${Object.keys(own)[0]}`);
  });
});

it('lists placeholders once, in order', () => {
  expect(placeholders('{{b}} and {{ a }} and {{b}}')).toEqual(['a', 'b']);
});
