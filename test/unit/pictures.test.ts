import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {nothing} from 'lit';
import {describe, expect, it} from 'vitest';
import {kits} from '../../src/community/options.js';
import {lines, packs} from '../../src/generated/guide.js';
import {source} from '../../src/generated/source.js';
import {lineOf, pictureOf} from '../../src/naloxone/pictures/picture-of.js';
import {pictures, pictureStyles} from '../../src/naloxone/pictures/index.js';

const written = (value: unknown): string => {
  if (value === nothing) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  if (typeof value === 'object' && value && 'strings' in value && 'values' in value) {
    const {strings, values} = value as {strings: string[]; values: unknown[]};
    return strings.map((part, index) => part + written(values[index] ?? '')).join('');
  }
  return String(value);
};

it('has a drawing with a description for every pack, product and position, and no others', () => {
  const needed = new Set<string | undefined>();
  for (const pack of packs) {
    for (const kit of kits) for (const step of pack.steps) needed.add(pictureOf(step, {pack, kit}));
    for (const section of ['breathing', 'nasal', 'injection', 'recovery'] as const)
      for (const id of lines[section])
        needed.add(pictureOf(lineOf(section, id), {pack, kit: 'both'}));
  }
  needed.delete(undefined);
  expect(Object.keys(pictures).sort()).toEqual([...needed].sort());
  for (const id of needed) expect(source.content.emergency![`pictures.${id}`], id).toBeTruthy();
});

describe.each(Object.entries(pictures))('the picture "%s"', (_, picture) => {
  const markup = written(picture);

  it('is one drawing, hidden from assistive technology', () => {
    expect(markup).toMatch(
      /^<svg class="picture" viewBox="0 0 240 180" aria-hidden="true" focusable="false">.+<\/svg>$/s,
    );
    expect(markup).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has no words', () => {
    expect(markup).not.toMatch(/<(text|tspan|title|desc|image|foreignObject)\b/);
    expect(markup.replaceAll(/<[^>]*>/g, '')).toBe('');
  });

  it('leaves every colour to the stylesheet', () => {
    expect(markup).not.toMatch(/\b(style|fill|stroke|color|opacity)=|#|\b(rgb|hsl|okl)/);
    for (const [, names = ''] of markup.matchAll(/class="([^"]*)"/g))
      for (const name of names.split(' ')) expect(pictureStyles.cssText).toContain(`.${name}`);
  });
});

it('stays small enough to load beside the words', async () => {
  const {outputFiles} = await build({
    entryPoints: ['src/naloxone/pictures/index.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['lit'],
  });
  expect(brotliCompressSync(outputFiles[0]!.contents).length).toBeLessThan(14 * 1024);
});
