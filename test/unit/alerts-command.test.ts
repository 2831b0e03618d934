import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {alertsInForce, readAlerts, type Alert} from '../../src/alerts/index.js';
import {alerts, type AlertsSettings} from '../../src/cli/alerts/index.js';
import {writeAtomically} from '../../src/cli/files.js';
import {tend} from '../../src/cli/tend.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let root: string;
let server: Server;
let base: string;
let answers: Record<string, Answer>;
let asked: IncomingMessage[];
const addressesAsked = () => asked.map(({url}) => url);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tend-alerts-'));
  answers = {};
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url!];
    if (answer) answer(response, request);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(root, {recursive: true, force: true});
});

const text =
  (body: string | Uint8Array, type = 'application/xml', headers = {}): Answer =>
  (response) =>
    response.writeHead(200, {'content-type': type, ...headers}).end(body);
const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('<html>fault</html>');

async function pull(args: string[], settings: AlertsSettings = {}) {
  const printed: string[] = [];
  const warned: string[] = [];
  const terminal = {
    cwd: root,
    print: (line: string) => printed.push(line),
    warn: (line: string) => warned.push(line),
  };
  const whole = args.map((arg) => (arg.startsWith('/') ? base + arg : arg));
  const code = await alerts(['pull', ...whole], terminal, settings);
  return {code, printed, warned};
}
const out = ['--out', 'alerts.json'];
const file = () => join(root, 'alerts.json');
const written = async () => (await readAlerts(readFileSync(file(), 'utf8'))).alerts;
const ids = (list: Alert[]) => list.map(({id}) => id);
const inForce = async () => ids(alertsInForce(await written(), {now: new Date()}));

const hours = (number: number) => new Date(Date.now() + number * 3_600_000).toISOString();
const references = (...names: string[]) =>
  `<references>${names.map((name) => `a@example.ca,${name},${hours(-2)}`).join(' ')}</references>`;

