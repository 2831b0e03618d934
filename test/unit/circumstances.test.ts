import {describe, expect, it} from 'vitest';
import {packIds} from '../../src/community/options.js';
import ar from '../../src/generated/content/ar/circumstances.js';
import en from '../../src/generated/content/en/circumstances.js';
import es from '../../src/generated/content/es/circumstances.js';
import fr from '../../src/generated/content/fr/circumstances.js';
import {compiledContent, fill, placeholders, type Catalogue} from '../../src/i18n/content.js';
import {format} from '../../src/i18n/format.js';
import {languageOf} from '../../src/i18n/languages.js';
import {
  circumstances,
  circumstanceFigures,
  circumstanceSources,
  circumstanceValues,
  guidance,
  helpLines,
  helpLineSources,
  helpLinesOf,
  linesFor,
  packs,
  circumstanceSourcesOf,
  type CircumstanceLine,
} from '../../src/naloxone/index.js';

const catalogues: Record<string, Catalogue> = {en, fr, es, ar};
/** All values of all packs. */
const values = Object.assign(
  {},
  ...['ca', 'qc', 'nl', 'ns'].map((packId) =>
    Object.fromEntries(
      Object.entries(circumstanceValues({linked: true, packId})).filter(([, value]) => value),
    ),
  ),
) as ReturnType<typeof circumstanceValues>;
const ids = <T extends {id: string}>(list: readonly T[]) => list.map(({id}) => id);

const suffix = ({pack}: CircumstanceLine) => (pack ? `_${pack}` : '');
const lines = circumstances.flatMap((circumstance) =>
  circumstance.lines.map((line) => ({
    line,
    key: `${circumstance.id}.${line.id}${suffix(line)}`,
  })),
);
/** Keys that do not belong to a line. */
const frame = [
  'title',
  'unverified',
  'lines.checked',
  'lines.old',
  'lines.second-hand',
  ...circumstances.map(({id}) => `${id}.title`),
];
/** The values in the sentences about a help line. */
const ofHelpLine = ['checked', 'published'];

it('covers what the brief asks for, in order', () => {
  expect(ids(circumstances).join(' ')).toBe(
    'sedatives stimulants children pregnancy expired cold alone waiting skin law after withdrawal say grief before kits',
  );
});

it.each(Object.entries(catalogues))('has words in %s for every line, and no others', (_, words) => {
  expect(Object.keys(words).sort()).toEqual([...frame, ...lines.map(({key}) => key)].sort());
  for (const sentence of Object.values(words)) expect(sentence.trim()).not.toBe('');
});

it.each(Object.entries(catalogues))('types no digit into a sentence in %s', (_, words) => {
  for (const [key, sentence] of Object.entries(words))
    expect(
      fill(sentence, () => ''),
      key,
    ).not.toMatch(/\p{Nd}/u);
});

describe('sources of the lines', () => {
  it.each(lines.map(({key, line}) => [key, line] as const))('%s', (key, line) => {
    const found = circumstanceSourcesOf(line);
    expect(found.length > 0 || line.unverified || line.advice || line.program, key).toBe(true);
    for (const id of line.sources) expect(ids(circumstanceSources)).toContain(id);
    expect(ids(helpLinesOf(line)).sort()).toEqual([...(line.helpLines ?? [])].sort());
  });

  it('are used, have an address and a date, and name the same page everywhere', () => {
    const cited = [
      ...lines.flatMap(({line}) => line.sources),
      ...Object.values(circumstanceFigures).flatMap(({sources}) => sources),
    ];
    expect(ids(circumstanceSources).sort()).toEqual([...new Set(cited)].sort());
    expect(ids(helpLineSources).sort()).toEqual(
      [...new Set(helpLines.flatMap(({sources}) => sources))].sort(),
    );
    const elsewhere = [...guidance.sources, ...packs.flatMap(({sources}) => sources)];
    const all = [...circumstanceSources, ...helpLineSources];
    for (const source of all)
      for (const same of all.filter(({id}) => id === source.id)) expect(source).toEqual(same);
    for (const source of all) {
      expect(new URL(source.url).protocol, source.id).toBe('https:');
      expect(source.checked.getTime(), source.id).not.toBeNaN();
      for (const same of elsewhere.filter(({id}) => id === source.id)) expect(source).toEqual(same);
    }
  });

  it('are missing only where the line says so', () => {
    expect(lines.flatMap(({key, line}) => (line.unverified ? [key] : []))).toEqual([
      'expired.thaw',
      'alone.leave',
      'skin.look',
    ]);
  });
});

