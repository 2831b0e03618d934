import {describe, expect, it} from 'vitest';
import {folderFiles, projectFiles, unzipFiles, zipOf} from '../../src/apps/translate/files.js';
import {openFiles} from '../../src/apps/translate/open-files.js';
import {lettersOf} from '../../src/apps/translate/special-characters.js';
import {previewSettingsFor} from '../../src/apps/translate/preview-settings.js';
import {
  englishOf,
  messageFaults,
  mergeWork,
  newWork,
  partsOfWork,
  review,
  termsIn,
  write,
  type Work,
} from '../../src/apps/translate/work.js';
import {source} from '../../src/generated/source.js';

const english = englishOf(source);
const at = (namespace: string, key: string) => ({
  namespace,
  key,
  english: english[namespace]![key]!,
});
const title = at('naloxone', 'title');
const breaths = at('naloxone', 'steps.breaths.text');
const label = source.labels.find(({source: parts}) => parts.length > 1)!;
const begun = (): Work => newWork('qaa-x-willow', {endonym: 'Willow', script: 'Latn'});
const stateOf = (work: Work, {namespace, key}: {namespace: string; key: string}) =>
  partsOfWork(work, source)
    .find((part) => part.namespace === namespace)!
    .entries.find((entry) => entry.key === key)!.state;

describe('a sentence', () => {
  it('is empty, a draft, reviewed, and a draft again after a change', () => {
    let work = begun();
    expect(stateOf(work, title)).toBe('empty');
    work = write(work, title, 'Lirum larum', 1);
    expect(stateOf(work, title)).toBe('draft');
    work = review(work, title, {by: 'Ana Example, nurse', on: '2026-11-24'}, 2);
    expect(stateOf(work, title)).toBe('reviewed');
    expect(stateOf(review(work, title, undefined, 3), title)).toBe('draft');
    expect(stateOf(write(work, title, 'Lirum', 3), title)).toBe('draft');
  });

  it('is checked by the same rules as in the command', () => {
    const codes = (text: string) => messageFaults(begun(), breaths, text).map(({code}) => code);
    expect(codes('Lirum {{interval}}.')).toEqual([]);
    expect(codes('Lirum 6.')).toEqual(['placeholder-missing', 'digits']);
    expect(codes('Lirum {{interval}}. ')).toEqual([]);
    expect(codes('')).toEqual([]);
  });

  it('has its terms beside it', () => {
    const terms = {
      overdose: {choice: 'lirum', reason: 'Short.'},
      kit: {choice: 'larum', reason: 'x'},
    };
    expect(termsIn({...begun(), terms}, title.english).map(({choice}) => choice)).toEqual([
      'lirum',
    ]);
  });
});

it('uses the platform’s plural rules where it has them', () => {
  expect(newWork('pa', {plurals: {one: [1]}}).language.plurals).toBeUndefined();
  expect(newWork('qaa-x-willow', {plurals: {one: [1]}}).language.plurals).toEqual({one: [1]});
});

describe('files', () => {
  const written = () => {
    let work = write(begun(), title, 'Lirum larum', 1);
    work = write(
      work,
      at('interface', label.id),
      `Larum ${label.source.map((part) => (typeof part === 'string' ? '' : `{{x${part.id}}}`)).join(' ')}`,
      1,
    );
    return review(work, title, {by: 'Ana Example, nurse', on: '2026-11-24'}, 2);
  };

  it.each(['folder', 'project'])('from a %s are read back as they were saved', (kind) => {
    const work = written();
    const files = kind === 'folder' ? folderFiles(work, source) : projectFiles(work, source, {});
    const opened = openFiles(unzipFiles(zipOf(files)), source);
    expect(opened.problems).toEqual([]);
    expect(opened.count).toBe(2);
    expect(opened.work.tag).toBe('qaa-x-willow');
    expect(opened.work.language.endonym).toBe('Willow');
    expect(stateOf(opened.work, title)).toBe('reviewed');
    expect(opened.work.sentences).toEqual(work.sentences);
  });

  it('mark a reviewed label as final', () => {
    const place = at('interface', label.id);
    const xliff = (work: Work) => folderFiles(work, source)['interface.xlf'];
    expect(xliff(written())).toContain('<target state="needs-review-translation">Larum');
    const reviewed = review(written(), place, {by: 'Ana', on: '2026-11-24'}, 3);
    expect(xliff(reviewed)).toContain('<target state="final">Larum');
  });

  it('that cannot be read leave the present translations unchanged', () => {
    const before = written();
    const {work, count, problems} = openFiles(
      {
        'naloxone.json': '{"title": ',
        'strange.json': '{}',
        'fr.xlf': '<xliff',
        'words.docx': 'PK',
        'lines.json': '{"no": {"such": "x"}}',
      },
      source,
      before,
    );
    expect(count).toBe(0);
    expect(work.sentences['naloxone']).toEqual(before.sentences['naloxone']);
    expect(problems).toHaveLength(5);
    expect(problems.join()).toContain('words.docx is not a file of a language');
    expect(problems.join('\n')).toMatch(
      /naloxone\.json cannot be read[^]*strange\.json[^]*no\.such|fr\.xlf/,
    );
  });

  it('of another language are reported and ignored', () => {
    const files = {'interface.xlf': folderFiles(written(), source)['interface.xlf']!};
    const {count, problems} = openFiles(files, source, newWork('qaa-x-birch'));
    expect(count).toBe(0);
    expect(problems).toEqual([expect.stringContaining('"qaa-x-willow"')]);
  });

  it('without a language are reported: the language must be started first', () => {
    expect(openFiles({'naloxone.json': '{"title": "x"}'}, source).problems).toEqual([
      expect.stringContaining('Start the language first'),
    ]);
  });
});

it('two windows keep the latest version of each sentence', () => {
  const other = at('naloxone', 'intro');
  const mine = write(write(begun(), title, 'mine, late', 5), other, 'mine, early', 1);
  const theirs = write(write(begun(), title, 'theirs, early', 2), other, 'theirs, late', 6);
  expect(mergeWork(mine, theirs).sentences['naloxone']).toEqual({
    title: 'mine, late',
    intro: 'theirs, late',
  });
});

it.each([
  ['steps.breaths.text_ab', {pack: 'ab', kit: 'both'}],
  ['steps.naloxone.more_yt_injection', {pack: 'yt', kit: 'injection'}],
  ['title', {pack: 'bc', kit: 'both'}],
])('the preview shows %s where it stands', (key, moment) => {
  expect(previewSettingsFor(key)).toEqual(moment);
});

it('the preview shows a step in a province that has it', () => {
  const {pack} = previewSettingsFor('steps.response.title');
  expect(pack).not.toBe('bc');
});

it('syllabics are offered only for a language written in syllabics', () => {
  expect(lettersOf('Latn')).toEqual([]);
  expect(lettersOf('Cans').every((letter) => /\p{Script=Cans}/u.test(letter))).toBe(true);
  expect(lettersOf('Cans')).toContain('ᐃ');
});
