import {readdirSync, readFileSync} from 'node:fs';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {describe, expect, it} from 'vitest';
import {placeholders} from '../../src/i18n/content.js';
import {languages, sourceLanguage} from '../../src/i18n/languages.js';

type Tree = {[key: string]: string | Tree};
const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
const read = (tag: string, file: string) =>
  new Map(flatten(JSON.parse(readFileSync(`locales/content/${tag}/${file}`, 'utf8'))));

const written = readdirSync('locales/content');

describe.each(written.filter((tag) => tag !== sourceLanguage))('the language %s', (tag) => {
  it.each(readdirSync(`locales/content/${sourceLanguage}`))(
    'has every sentence of %s, with its values',
    (file) => {
      const source = read(sourceLanguage, file);
      const target = read(tag, file);
      expect([...target.keys()]).toEqual([...source.keys()]);
      for (const [key, sentence] of target) {
        expect(placeholders(sentence), key).toEqual(placeholders(source.get(key)!));
      }
    },
  );

  it('has every interface word', () => {
    const localizer = new RuntimeLitLocalizer(
      readConfigFileAndWriteSchema('locales/lit-localize.json') as ConstructorParameters<
        typeof RuntimeLitLocalizer
      >[0],
    );
    const wanted = localizer.extractSourceMessages().messages.map(({name}) => name);
    const {translations} = localizer.readTranslationsSync();
    expect(wanted.length).toBeGreaterThan(0);
    expect(
      translations
        .get(tag)!
        .map(({name}) => name)
        .sort(),
    ).toEqual([...wanted].sort());
  });
});

it('no sentence types a number where a value belongs', () => {
  for (const tag of written) {
    for (const file of readdirSync(`locales/content/${tag}`)) {
      for (const [key, sentence] of read(tag, file)) {
        expect(sentence.replace(/\{\{.*?\}\}/g, ''), `${tag} ${key}`).not.toMatch(/\p{Nd}/u);
      }
    }
  }
});

it('no language is called reviewed without a name and a date', () => {
  for (const {review} of Object.values(languages)) {
    if (review.state === 'reviewed')
      expect(review).toMatchObject({by: /\S/, on: /^\d{4}-\d\d-\d\d$/});
  }
});
