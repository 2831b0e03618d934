import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {render} from '../../src/cli/render/index.js';
import {tend} from '../../src/cli/tend.js';
import {recordingTerminal} from './terminal.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tend-render-'));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

const now = new Date('2026-11-30T20:00:00Z');

async function run(...args: string[]) {
  const {terminal, printed, warned} = recordingTerminal(root);
  const code = await render(args, terminal, {now});
  return {code, html: printed.join('\n'), warned};
}
const put = (name: string, content: unknown) =>
  writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));

/** The texts of the elements with a tag, without markup. */
const texts = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, inner]) =>
    inner!.replace(/<[^>]*>/g, '').trim(),
  );

const alert = (id: string, more: object = {}) => ({
  id,
  sent: '2026-11-30T18:00:00Z',
  severity: 'severe',
  headline: `Alert ${id}`,
  lang: 'en',
  ...more,
});

describe('render guide', () => {
  it('writes one section a language, within the element', async () => {
    const {code, html, warned} = await run(
      'guide',
      '--pack',
      'bc',
      '--kit',
      'nasal',
      '--lang',
      'fr',
      '--lang',
      'en',
    );
    expect({code, warned}).toEqual({code: 0, warned: []});
    expect(html).toMatch(
      /^<tend-naloxone-guide lang="fr" companion-lang="en" pack="bc" kit="nasal">\n<section lang="fr" dir="ltr">/,
    );
    expect(html).toMatch(/<\/tend-naloxone-guide>$/);
    expect([...html.matchAll(/<section lang="(\w+)"/g)].map(([, tag]) => tag)).toEqual([
      'fr',
      'en',
    ]);
    expect(html).toContain('<a href="tel:911">');
    expect(html).not.toMatch(/\sclass=|\sstyle=|<style|<script|<svg|<button|undefined|\[object/);
  });

  it('never writes a draft without the language that it was translated from', async () => {
    const {html} = await run('guide', '--lang', 'ar', '--words-only');
    expect(html).toMatch(/^<section lang="ar" dir="rtl">/);
    expect(html).toContain('<section lang="en" dir="ltr">');
    expect(html).toMatch(/<a href="#tend-en-title" hreflang="en"/);
    // The notice, as in the widget.
    expect(html).toMatch(/Draft \(العربية\): no named person has reviewed this translation yet/);
  });

  it('takes pack, kit, numbers, languages and sentences from the profile', async () => {
    put('community.json', {
      ...{pack: 'yt', kit: 'injection', languages: ['en'], emergencyNumber: '555-0134'},
      content: {en: {naloxone: {intro: 'Ours & <yours>.'}}},
    });
    const {html, warned} = await run('guide', '--profile', 'community.json');
    expect(warned).toEqual([]);
    expect(html).toMatch(/^<tend-naloxone-guide>\n/);
    expect(html).toContain('<a href="tel:5550134">');
    expect(html).not.toContain('911');
    expect(html).toContain('<p>Ours &amp; &lt;yours&gt;.</p>');
    expect(html).not.toContain('nasal');
  });

  it('is in French for Quebec where nothing names a language', async () => {
    const {html} = await run('guide', '--pack', 'qc');
    expect(html).toContain('<section lang="fr" dir="ltr">');
  });

  it('leaves out, with a message, a language without content and a draft that the profile hides', async () => {
    put('community.json', {drafts: 'hide'});
    const {code, html, warned} = await run(
      ...['guide', '--profile', 'community.json'],
      ...['--lang', 'tlh', '--lang', 'ar', '--lang', 'en'],
    );
    expect(code).toBe(0);
    expect(html.match(/<section lang=/g)).toHaveLength(1);
    expect(warned).toHaveLength(2);
    expect(warned[0]).toMatch(/no words in "tlh"/);
    expect(warned[1]).toMatch(/"ar" are a draft, which the profile hides/);
  });

  it('names the faults of a profile, and writes with the rest', async () => {
    put('community.json', {pack: 'xx', kit: 'nasal', colour: 'red'});
    const {code, html, warned} = await run('guide', '--profile', 'community.json');
    expect(code).toBe(0);
    expect(html).toContain('data-step="call"');
    expect(warned).toHaveLength(2);
    for (const line of warned) expect(line).toMatch(/^community\.json: "(pack|colour)"/);
    put('broken.json', '{');
    expect((await run('guide', '--profile', 'broken.json')).warned).toEqual([
      expect.stringMatching(/^broken\.json: is not valid JSON/),
    ]);
    expect((await run('guide', '--profile', 'none.json')).warned).toEqual([
      "none.json: could not be opened (ENOENT). The widget's own defaults are written.",
    ]);
  });
});

describe('render alerts', () => {
  it('writes the alerts in force, the most severe first, and says why others are left out', async () => {
    put('alerts.json', {
      alerts: [
        alert('minor', {severity: 'minor'}),
        alert('severe'),
        alert('ended', {expires: '2026-11-30T19:00:00Z'}),
        alert('ahead', {effective: '2026-12-02T00:00:00Z', expires: '2026-12-03T00:00:00Z'}),
        alert('test', {status: 'test'}),
      ],
    });
    const {code, html, warned} = await run('alerts', 'alerts.json', '--lang', 'en');
    expect(code).toBe(0);
    expect(texts(html, 'h3')).toEqual(['Alert severe', 'Alert minor']);
    expect(warned).toEqual([
      'alerts.json: "Alert ended" ended at 2026-11-30T19:00Z. It is left out.',
      'alerts.json: "Alert ahead" begins at 2026-12-02T00:00Z. It is left out.',
      'alerts.json: "Alert test" has the status "test". It is left out.',
    ]);
  });

  it('reads CAP and feeds, in the languages that they are in', async () => {
    put(
      'cap.xml',
      `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>c</identifier><sender>s@example.org</sender>
        <sent>2026-11-30T10:00:00-08:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
        <info><language>fr-CA</language><category>Health</category><event>Drogue</event><urgency>Immediate</urgency>
        <severity>Severe</severity><certainty>Observed</certainty><headline>Forte &amp; dangereuse</headline></info></alert>`,
    );
    put(
      'feed.xml',
      `<rss version="2.0"><channel><title>F</title><item><title>From a feed</title>
        <guid>g</guid><pubDate>Mon, 30 Nov 2026 18:00:00 GMT</pubDate></item></channel></rss>`,
    );
    const {html, warned} = await run('alerts', 'cap.xml', 'feed.xml');
    expect(warned).toEqual([]);
    expect(html).toMatch(/<section lang="fr"/);
    expect(texts(html, 'h3')).toEqual(['Forte &amp; dangereuse', 'From a feed']);
    expect(html).toContain('lang="fr-CA"');
  });

  it('writes times in the zone of the profile', async () => {
    put('alerts.json', {alerts: [alert('a')]});
    put('community.json', {timeZone: 'America/St_Johns'});
    const {html} = await run(
      'alerts',
      'alerts.json',
      '--lang',
      'en',
      '--profile',
      'community.json',
    );
    expect(texts(html, 'time')[0]).toMatch(/November 30, 2026 at 2:30.p\.m\. Newfoundland Time/);
  });

  it('writes what it can read, and fails only if it can read nothing', async () => {
    put('alerts.json', {alerts: [alert('a')]});
    put('broken.json', '{"alerts": 1');
    const some = await run('alerts', 'none.json', 'alerts.json', '--lang', 'en');
    expect(some.code).toBe(0);
    expect(texts(some.html, 'h3')).toEqual(['Alert a']);
    expect(some.warned).toEqual(['none.json: could not be opened (ENOENT)']);
    const nothing = await run('alerts', 'broken.json', '--out', 'out.html');
    expect(nothing.code).toBe(1);
    expect(nothing.warned[0]).toMatch(/^broken\.json: is not valid JSON/);
    expect(nothing.warned.at(-1)).toBe('Nothing is written.');
    expect(existsSync(join(root, 'out.html'))).toBe(false);
  });

  it('writes an empty element where nothing is in force', async () => {
    put('alerts.json', {alerts: []});
    const {code, html, warned} = await run('alerts', 'alerts.json', '--src', '/alerts.json');
    expect({code, html, warned}).toEqual({
      code: 0,
      html: '<tend-alert-banner src="/alerts.json">\n</tend-alert-banner>',
      warned: ['No alerts are in force.'],
    });
  });
});

describe('render services', () => {
  it('writes places from a table, up to a limit', async () => {
    put(
      'services.csv',
      'name,phone,hours,address,category\nAlder House,604-555-0101,Mon-Fri 9-5,"12 Alder St",Naloxone\nBirch & House,,By appointment,,Shelter\nCedar House,,,,\n',
    );
    const {code, html} = await run('services', 'services.csv', '--limit', '2', '--lang', 'en');
    expect(code).toBe(0);
    expect(texts(html, 'h3')).toEqual(['Alder House', 'Birch &amp; House']);
    expect(html).toContain('<a href="tel:6045550101">604-555-0101</a>');
    expect(texts(html, 'dd')).toContain('By appointment');
    // The clock decides nothing of what is written.
    expect(html).not.toMatch(/open now|closed now|Opens|Closes/i);
  });

  it('writes hours that only programs read as a week', async () => {
    put('services.json', {
      services: [{id: 'a', name: 'A', lang: 'en', hours: 'Mo-Fr 09:00-17:00'}],
    });
    const {html} = await run('services', 'services.json', '--lang', 'en');
    expect(texts(html, 'dd')[0]!.replace(/\s+/g, ' ')).toBe(
      'Monday – Friday: 9 a.m.–5 p.m. Saturday – Sunday: Closed',
    );
  });

  it('keeps the order of numbers in a language from right to left', async () => {
    put('services.json', {
      services: [
        {id: 'a', name: 'A', lang: 'en', phones: ['604-555-0101'], address: '12 Alder Street'},
      ],
    });
    const {html} = await run('services', 'services.json', '--lang', 'ar');
    expect(html).toContain('<a href="tel:6045550101" dir="ltr">604-555-0101</a>');
    expect(html).toContain('<address dir="auto">');
  });

  it('does not write where a confidential place is', async () => {
    put('services.json', {
      services: [
        {id: 'a', name: 'A', confidential: true, address: '12 Secret St', point: [-123, 49]},
      ],
    });
    const {html} = await run('services', 'services.json');
    expect(html).not.toMatch(/Secret|-123/);
    expect(html).toContain('data-confidential');
  });

  it('fails where nothing can be read', async () => {
    put('empty.csv', '');
    const {code, warned} = await run('services', 'empty.csv', 'none.csv');
    expect(code).toBe(1);
    expect(warned.some((line) => line.startsWith('empty.csv'))).toBe(true);
    expect(warned.some((line) => line.startsWith('none.csv'))).toBe(true);
  });
});

describe('whole pages and files', () => {
  it('writes a page with the script and the profile', async () => {
    put('community.json', {languages: ['ar'], pack: 'bc'});
    const {code, html} = await run(
      ...['guide', '--page', '--profile', 'community.json', '--out', 'site/guide.html'],
      ...['--script', 'https://cdn.example/tend.js?a&b'],
    );
    expect({code, html}).toEqual({code: 0, html: 'site/guide.html is written'});
    const page = readFileSync(join(root, 'site/guide.html'), 'utf8');
    expect(page).toMatch(
      /^<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">/,
    );
    expect(page).toContain('<meta name="viewport"');
    expect(texts(page, 'title')[0]).toBeTruthy();
    expect(page).toContain(
      '<script src="https://cdn.example/tend.js?a&amp;b" data-profile="../community.json" crossorigin="anonymous" async></script>',
    );
  });

  it('names the script beside the page by default', async () => {
    const {html} = await run('guide', '--page');
    expect(html).toContain('<script src="./tend.js" async></script>');
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'render needs one of guide, alerts, services'],
    [['map'], 'render needs one of guide, alerts, services, not "map"'],
    [['guide', '--pack', 'xx'], '--pack needs one of'],
    [['guide', '--kit', 'oral'], '--kit needs one of nasal, injection, both, not "oral"'],
    [['guide', 'file.json'], 'reads no files'],
    [['guide', '--limit', '3'], '--limit is not an option of "render guide"'],
    [['alerts'], '"render alerts" needs a file or an address'],
    [['services', 'a.csv', '--limit', '0'], '--limit needs a number, not "0"'],
    [['guide', '--lang', 'not a tag'], '--lang "not a tag" is not a language tag'],
    [['guide', '--page', '--words-only'], 'not both'],
    [['guide', '--script', 'x.js'], '--script needs --page'],
    [['guide', '--out', 'folder/'], '--out needs the name of a file'],
    [['guide', '--colour'], '--colour'],
  ])('%j', async (args, message) => {
    const warned: string[] = [];
    const code = await tend(['render', ...args], {
      cwd: root,
      print: () => {},
      warn: (line) => warned.push(line),
    });
    expect(code).toBe(2);
    expect(warned[0]).toContain(message);
  });
});
