import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {tend} from '../../src/cli/tend.js';
import {source} from '../../src/generated/source.js';
import {smallProject} from '../fixtures/small-project.js';

let root: string;
beforeEach(() => {
  root = smallProject();
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

async function run(...args: string[]) {
  const [printed, warned]: string[][] = [[], []];
  const print = (line: string) => printed!.push(line);
  const warn = (line: string) => warned!.push(line);
  return {code: await tend(args, {cwd: root, print, warn}), printed: printed!, warned: warned!};
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}

/** The table row that contains a key, without its tags. */
function row(packet: string, key: string): string {
  const found = packet.split('<tr').find((each) => each.includes(`<small>${key}`));
  return (found ?? '').replace(/<svg.*?<\/svg>/gs, '[drawing]').replace(/<[^>]+>/g, '|');
}

describe('the packet of a language', () => {
  it('has every sentence of every part, with a box to tick', async () => {
    expect(await run('locales', 'review', 'fr')).toMatchObject({code: 0, warned: []});
    const packet = read('review-fr.html');
    const sentences = Object.values(source.content).flatMap((each) => Object.keys(each));
    const keys = [...sentences.filter((key) => !/_(one|other)$/.test(key))];
    for (const key of keys) expect(row(packet, key), key).toContain('☐');
    for (const {id} of source.labels) expect(row(packet, id), id).toContain('☐');
    expect(packet).not.toContain('<script');
  });

  it('shows values in both languages, for the province of the sentence', async () => {
    await run('locales', 'review', 'ar');
    const packet = read('review-ar.html');
    expect(row(packet, 'steps.breaths.text_ab')).toMatch(/Alberta.*5 seconds.*2 minutes/s);
    expect(row(packet, 'steps.breaths.text_ab')).toContain('5 ثوان');
    expect(row(packet, 'steps.naloxone.text_injection')).toContain('1 millilitre');
    expect(packet.match(/<td lang="ar" dir="rtl">/g)!.length).toBeGreaterThan(600);
  });

  it('shows the drawing beside its sentence and its description', async () => {
    await run('locales', 'review', 'fr');
    const packet = read('review-fr.html');
    expect(row(packet, 'steps.breaths.title')).toContain('[drawing]');
    expect(row(packet, 'pictures.recovery')).toContain('[drawing]');
    expect(row(packet, 'tell.scared')).not.toContain('[drawing]');
  });

  it('shows what is missing, stale and reviewed', async () => {
    await run('locales', 'record', 'fr', 'tell.scared', '--by', 'Jeanne Exemple, infirmière');
    const file = 'locales/content/fr/naloxone.json';
    write(file, read(file).replace(/("intro": )".*?"(,?\n)/, '$1""$2'));
    const records = JSON.parse(read('locales/review/fr.json')) as {
      naloxone: Record<string, {source: string}>;
    };
    records.naloxone['signs.skin']!.source = 'another';
    write('locales/review/fr.json', JSON.stringify(records));
    // The empty sentence is reported, and the packet is still written.
    await run('locales', 'review', 'fr', '--out', 'paper/packet.html');
    const packet = read('paper/packet.html');
    expect(row(packet, 'intro')).toContain('not translated');
    expect(row(packet, 'signs.skin')).toContain('the English has changed');
    expect(row(packet, 'tell.scared')).toContain('(reviewed)');
    expect(row(packet, 'tell.what')).not.toContain('(');
  });

  it('gives each version of the text its own number, so that a signature is for one version', async () => {
    const wording = () => /Wording (\w+)/.exec(read('review-fr.html'))![1];
    await run('locales', 'review', 'fr');
    const before = wording();
    const file = 'locales/content/fr/naloxone.json';
    write(file, read(file).replace('"intro": "', '"intro": "Bon. '));
    await run('locales', 'review', 'fr');
    expect(wording()).not.toBe(before);
  });

  it('writes translations as text, never as markup', async () => {
    const file = 'locales/content/fr/naloxone.json';
    write(file, read(file).replace('"intro": "', '"intro": "<img src=x onerror=alert(1)>'));
    await run('locales', 'review', 'fr');
    expect(read('review-fr.html')).not.toContain('<img');
  });

  it('lists the chosen terms, and reports a list in a wrong form', async () => {
    const terms = {
      naloxone: {choice: 'naloxone <b>', reason: 'As leaflets say.', alternatives: ['x']},
      kit: {choice: ''},
    };
    write('locales/terms/fr.json', JSON.stringify(terms, null, 2));
    const {code, warned} = await run('locales', 'review', 'fr');
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringMatching(/terms\/fr\.json:9: "kit" .*"choice"/)]);
    expect(read('review-fr.html')).toContain('naloxone &#60;b&#62;');
    expect((await run('locales', 'check', 'fr')).code).toBe(1);
  });

  it('is for one translated language, by its tag or its folder', async () => {
    expect((await run('locales', 'review')).code).toBe(2);
    expect((await run('locales', 'review', 'en')).code).toBe(2);
    expect((await run('locales', 'review', 'xx')).code).toBe(2);
    await run('locales', 'add', 'qaa-x-demo', 'site/qaa', '--endonym', 'Demo');
    expect((await run('locales', 'review', 'site/qaa')).code).toBe(0);
    expect(read('review-qaa-x-demo.html')).toContain('record site/qaa --by');
  });
});