describe('numbers, dates and help lines', () => {
  it('fill every placeholder', () => {
    for (const [key, sentence] of Object.entries(en))
      for (const name of placeholders(sentence))
        expect(values[name] ?? ofHelpLine.find((each) => each === name), key).toBeDefined();
  });

  it('have a source and a valid value, and appear in a sentence', () => {
    const filled = new Set(Object.values(en).flatMap(placeholders));
    for (const [name, {sources, ...figure}] of Object.entries(circumstanceFigures)) {
      expect(filled, name).toContain(name);
      expect(sources.length, name).toBeGreaterThan(0);
      for (const id of sources) expect(ids(circumstanceSources), name).toContain(id);
      if ('date' in figure) expect(figure.date, name).toMatch(/^\d{4}-\d\d-\d\d$/);
      if ('date' in figure) expect(new Date(figure.date).getTime(), name).not.toBeNaN();
    }
  });

  it('include every help line that a sentence names', () => {
    const named = new Set(lines.flatMap(({line}) => line.helpLines ?? []));
    expect([...named].sort()).toEqual(ids(helpLines).sort());
    for (const {key, line} of lines) {
      const held = placeholders(en[key]!).filter((name) => ids(helpLines).includes(name));
      expect(held, key).toEqual([...(line.helpLines ?? [])].sort());
    }
  });

  it.each(helpLines.map((line) => [line.id, line] as const))('can be dialled: %s', (_, line) => {
    const digits = line.number.replaceAll('-', '');
    expect(digits).toMatch(/^(\d{3}|1?\d{10})$/);
    expect(line.tel).toBe(digits.length === 3 ? digits : `+1${digits.slice(-10)}`);
    expect(line.sources.length).toBeGreaterThan(0);
    for (const id of line.sources) expect(ids(helpLineSources)).toContain(id);
    expect(line.checked.getTime()).not.toBeNaN();
  });

  it('do not include disconnected numbers', () => {
    const gone = ['18006610844', '18334564566', '45645', '18883832776'];
    for (const {tel} of helpLines) expect(gone).not.toContain(tel.replace('+', ''));
  });
});

describe.each([...packIds])('for the pack %s', (packId) => {
  it.each(Object.entries(catalogues))(
    'says two to ten lines a circumstance in %s',
    (tag, words) => {
      const find = compiledContent(words, tag);
      for (const circumstance of circumstances) {
        const shown = linesFor(circumstance, packId);
        expect(shown.length, circumstance.id).toBeGreaterThanOrEqual(2);
        expect(shown.length, circumstance.id).toBeLessThanOrEqual(10);
        expect(new Set(ids(shown)).size, circumstance.id).toBe(shown.length);
        for (const line of shown) {
          const found = find(`${circumstance.id}.${line.id}`, {contexts: [packId]});
          expect(found?.key).toBe(`${circumstance.id}.${line.id}${suffix(line)}`);
        }
      }
    },
  );
});

it('replaces the general line with a place’s own line', () => {
  const withdrawal = circumstances.find(({id}) => id === 'withdrawal')!;
  const helpOf = (packId: string) =>
    linesFor(withdrawal, packId).flatMap((line) => helpLinesOf(line).map(({id}) => id));
  expect(helpOf('bc')).toEqual(['bcTreatment']);
  expect(helpOf('on')).toEqual(['info211']);
  const law = circumstances.find(({id}) => id === 'law')!;
  expect(ids(linesFor(law, 'ca'))).not.toContain('place');
});

it.each([
  ['en', 'sedatives.watch', '4 hours'],
  ['fr', 'sedatives.watch', '4 heures'],
  ['es', 'expired.study', '28 días'],
  ['en', 'expired.keep', '15–25 degrees Celsius'],
  ['fr', 'law.arrest', '24 octobre 2025'],
  ['ar', 'expired.replace', '24 ساعة'],
  ['en', 'grief.crisis', 'text 988,'],
  ['fr', 'law.place_qc', '(M-9, r. 2.1)'],
])('fills the values of its sentences in %s', (tag, key, words) => {
  const filled = fill(catalogues[tag]![key]!, (name) => {
    const value = values[name];
    return value === undefined ? undefined : format(value, languageOf(tag));
  });
  expect(filled.replace(/[\u2066\u2069]/g, '').replace(/\s/g, ' ')).toContain(words);
});
