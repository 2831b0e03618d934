import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Alert, AlertVersion, Area} from '../../src/alerts/model/alert.js';
import {emptyVersion} from '../../src/alerts/model/alert.js';
import {reaches} from '../../src/alerts/model/area.js';
import {contentKey} from '../../src/alerts/model/content-hash.js';
import {clockSkew, nextPollDelay} from '../../src/alerts/feed/schedule.js';
import {
  alertsInForce,
  pickVersion,
  readAlerts,
  writeTend,
  type ReadAlertsOptions,
} from '../../src/alerts/index.js';
import {KnownAlerts} from '../../src/alerts/model/seen-alerts.js';
import {nextChange, tombstones} from '../../src/alerts/model/lifecycle.js';
import {namedAlert} from '../../src/alerts/model/with-default-sender.js';
import {parseDate} from '../../src/shared/dates.js';
import {htmlToText} from '../../src/shared/html-to-text.js';

const now = new Date('2026-11-23T12:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const version = (more: Partial<AlertVersion> = {}): AlertVersion => ({
  ...emptyVersion('en'),
  headline: 'Headline',
  expires: at(24),
  ...more,
});

const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
  id,
  sender: 's',
  sent: at(-1),
  type: 'alert',
  status: 'actual',
  scope: 'public',
  references: [],
  versions: [version()],
  ...more,
});

const ids = (alerts: readonly Alert[]) => alerts.map(({id}) => id);
const inForce = (alerts: readonly Alert[], more: object = {}) =>
  ids(alertsInForce(alerts, {now, ...more}));
const ref = (id: string) => ({sender: 's', id});

describe('what is in force', () => {
  it('is the same in whatever order messages come', () => {
    const chain = [
      alert('a', {sent: at(-5)}),
      alert('b', {type: 'update', references: [ref('a')], sent: at(-4)}),
      alert('c', {type: 'update', references: [ref('a'), ref('b')], sent: at(-3)}),
      alert('d', {sent: at(-5)}),
      alert('e', {type: 'cancel', references: [ref('d')], sent: at(-2), versions: []}),
      alert('f', {type: 'error', references: [ref('g')], sent: at(-2), versions: []}),
      alert('g', {sent: at(-3)}),
      alert('h', {type: 'ack', references: [ref('i')]}),
      alert('i', {sent: at(-6)}),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, {minLength: chain.length}), (shuffled) => {
        expect(inForce(shuffled).sort()).toEqual(['c', 'i']);
      }),
    );
  });

  it('is the latest of updates that refer to each other in a circle', () => {
    const update = (id: string, of: string, hour: number) =>
      alert(id, {type: 'update', references: [ref(of)], sent: at(hour)});
    expect(inForce([update('a', 'c', -3), update('b', 'a', -2), update('c', 'b', -1)])).toEqual([
      'c',
    ]);
  });

  it('is ended by an update that has itself expired', () => {
    const expired = alert('b', {
      type: 'update',
      references: [ref('a')],
      versions: [version({expires: at(-1)})],
    });
    expect(inForce([alert('a'), expired])).toEqual([]);
  });

  it('is not ended by a test, nor by what is not for the public', () => {
    const ends = {type: 'cancel', references: [ref('a')]} as const;
    expect(inForce([alert('a'), alert('b', {...ends, status: 'test'})])).toEqual(['a']);
    expect(inForce([alert('a'), alert('b', {...ends, status: 'test'})], {showTests: true})).toEqual(
      ['a'],
    );
    expect(inForce([alert('a'), alert('b', {...ends, scope: 'private'})])).toEqual(['a']);
  });

  it('is one of two that end each other: the later', () => {
    const a = alert('a', {type: 'update', references: [ref('b')], sent: at(-2)});
    const b = alert('b', {type: 'update', references: [ref('a')], sent: at(-1)});
    expect(inForce([a, b])).toEqual(['b']);
    expect(inForce([b, a])).toEqual(['b']);
  });

  it.each<[string, Partial<AlertVersion>, boolean]>([
    ['a moment before it expires', {expires: new Date(now.getTime() + 1)}, true],
    ['at the very moment it expires', {expires: now}, false],
    ['before its onset', {onset: at(1)}, false],
    ['at its onset', {onset: now}, true],
    ['without an end, within a day', {expires: undefined}, true],
  ])('%s', (_, more, shown) => {
    expect(inForce([alert('a', {versions: [version(more)]})])).toEqual(shown ? ['a'] : []);
  });

  it('without an end is over after the site’s hours', () => {
    const old = alert('a', {sent: at(-25), versions: [version({expires: undefined})]});
    expect(inForce([old])).toEqual([]);
    expect(inForce([old], {defaultHours: 26})).toEqual(['a']);
    expect(nextChange([old], {now: at(-2)})).toEqual(at(-1));
  });

  it('comes gravest first, then newest, and what is over comes last', () => {
    const of = (id: string, severity: AlertVersion['severity'], sent: number, over = false) =>
      alert(id, {
        sent: at(sent),
        versions: [version({severity, response: over ? ['allclear'] : []})],
      });
    const all = [
      of('minor', 'minor', -1),
      of('old', 'severe', -9),
      of('over', 'extreme', -1, true),
      of('new', 'severe', -2),
      of('unknown', 'unknown', -1),
      of('extreme', 'extreme', -9),
    ];
    expect(inForce(all)).toEqual(['extreme', 'new', 'old', 'minor', 'unknown', 'over']);
  });

  it('of two messages with one name is the last sent, and its end counts', () => {
    expect(inForce([alert('a'), alert('a', {type: 'cancel', sent: at(0)})])).toEqual([]);
    expect(
      inForce([alert('a', {sent: at(0)}), alert('a', {type: 'cancel', sent: at(-1)})]),
    ).toEqual(['a']);
  });
});

