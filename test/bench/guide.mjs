// The naloxone guide: its words as plain HTML, and as the guide shows them.
import {escape, preloadTag, scriptTag, shell} from './pages.mjs';

const fallback = {
  en: '<p>If someone may have overdosed: call 9-1-1, give naloxone, give breaths, stay with them.</p>',
  fr: '<p>En cas de surdose possible : appelez le 9-1-1, donnez la naloxone, restez sur place.</p>',
};
const profile = '/community.json';

/**
 * The plain page's part.
 * @param {ReturnType<typeof import('./words.mjs').extractWords>} words
 * @returns {string} HTML
 */
export function plainGuide({before, steps, after}) {
  const items = steps.map(({heading, html}) => `<li><h3>${escape(heading)}</h3>\n${html}</li>`);
  return `${before}\n<ol class="steps">\n${items.join('\n')}\n</ol>\n${after}`;
}

/** @param {string} [inside] HTML between the tags */
export const guideTag = (inside = fallback.en) =>
  `<tend-naloxone-guide pack="bc">${inside}</tend-naloxone-guide>`;

/** Where the first step's heading is in the guide, and in words between its tags; see probe.mjs. */
export const guideWhere = {
  host: 'tend-naloxone-guide',
  heading: 'li[data-step] :is(h2, h3, h4)',
  words: 'ol > li :is(h2, h3, h4)',
};

/** A page that embeds the guide. */
function guidePage(library, {lang = 'en', withProfile = false, preload = false, ...rest}) {
  const {inside = fallback[lang], crossorigin} = rest;
  const data = withProfile ? ` data-profile="${profile}"` : '';
  const tag = scriptTag(library, 'tend.js', {data, crossorigin});
  return shell({lang, head: (preload ? preloadTag(profile) : '') + tag, main: guideTag(inside)});
}

/** Pages from which the plain words are taken. @type {Record<string, string>} language → path */
export const livePages = {en: '/tend', fr: '/tend-fr'};

const {words: _, ...where} = guideWhere;
const withProfile = true;

/** Rows that need no words but their own; see rows.mjs. */
export const liveGuideRows = [
  {
    name: '**Tend** guide, with a profile',
    path: livePages.en,
    page: (library) => guidePage(library, {withProfile}),
    quick: true,
  },
  {
    name: '… without a profile',
    path: '/tend-bare',
    page: (library) => guidePage(library, {}),
    quick: true,
  },
  {
    name: "… without a profile, from the page's own origin",
    path: '/tend-own',
    page: (library) => guidePage(library, {}),
    own: true,
    quick: true,
  },
  {
    name: '… script tag without `crossorigin`',
    path: '/tend-two-connections',
    page: (library) => guidePage(library, {withProfile, crossorigin: false}),
  },
  {
    name: '… the profile preloaded by the page',
    path: '/tend-preload',
    page: (library) => guidePage(library, {withProfile, preload: true}),
  },
  {
    name: '… in French, with a profile',
    path: livePages.fr,
    base: '/plain-fr',
    page: (library) => guidePage(library, {lang: 'fr', withProfile}),
  },
].map((row) => ({base: '/plain', where, ...row}));

/**
 * Rows of the table; see rows.mjs.
 * @param {{en: object, fr?: object}} live the guide's words
 * @param {string} words HTML to stand between the tags
 */
export function guideRows({en, fr}, words) {
  const plainWhere = {host: 'main', heading: 'ol.steps > li h3'};
  const plain = (path, lang, main) => ({
    path,
    base: '/plain',
    where: plainWhere,
    page: () => shell({lang, main: plainGuide(main)}),
  });
  return [
    {name: 'plain HTML, the same words', ...plain('/plain', 'en', en), quick: true},
    {
      name: '**Tend** guide, words in the page',
      path: '/tend-words',
      base: '/plain',
      where: guideWhere,
      page: (library) => guidePage(library, {inside: words}),
      quick: true,
    },
    ...liveGuideRows.filter(({path}) => path !== livePages.fr),
    ...(fr ? [{name: 'plain HTML, the French words', ...plain('/plain-fr', 'fr', fr)}] : []),
    ...(fr ? liveGuideRows.filter(({path}) => path === livePages.fr) : []),
  ];
}
