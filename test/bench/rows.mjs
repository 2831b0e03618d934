// Every way of delivery that is measured.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {alertPeerRows} from './alert-peers.mjs';
import {alertRows, feed, plainBanner} from './alerts.mjs';
import {finderRows, placesFile, plainPlaces, strictFile} from './finder.mjs';
import {guideRows, liveGuideRows, livePages, plainGuide} from './guide.mjs';
import {peers} from './peers.mjs';
import {wordsBetweenTags} from './render.mjs';
import {togetherRows} from './together.mjs';
import {extractWords} from './words.mjs';

const community = fileURLToPath(new URL('../../demo/site/community.json', import.meta.url));

/** The profile to embed with: a given one, that of the demo, or a small one made up here. */
function profileText(file) {
  if (file || existsSync(community)) return readFileSync(file ?? community, 'utf8');
  return JSON.stringify({languages: ['en', 'fr'], pack: 'bc'});
}

/** The guide's words as it shows them in a live page of one language. */
const liveWords = (stage, lang) =>
  stage.browse(async (browser) => {
    const tab = await browser.newPage();
    const path = livePages[lang];
    const row = liveGuideRows.find((each) => each.path === path);
    await tab.goto(stage.page + path, {waitUntil: 'networkidle'});
    const step = tab.locator(`${row.where.host} ${row.where.heading}`).first();
    await step.waitFor({timeout: 20_000}).catch(() => {
      throw new Error('the guide shows no steps: does the built library work?');
    });
    await tab.waitForTimeout(1000);
    return tab.evaluate(extractWords, 'tend-naloxone-guide');
  });

/**
 * Puts every page and document on a stage, and answers with the rows of the table. A row is
 * `{name, path, base, where, page, own?, peer?, quick?}`: `base` is the path of the plain page that it
 * is compared with, `where` what probe.mjs looks for, `page` makes the HTML for the library's address,
 * `own` takes the library from the page's own origin, `quick` belongs to the quick look.
 * @param {Awaited<ReturnType<typeof import('./stage.mjs').openStage>>} stage
 * @param {{dist: string, profile?: string, quick: boolean}} options `profile`: a community's file
 * @returns {Promise<{rows: object[], guide: object, words: Record<string, string>}>} `guide`: its
 *   words by language
 */
export async function putOnStage(stage, {dist, profile, quick}) {
  const {pages} = stage;
  const put = (row) => pages.set(row.path, row.page(row.own ? stage.own : stage.library));
  const alerts = feed();
  pages.set('/community.json', profileText(profile));
  pages.set('/alerts.json', alerts);
  for (const count of [50, 1000]) pages.set(`/places-${count}.json`, placesFile(count));
  pages.set('/strict-50.json', strictFile(50));
  liveGuideRows.forEach(put);
  const guide = {en: await liveWords(stage, 'en')};
  if (!quick) guide.fr = await liveWords(stage, 'fr');

  const folder = stage.temp;
  const words = {
    guide: wordsBetweenTags(['guide', '--pack', 'bc', '--lang', 'en'], {
      folder,
      plain: plainGuide(guide.en),
    }),
    alerts: wordsBetweenTags(['alerts', 'alerts.json'], {
      folder,
      files: {'alerts.json': alerts},
      plain: plainBanner,
    }),
    services: wordsBetweenTags(['services', 'places.json', '--limit', '50'], {
      folder,
      files: {'places.json': placesFile(50)},
      plain: plainPlaces(50),
    }),
  };
  const rows = [
    ...guideRows(guide, words.guide),
    ...peers.map((peer) => ({
      ...peer,
      base: '/plain',
      peer: true,
      page: (library) => peer.page(guide.en, library),
    })),
    ...alertRows(words.alerts),
    ...alertPeerRows,
    ...finderRows(dist, words.services),
    ...togetherRows(guide.en, words),
  ];
  rows.forEach(put);
  return {rows: quick ? rows.filter((row) => row.quick) : rows, guide, words};
}