describe('what is half known', () => {
  const update = (id: string, more: Partial<Alert> = {}) =>
    alert(id, {type: 'update', references: [ref('a')], sent: at(-0.5), ...more});

  it('an update that says nothing ends nothing', () => {
    expect(inForce([alert('a'), update('b', {versions: []})])).toEqual(['a']);
    expect(tombstones([update('b', {versions: []})])).toEqual([]);
  });

  it('an update that one source offers no more, and another does, is shown', () => {
    const b = update('b');
    expect(inForce([b, ...tombstones([b])])).toEqual(['b']);
    expect(inForce([...tombstones([b]), b])).toEqual(['b']);
    expect(inForce([alert('a'), ...tombstones([b])])).toEqual([]);
  });

  it('what an update says from later on ends nothing before', () => {
    const b = update('b', {versions: [version({onset: at(5)})]});
    expect(inForce([alert('a'), b])).toEqual(['a']);
    expect(nextChange([alert('a'), b], {now})).toEqual(at(5));
    expect(ids(alertsInForce([alert('a'), b], {now: at(6)}))).toEqual(['b']);
  });

  it('a test with the name of a real alert does not take its place', () => {
    const test = alert('a', {status: 'test', sent: at(0), versions: [version({headline: 'Test'})]});
    for (const all of [
      [alert('a'), test],
      [test, alert('a')],
    ]) {
      expect(alertsInForce(all, {now, showTests: true})[0]!.status).toBe('actual');
    }
  });

  it('sources that name no sender do not end each other’s alerts', () => {
    const nameless = alert('1', {sender: ''});
    const [one, two] = ['https://a.example/f?x', 'https://b.example/f'].map((address) =>
      namedAlert({...nameless}, address),
    );
    expect([one!.sender, two!.sender]).toEqual(['a.example/f', 'b.example/f']);
    expect(inForce([one!, two!])).toEqual(['1', '1']);
  });
});

