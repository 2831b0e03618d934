import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readAlerts} from '../../../src/alerts/index.js';
import {
  answers,
  atom,
  base,
  cap,
  capLink,
  entry,
  file,
  hours,
  ids,
  out,
  pull,
  root,
  rss,
  tendJson,
  text,
  written,
} from './pull.js';

describe('reads', () => {
  it.each<[string, () => string, string, string[]]>([
    ['CAP', () => cap('c1'), 'application/cap+xml', ['c1']],
    ['Atom', () => atom(entry('e1') + entry('e2')), 'application/atom+xml', ['e1', 'e2']],
    ['Atom with CAP inside', () => atom(entry('e', cap('in'))), 'application/atom+xml', ['in']],
    ['RSS', () => rss('r1', 'r2'), 'application/rss+xml', ['r1', 'r2']],
    [
      'JSON Feed',
      () =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          items: [{id: 'j1', title: 'J', date_published: hours(-1)}],
        }),
      'application/feed+json',
      ['j1'],
    ],
    [
      'GeoJSON of the weather service',
      () =>
        JSON.stringify({
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              id: 'g1',
              properties: {alert_name_en: 'wind', publication_datetime: hours(-1)},
            },
          ],
        }),
      'application/geo+json',
      ['g1'],
    ],
    ['Tend JSON', () => tendJson('t1'), 'application/json', ['t1']],
  ])('%s', async (_, make, type, names) => {
    const body = make();
    answers['/feed'] = text(body, type);
    const {code, printed, warned} = await pull(['/feed', ...out]);
    expect(warned).toEqual([]);
    expect(code).toBe(0);
    const of = names.length === 1 ? '1 alert' : `${names.length} alerts`;
    expect(printed).toEqual([
      `${of} read, ${names.length} in force now, 0 of 1 source failed: alerts.json is written`,
    ]);
    const {alerts: same} = await readAlerts(body, {contentType: type, baseUrl: `${base}/feed`});
    expect(await written()).toEqual(same);
    expect(ids(same)).toEqual(names);
  });

  it('an empty feed as "no alerts in force"', async () => {
    answers['/feed'] = text(atom(''));
    expect((await pull(['/feed', ...out])).code).toBe(0);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({alerts: []});
  });

  it('several sources into one file, including a local file', async () => {
    writeFileSync(join(root, 'own.json'), tendJson('own'));
    answers['/cap'] = text(cap('c1'));
    answers['/rss'] = text(rss('r1'));
    const {code, printed} = await pull(['own.json', '/cap', '/rss', ...out]);
    expect(code).toBe(0);
    expect(printed[0]).toContain('3 alerts read, 3 in force now, 0 of 3 sources failed');
    expect(ids(await written())).toEqual(['own', 'c1', 'r1']);
  });

  it('two feeds without a name, and shows the alerts of both', async () => {
    const nameless = (title: string) =>
      JSON.stringify({items: [{id: 1, title, date_published: hours(-1)}]});
    answers['/a'] = text(nameless('A'), 'application/json');
    answers['/b'] = text(nameless('B'), 'application/json');
    const {printed} = await pull(['/a', '/b', ...out]);
    expect(printed[0]).toContain('2 alerts read, 2 in force now');
  });

  it('a local file with its addresses, under the name that was passed', async () => {
    answers['/1.cap'] = text(cap('c1'));
    const page = '<link href="https://example.ca/page"/>';
    const entries = entry('e1', page) + entry('e2', capLink(`${base}/1.cap`)) + '<entry/>';
    writeFileSync(join(root, 'own feed.atom'), atom(entries));
    const {warned} = await pull(['own feed.atom', ...out]);
    expect(warned).toEqual([expect.stringMatching(/^own feed\.atom:\d+: the entry has no title/)]);
    const [first, second] = await written();
    expect(first!.versions[0]!.web).toBe('https://example.ca/page');
    expect(second!.id).toBe('c1');
  });

  it('bytes in the encoding that the server names', async () => {
    const latin = Buffer.from(rss('Allégée'), 'latin1');
    answers['/feed'] = text(latin, 'application/rss+xml; charset=iso-8859-1');
    await pull(['/feed', ...out]);
    expect(ids(await written())).toEqual(['Allégée']);
  });
});