/** A CAP message in force. */
const cap = (id: string, {type = 'Alert', extra = '', expires = hours(5)} = {}) =>
  `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>${id}</identifier>
  <sender>a@example.ca</sender><sent>${hours(type === 'Alert' ? -2 : -1)}</sent>
  <status>Actual</status><msgType>${type}</msgType><scope>Public</scope>${extra}
  ${type === 'Cancel' ? '' : `<info><language>en-CA</language><category>Health</category><event>Drug alert</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Likely</certainty><expires>${expires}</expires><headline>Message ${id}</headline><area><areaDesc>Here</areaDesc></area></info>`}
</alert>`;
const atom = (entries: string, id = 'urn:feed') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${id}</id><title>Feed</title>${entries}</feed>`;
const entry = (id: string, more = '') =>
  `<entry><id>${id}</id><title>Entry ${id}</title><updated>${hours(-1)}</updated>${more}</entry>`;
const capLink = (href: string) => `<link href="${href}" type="application/cap+xml"/>`;
const rss = (...names: string[]) =>
  `<rss version="2.0"><channel><title>R</title><link>https://example.ca/</link>${names
    .map(
      (name) =>
        `<item><guid isPermaLink="false">${name}</guid><title>${name}</title><pubDate>${new Date().toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const tendJson = (...names: string[]) =>
  JSON.stringify({
    alerts: names.map((id) => ({id, sender: 's', sent: hours(-1), lang: 'en', headline: id})),
  });

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

  it('a feed that says nothing is in force', async () => {
    answers['/feed'] = text(atom(''));
    expect((await pull(['/feed', ...out])).code).toBe(0);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({alerts: []});
  });

  it('several sources into one file, also one of this computer', async () => {
    writeFileSync(join(root, 'own.json'), tendJson('own'));
    answers['/cap'] = text(cap('c1'));
    answers['/rss'] = text(rss('r1'));
    const {code, printed} = await pull(['own.json', '/cap', '/rss', ...out]);
    expect(code).toBe(0);
    expect(printed[0]).toContain('3 alerts read, 3 in force now, 0 of 3 sources failed');
    expect(ids(await written())).toEqual(['own', 'c1', 'r1']);
  });

  it('two feeds that do not name themselves, without one hiding the other’s', async () => {
    const nameless = (title: string) =>
      JSON.stringify({items: [{id: 1, title, date_published: hours(-1)}]});
    answers['/a'] = text(nameless('A'), 'application/json');
    answers['/b'] = text(nameless('B'), 'application/json');
    const {printed} = await pull(['/a', '/b', ...out]);
    expect(printed[0]).toContain('2 alerts read, 2 in force now');
  });

  it('a file of this computer, with its addresses, called as it was named', async () => {
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

describe('a source that fails', () => {
  const faults: [name: string, answer: Answer, words: string, settings?: AlertsSettings][] = [
    ['500', status(500), 'answered 500'],
    ['404', status(404), 'answered 404'],
    ['304 that nobody asked for', (response) => response.writeHead(304).end(), 'answered 304'],
    ['a web page', text('<!doctype html><html>Sorry</html>', 'text/html'), 'is a web page'],
    ['nothing at all', text(''), 'is empty'],
    ['something else', text('{"weather": "fine"}'), 'none of the formats'],
    [
      'a connection that breaks off',
      (response) => {
        response.writeHead(200, {'content-length': 5000}).write(atom(entry('x')).slice(0, 200));
        setTimeout(() => response.destroy(), 20);
      },
      'could not be downloaded',
    ],
    [
      'a server that never answers',
      () => undefined,
      'timed out after 0.2 s',
      {limits: {timeout: 200}},
    ],
    [
      'a server that sends a byte now and then',
      (response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
      'timed out after 0.2 s',
      {limits: {timeout: 200}},
    ],
    ['a redirect to a file', status(302, {location: 'file:///etc/passwd'}), 'not http or https'],
    ['a redirect in a circle', status(302, {location: '/feed'}), 'more than 5 times'],
  ];

  it.each(faults)('is told in one line: %s', async (_, answer, words, settings) => {
    answers['/feed'] = answer;
    const {code, printed, warned} = await pull(['/feed', ...out], settings);
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining(words)]);
    expect(warned[0]).toContain(`${base}/feed`);
    expect(printed[0]).toContain('1 of 1 source failed: alerts.json stays as it is');
    expect(existsSync(file())).toBe(false);
  });

  it.each(faults)('leaves the file as it was: %s', async (_, answer, _words, settings) => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    const before = readFileSync(file(), 'utf8');
    answers['/feed'] = answer;
    const {code, printed} = await pull(['/feed', ...out], settings);
    expect(code).toBe(1);
    expect(printed[0]).toContain('0 alerts read, 1 in force now');
    expect(readFileSync(file(), 'utf8')).toBe(before);
    expect(readdirSync(root)).toEqual(['alerts.json']);
  });

  it('where nobody answers', async () => {
    const {code, warned} = await pull(['http://127.0.0.1:1/feed', ...out]);
    expect(code).toBe(1);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain('http://127.0.0.1:1/feed');
  });

  it('keeps its alerts, while those that others withdraw go', async () => {
    answers['/a'] = text(tendJson('a1', 'a2'));
    answers['/b'] = text(rss('b1'));
    await pull(['/a', '/b', ...out]);
    answers['/a'] = text(tendJson('a2'));
    answers['/b'] = status(500);
    const {code, printed} = await pull(['/a', '/b', ...out]);
    expect(code).toBe(1);
    expect(printed[0]).toContain('1 alert read, 2 in force now, 1 of 2 sources failed');
    expect(ids(await written())).toEqual(['a2', 'b1']);
    answers['/b'] = text(rss('b2'));
    expect((await pull(['/a', '/b', ...out])).code).toBe(0);
    expect(ids(await written())).toEqual(['a2', 'b2']);
  });

  it('keeps its alerts whole, and tells nothing of what it lacked before', async () => {
    const undated = {id: 'b1', title: 'B', url: 'https://example.ca/page'};
    answers['/a'] = text(tendJson('a1'));
    answers['/b'] = text(JSON.stringify({items: [undated]}), 'application/json');
    await pull(['/b', '/a', ...out]);
    const before = await written();
    answers['/b'] = status(500);
    const {warned} = await pull(['/b', '/a', ...out]);
    expect(warned).toEqual([`${base}/b: answered 500`]);
    expect((await written()).reverse()).toEqual(before);
    expect(before[0]!.versions[0]!.web).toBe('https://example.ca/page');
  });

  it('keeps none that ended more than a week ago', async () => {
    const ended = (days: number) => cap(`ended-${days}`, {expires: hours(-24 * days)});
    answers['/a'] = text(tendJson('a1'));
    answers['/b'] = text(atom(entry('e', ended(6)) + entry('f', ended(8))));
    await pull(['/a', '/b', ...out]);
    expect(ids(await written())).toEqual(['a1', 'ended-6', 'ended-8']);
    answers['/b'] = status(500);
    await pull(['/a', '/b', ...out]);
    expect(ids(await written())).toEqual(['a1', 'ended-6']);
  });

  it('half: shows what there is, and withdraws nothing', async () => {
    const whole = rss('r1', 'r2', 'r3');
    answers['/feed'] = text(whole);
    await pull(['/feed', ...out]);
    answers['/feed'] = text(whole.slice(0, whole.indexOf('<guid isPermaLink="false">r3')));
    const {code, warned} = await pull(['/feed', ...out]);
    expect(code).toBe(1);
    expect(warned[0]).toContain('not well-formed');
    expect(ids(await written())).toEqual(['r1', 'r2', 'r3']);
  });

  it('does not tell the address of a source to the readers of the file', async () => {
    answers['/a?key=secret'] = text(tendJson('a1'));
    answers['/b?key=secret'] = text(
      JSON.stringify({items: [{id: 1, title: 'B', date_published: hours(-1)}]}),
    );
    await pull(['/a?key=secret', '/b?key=secret', ...out]);
    expect(await written()).toHaveLength(2);
    expect(readFileSync(file(), 'utf8')).not.toContain('secret');
  });
});

describe('what is too much', () => {
  it('is not waited for: 50 MB', async () => {
    let sent = 0;
    const block = Buffer.alloc(100_000, ' ');
    answers['/feed'] = (response) => {
      response.writeHead(200);
      const more = () => {
        while (sent < 50_000_000 && !response.destroyed) {
          sent += block.length;
          if (!response.write(block)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    const {code, warned} = await pull(['/feed', ...out]);
    expect(code).toBe(1);
    expect(warned).toEqual([`${base}/feed: is longer than 5000000 bytes`]);
    expect(sent).toBeLessThan(20_000_000);
  });

  it('is not unpacked: a small file that becomes a large one', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, ' '));
    answers['/feed'] = text(packed, 'application/xml', {'content-encoding': 'gzip'});
    const {warned} = await pull(['/feed', ...out]);
    expect(warned).toEqual([expect.stringContaining('longer than')]);
  });

  it('is not begun, where the server says how long it is', async () => {
    let closed = false;
    answers['/feed'] = (response) => {
      response.writeHead(200, {'content-length': 50_000_000}).flushHeaders();
      response.on('close', () => (closed = true));
    };
    const {warned} = await pull(['/feed', ...out]);
    expect(warned).toEqual([expect.stringContaining('longer than')]);
    await expect.poll(() => closed).toBe(true);
  });

  it('is told in few lines, without what could steer a terminal', async () => {
    const bad = cap('x', {extra: '<code>1</code>'}).replace('Likely', 'L\u009b31m\nikely');
    answers['/feed'] = text(`<alerts>${bad.repeat(30)}</alerts>`);
    const {warned} = await pull(['/feed', ...out]);
    expect(warned).toHaveLength(21);
    expect(warned[20]).toContain('10 more');
    for (const line of warned) expect(line).not.toMatch(/\p{Cc}/u);
  });
});

describe('redirects', () => {
  it('in a circle are given up', async () => {
    answers['/feed'] = status(302, {location: '/feed'});
    await pull(['/feed', ...out]);
    expect(asked).toHaveLength(6);
  });

  it('are followed, and relative addresses count from their end', async () => {
    answers['/old'] = status(301, {location: '/new/feed'});
    answers['/new/feed'] = text(atom(entry('e1', capLink('one.cap'))));
    answers['/new/one.cap'] = text(cap('c1'));
    expect((await pull(['/old', ...out])).code).toBe(0);
    expect(ids(await written())).toEqual(['c1']);
  });

  it('are followed five times', async () => {
    for (let hop = 0; hop < 5; hop++) answers[`/${hop}`] = status(302, {location: `/${hop + 1}`});
    answers['/5'] = text(cap('c1'));
    expect((await pull(['/0', ...out])).code).toBe(0);
  });
});

describe('messages that a feed points to', () => {
  it('replace their entries; an entry whose message cannot be read stays', async () => {
    answers['/feed'] = text(
      atom(
        entry('e1', capLink('/1.cap')) +
          entry('e2', capLink('/2.cap')) +
          entry('e3', capLink('/page.cap')) +
          entry('e4'),
      ),
    );
    answers['/1.cap'] = text(cap('c1'));
    answers['/page.cap'] = text('<html>Sorry</html>', 'text/html');
    const {code, warned} = await pull(['/feed', ...out]);
    expect(code).toBe(1);
    expect(warned).toEqual([
      expect.stringContaining('/2.cap: answered 404'),
      expect.stringContaining('/page.cap: is a web page'),
    ]);
    expect(ids(await written())).toEqual(['c1', 'e2', 'e3', 'e4']);
  });

  it('stay as they were when they cannot be read again', async () => {
    answers['/feed'] = text(atom(entry('e1', capLink('/1.cap'))));
    answers['/1.cap'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    answers['/1.cap'] = status(500);
    expect((await pull(['/feed', ...out])).code).toBe(1);
    expect(ids(await written())).toEqual(['c1']);
  });

  it('are at most fifty of a feed, four at a time, each once', async () => {
    let [running, most] = [0, 0];
    const names = Array.from({length: 60}, (_, index) => `m${index}`);
    const body = atom(names.map((name) => entry(name, capLink(`/${name}.cap`))).join(''));
    answers['/feed'] = answers['/again'] = text(body);
    for (const name of names) {
      answers[`/${name}.cap`] = (response) => {
        most = Math.max(most, ++running);
        setTimeout(() => {
          running--;
          text(cap(`cap-${name}`))(response, undefined as never);
        }, 5);
      };
    }
    const {code, warned} = await pull(['/feed', '/again', ...out]);
    expect(code).toBe(1);
    expect(warned[0]).toContain('links to 60 messages; only the first 50 are read');
    expect(most).toBe(4);
    expect(asked).toHaveLength(52);
    expect(ids(await written()).filter((id) => id.startsWith('cap-'))).toHaveLength(50);
    expect(ids(await written())).toHaveLength(60);
  });

  it('are asked for on the web only, and not through each other', async () => {
    const index = atom(entry('deep', capLink('/deep.cap')));
    answers['/feed'] = text(
      atom(entry('e1', capLink('file:///etc/hostname')) + entry('e2', capLink('/index.cap'))),
    );
    answers['/index.cap'] = text(index);
    await pull(['/feed', ...out]);
    expect(addressesAsked()).toEqual(['/feed', '/index.cap']);
    expect(ids(await written())).toEqual(['e1', 'e2']);
  });
});

describe('a cancelled alert', () => {
  it('stays away when the feed brings it again without its cancellation', async () => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    expect(await inForce()).toEqual(['c1']);
    const original = answers['/feed'];
    answers['/feed'] = text(cap('c2', {type: 'Cancel', extra: references('c1')}));
    await pull(['/feed', ...out]);
    expect(await inForce()).toEqual([]);
    for (let time = 0; time < 3; time++) {
      answers['/feed'] = time === 1 ? text(atom('')) : original;
      const {printed} = await pull(['/feed', ...out]);
      expect(printed[0]).toContain('0 in force now');
      expect(await inForce()).toEqual([]);
    }
  });

  it('stays away although its source fails, also when it was updated', async () => {
    answers['/a'] = text(atom(entry('1', cap('c1')) + entry('2', cap('c9'))));
    answers['/b'] = text(rss('b1'));
    await pull(['/a', '/b', ...out]);
    answers['/b'] = text(atom(entry('3', cap('u1', {type: 'Update', extra: references('c1')}))));
    answers['/a'] = status(500);
    await pull(['/a', '/b', ...out]);
    expect((await inForce()).sort()).toEqual(['c9', 'u1']);
  });

  it('is remembered for so many only', async () => {
    const cancel = (name: string) => cap(name, {type: 'Cancel', extra: references('gone')});
    answers['/feed'] = text(`<alerts>${['x1', 'x2', 'x3'].map(cancel).join('')}</alerts>`);
    await pull(['/feed', ...out]);
    answers['/feed'] = text(rss('r1'));
    await pull(['/feed', ...out], {limits: {endings: 2}});
    expect(await written()).toHaveLength(3);
  });
});

describe('the file', () => {
  it('is not written again when nothing changed', async () => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    utimesSync(file(), 1, 1);
    const {code, printed} = await pull(['/feed', ...out]);
    expect(code).toBe(0);
    expect(printed[0]).toContain('alerts.json stays as it is');
    expect(statSync(file()).mtimeMs).toBe(1000);
  });

  it('is replaced, not written into: who has it open reads the old one whole', async () => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    const {ino} = statSync(file());
    answers['/feed'] = text(cap('c2'));
    await pull(['/feed', ...out]);
    expect(statSync(file()).ino).not.toBe(ino);
    expect(readdirSync(root)).toEqual(['alerts.json']);
  });

  it.each([
    ['other JSON', '{"name": "my-site"}'],
    ['text', 'Dear diary'],
  ])('is left alone where it holds %s', async (_, content) => {
    writeFileSync(file(), content);
    answers['/feed'] = text(cap('c1'));
    const {code, warned} = await pull(['/feed', ...out]);
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining('other than alerts of Tend')]);
    expect(readFileSync(file(), 'utf8')).toBe(content);
    expect(asked).toEqual([]);
  });

  it('is mended where it broke off', async () => {
    answers['/a'] = text(tendJson('a1'));
    answers['/b'] = text(rss('b1', 'b2'));
    await pull(['/b', '/a', ...out]);
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -20));
    answers['/b'] = status(500);
    const {code, warned} = await pull(['/b', '/a', ...out]);
    expect(code).toBe(1);
    expect(warned[0]).toContain('alerts.json: is not valid JSON');
    expect(ids(await written())).toEqual(['a1', 'b1', 'b2']);
  });

  it('leaves nothing beside it where it cannot be put in place', async () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'plain'), '');
    answers['/feed'] = text(cap('c1'));
    for (const [path, words] of [
      ['folder', 'is not a file'],
      ['plain/alerts.json', 'plain/alerts.json: could not be'],
    ]) {
      const {code, warned} = await pull(['/feed', '--out', path!]);
      expect(code).toBe(1);
      expect(warned).toEqual([expect.stringContaining(words!)]);
    }
    expect(() => writeAtomically(join(root, 'folder'), 'text')).toThrow();
    expect(readdirSync(root).sort()).toEqual(['folder', 'plain']);
  });

  it('is written where a link leads', async () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'folder/real.json'), '{"alerts": []}');
    symlinkSync('folder/real.json', join(root, 'alerts.json'));
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', '--out', 'alerts.json']);
    expect(lstatSync(join(root, 'alerts.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'folder/real.json'), 'utf8')).toContain('c1');
  });

  it('is made with its folder', async () => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', '--out', 'a/b/alerts.json']);
    expect(readdirSync(join(root, 'a/b'))).toEqual(['alerts.json']);
  });
});

describe('--watch', () => {
  /** Rounds of a command that watches; each step says what the feeds answer from then on. */
  async function watch(addresses: string[], steps: (() => void)[], seconds = 300) {
    const controller = new AbortController();
    let time = Date.now();
    const waits: number[] = [];
    const rounds: string[][] = [];
    let seen = 0;
    const wait = (milliseconds: number) => {
      waits.push(milliseconds);
      rounds.push(addressesAsked().slice(seen) as string[]);
      seen = asked.length;
      time += milliseconds;
      const step = steps.shift();
      if (step) step();
      else controller.abort();
      return Promise.resolve();
    };
    const result = await pull([...addresses, ...out, '--watch', String(seconds)], {
      signal: controller.signal,
      wait,
      clock: () => time,
    });
    return {...result, waits, rounds};
  }

  it('asks again only for what has changed', async () => {
    const body = atom(entry('e1', capLink('/1.cap')));
    const remembered: Answer = (response, request) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else text(body, 'application/atom+xml', {etag: '"v1"'})(response, request);
    };
    const day = 'Mon, 23 Nov 2026 10:00:00 GMT';
    answers['/feed'] = remembered;
    answers['/1.cap'] = (response, request) => {
      if (request.headers['if-modified-since'] === day) response.writeHead(304).end();
      else text(cap('c1'), 'application/cap+xml', {'last-modified': day})(response, request);
    };
    const {code, printed, warned, waits} = await watch(
      ['/feed'],
      [() => undefined, () => (answers['/feed'] = text(atom('')))],
    );
    expect(code).toBe(0);
    expect(warned).toEqual([]);
    expect(printed.map((line) => line.replace(/, 0 of.*:/, ':'))).toEqual([
      '1 alert read, 1 in force now: alerts.json is written',
      '1 alert read, 1 in force now: alerts.json stays as it is',
      '0 alerts read, 0 in force now: alerts.json is written',
    ]);
    expect(asked[2]!.headers['if-none-match']).toBe('"v1"');
    for (const milliseconds of waits) {
      expect(milliseconds).toBeGreaterThanOrEqual(300_000);
      expect(milliseconds).toBeLessThan(330_001);
    }
    expect(new Set(waits).size).toBe(waits.length);
  });

  it('leaves a source that fails alone for longer each time, and not the others', async () => {
    answers['/good'] = text(cap('c1'));
    answers['/bad'] = status(500);
    const nothing = Array.from({length: 8}, () => () => undefined);
    const {rounds, warned, printed} = await watch(
      ['/good', '/bad'],
      [...nothing, () => (answers['/bad'] = text(rss('b1')))],
    );
    expect(rounds.every((round) => round.includes('/good'))).toBe(true);
    const when = rounds.flatMap((round, index) => (round.includes('/bad') ? [index] : []));
    expect(when.slice(0, 3)).toEqual([0, 2, 6]);
    expect(warned).toEqual([`${base}/bad: answered 500`]);
    expect(printed[1]).toContain('1 of 2 sources failed');
  });

  it('asks as before once a source answers again, and tells of a new fault', async () => {
    answers['/feed'] = status(500);
    const {rounds, warned} = await watch(
      ['/feed'],
      [
        () => (answers['/feed'] = text(cap('c1'))),
        () => undefined,
        () => undefined,
        () => (answers['/feed'] = status(503)),
        () => undefined,
        () => undefined,
      ],
    );
    expect(rounds.map(({length}) => length)).toEqual([1, 0, 1, 1, 1, 0, 1]);
    expect(warned).toEqual([`${base}/feed: answered 500`, `${base}/feed: answered 503`]);
    expect(await inForce()).toEqual(['c1']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops on %s at once, writing nothing',
    async (signal) => {
      const before = process.listenerCount(signal);
      answers['/feed'] = () => setTimeout(() => process.emit(signal), 20);
      const {code, printed, warned} = await pull(['/feed', ...out, '--watch', '300']);
      expect({code, printed, warned}).toEqual({code: 0, printed: [], warned: []});
      expect(existsSync(file())).toBe(false);
      expect(process.listenerCount(signal)).toBe(before);
    },
  );

  it('stops while it waits', async () => {
    answers['/feed'] = text(cap('c1'));
    // Once there is a file, it waits; the summary is printed in the same turn.
    const timer = setInterval(() => {
      if (!existsSync(file())) return;
      clearInterval(timer);
      setTimeout(() => process.emit('SIGTERM'), 100);
    }, 20);
    const {code, printed} = await pull(['/feed', ...out, '--watch', '300']);
    expect(code).toBe(0);
    expect(printed).toHaveLength(1);
  });
});

it.each([
  ['alerts', ''],
  ['alerts push', 'no "alerts push"'],
  ['alerts pull', 'Name the address'],
  ['alerts pull --out a.json', 'Name the address'],
  ['alerts pull https://example.ca/feed', '--out needs'],
  ['alerts pull https://example.ca/feed --out', '--out'],
  ['alerts pull https://example.ca/feed --out=', '--out needs'],
  ['alerts pull https://example.ca/feed --out folder/', 'is a folder'],
  ['alerts pull https://example.ca/feed --out a.json --loud', '--loud'],
  ['alerts pull ftp://example.ca/feed --out a.json', 'not an http or https address'],
  ['alerts pull javascript:alert(1) --out a.json', 'not an http or https address'],
  ['alerts pull https://[/ --out a.json', 'is not an address'],
  ['alerts pull a.json --out ./a.json', 'is read and written'],
  ['alerts pull https://example.ca/feed --out a.json --watch 299', 'from 300 to'],
  ['alerts pull https://example.ca/feed --out a.json --watch soon', 'not "soon"'],
  ['alerts pull https://example.ca/feed --out a.json --watch 1e9', 'from 300 to'],
])('tells how `tend %s` is meant', async (command, words) => {
  const warned: string[] = [];
  const terminal = {cwd: root, print: () => undefined, warn: (line: string) => warned.push(line)};
  expect(await tend(command.split(' '), terminal)).toBe(2);
  expect(warned.join('\n')).toContain(words);
  expect(warned.at(-1)).toContain('tend alerts pull <address …> --out <file>');
});

it('does not repeat a password', async () => {
  const warned: string[] = [];
  const terminal = {cwd: root, print: () => undefined, warn: (line: string) => warned.push(line)};
  const address = 'https://me:hunter2@example.ca/feed';
  expect(await tend(['alerts', 'pull', address, '--out', 'a.json'], terminal)).toBe(2);
  expect(warned.join('\n')).not.toContain('hunter2');
});

it('explains itself', async () => {
  const printed: string[] = [];
  const terminal = {cwd: root, print: (line: string) => printed.push(line), warn: () => undefined};
  expect(await tend(['alerts', 'pull', '--help'], terminal)).toBe(0);
  expect(printed.join('\n')).toContain('--watch <seconds>');
});
