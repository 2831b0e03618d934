import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {alertsInForce, readAlerts, type Alert} from '../../../src/alerts/index.js';
import {alerts, type AlertsSettings} from '../../../src/cli/alerts/index.js';
import {recordingTerminal} from '../terminal.js';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export let root: string;
let server: Server;
export let base: string;
export let answers: Record<string, Answer>;
export let requests: IncomingMessage[];
export const requestedAddresses = () => requests.map(({url}) => url);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tend-alerts-'));
  answers = {};
  requests = [];
  server = createServer((request, response) => {
    requests.push(request);
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

export const text =
  (body: string | Uint8Array, type = 'application/xml', headers = {}): Answer =>
  (response) =>
    response.writeHead(200, {'content-type': type, ...headers}).end(body);
export const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('<html>fault</html>');

export async function pull(args: string[], settings: AlertsSettings = {}) {
  const {terminal, printed, warned} = recordingTerminal(root);
  const whole = args.map((arg) => (arg.startsWith('/') ? base + arg : arg));
  const code = await alerts(['pull', ...whole], terminal, settings);
  return {code, printed, warned};
}
export const out = ['--out', 'alerts.json'];
export const file = () => join(root, 'alerts.json');
export const written = async () => (await readAlerts(readFileSync(file(), 'utf8'))).alerts;
export const ids = (list: Alert[]) => list.map(({id}) => id);
export const inForce = async () => ids(alertsInForce(await written(), {now: new Date()}));

export const hours = (number: number) => new Date(Date.now() + number * 3_600_000).toISOString();

/** A CAP message in force. */
export const cap = (
  id: string,
  {type = 'Alert', extra = '', expires = hours(5), sent = hours(type === 'Alert' ? -2 : -1)} = {},
) =>
  `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>${id}</identifier>
  <sender>a@example.ca</sender><sent>${sent}</sent>
  <status>Actual</status><msgType>${type}</msgType><scope>Public</scope>${extra}
  ${type === 'Cancel' ? '' : `<info><language>en-CA</language><category>Health</category><event>Drug alert</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Likely</certainty><expires>${expires}</expires><headline>Message ${id}</headline><area><areaDesc>Here</areaDesc></area></info>`}
</alert>`;
export const atom = (entries: string, id = 'urn:feed') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${id}</id><title>Feed</title>${entries}</feed>`;
export const entry = (id: string, more = '') =>
  `<entry><id>${id}</id><title>Entry ${id}</title><updated>${hours(-1)}</updated>${more}</entry>`;
export const capLink = (href: string) => `<link href="${href}" type="application/cap+xml"/>`;
export const rss = (...names: string[]) =>
  `<rss version="2.0"><channel><title>R</title><link>https://example.ca/</link>${names
    .map(
      (name) =>
        `<item><guid isPermaLink="false">${name}</guid><title>${name}</title><pubDate>${new Date().toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
export const tendJson = (...names: string[]) =>
  JSON.stringify({
    alerts: names.map((id) => ({id, sender: 's', sent: hours(-1), lang: 'en', headline: id})),
  });
