// One visit with a fresh browser process, and what it cost.
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../.config/tools/browsers.mjs';
import {chromiumArgs} from '../chromium-args.mjs';
import {chainDepths} from './chain.mjs';
import {probe} from './probe.mjs';

/** How long nothing may load or move, in ms, before a page counts as settled. */
const longQuiet = 1500;
/** How long a visit may take, in ms. */
const patience = 60_000;

/** The Chromium to run. */
function executable() {
  const {chromium: program} = findBrowsers();
  if (!program) throw new Error('no Chromium found: set CHROMIUM_BIN to its executable');
  return program;
}

/**
 * Starts a browser that can reach nothing but the origins given.
 * @param {string} profile directory of the browser's profile; its HTTP cache outlives the browser
 * @param {{hosts: string[], spki: string[]}} trust names that are on loopback, keys to trust
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export function startBrowser(profile, {hosts, spki}) {
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1`), 'MAP * ~NOTFOUND'];
  return chromium.launchPersistentContext(profile, {
    executablePath: executable(),
    args: [
      ...chromiumArgs,
      '--no-proxy-server',
      `--host-resolver-rules=${rules.join(',')},EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${spki.join(',')}`,
    ],
    viewport: {width: 412, height: 823},
    locale: 'en-CA',
    handleSIGINT: false, // stage.mjs cleans up
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** Addresses in a call stack, with those it was called from. */
function stackUrls(stack) {
  if (!stack) return [];
  return [...stack.callFrames.map((call) => call.url), ...stackUrls(stack.parent)];
}

/** Follows the network through the developer tools protocol. Times in ms from the first request. */
async function watchNetwork(cdp) {
  const requests = new Map();
  let zero;
  const time = (seconds) => (seconds - zero) * 1000;
  const finish = ({requestId, timestamp, encodedDataLength = 0, errorText}) => {
    const request = requests.get(requestId);
    if (!request) return;
    Object.assign(request, {end: time(timestamp), bytes: encodedDataLength, failed: errorText});
    request.done = true;
  };
  cdp.on('Network.requestWillBeSent', ({requestId, request, timestamp, initiator}) => {
    if (!request.url.startsWith('http')) return;
    zero ??= timestamp;
    const from = [initiator.url, ...stackUrls(initiator.stack)].filter(Boolean);
    const start = time(timestamp);
    requests.set(requestId, {url: request.url, start, from, cached: false, done: false});
  });
  cdp.on('Network.requestServedFromCache', ({requestId}) => {
    const request = requests.get(requestId);
    if (request) request.cached = true;
  });
  cdp.on('Network.responseReceived', ({requestId, response}) => {
    const request = requests.get(requestId);
    if (!request) return;
    request.connection = response.connectionId;
    request.cached ||= Boolean(response.fromDiskCache || response.fromPrefetchCache);
  });
  cdp.on('Network.loadingFinished', finish);
  cdp.on('Network.loadingFailed', finish);
  await cdp.send('Network.enable');
  return {
    idle: () => [...requests.values()].every((request) => request.done),
    list: () => [...requests.values()],
  };
}

/**
 * Visits a page once and measures it.
 * @param {import('playwright-core').BrowserContext} browser newly started: no connections open
 * @param {string} url
 * @param {object} options
 * @param {object | object[]} options.where see probe.mjs
 * @param {number} [options.slowdown] of the CPU, as a factor
 * @param {{latency: number, rate: number}} [options.emulate] slow network at the browser: ms per
 *   request and bit/s
 * @param {number} [options.quiet] how long nothing may load or move, in ms, before the visit ends
 * @returns {Promise<object>} in ms from the start of navigation: `first` paint of any words, `readable`
 *   (the words can be read), `upgraded` (the widget itself shows them), `settled` (the last box moved);
 *   `longest` task of the main thread, and `enter`, the time from a press of the guide's emergency
 *   button until its first screen is laid out, in ms; `shift` the sum of layout shifts; `bytes` on the
 *   wire, headers and all, of these `code` of scripts and `data` of JSON; `count` of requests that used
 *   the network, over how many `connections`; `chain` the longest chain of requests. `bytesToRead`,
 *   `dataToRead`, `countToRead` and `chainToRead` are those of requests that were answered before the
 *   widget showed its words. `requests` one by one; `failed` addresses; `errors` thrown in the page
 */
export async function visit(browser, url, options) {
  const {where, slowdown = 1, emulate, quiet = longQuiet} = options;
  const page = await browser.newPage();
  const cdp = await browser.newCDPSession(page);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const network = await watchNetwork(cdp);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  if (emulate) {
    const throughput = emulate.rate / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: emulate.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await page.addInitScript(probe, [where].flat());
  await page.goto(url, {waitUntil: 'load', timeout: patience});

  const deadline = Date.now() + patience;
  let state;
  let idleSince = Date.now();
  let restless;
  do {
    await new Promise((ok) => setTimeout(ok, 250));
    if (!network.idle()) idleSince = Date.now();
    state = await page.evaluate(() => ({
      ...globalThis.__bench,
      now: performance.now(),
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }));
    if (Date.now() > deadline) throw new Error(`${url} did not settle`);
    // On a busy machine the work after the last answer may take longer than that.
    const calm = state.upgraded ? quiet : 6 * longQuiet;
    restless = Date.now() - idleSince < calm || state.now - state.settled < calm;
  } while (restless);
  if (!state.upgraded) {
    const faults = errors.length ? ` (${errors.join('; ')})` : '';
    throw new Error(`${url}: the words never became readable${faults}`);
  }

  // Everything has arrived: what a press of the emergency button costs until it is laid out.
  const enter = await page.evaluate(() => {
    const root = document.querySelector('tend-naloxone-guide')?.shadowRoot;
    const button = root?.querySelector('[data-action=emergency]');
    if (!button) return undefined;
    const start = performance.now();
    button.click();
    const box = root.querySelector('dialog h1')?.getBoundingClientRect();
    return box?.height ? performance.now() - start : undefined;
  });

  const requests = network.list();
  const depths = chainDepths(requests);
  requests.forEach((request, i) => (request.depth = depths[i]));
  const sent = requests.filter((request) => !request.cached && !request.failed);
  const needed = sent.filter((request) => request.end <= state.upgraded);
  const bytesOf = (list, end = '') =>
    list
      .filter((request) => new URL(request.url).pathname.endsWith(end))
      .reduce((sum, request) => sum + request.bytes, 0);
  await page.close();
  return {
    first: state.first,
    readable: state.readable,
    upgraded: state.upgraded,
    settled: state.settled,
    shift: state.shift,
    shifts: state.shifts,
    longest: state.longest,
    enter,
    bytes: bytesOf(sent),
    bytesToRead: bytesOf(needed),
    code: bytesOf(sent, '.js'),
    data: bytesOf(sent, '.json'),
    dataToRead: bytesOf(needed, '.json'),
    count: sent.length,
    countToRead: needed.length,
    failed: requests.filter((request) => request.failed).map((request) => request.url),
    connections: new Set(sent.map((request) => request.connection)).size,
    chain: Math.max(...sent.map((request) => request.depth)),
    chainToRead: Math.max(...needed.map((request) => request.depth)),
    requests,
    errors,
  };
}
