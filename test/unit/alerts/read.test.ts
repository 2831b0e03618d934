import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {readAlerts, writeTend, type ReadAlertsOptions} from '../../../src/alerts/index.js';
import {alert, at, ids, inForce} from './sample.js';
import {alertsSchema} from '../../../.config/build/alerts-schema.mjs';
import fc from '../property.js';

describe('reading alerts', () => {
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
  ])('%s gives no alert and one clear report', async (_, source, code) => {
    const {alerts, problems} = await read(source, {baseUrl: 'https://x.example/f'});
    expect(alerts).toEqual([]);
    expect(problems[0]).toMatchObject({code, source: 'https://x.example/f'});
    expect(problems[0]!.message).toContain('https://x.example/f');
    expect(problems[0]!.message).not.toContain('\n');
  });

  it('reads the bare document type of RSS 0.91', async () => {
    const type =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    const {alerts} = await read(`<?xml version="1.0"?>${type}${rss(item('a'))}`);
    expect(ids(alerts)).toEqual(['a']);
  });

  it('reads a feed that follows a warning of its server', async () => {
    const warning = '<br />\n<b>Warning</b>: Undefined index in feed.php on line 3<br />\n';
    const {alerts} = await read(`${warning}<?xml version="1.0"?>${rss(item('a'))}`);
    expect(ids(alerts)).toEqual(['a']);
  });

  it('reads every item, also where items share an identifier', async () => {
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

  it('removes characters that reverse the direction of text', async () => {
    const {alerts} = await read(JSON.stringify({alerts: [{id: 'a', headline: 'x\u202ey'}]}));
    expect(alerts[0]!.versions[0]!.headline).toBe('xy');
  });

  it('limits the number of reports about unknown keys', async () => {
    const extra = Object.fromEntries(Array.from({length: 5000}, (_, at) => [`x${at}`, at]));
    const {alerts, problems} = await read(JSON.stringify({alerts: [{id: 'a', ...extra}]}));
    expect(ids(alerts)).toEqual(['a']);
    expect(problems.length).toBeLessThan(50);
  });

  it('reads a very long list', async () => {
    const list = Array.from({length: 150_000}, (_, id) => ({id}));
    expect((await read(JSON.stringify({alerts: list}))).alerts).toHaveLength(150_000);
  });

  it('reads a feed after any number of comments', async () => {
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
  ])('reads the complete alerts of JSON that ends %s', async (_, source) => {
    const {alerts, problems} = await read(source);
    expect(ids(alerts)).toEqual(['a']);
    expect(problems[0]!.code).toBe('alerts-broken-off');
  });

  it('drops an alert that ends early: the missing part may say that it is a test', async () => {
    const {alerts, problems} = await read(
      '{"id": "a", "headline": "TEST ONLY", "severity": "extreme"',
    );
    expect(alerts).toEqual([]);
    expect(problems[0]!.code).toBe('alerts-broken-off');
  });

  it('leaves out a language of a CAP message that ends before its first text', async () => {
    const whole = cap(
      '<info><language>en</language><event>Drugs</event><headline>Words</headline></info>',
    );
    const cut = (words: string) => read(whole.slice(0, whole.indexOf(words) + words.length));
    expect((await cut('<event>Drugs')).alerts[0]!.versions).toEqual([]);
    expect((await cut('<headline>Wor')).alerts[0]!.versions).toHaveLength(1);
  });

  it('limits the number of languages of an alert', async () => {
    const versions = Array.from({length: 30_000}, () => ({}));
    const {alerts, problems} = await read(
      JSON.stringify({alerts: [{id: 'a', description: 'x'.repeat(19_999), versions}, alert('b')]}),
    );
    expect(ids(alerts)).toEqual(['a', 'b']);
    expect(alerts[0]!.versions).toHaveLength(200);
    expect(problems.map(({message}) => message).join()).toContain('more than 200');
    expect(inForce(alerts)).toContain('b');
  });

  it('reads the complete part of a file that ends early', async () => {
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

  it('reads text with a wrong or missing encoding', async () => {
    const text = rss(item('Été'));
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(ids((await read(latin)).alerts)).toEqual(['Été']);
    const liar = `<?xml version="1.0" encoding="utf-8"?>${text}`;
    const latinLiar = Uint8Array.from(liar, (sign) => sign.charCodeAt(0));
    expect(ids((await read(latinLiar)).alerts)).toEqual(['Été']);
    const utf8 = new TextEncoder().encode(`<?xml version="1.0" encoding="windows-1251"?>${text}`);
    expect(ids((await read(utf8)).alerts)).toEqual(['Été']);
  });

  it('reads CAP in an Atom entry as elements, as text and behind a link', async () => {
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

  it('reads the weather alerts of Canada, and of services that write CAP as GeoJSON', async () => {
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

  it('accepts only http and https addresses', async () => {
    const info = (web: string) => `<info><event>x</event><web>${web}</web></info>`;
    const evil = await read(cap(info('javascript:alert(1)')));
    expect(evil.alerts[0]!.versions[0]!.web).toBeUndefined();
    const good = await read(cap(info('/page')), {baseUrl: 'https://x.example/f/'});
    expect(good.alerts[0]!.versions[0]!.web).toBe('https://x.example/page');
    const file = await read(cap(info('https://x.example/page')), {baseUrl: 'alerts.xml'});
    expect(file.alerts[0]!.versions[0]!.web).toBe('https://x.example/page');
  });

  it('does not read a message that may be a test as a real alert', async () => {
    const {alerts, problems} = await read(cap().replace('Actual', 'Aktual'));
    expect(alerts).toEqual([]);
    expect(problems[0]).toMatchObject({code: 'alerts-cap-bad-value', path: 'status', line: 1});
  });

  it('never rejects, for any input', async () => {
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

  it('reads our own format back unchanged, and fits its schema', async () => {
    const schema = JSON.parse(alertsSchema()) as object;
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
