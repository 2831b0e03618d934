import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {nothing} from 'lit';
import {describe, expect, it} from 'vitest';
import {kits} from '../../src/community/options.js';
import {lines, packs} from '../../src/generated/guide.js';
import {source} from '../../src/generated/source.js';
import {lineOf, pictureOf} from '../../src/naloxone/pictures/picture-of.js';
import {place} from '../../src/naloxone/pictures/draw.js';
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

/** Positive for an outline that runs clockwise. */
function signedArea(d: string): number {
  const points = [...d.replaceAll(/A\S+ \S+ 0 \d \d/g, '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  return points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

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

it('shows what a step says, not only what its kind usually says', () => {
  const shown = (packId: string, id: string) => {
    const pack = packs.find((each) => each.id === packId)!;
    return pictureOf(
      pack.steps.find((step) => step.id === id)!,
      {pack, kit: 'both'},
    );
  };
  expect(shown('bc', 'stimulate')).toBe('check');
  expect(shown('ab', 'signs')).toBe('look');
  expect(shown('ab', 'response')).toBe('rub');
  expect(shown('qc', 'response')).toBe('rub');
});

it('joins all parts of a shape, mirrored too: outlines that meet run the same way', () => {
  const square = 'M0 0L10 0 10 10 0 10Z';
  for (const size of [1, -1]) {
    const [[, ...parts] = ['']] = place([['skin', square, [0, 5, 3, 20, 5, 3]]], 50, 50, size, 30);
    const directions = parts.map((part) => Math.sign(signedArea(String(part))));
    expect(directions).toEqual([size, size]);
  }
});

describe.each(Object.entries(pictures))('the picture "%s"', (_, picture) => {
  const markup = written(picture);

  it('is one drawing, hidden from assistive technology', () => {
    expect(markup).toMatch(
      /^<svg class="picture" viewBox="0 0 240 180" aria-hidden="true" focusable="false">.+<\/svg>$/s,
    );
    expect(markup).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has a whole number of points for each command, or browsers stop drawing there', () => {
    const numbers: Record<string, number> = {M: 2, L: 2, C: 6, Q: 4, A: 7, Z: 0};
    for (const [, d = ''] of markup.matchAll(/ d="([^"]*)/g)) {
      for (const [command, name = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
        const found = rest.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.length ?? 0;
        const needed = numbers[name];
        expect(needed, command).not.toBe(undefined);
        expect(needed ? found % needed : found, command).toBe(0);
        expect(found >= needed!, command).toBe(true);
      }
    }
  });

  it('has no words', () => {
    expect(markup).not.toMatch(/<(text|tspan|title|desc|image|foreignObject)\b/);
    expect(markup.replaceAll(/<[^>]*>/g, '')).toBe('');
  });

  it('keeps its arrows and marks inside the panel', () => {
    for (const [, d = ''] of markup.matchAll(/<path class="mark" d="([^"]*)/g)) {
      expect(d).toMatch(/^M/);
      for (const [, x, y] of d
        .replaceAll(/A\S+ \S+ 0 \d \d/g, '')
        .matchAll(/(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
        expect(Math.abs(Number(x) - 120), d).toBeLessThanOrEqual(118);
        expect(Math.abs(Number(y) - 90), d).toBeLessThanOrEqual(88);
      }
    }
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
  expect(brotliCompressSync(outputFiles[0]!.contents).length).toBeLessThan(7 * 1024);
});
