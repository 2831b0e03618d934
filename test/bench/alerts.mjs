// One warning with a heading, what to do and a link: as plain HTML, and as our banner shows it.
import {preloadTag, scriptTag, shell} from './pages.mjs';

export const warning = {
  headline: 'Green down is causing long, deep overdoses',
  instruction: 'Do not use alone. Start with very little. Give naloxone and breaths.',
  web: 'https://page.test/alerts',
};

/** The feed: Tend's own format, one alert that is in force for the life of the run. */
export const feed = () =>
  JSON.stringify({
    alerts: [
      {
        id: 'green-down',
        sender: 'alerts@riverside.example',
        sent: new Date(Date.now() - 3_600_000).toISOString(),
        expires: new Date(Date.now() + 86_400_000).toISOString(),
        lang: 'en',
        category: ['health'],
        severity: 'severe',
        senderName: 'Riverside health unit',
        ...warning,
      },
    ],
  });

const {headline, instruction, web} = warning;
/** The warning's words, as HTML. */
export const plainAlert = `<h2>${headline}</h2>
<p>${instruction}</p>
<p><a href="${web}">Read more</a></p>`;

/** A page with an alert, and what a community says below it. */
export const alertPage = (main, rest = {}) =>
  shell({lang: 'en', main: `${main}\n<p>Welcome.</p>`, ...rest});

const file = 'tend-alerts.js';
const src = '/alerts.json';
const fallback = '<p>Warnings: ask the health unit.</p>';

/** The plain page's part. */
export const plainBanner = `<section role="region" aria-label="Alert">\n${plainAlert}\n</section>`;

/** @param {string} [inside] HTML between the tags */
export const bannerTag = (inside = fallback) =>
  `<tend-alert-banner src="${src}">${inside}</tend-alert-banner>`;

/** Where the banner's heading is, and where it is in words between the tags. */
export const bannerWhere = {
  host: 'tend-alert-banner',
  heading: 'article :is(h2, h3, h4)',
  words: ':is(h2, h3, h4)',
};

/**
 * Rows of the table; see rows.mjs.
 * @param {string} words HTML to stand between the tags
 */
export function alertRows(words) {
  const base = '/plain-alert';
  const {words: _, ...where} = bannerWhere;
  const written = `<script type="application/json">${feed()}</script>${fallback}`;
  const fromFeed = (library) => alertPage(bannerTag(), {head: scriptTag(library, file)});
  return [
    {
      name: 'plain HTML alert',
      path: base,
      where: {host: 'main', heading: 'h2'},
      page: () => alertPage(plainBanner),
      quick: true,
    },
    {
      name: '**Tend** alert, from JSON',
      path: '/tend-alert',
      where,
      page: fromFeed,
      quick: true,
    },
    {
      name: '… words in the page',
      path: '/tend-alert-words',
      where: bannerWhere,
      page: (library) => alertPage(bannerTag(words), {head: scriptTag(library, file)}),
      quick: true,
    },
    {
      name: '… JSON in the page',
      path: '/tend-alert-inline',
      where,
      page: (library) =>
        alertPage(`<tend-alert-banner>${written}</tend-alert-banner>`, {
          head: scriptTag(library, file),
        }),
      quick: true,
    },
    {
      name: "… from the page's own origin",
      path: '/tend-alert-own',
      where,
      page: fromFeed,
      own: true,
      quick: true,
    },
    {
      name: '… JSON preloaded',
      path: '/tend-alert-preload',
      where,
      page: (library) => alertPage(bannerTag(), {head: preloadTag(src) + scriptTag(library, file)}),
    },
    {
      name: '… by `tend.js`',
      path: '/tend-alert-guide',
      where,
      page: (library) => alertPage(bannerTag(), {head: scriptTag(library, 'tend.js')}),
    },
  ].map((row) => ({...row, base}));
}
