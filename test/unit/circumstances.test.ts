import {expect, it} from 'vitest';
import {packs} from '../../src/generated/guide.js';
import {source} from '../../src/generated/source.js';
import {placeholders} from '../../src/i18n/content.js';
import {circumstances, circumstanceValues} from '../../src/naloxone/circumstances.js';

const values = circumstanceValues({linked: true});
const words = source.content.circumstances!;
const keys = circumstances.circumstances.flatMap(({id, lines}) =>
  lines.map((line) => `${id}.${line.id}`),
);

it('has words for every line, and a line for all words', () => {
  const variants = packs.map(({id}) => `_${id}`);
  const stem = (key: string) => key.replace(new RegExp(`(${variants.join('|')})$`), '');
  const titles = circumstances.circumstances.map(({id}) => `${id}.title`);
  const written = [...new Set(Object.keys(words).map(stem))];
  expect(written.sort()).toEqual([...keys, ...titles, 'title', 'unverified'].sort());
});

it('rests every line and number on a dated source, or marks the line', () => {
  const known = circumstances.sources.map(({id}) => id);
  const used = new Set<string>();
  for (const {lines} of circumstances.circumstances) {
    for (const {id, sources, unverified} of lines) {
      expect(sources.length > 0, id).toBe(!unverified);
      for (const name of sources) used.add(name);
    }
  }
  for (const [name, {sources}] of Object.entries(circumstances.values)) {
    expect(sources.length, name).toBeGreaterThan(0);
    for (const each of sources) used.add(each);
  }
  expect([...used].sort()).toEqual([...known].sort());
  for (const {url, checked} of circumstances.sources) {
    expect(new URL(url).protocol).toBe('https:');
    expect(checked.getTime()).not.toBeNaN();
  }
});

it('has a value for every placeholder, and none to spare', () => {
  const asked = new Set(Object.values(words).flatMap(placeholders));
  expect([...asked].sort()).toEqual(Object.keys(values).sort());
});

it('dates the law', () => {
  for (const key of ['law.act', 'law.arrest', 'law.place_bc'])
    expect(placeholders(words[key]!).map((name) => values[name])).toEqual([expect.any(Date)]);
});
