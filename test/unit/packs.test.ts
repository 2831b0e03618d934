import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {kits, packIds} from '../../src/community/choices.js';
import {compiledContent, placeholders, type Catalogue} from '../../src/i18n/content.js';
import en from '../../src/generated/content/en/naloxone.js';
import fr from '../../src/generated/content/fr/naloxone.js';
import {packs as guidePacks} from '../../src/generated/guide.js';
import {source} from '../../src/generated/source.js';
import {guidance, packs, parsePack, type ResponsePack} from '../../src/naloxone/index.js';
import {sentenceValues, variants} from '../../src/naloxone/pack-sentences.js';

const folder = 'src/naloxone/packs/';
const file = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${folder}${id}.json`, 'utf8'));

/** The publishers' orders, from the fact sheet's table of step orders. */
const orders: Record<string, string> = {
  bc: 'check call airway breaths reassess naloxone reassess',
  ab: 'check check call breaths naloxone naloxone reassess',
  on: 'check call naloxone breaths compressions reassess stay recovery',
  qc: 'call naloxone stay',
  yt: 'check airway breaths reassess naloxone reassess',
  ca: 'call naloxone stay',
};

/** Every path in a pack that holds a number: `waitSeconds.nasal`. */
function numberPaths(pack: ResponsePack): string[] {
  const {breathIntervalSeconds, breathBlock, waitSeconds, doses, lastsMinutes} = pack;
  return [
    ...(breathIntervalSeconds ? ['breathIntervalSeconds'] : []),
    ...(breathBlock ? ['breathBlock'] : []),
    ...Object.keys(waitSeconds).map((product) => `waitSeconds.${product}`),
    ...Object.keys(doses).map((product) => `doses.${product}`),
    ...(lastsMinutes ? ['lastsMinutes'] : []),
    ...(pack.aloneCompressionsSeconds ? ['aloneCompressionsSeconds'] : []),
    ...(pack.compressionsPerMinute ? ['compressionsPerMinute'] : []),
    ...(pack.freeKitFromAge ? ['freeKitFromAge'] : []),
    'emergencyNumber',
  ];
}

it('ships the packs that a profile may name, and no other', () => {
  expect(packs.map(({id}) => id)).toEqual([...packIds]);
  expect(readdirSync(folder).sort()).toEqual([...packIds].map((id) => `${id}.json`).sort());
});

describe.each([...packs])('the pack $id', (pack) => {
  it('reads without a problem', () => {
    expect(parsePack(file(pack.id))).toEqual({pack, problems: []});
  });

  it("keeps its publisher's order", () => {
    expect(pack.steps.map(({kind}) => kind).join(' ')).toBe(orders[pack.id]);
    const numbers = pack.steps.map(({publisherStep}) => parseInt(publisherStep, 10));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('traces every step, note and number to a dated source', () => {
    const known = new Set(pack.sources.map(({id}) => id));
    const cited = [
      ...pack.steps.map(({id, sources}) => [id, sources] as const),
      ...(pack.notes ?? []).map(({id, sources}) => [id, sources] as const),
      ...numberPaths(pack)
        .filter((path) => !pack.unverified?.includes(path))
        .map((path) => [path, pack.cites[path] ?? []] as const),
    ];
    // What has a source is not called unverified.
    for (const path of pack.unverified ?? []) expect(pack.cites[path], path).toBeUndefined();
    for (const [what, sources] of cited) {
      expect(sources.length, what).toBeGreaterThan(0);
      for (const source of sources) expect(known, what).toContain(source);
    }
    for (const {url, checked} of pack.sources) {
      expect(new URL(url).protocol).toBe('https:');
      expect(checked.getTime()).not.toBeNaN();
    }
  });

  it.each(
    kits.flatMap((kit) => [
      ['en', kit, en],
      ['fr', kit, fr],
    ]) as ['en' | 'fr', (typeof kits)[number], Catalogue][],
  )(
    'has every sentence in %s for the kit "%s", and a value for each placeholder',
    (tag, kit, words) => {
      const find = compiledContent(words, tag);
      const values = sentenceValues(
        guidePacks.find(({id}) => id === pack.id)!,
        kit,
        '911',
      );
      const products = kit === 'both' ? (['nasal', 'injection'] as const) : [kit];
      const keys = [
        ...pack.steps.flatMap(({id}) => [`steps.${id}.title`, `steps.${id}.text`]),
        ...(pack.notes ?? []).map(({id}) => `notes.${id}`),
        ...(pack.incomplete ? ['notes.incomplete', 'notes.title'] : []),
        ...products.flatMap((product) => guidance[product].map(({id}) => `${product}.${id}`)),
        ...(['signs', 'stop', 'recovery', 'tell'] as const).flatMap((section) =>
          guidance[section].map(({id}) => `${section}.${id}`),
        ),
      ];
      for (const key of keys) {
        const sentence = find(key, {contexts: variants(pack, kit)})?.text;
        expect(sentence, key).toBeDefined();
        for (const name of placeholders(sentence!))
          expect(values[name], `${key} {{${name}}}`).toBeDefined();
      }
    },
  );
});

it('says that Québec is not complete, with French in front', () => {
  const qc = packs.find(({id}) => id === 'qc')!;
  expect(qc.incomplete).toMatch(/only in part/);
  expect(qc.leadLanguage).toBe('fr');
});

it('rests every general sentence and number on a source, or marks it', () => {
  const known = new Set(guidance.sources.map(({id}) => id));
  const {sources: _, values, ...sections} = guidance;
  for (const line of Object.values(sections).flat()) {
    expect(line.sources.length > 0, line.id).toBe(!line.unverified);
    for (const source of line.sources) expect(known, line.id).toContain(source);
  }
  for (const [name, {sources}] of Object.entries(values)) {
    expect(sources.length, name).toBeGreaterThan(0);
    for (const source of sources) expect(known, name).toContain(source);
  }
});

it('has words for every sentence of the emergency mode, with a value for each placeholder', () => {
  const sections = {
    say: (id: string) => [source.content.naloxone![`say.${id}`]],
    answers: (id: string) =>
      ['title', 'text'].map((part) =>
        Object.entries(source.content.emergency!)
          .filter(([key]) => key.split('_')[0] === `${id}.${part}`)
          .map(([, sentence]) => sentence)
          .join(' '),
      ),
  };
  for (const [section, wordsOf] of Object.entries(sections)) {
    for (const {id} of guidance[section as keyof typeof sections]) {
      for (const words of wordsOf(id)) expect(words, `${section}.${id}`).toBeTruthy();
    }
  }
  // Besides those of the pack, the mode itself fills in the moments of the doses.
  const given = ['from', 'to', 'at', 'name', 'wait'];
  const values = sentenceValues(guidePacks[0]!, 'both', '911');
  for (const [key, sentence] of Object.entries(source.content.emergency!)) {
    for (const name of placeholders(sentence))
      expect(given.includes(name) || values[name] !== undefined, `${key} {{${name}}}`).toBe(true);
  }
});

describe('a pack with a fault is no pack', () => {
  const good = () => file('bc') as {[key: string]: unknown; steps: {kind: string}[]};
  it.each<[string, unknown, string]>([
    ['no object', null, 'the pack'],
    ['a list', [], 'the pack'],
    ['no steps', {...good(), steps: []}, 'steps'],
    ['a step of no known kind', {...good(), steps: [{id: 'x', kind: 'dance'}]}, 'steps[0].kind'],
    ['a wait turned round', {...good(), waitSeconds: {nasal: [180, 120]}}, 'waitSeconds.nasal'],
    ['a negative wait', {...good(), waitSeconds: {nasal: [-1, 120]}}, 'waitSeconds.nasal'],
    ['a breath rate in words', {...good(), breathIntervalSeconds: 'five'}, 'breathIntervalSeconds'],
    ['an unknown product', {...good(), kits: ['pills']}, 'kits[0]'],
    [
      'a script as source',
      {...good(), sources: [{url: 'javascript:1', checked: '2026'}]},
      'sources[0].url',
    ],
    [
      'an impossible date',
      {...good(), sources: [{url: 'https://a.ca', checked: 'soon'}]},
      'sources[0].checked',
    ],
  ])('%s', (_, json, path) => {
    const {pack, problems} = parsePack(json, {source: 'mine.json'});
    expect(pack).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain('mine.json');
    expect(problems[0]!.message).toContain(path);
  });
});