describe('where', () => {
  const area = (more: Partial<Area>): Area => ({
    name: 'Somewhere',
    polygons: [],
    circles: [],
    codes: [],
    ...more,
  });
  const sgc = (value: string, system = 'profile:CAP-CP:Location:0.3') => ({
    codes: [{system, value}],
  });
  const square: [number, number][] = [
    [-124, 49],
    [-122, 49],
    [-122, 50],
    [-124, 50],
    [-124, 49],
  ];
  const vancouver = {codes: ['5915022'], point: [-123.12, 49.28] as [number, number]};

  it.each<[string, Partial<Area>[], object, boolean]>([
    ['no area: everywhere', [], vancouver, true],
    ['the province of the place', [sgc('59')], vancouver, true],
    ['a part of the place’s region', [sgc('5915022')], {codes: ['5915']}, true],
    ['another province', [sgc('48')], vancouver, false],
    ['all of Canada', [sgc('01')], vancouver, true],
    ['codes of another system', [sgc('041420', 'layer:EC-MSC-SMC:1.0:CLC')], vancouver, true],
    ['around the point', [{polygons: [square]}], vancouver, true],
    ['around another point', [{polygons: [square]}], {point: [-114, 51]}, false],
    ['near the point', [{circles: [{center: [-123, 49], km: 40}]}], vancouver, true],
    ['too far from the point', [{circles: [{center: [-120, 49], km: 40}]}], vancouver, false],
    ['one of several areas', [sgc('48'), sgc('5915')], vancouver, true],
    ['nothing but another name', [{}], {names: ['Elsewhere']}, true],
    [
      'across the date line',
      [
        {
          polygons: [
            [
              [179, 50],
              [-179, 50],
              [-179, 52],
              [179, 52],
              [179, 50],
            ],
          ],
        },
      ],
      {point: [-179.5, 51]},
      true,
    ],
  ])('%s', (_, areas, place, expected) => {
    expect(reaches(areas.map(area), place)).toBe(expected);
  });
});

describe('the language', () => {
  const bilingual = alert('a', {
    versions: [version({lang: 'fr-CA'}), version({lang: 'en-CA'}), version({lang: 'fr-CA'})],
  });
  it.each([
    [['fr'], ['fr-CA', 'fr-CA']],
    [['en'], ['en-CA']],
    [
      ['pa', 'fr'],
      ['fr-CA', 'fr-CA'],
    ],
    [['ar'], ['en-CA']],
    [['junk!'], ['en-CA']],
  ])('for a reader of %j is %j', (langs, expected) => {
    expect(pickVersion(bilingual, langs).map(({lang}) => lang)).toEqual(expected);
  });
});

describe('what has been met before', () => {
  it('is new when it says something else, unless that is a minor change', () => {
    const known = new KnownAlerts();
    known.add(alert('a'));
    expect(known.has(alert('a'))).toBe(true);
    expect(known.has(alert('b'))).toBe(true);
    const other = [version({headline: 'Another'})];
    expect(known.has(alert('a', {versions: other}))).toBe(false);
    const minor = [{name: 'profile:CAP-CP:0.4:MinorChange', value: 'text'}];
    const update = {type: 'update', references: [ref('a')]} as const;
    const mended = [version({headline: 'Another', parameters: minor})];
    expect(known.has(alert('c', {...update, versions: mended}))).toBe(true);
    expect(known.has(alert('c', {...update, versions: other}))).toBe(false);
  });

  it('goes by what readers see, not by times', () => {
    expect(contentKey(alert('a', {versions: [version({expires: at(48)})]}))).toBe(
      contentKey(alert('b', {sent: at(-9)})),
    );
  });
});

