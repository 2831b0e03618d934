// From a letter that is typed to the results that are painted, in a finder with thousands of places and
// on a slowed CPU. `node test/bench/typing.mjs` prints the table alone.
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {finderPage, placesFile} from './finder.mjs';
import {median} from './report.mjs';
import {openStage} from './stage.mjs';

const count = 5000;
const slowdown = 4;
const goal = 50;
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
  const stage = await openStage({dist});
  try {
    const src = `/places-${count}.json`;
    stage.pages.set(src, placesFile(count));
    stage.pages.set('/', finderPage(stage.library, dist, {attributes: `src="${src}"`}));
    return await stage.browse((browser) => typeInto(browser, `${stage.page}/`));
  } finally {
    await stage.close();
  }
}

async function typeInto(browser, url) {
  const tab = await browser.newPage();
  const cdp = await browser.newCDPSession(tab);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await tab.goto(url);
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
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await typingTable(fileURLToPath(new URL('../../dist/cdn', import.meta.url))));
}
