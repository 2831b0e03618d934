import {readdirSync, readFileSync} from 'node:fs';
import Ajv from 'ajv';
import {describe, expect, it} from 'vitest';
import {kits, packIds} from '../../src/community/options.js';
import {compiledContent, placeholders, type Catalogue} from '../../src/i18n/content.js';
import en from '../../src/generated/content/en/naloxone.js';
import fr from '../../src/generated/content/fr/naloxone.js';
import {packs as guidePacks} from '../../src/generated/guide.js';
import {source} from '../../src/generated/source.js';
import {guidance, packs, parsePack, type ResponsePack} from '../../src/naloxone/index.js';
import {packs as packFiles} from '../../src/generated/evidence.js';
import {withBase} from '../../src/naloxone/model/pack-base.js';
import {missingEvidence} from '../../src/naloxone/model/pack-evidence.js';
import {packSchema} from '../../src/naloxone/model/pack-schema.js';
import {sentenceValues, variants} from '../../src/naloxone/model/pack-sentences.js';

const folder = 'src/naloxone/packs/';
const file = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${folder}${id}.json`, 'utf8'));

/** The publishers' orders, from the table in the fact sheet. */
const orders: Record<string, string> = {
  bc: 'check call airway breaths reassess naloxone reassess',
  ab: 'check check call breaths reassess naloxone naloxone reassess',
  on: 'check call naloxone breaths reassess stay recovery',
  qc: 'check call naloxone',
  yt: 'call naloxone reassess check airway breaths reassess',
  pe: 'check call naloxone breaths reassess stay',
  ca: 'call naloxone stay',
};
/** Provinces and territories without a list of their own, which use the national steps. */
const national = ['mb', 'nb', 'nl', 'ns', 'nt', 'nu', 'sk'];

/** All paths in a pack with a number: `waitSeconds.nasal`. */
function numberPaths(pack: ResponsePack): string[] {
  const {breathIntervalSeconds, breathBlock, waitSeconds, doses, lastsMinutes} = pack;
  return [
    ...(breathIntervalSeconds ? ['breathIntervalSeconds'] : []),
    ...(breathBlock ? ['breathBlock'] : []),
    ...Object.keys(waitSeconds).map((product) => `waitSeconds.${product}`),
    ...Object.keys(doses).map((product) => `doses.${product}`),
    ...(lastsMinutes ? ['lastsMinutes'] : []),
    ...(pack.aloneCompressionsSeconds ? ['aloneCompressionsSeconds'] : []),
    ...(pack.freeKitFromAge ? ['freeKitFromAge'] : []),
    ...(pack.emergencyNumber ? ['emergencyNumber'] : []),
  ];
}

it('exist for every id that a profile may name, and no other', () => {
  expect(packs.map(({id}) => id)).toEqual([...packIds]);
  expect(readdirSync(folder).sort()).toEqual([...packIds].map((id) => `${id}.json`).sort());
  expect([...packIds].sort()).toEqual([...Object.keys(orders), ...national].sort());
});

describe.each([...packs])('the pack $id', (pack) => {
  it('reads without a problem', () => {
    expect(parsePack(file(pack.id))).toEqual({pack, problems: []});
  });

  it("keeps its publisher's order", () => {
    expect(pack.steps.map(({kind}) => kind).join(' ')).toBe(orders[pack.stepsOf ?? pack.id]);
    const numbers = pack.steps.map(({publisherStep}) => parseInt(publisherStep, 10));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('traces every step, note and number to a dated source', () => {
    const known = new Set(pack.sources.map(({id}) => id));
    const cited = [
      ...pack.steps.map(({id, sources}) => [id, sources] as const),
      ...(pack.stepsWithoutNaloxone ?? []).map(({id, sources}) => [id, sources] as const),
      ['kitProgram', pack.kitProgram?.sources ?? pack.sources.map(({id}) => id)] as const,
      ['breathingFrom', pack.breathingFrom ?? pack.sources.map(({id}) => id)] as const,
      ...(pack.notes ?? []).map(({id, sources}) => [id, sources] as const),
      ...numberPaths(pack)
        .filter((path) => !pack.unverified?.includes(path))
        .map((path) => [path, pack.cites[path] ?? []] as const),
    ];
    // A number with a source is not marked as unverified.
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
        ...(pack.incomplete ? ['notes.incomplete'] : []),
        ...(pack.notes ? ['notes.title'] : []),
        ...(pack.breathingFrom ? ['breathing.uncovered'] : []),
        ...products.flatMap((product) => guidance[product].map(({id}) => `${product}.${id}`)),
        ...guidance.normal.map(({id}) => `breathing.${id}`),
        ...(['signs', 'breathing', 'stop', 'recovery', 'tell'] as const).flatMap((section) =>
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

it('says that Québec is not complete, and shows French first', () => {
  const qc = packs.find(({id}) => id === 'qc')!;
  expect(qc.incomplete).toMatch(/only in part/);
  expect(qc.leadLanguage).toBe('fr');
});

it('has a source for every general sentence and number, or marks it', () => {
  const known = new Set(guidance.sources.map(({id}) => id));
  const {sources: _, values, compressionsPerMinute, ...sections} = guidance;
  for (const source of compressionsPerMinute.sources) expect(known).toContain(source);
  for (const line of Object.values(sections).flat()) {
    expect(line.sources.length > 0, line.id).toBe(!line.unverified && !line.advice);
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
      (id === 'check' ? ['title'] : ['title', 'text']).map((part) =>
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
  // In addition to the pack's values, the mode itself fills in the times of the doses.
  const given = ['from', 'to', 'at', 'name', 'wait'];
  const values = sentenceValues(guidePacks[0]!, 'both', '911');
  for (const [key, sentence] of Object.entries(source.content.emergency!)) {
    for (const name of placeholders(sentence))
      expect(given.includes(name) || values[name] !== undefined, `${key} {{${name}}}`).toBe(true);
  }
});

describe('corrections from the second review of the content', () => {
  const pack = (id: string) => packs.find((each) => each.id === id)!;

  it('has a call before the naloxone in every pack, and in every list', () => {
    for (const {id, steps, stepsWithoutNaloxone} of packs) {
      for (const list of [steps, stepsWithoutNaloxone ?? steps]) {
        const kinds = list.map(({kind}) => kind);
        expect(kinds, id).toContain('call');
        if (kinds.includes('naloxone'))
          expect(kinds.indexOf('call'), id).toBeLessThan(kinds.indexOf('naloxone'));
      }
    }
  });

  it('has a rate of breaths and a way to give them in every pack, and names its publisher', () => {
    const teach = ['ab', 'bc', 'pe', 'yt'];
    for (const {id, breathIntervalSeconds, breathingFrom} of packs) {
      expect(breathIntervalSeconds, id).toBe(5);
      expect(Boolean(breathingFrom), id).toBe(!teach.includes(id));
    }
    expect(guidance.breathing.map(({id}) => id)).toEqual([
      ...['back', 'tilt', 'mask', 'pinch', 'blow', 'rate', 'push'],
    ]);
  });

  it('waits in Ontario as its own publisher says, for both products', () => {
    expect(pack('on').waitSeconds).toEqual({nasal: [120, 180], injection: [120, 180]});
    expect(pack('on').cites['waitSeconds.injection']).toEqual(['ottawa']);
  });

  it('links no number where 911 does not answer everywhere', () => {
    expect(packs.filter(({emergencyNumber}) => !emergencyNumber).map(({id}) => id)).toEqual(['nu']);
    expect(parsePack({...file('nu'), emergencyNumber: null}).pack?.emergencyNumber).toBeUndefined();
  });

  it('says how early naloxone may wear off', () => {
    for (const {id, lastsMinutes} of packs) expect(lastsMinutes, id).toEqual([20, 120]);
  });

  it('describes an injection exactly as the publishers do', () => {
    const find = (id: string) =>
      compiledContent(en, 'en')('injection.place', {contexts: variants(pack(id), 'injection')})!
        .text;
    expect(find('ab')).toContain('shoulder');
    expect(find('ab')).not.toContain('buttock');
    expect(find('pe')).not.toContain('buttock');
    expect(find('bc')).toContain('buttock');
  });

  it('asks about the breathing with the word "normally" everywhere', () => {
    const all = Object.values(source.content).flatMap((sentences) => Object.values(sentences));
    for (const sentence of all) expect(sentence).not.toMatch(/breath\w* on their own/i);
    expect(en['breathing.not-normal']).toMatch(/Gasps, gurgling and deep snoring/);
  });

  it('never tells anybody to wait, or not to give naloxone', () => {
    for (const [namespace, sentences] of Object.entries(source.content))
      for (const [key, sentence] of Object.entries(sentences))
        expect(sentence, `${namespace}:${key}`).not.toMatch(
          /(^|[.?!] )Wait\b|not give naloxone|keep help coming/,
        );
  });

  it('tells the caller to do what the call-taker says, and that the law protects them', () => {
    for (const key of ['steps.call.text', 'steps.call.text_first', 'say.taker'])
      expect(en[key], key).toContain('call-taker tells you');
    expect(en['steps.call.more']).toContain('should not be arrested or charged');
  });
});

it('takes all steps and numbers from another pack, and local facts from its own file', () => {
  const [ca, sk] = ['ca', 'sk'].map((id) => packs.find((pack) => pack.id === id)!);
  expect(sk!.steps).toEqual(ca!.steps);
  expect(sk!.waitSeconds).toEqual(ca!.waitSeconds);
  expect(sk!.kitProgram!.training).toBe(true);
  expect(sk!.jurisdiction).toBe('CA-SK');
  expect(ca!.kitProgram).toBeUndefined();
});

it('reads a new jurisdiction from one file, without new text or code', () => {
  const {pack, problems} = parsePack({
    ...{id: 'xx', jurisdiction: 'CA-XX', stepsOf: 'ca', emergencyNumber: null},
    sources: [
      {id: 'own', publisher: 'P', title: 'T', url: 'https://p.example/', checked: '2026-11-30'},
    ],
  });
  expect(problems).toEqual([]);
  expect(pack!.steps.map(({id}) => id)).toEqual(['call', 'naloxone', 'stay']);
  expect(pack!.sources[0]!.id).toBe('own');
  const {problems: faults} = parsePack({id: 'xx', jurisdiction: 'CA-XX', stepsOf: 'zz'});
  expect(faults.map(({path}) => path)).toContain('stepsOf');
});

it('has a JSON Schema that agrees with the reader of packs', () => {
  const valid = new Ajv({strict: false}).compile(packSchema([...packIds]).json!);
  for (const each of packFiles) {
    const whole = withBase(each, packFiles);
    expect(valid(whole), each.id).toBe(true);
    const faults = [{kits: []}, {kits: ['pills']}, {waitSeconds: {nasal: [0, 1]}}, {steps: 7}];
    for (const change of [...faults, {sources: [{url: 'javascript:1', checked: '2026'}]}]) {
      expect(valid({...whole, ...change}), JSON.stringify(change)).toBe(false);
      expect(parsePack({...whole, ...change}).pack, JSON.stringify(change)).toBeUndefined();
    }
  }
});

describe('a figure that several packs share', () => {
  const wait = {nasal: [120, 180], injection: [120, 180]};

  it('is typed in one of them, and has its source and review date in the others', () => {
    const {pack, problems} = parsePack({...file('yt'), waitSeconds: {from: 'ca'}});
    expect(problems).toEqual([]);
    expect(pack!.waitSeconds).toEqual(wait);
    expect(pack!.cites['waitSeconds.injection']).toEqual(['hcnaloxone']);
    const [own] = packs.find(({id}) => id === 'ca')!.sources.filter(({id}) => id === 'hcnaloxone');
    expect(pack!.sources).toContainEqual(own);
  });

  it('is never typed twice with the same source, and neither is a source', () => {
    const typed = packIds.flatMap((id) => {
      const {
        cites = {},
        sources,
        ...rest
      } = file(id) as {
        cites?: Record<string, string[]>;
        sources: {id: string; from?: string}[];
      };
      const figures = Object.entries(cites).map(([path, ids]) => {
        const [key, product] = path.split('.') as [string, string?];
        const whole = (rest as Record<string, unknown>)[key] as Record<string, unknown>;
        return JSON.stringify([path, product ? whole[product] : whole, ids]);
      });
      return [...figures, ...sources.filter(({from}) => !from).map((source) => source.id)];
    });
    expect(typed.filter((each, at) => typed.indexOf(each) !== at)).toEqual([]);
  });

  it.each([
    ['a pack that is not there', {waitSeconds: {from: 'zz'}}, 'waitSeconds.from'],
    ['a figure that is not there', {breathBlock: {from: 'ca'}}, 'breathBlock.from'],
    ['a source that is not there', {sources: [{id: 'zz', from: 'ca'}]}, 'sources[0].from'],
    ['a list of steps', {steps: {from: 'ca'}}, 'steps'],
  ])('is refused for %s', (_, change, path) => {
    const {pack, problems} = parsePack({...file('bc'), ...change});
    expect(pack).toBeUndefined();
    expect(problems.map((problem) => problem.path)).toEqual([path]);
  });
});

describe('a pack of the project without evidence is not built', () => {
  const bc = packs.find(({id}) => id === 'bc')!;
  it.each<[string, Partial<ResponsePack>, string[]]>([
    ['a number without a source', {freeKitFromAge: 12}, ['freeKitFromAge']],
    [
      'a source that is not listed',
      {cites: {...bc.cites, lastsMinutes: ['hearsay']}},
      ['lastsMinutes'],
    ],
    [
      'a number with a source that is called unverified',
      {unverified: ['lastsMinutes']},
      ['lastsMinutes'],
    ],
    ['a step without a source', {steps: [{...bc.steps[0]!, sources: []}]}, ['steps[0].sources']],
    ['a note without a source', {notes: [{id: 'x', sources: []}]}, ['notes[0].sources']],
    ['a nameless source', {sources: [...bc.sources, {...bc.sources[0]!, id: ''}]}, ['sources[9]']],
  ])('%s', (_, change, paths) => {
    expect(missingEvidence(bc, 'bc.json')).toEqual([]);
    const found = missingEvidence({...bc, ...change}, 'bc.json');
    expect(found.map(({path}) => path)).toEqual(paths);
    expect(found[0]!.message).toContain('bc.json');
  });
});

describe('a pack with a fault is refused', () => {
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
    ['a misspelt key', {...good(), emergencyNumer: null}, 'emergencyNumer'],
    [
      'a day that no month has',
      {...good(), sources: [{url: 'https://a.ca', checked: '2026-02-30'}]},
      'sources[0].checked',
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