describe('dates of feeds', () => {
  it.each([
    ['2026-11-23T14:05:00-05:00', '2026-11-23T19:05:00.000Z'],
    ['2026-11-23T19:05:00.250Z', '2026-11-23T19:05:00.000Z'],
    ['2026-11-23T19:05:00-00:00', '2026-11-23T19:05:00.000Z'],
    ['2026-11-23 19:05', '2026-11-23T19:05:00.000Z'],
    ['2026-11', '2026-11-01T00:00:00.000Z'],
    ['20261123', '2026-11-23T00:00:00.000Z'],
    ['Mon, 23 Nov 2026 14:05:00 -0500', '2026-11-23T19:05:00.000Z'],
    ['Mon, 3 Nov 26 14:05 EST', '2026-11-03T19:05:00.000Z'],
    ['23 Nov 2026 14:05:00 GMT', '2026-11-23T14:05:00.000Z'],
    ['Mon, 23 Nov 2026 15:35:00 NST', '2026-11-23T19:05:00.000Z'],
    ['Mon Nov 23 14:05:00 2026', '2026-11-23T14:05:00.000Z'],
    ['November 23, 2026', '2026-11-23T00:00:00.000Z'],
    ['November 23, 2026 2:05 pm', '2026-11-23T14:05:00.000Z'],
    ['Nov 23, 2026 12:05 a.m. EST', '2026-11-23T05:05:00.000Z'],
    ['2026-11-23T14:05:00 PST', '2026-11-23T22:05:00.000Z'],
    ['2026-11-23 14:05 ET', '2026-11-23T19:05:00.000Z'],
    ['lundi 23 novembre 2026 14 h 05 HNE', '2026-11-23T19:05:00.000Z'],
    ['1er août 2026 à 9 h', '2026-08-01T09:00:00.000Z'],
    ['3 juin 2026', '2026-06-03T00:00:00.000Z'],
    ['3 juil. 2026', '2026-07-03T00:00:00.000Z'],
    ['November 23, 2026 at 2:05 PM EST', '2026-11-23T19:05:00.000Z'],
  ])('%s', (text, iso) => expect(parseDate(text)?.toISOString()).toBe(iso));

  it.each(['', 'soon', '2026-13-01', '2026-02-30', '2026-11-23T25:00:00Z', 'Mon, 99 Foo 2026'])(
    'none: %j',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );
});

describe('HTML of feeds becomes text', () => {
  it.each([
    ['<b>Green</b> &amp; grey', 'Green & grey'],
    ['&lt;b&gt;Twice&lt;/b&gt; escaped', 'Twice escaped'],
    ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
    ['before<script>alert(1)</script>after', 'beforeafter'],
    ['wind < 40 km/h & rising', 'wind < 40 km/h & rising'],
    ['caf&eacute; &#8217; &#x2019;', 'café ’ ’'],
    ['\u202eturned\u2066', 'turned'],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));
});

