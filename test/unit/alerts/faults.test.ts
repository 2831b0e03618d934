import {describe, expect, it} from 'vitest';
import {readAlerts} from '../../../src/alerts/index.js';
import {isHarmless, isLoss} from '../../../src/alerts/read/problem-effects.js';

const item = (inside: string, id: string) =>
  `<item><title>${inside}</title><link>https://unit.example/${id}</link><guid>${id}</guid><pubDate>Fri, 20 Nov 2026 17:00:00 +0000</pubDate><description>Text &#8217; of ${id}.</description></item>`;
const rss = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Unit</title>${items}</channel></rss>`;
const heads = async (source: string) => {
  const read = await readAlerts(source, {baseUrl: 'https://unit.example/feed'});
  return {
    ...read,
    heads: read.alerts.map(({versions}) => versions[0]!.headline),
    texts: read.alerts.map(({versions}) => versions[0]!.description),
  };
};

describe('a fault in one item leaves the others', () => {
  it.each([
    ['a stray ampersand', 'Drugs & alcohol: new group', 'Drugs & alcohol: new group'],
    ['an ampersand before a word with a semicolon', 'AT&T; a', 'AT&T; a'],
    ['an entity of HTML', 'Fin d&rsquo;alerte&nbsp;: caf&eacute;', 'Fin d’alerte : café'],
    ['an entity that does not exist', 'a &foo; b', 'a &foo; b'],
    ['an angle bracket', 'under <5 mg, a < b', 'under <5 mg, a < b'],
    ['a word in angle brackets', 'works <slowly on it', 'works <slowly on it'],
    ['a word in closed angle brackets', 'works <slowly> on it', 'works <slowly> on it'],
    ['a tag of HTML', 'Green <b>pebbles<br>deep</b>', 'Green pebbles\ndeep'],
    ['a tag without its end', 'Green <b>pebbles', 'Green pebbles'],
    ['an end without its tag', 'Green</i> pebbles', 'Green pebbles'],
    ['CDATA without its end', '<![CDATA[Green & blue', 'Green & blue'],
    ['control characters', 'Green\u0002 peb\u0007bles &#11;now', 'Green pebbles now'],
  ])('%s', async (_, inside, head) => {
    const found = await heads(rss(item(inside, '1') + item('Two', '2') + item('Three', '3')));
    expect(found.heads).toEqual([head, 'Two', 'Three']);
    expect(found.texts).toEqual(['Text ’ of 1.', 'Text ’ of 2.', 'Text ’ of 3.']);
    expect(found.problems.filter((problem) => !isHarmless(problem))).toEqual([]);
  });

  const second = item('Deux', '2');
  it.each([
    ['a title without its end', second.replace('</title>', '')],
    ['a description without its end', second.replace('</description>', '')],
    ['an item without its end', second.replace('</item>', '')],
    ['a tag without its last sign', second.replace('<guid>', '<guid\n')],
    ['an attribute without quotation marks', second.replace('<guid>', '<guid isPermaLink=false>')],
    [
      'an attribute without its last quotation mark',
      second.replace('<guid>', '<guid isPermaLink="false>'),
    ],
    [
      'an ampersand in an attribute',
      `${second.slice(0, -7)}<enclosure url="https://unit.example/a?b=1&c=2"/></item>`,
    ],
    ['an unknown prefix', `${second.slice(0, -7)}<media:thumbnail url="x"/></item>`],
    ['a comment without its end', second.replace('<guid>', '<!-- x <guid>')],
    ['a declaration in the middle', `<?xml version="1.0"?>${second}`],
  ])('%s', async (_, broken) => {
    const found = await heads(rss(item('One', '1') + broken + item('Three', '3')));
    expect(found.heads).toEqual(['One', 'Deux', 'Three']);
    expect(found.problems.filter(isLoss)).toEqual([]);
  });

  it.each([
    ['a blank line', '\n'],
    ['a byte order mark and blank lines', '\ufeff\r\n\n'],
    ['spaces', '   '],
  ])('%s comes first', async (_, before) => {
    const found = await heads(before + rss(item('One', '1')));
    expect([found.heads, found.problems]).toEqual([['One'], []]);
  });

  it.each([
    ['ends in an item', rss(item('One', '1') + item('Two', '2')).slice(0, -80)],
    ['ends in a tag', rss(item('One', '1') + item('Two', '2')).slice(0, -130)],
    [
      'has an item without its beginning',
      rss(item('One', '1') + item('Two', '2').replace('<item>', '')),
    ],
  ])('says that something may be lost where a file %s', async (_, source) => {
    const found = await heads(source);
    expect(found.heads).toContain('One');
    expect(found.problems.filter(isLoss)).toHaveLength(1);
  });

  it('in a message in several languages, too', async () => {
    const info = (lang: string, inside: string) =>
      `<info><language>${lang}</language><event>x</event><headline>${inside}</headline><area><areaDesc>Here</areaDesc></area></info>`;
    const cap = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>s</sender><sent>2026-11-23T00:00:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>${info('English', 'Drugs & <3').replace('</info>', '')}${info('Français', 'Drogues & autres')}</alert>`;
    const {alerts} = await heads(cap);
    expect(alerts[0]!.versions.map(({lang, headline}) => [lang, headline])).toEqual([
      ['en', 'Drugs & <3'],
      ['fr', 'Drogues & autres'],
    ]);
  });
});

describe('faults of JSON', () => {
  const feed = (first: string) =>
    `{"items": [${first}, {"id": "2", "title": "Two"}, {"id": "3", "title": "Trois"}]}`;
  it.each([
    ['a comma too many', '{"id": "1", "title": "One",}'],
    ['a line break in a text', '{"id": "1", "title": "One", "summary": "a\nb"}'],
    ['a comment', '{"id": "1", /* x */ "title": "One"}'],
    ['a tab in a text', '{"id": "1", "title": "One", "summary": "a\tb"}'],
  ])('%s loses nothing', async (_, first) => {
    const found = await heads(feed(first));
    expect(found.heads).toEqual(['One', 'Two', 'Trois']);
    expect(found.problems.filter((problem) => !isHarmless(problem))).toEqual([]);
  });

  it('a missing quotation mark leaves the other items', async () => {
    const found = await heads(feed('{"id": "1", "title": "One,\n"summary": "x"}'));
    expect(found.heads).toEqual(['One', 'Two', 'Trois']);
  });
});
