// From a letter that is typed to the results that are painted, in a finder with thousands of places and
// on a slowed CPU. `node test/bench/typing.mjs` prints the table alone.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {finderPage, placesFile} from './finder.mjs';
import {startBrowser} from './measure.mjs';
import {median} from './report.mjs';
import {directory, document, makeCertificate, startOrigin} from './serve.mjs';

const count = 5000;
const slowdown = 4;
const goal = 50;
const hosts = ['page.test', 'library.test'];
const words = ['naloxone', 'shelter toronto', 'nalxone'];

/** In the page: puts text into the field; ms until the frame that shows what it led to is painted. */
function type(text) {
  const root = document.querySelector('tend-service-finder').shadowRoot;
  const field = root.querySelector('#query');
  return new Promise((resolve) => {
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}

/**
 * The table and the goal, as Markdown.
 * @param {string} dist the built library
 * @returns {Promise<string>}
 */
export async function typingTable(dist) {
  const temp = mkdtempSync(join(tmpdir(), 'tend-typing-'));
  const closing = [];
  try {
    const certificates = hosts.map((host) => makeCertificate(temp, host));
    const pages = new Map([[`/places-${count}.json`, placesFile(count)]]);
    const find = (path) => (pages.has(path) ? document(path, pages.get(path)) : undefined);
    const [own, other] = certificates;
    const page = await startOrigin({host: hosts[0], certificate: own, find, cors: false});
    closing.push(page.close);
    const built = directory(dist, (path) => path.startsWith('/chunks/'));
    const library = await startOrigin({
      host: hosts[1],
      certificate: other,
      find: built,
      cors: true,
    });
    closing.push(library.close);
    pages.set('/', finderPage(library.origin, dist, {attributes: `src="/places-${count}.json"`}));
    const trust = {hosts, spki: certificates.map(({spki}) => spki)};
    const browser = await startBrowser(join(temp, 'browser'), trust);
    closing.push(() => browser.close());
    const tab = await browser.newPage();
    const cdp = await browser.newCDPSession(tab);
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await tab.goto(`${page.origin}/`);
    const results = tab.locator('tend-service-finder ol.results > li');
    await results.first().waitFor({timeout: 60_000});
    await tab.evaluate(() => {
      globalThis.__longest = 0;
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries())
          globalThis.__longest = Math.max(globalThis.__longest, duration);
      }).observe({type: 'longtask'});
    });
    // Who is about to type puts the cursor there first.
    const first = performance.now();
    await tab.locator('tend-service-finder #query').focus();
    const found = tab.locator('tend-service-finder #results');
    const all = await found.innerText();
    await tab.evaluate(type, 'naloxone');
    await found.filter({hasNotText: all}).waitFor();
    const opened = performance.now() - first;
    const longestTask = await tab.evaluate(() => globalThis.__longest);
    const rows = [];
    const letters = [];
    for (const word of words) {
      const times = [];
      for (let end = 1; end <= word.length; end++)
        times.push(await tab.evaluate(type, word.slice(0, end)));
      letters.push(...times);
      rows.push(`| ${word} | ${median(times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`);
    }
    const typical = median(letters);
    return `From a letter to the painted results among ${count} places, in ms with the CPU slowed ${slowdown} times
(the first letter, for which words are gathered: ${opened.toFixed(0)} ms, in tasks of at most ${longestTask.toFixed(0)} ms):

| typed | median of its letters | slowest |
| --- | --- | --- |
${rows.join('\n')}

- a letter among ${count} places within ${goal} ms: ${typical.toFixed(0)} ms, ${typical <= goal ? 'met' : '**missed**'}
`;
  } finally {
    for (const close of closing.reverse()) await close();
    rmSync(temp, {recursive: true, force: true, maxRetries: 5});
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await typingTable(fileURLToPath(new URL('../../dist/cdn', import.meta.url))));
}