describe('what is read', () => {
  const read = (source: string | Uint8Array, options?: ReadAlertsOptions) =>
    readAlerts(source, options);
  const cap = (inside = '') =>
    `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>s</sender><sent>2026-11-23T00:00:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>${inside}</alert>`;
  const rss = (items: string) =>
    `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
  const item = (title: string) => `<item><title>${title}</title><guid>${title}</guid></item>`;

  it.each([
    ['a document type', `<!DOCTYPE alert [<!ENTITY a "b">]>${cap()}`, 'alerts-doctype'],
    ['a document type in Atom', '<!DOCTYPE feed><feed/>', 'alerts-doctype'],
    ['a web page', '<!doctype html><html><body>Sign in</body></html>', 'alerts-web-page'],
    ['a web page in XHTML', '<?xml version="1.0"?><html xmlns="x"/>', 'alerts-web-page'],
    ['nothing', '', 'alerts-empty'],
    ['words', 'Not found', 'alerts-unknown-format'],
    ['other JSON', '{"a": 1}', 'alerts-unknown-format'],
    ['other XML', '<kml/>', 'alerts-unknown-format'],
    ['RSS with nothing in it', '<rss version="2.0"/>', 'alerts-no-feed'],
    ['Atom with nothing in it', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'alerts-no-feed'],
    ['a number', '[1]', 'alerts-bad-value'],
  ])('%s gives no alert, and one clear line', async (_, source, code) => {
    const {alerts, problems} = await read(source, {baseUrl: 'https://x.example/f'});
    expect(alerts).toEqual([]);
    expect(problems[0]).toMatchObject({code, source: 'https://x.example/f'});
    expect(problems[0]!.message).toContain('https://x.example/f');
    expect(problems[0]!.message).not.toContain('\n');
  });

  it('the bare document type of RSS 0.91', async () => {
    const type =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    const {alerts} = await read(`<?xml version="1.0"?>${type}${rss(item('a'))}`);
    expect(ids(alerts)).toEqual(['a']);
  });

  it('a feed after a warning of its server', async () => {
    const warning = '<br />\n<b>Warning</b>: Undefined index in feed.php on line 3<br />\n';
    const {alerts} = await read(`${warning}<?xml version="1.0"?>${rss(item('a'))}`);
    expect(ids(alerts)).toEqual(['a']);
  });

  it('items that share a name, each', async () => {
    const shared = (title: string, date = '') =>
      `<item><title>${title}</title><link>https://x.example/alerts</link>${date}</item>`;
    const same = await read(rss(shared('Purple') + shared('Green')));
    expect(same.alerts.map(({versions}) => versions[0]!.headline)).toEqual(['Purple', 'Green']);
    expect(inForce(same.alerts)).toHaveLength(2);
    expect(same.problems.map(({code}) => code)).toEqual(['alerts-duplicate-id']);
    const date = (day: number) => `<pubDate>${day} Nov 2026 00:00:00 GMT</pubDate>`;
    const later = await read(rss(shared('Old', date(22)) + shared('New', date(23))));
    expect(later.problems).toEqual([]);
    expect(inForce(later.alerts, {now: new Date('2026-11-23T01:00:00Z')})).toHaveLength(1);
  });

  it('no signs that could turn the words around them', async () => {
    const {alerts} = await read(JSON.stringify({alerts: [{id: 'a', headline: 'x\u202ey'}]}));
    expect(alerts[0]!.versions[0]!.headline).toBe('xy');
  });

  it('many unknown keys without a line for each', async () => {
    const extra = Object.fromEntries(Array.from({length: 5000}, (_, at) => [`x${at}`, at]));
    const {alerts, problems} = await read(JSON.stringify({alerts: [{id: 'a', ...extra}]}));
    expect(ids(alerts)).toEqual(['a']);
    expect(problems.length).toBeLessThan(50);
  });

  it('a very long list', async () => {
    const list = Array.from({length: 150_000}, (_, id) => ({id}));
    expect((await read(JSON.stringify({alerts: list}))).alerts).toHaveLength(150_000);
  });

  it('a feed after any number of comments', async () => {
    const {alerts} = await read(`${'<!---->'.repeat(2000)}${rss(item('a'))}`);
    expect(ids(alerts)).toEqual(['a']);
  });

  it.each([
    ['in an entry', `{"alerts": [${JSON.stringify(alert('a'))}, {"id": "b", "headline": "Test"`],
    [
      'right after a value',
      `{"alerts": [${JSON.stringify(alert('a'))}, {"id": "b", "references": []`,
    ],
    ['between two', `{"alerts": [${JSON.stringify(alert('a'))}`],
    ['in a bare list', `[${JSON.stringify(alert('a'))}, {"id": "b", "versions": [{}]`],
  ])('what is whole of JSON that breaks off %s', async (_, source) => {
    const {alerts, problems} = await read(source);
    expect(ids(alerts)).toEqual(['a']);
    expect(problems[0]!.code).toBe('alerts-broken-off');
  });

  it('nothing of one alert that breaks off: the rest may say that it is a test', async () => {
    const {alerts, problems} = await read(
      '{"id": "a", "headline": "TEST ONLY", "severity": "extreme"',
    );
    expect(alerts).toEqual([]);
    expect(problems[0]!.code).toBe('alerts-broken-off');
  });

  it('no language of a CAP message before its first words', async () => {
    const whole = cap(
      '<info><language>en</language><event>Drugs</event><headline>Words</headline></info>',
    );
    const cut = (words: string) => read(whole.slice(0, whole.indexOf(words) + words.length));
    expect((await cut('<event>Drugs')).alerts[0]!.versions).toEqual([]);
    expect((await cut('<headline>Wor')).alerts[0]!.versions).toHaveLength(1);
  });

  it('no more languages of an alert than there are', async () => {
    const versions = Array.from({length: 30_000}, () => ({}));
    const {alerts, problems} = await read(
      JSON.stringify({alerts: [{id: 'a', description: 'x'.repeat(19_999), versions}, alert('b')]}),
    );
    expect(ids(alerts)).toEqual(['a', 'b']);
    expect(alerts[0]!.versions).toHaveLength(200);
    expect(problems.map(({message}) => message).join()).toContain('more than 200');
    expect(inForce(alerts)).toContain('b');
  });

  it('what there is of half a file', async () => {
    const half = await read(rss(item('a') + item('b')).slice(0, -60));
    expect(ids(half.alerts)).toContain('a');
    expect(half.problems[0]!.code).toBe('alerts-broken-off');
    const json = JSON.stringify({
      alerts: [
        {id: 'a', sent: at(0)},
        {id: 'b', sent: at(0)},
      ],
    });
    const broken = await read(json.slice(0, json.indexOf('"b"')));
    expect(ids(broken.alerts)).toEqual(['a']);
    expect(broken.problems[0]!.code).toBe('alerts-broken-off');
  });

  it('text whose encoding is told wrong, or not at all', async () => {
    const text = rss(item('Été'));
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(ids((await read(latin)).alerts)).toEqual(['Été']);
    const liar = `<?xml version="1.0" encoding="utf-8"?>${text}`;
    const latinLiar = Uint8Array.from(liar, (sign) => sign.charCodeAt(0));
    expect(ids((await read(latinLiar)).alerts)).toEqual(['Été']);
    const utf8 = new TextEncoder().encode(`<?xml version="1.0" encoding="windows-1251"?>${text}`);
    expect(ids((await read(utf8)).alerts)).toEqual(['Été']);
  });

  it('CAP in an entry of Atom, as elements and as text, and behind a link', async () => {
    const entry = (inside: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><entry><id>e</id><title>Entry</title><updated>2026-11-23T00:00:00Z</updated>${inside}</entry></feed>`;
    const escaped = cap().replace(/&/g, '&amp;').replace(/</g, '&lt;');
    for (const content of [cap(), escaped]) {
      const inside = await read(entry(`<content type="application/cap+xml">${content}</content>`));
      expect([ids(inside.alerts), inside.links]).toEqual([['1'], []]);
    }
    const link = '<link type="application/cap+xml" href="/one.cap"/>';
    const behind = await read(entry(link), {baseUrl: 'https://x.example/feed'});
    expect([ids(behind.alerts), behind.links]).toEqual([['e'], ['https://x.example/one.cap']]);
    expect(behind.alerts[0]!.link).toBe('https://x.example/one.cap');
  });

  it('the weather alerts of Canada, and those of services that write CAP as GeoJSON', async () => {
    const square = [
      [-124, 49],
      [-122, 49],
      [-122, 50],
      [-124, 49],
    ];
    const geometry = {type: 'Polygon', coordinates: [square]};
    const canada = {
      id: 'urn:1',
      alert_type: 'warning',
      alert_name_en: 'rainfall warning',
      alert_name_fr: 'avertissement de pluie',
      alert_text_en: 'Heavy rain.',
      risk_colour_en: 'orange',
      status_en: 'issued',
      feature_name_en: 'Cedar Bend',
      publication_datetime: '2026-11-23T10:00:00Z',
      expiration_datetime: '2026-11-24T10:00:00Z',
    };
    const other = {
      id: 'urn:2',
      sender: 'w',
      sent: '2026-11-23T10:00:00Z',
      status: 'Actual',
      messageType: 'Update',
      severity: 'Severe',
      event: 'Wind',
      references: [{identifier: 'urn:0', sender: 'w', sent: '2026-11-22T10:00:00Z'}],
      areaDesc: 'Coast',
    };
    const features = [canada, other].map((properties) => ({type: 'Feature', properties, geometry}));
    const {alerts, problems} = await read(JSON.stringify({type: 'FeatureCollection', features}));
    expect(problems).toEqual([]);
    expect(
      alerts.map(({id, type, versions}) => [
        id,
        type,
        versions.map((each) => [each.lang, each.severity, each.areas[0]!.polygons[0]!.length]),
      ]),
    ).toEqual([
      [
        'urn:1',
        'alert',
        [
          ['en', 'severe', 4],
          ['fr', 'severe', 4],
        ],
      ],
      ['urn:2', 'update', [['en', 'severe', 4]]],
    ]);
    expect(alerts[1]!.references[0]).toMatchObject({sender: 'w', id: 'urn:0'});
    expect(inForce(alerts, {place: {point: [-123, 49.4]}})).toHaveLength(2);
    expect(inForce(alerts, {place: {point: [-100, 49.4]}})).toEqual([]);
  });

  it('no address but of the web', async () => {
    const info = (web: string) => `<info><event>x</event><web>${web}</web></info>`;
    const evil = await read(cap(info('javascript:alert(1)')));
    expect(evil.alerts[0]!.versions[0]!.web).toBeUndefined();
    const good = await read(cap(info('/page')), {baseUrl: 'https://x.example/f/'});
    expect(good.alerts[0]!.versions[0]!.web).toBe('https://x.example/page');
    const file = await read(cap(info('https://x.example/page')), {baseUrl: 'alerts.xml'});
    expect(file.alerts[0]!.versions[0]!.web).toBe('https://x.example/page');
  });

  it('a message that may be a test is not taken for the real thing', async () => {
    const {alerts, problems} = await read(cap().replace('Actual', 'Aktual'));
    expect(alerts).toEqual([]);
    expect(problems[0]).toMatchObject({code: 'alerts-cap-bad-value', path: 'status', line: 1});
  });

  it('never rejects, whatever it is given', async () => {
    const pieces = fc.array(
      fc.constantFrom('<', '>', 'alert', 'rss', '/', '"', '{', '}', '[', ':', '&', ' ', 'x', '\0'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join('')),
        ),
        async (source) => {
          const {alerts} = await read(source);
          expect(Array.isArray(alerts)).toBe(true);
        },
      ),
    );
    const deep = `${'<a>'.repeat(50_000)}x`;
    expect((await read(deep)).alerts).toEqual([]);
    expect((await read(`${'['.repeat(5000)}`)).alerts).toEqual([]);
  });

  it('our own format comes back as it was written, and fits its schema', async () => {
    const schema = JSON.parse(
      readFileSync('src/alerts/model/alerts.schema.json', 'utf8'),
    ) as object;
    const fits = new Ajv2020({strict: false, validateFormats: false}).compile(schema);
    const written = readFileSync('demo/site/alerts.json', 'utf8');
    expect(fits(JSON.parse(written)), JSON.stringify(fits.errors)).toBe(true);
    const {alerts, problems} = await read(written);
    expect(problems).toEqual([]);
    expect(alerts).toHaveLength(4);
    const again = await read(writeTend(alerts));
    expect(again).toEqual({alerts, problems: [], links: []});
    expect(fits(JSON.parse(writeTend(alerts)))).toBe(true);
  });
});

const fixtures = '../shared/fixtures';
describe.skipIf(!existsSync(fixtures))('real files', () => {
  const counts: Record<string, [alerts: number, links: number]> = {
    'google_amber.atom': [1, 0],
    'google_australia.cap': [1, 0],
    'google_canada.cap': [1, 0],
    'google_earthquake-iso8859-1.cap': [1, 0],
    'google_empty_weather_index.atom': [0, 0],
    'google_invalid.cap': [1, 0],
    'google_invalid.rss': [0, 0],
    'google_no_optional_fields.cap': [1, 0],
    'google_ny_index.rss': [2, 2],
    'google_weather.cap': [1, 0],
    'google_weather_index.atom': [2, 2],
    'tannerryan_Oasis_AmberAlert.xml': [1, 0],
    'tannerryan_PelmorexNAADS_WindWarning.xml': [1, 0],
    'ukea_INVALID_AREA_WITH_HOLE.xml': [1, 0],
    'ukea_UPDATE.xml': [1, 0],
    'ukea_WAINFLEET.xml': [1, 0],
    'ukea_WAINFLEET_CANCEL_MINIMAL.xml': [1, 0],
    'ukea_WAINFLEET_CANCEL_WITH_REFERENCES.xml': [1, 0],
    'ukea_WINDEMERE.xml': [1, 0],
  };

  it.each(Object.entries(counts))('%s', async (file, [alerts, links]) => {
    const found = await readAlerts(readFileSync(`${fixtures}/cap/${file}`), {
      baseUrl: `https://x.example/${file}`,
    });
    expect([found.alerts.length, found.links.length]).toEqual([alerts, links]);
  });

  it('a flood ends with its cancelling, in either order, though that says nothing else', async () => {
    const files = ['ukea_WAINFLEET.xml', 'ukea_WAINFLEET_CANCEL_MINIMAL.xml'];
    const read = await Promise.all(
      files.map((file) => readAlerts(readFileSync(`${fixtures}/cap/${file}`))),
    );
    const [flood, cancel] = read.map(({alerts}) => alerts[0]!);
    const then = {now: new Date('2020-02-16T23:30:00Z'), defaultHours: 1e6};
    expect(ids(alertsInForce([flood!], then))).toHaveLength(1);
    expect(alertsInForce([flood!, cancel!], then)).toEqual([]);
    expect(alertsInForce([cancel!, flood!], then)).toEqual([]);
  });

  it('no feed of a whole corpus is refused without a word, or throws', async () => {
    const folder = `${fixtures}/feeds/feedparser`;
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
      /\.(xml|json)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const {alerts} = await readAlerts(readFileSync(`${folder}/${file}`), {
        baseUrl: `https://x.example/${file}`,
      });
      for (const {versions} of alerts) {
        for (const {headline = '', description = ''} of versions) {
          expect(headline + description, file).not.toMatch(/<script|<\/[a-z]+>/i);
        }
      }
    }
  });
});

describe('asking again', () => {
  it('never comes sooner than five minutes, and later with each fault', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 90_000, noNaN: true}),
        fc.nat(40),
        fc.double({min: 0, max: 1, noNaN: true}),
        (poll, faults, chance) => {
          expect(nextPollDelay(poll, faults, chance)).toBeGreaterThanOrEqual(300_000);
          expect(nextPollDelay(poll, faults + 1, chance)).toBeGreaterThanOrEqual(
            nextPollDelay(poll, faults, chance),
          );
        },
      ),
    );
    expect(nextPollDelay(300, 9, 0)).toBe(3_600_000);
  });

  it('notices a clock that is wrong, and no small difference', () => {
    const headers = (date: Date, age?: string) => ({
      get: (name: string) => (name === 'date' ? date.toUTCString() : (age ?? null)),
    });
    expect(clockSkew(headers(at(2)), now)).toBe(7_200_000);
    expect(clockSkew(headers(at(0.1)), now)).toBe(0);
    expect(clockSkew(headers(at(-1), '3600'), now)).toBe(0);
    // No cache keeps a warning for days.
    expect(clockSkew(headers(now, '999999'), now)).toBe(0);
    expect(clockSkew({get: () => null}, now)).toBe(0);
  });
});
