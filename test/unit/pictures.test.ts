import {brotliCompressSync} from 'node:zlib';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {kits} from '../../src/community/profile.js';
import {lines, packs} from '../../src/generated/guide.js';
import {source} from '../../src/generated/source.js';
import {lineOf, pictureOf} from '../../src/naloxone/pictures-of.js';
import {pictures} from '../../src/naloxone/pictures/index.js';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

const drawn = Object.entries(pictures).map(([id, picture]) => ({
  id,
  markup: collectResultSync(render(picture)).replace(/<!--.*?-->/g, ''),
}));

describe.each(drawn)('the drawing $id', ({id, markup}) => {
  it('leaves colours to the site, words to the sentences, and is not read out itself', () => {
    expect(markup).toMatch(/^<svg class="picture" viewBox="0 0 240 180" aria-hidden="true"/);
    expect(markup).not.toMatch(/<text|style=|fill=|stroke="|#[0-9a-f]{3}|NaN|undefined|\[object/);
  });

  it('has words for those who do not see it', () => {
    expect(source.content.emergency![`pictures.${id}`]).toBeTruthy();
  });
});

it('draws what every pack, product and position asks for, and nothing else', () => {
  const asked = new Set<string | undefined>();
  for (const pack of packs) {
    for (const kit of kits) for (const step of pack.steps) asked.add(pictureOf(step, {pack, kit}));
    for (const section of ['nasal', 'injection', 'recovery'] as const)
      for (const id of lines[section])
        asked.add(pictureOf(lineOf(section, id), {pack, kit: 'both'}));
  }
  asked.delete(undefined);
  expect([...asked].sort()).toEqual(Object.keys(pictures).sort());
});

it('costs less than 14 kB together', () => {
  const code = readdirSync('src/naloxone/pictures').map((file) =>
    readFileSync(`src/naloxone/pictures/${file}`),
  );
  expect(brotliCompressSync(Buffer.concat(code)).length).toBeLessThan(14_000);
});
