// A list of places: as plain HTML, and as our finder shows it from data in the page or from one file.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ordinaryPlaces, strictPlaces} from './ordinary.mjs';
import {escape, preloadTag, scriptTag, shell} from './pages.mjs';

/** @param {number} count */
export const placesFile = (count) => JSON.stringify({services: ordinaryPlaces(count)});
/** The same in the notation of OpenStreetMap. @param {number} count */
export const strictFile = (count) => JSON.stringify({services: strictPlaces(count)});

const item = ({name, organization, address, phones, hours}) => {
  const {lines, locality, region, postalCode} = address;
  const [{number}] = phones;
  return `<li><h3>${escape(name)}</h3>
<p>${escape(organization)}</p>
<p>${escape([...lines, `${locality} ${region}`, postalCode].join(', '))}</p>
<p>${escape(hours)}</p>
<p><a href="tel:${number.replace(/ ext.*|\D/g, '')}">Call ${number}</a></p></li>`;
};

/** The plain page's part. @param {number} count */
export const plainPlaces = (count) =>
  `<h2>Find help near you</h2>\n<ol>${ordinaryPlaces(count).map(item).join('\n')}</ol>`;

const src = (count) => `/places-${count}.json`;
const fallback = '<p>Call 2-1-1 to find help.</p>';

/** @param {string} attributes @param {string} [inside] HTML between the tags */
const tag = (attributes, inside = fallback) =>
  `<tend-service-finder ${attributes}>${inside}</tend-service-finder>`;

/** The finder with 50 places from JSON. */
export const finderTag = () => tag(`src="${src(50)}" limit="50"`);
/** The finder with 50 places that it reads from the words. @param {string} words between the tags */
export const finderWithWords = (words) => tag('limit="50"', words);

const page = (library, {file, main, head = ''}) =>
  shell({lang: 'en', head: head + scriptTag(library, file), main});

/** The script with the finder aboard, where a built library has one. */
const scriptOf = (dist) =>
  ['tend-services.js', 'tend.js'].find((name) => existsSync(join(dist, name)));

/**
 * A page that embeds the finder.
 * @param {string} library its origin
 * @param {string} dist where it was built
 * @param {{attributes?: string, inside?: string}} options of the tag
 */
export const finderPage = (library, dist, {attributes = '', inside}) =>
  page(library, {file: scriptOf(dist), main: tag(attributes, inside)});

/** The last of the places that are shown: all can be read then. */
const last = (host, count) => ({host, heading: `ol > li:nth-child(${count}) h3`});
const own = (count) => last('tend-service-finder', count);

/** Where the last of 50 places is in the finder, and in words between its tags. */
export const finderWhere = {
  ...own(50),
  words: ':is(article, li):nth-of-type(50) :is(h2, h3, h4)',
};

/**
 * Rows of the table; see rows.mjs.
 * @param {string} dist the built library: its script with the finder aboard, where it has one
 * @param {string} words HTML of the 50 places, to stand between the tags
 */
export function finderRows(dist, words) {
  const file = scriptOf(dist);
  const base = '/plain-places';
  const many = '/plain-places-1000';
  const fromFile = (library) => page(library, {file, main: finderTag()});
  return [
    {
      name: 'plain HTML, 50 places',
      path: base,
      where: last('main', 50),
      page: () => shell({lang: 'en', main: plainPlaces(50)}),
      quick: true,
    },
    {
      name: '**Tend** finder, 50 places from JSON',
      path: '/tend-places',
      page: fromFile,
      quick: true,
    },
    {
      name: '… words in the page',
      path: '/tend-places-words',
      where: finderWhere,
      page: (library) => page(library, {file, main: finderWithWords(words)}),
      quick: true,
    },
    {
      name: "… from the page's own origin",
      path: '/tend-places-own',
      page: fromFile,
      own: true,
      quick: true,
    },
    {
      name: '… JSON preloaded',
      path: '/tend-places-preload',
      page: (library) => page(library, {file, main: finderTag(), head: preloadTag(src(50))}),
    },
    {
      name: '… JSON in the page',
      path: '/tend-places-inline',
      page: (library) => {
        const data = `<script type="application/json">${placesFile(50)}</script>`;
        return page(library, {file, main: tag('limit="50"', data + fallback)});
      },
    },
    {
      name: '… hours in the notation of OpenStreetMap',
      path: '/tend-places-strict',
      page: (library) => page(library, {file, main: tag('src="/strict-50.json" limit="50"')}),
    },
    {
      name: '… by `tend.js`',
      path: '/tend-places-whole',
      page: (library) => page(library, {file: 'tend.js', main: finderTag()}),
    },
    {
      name: 'plain HTML, 1,000 places',
      path: many,
      base: many,
      where: last('main', 1000),
      page: () => shell({lang: 'en', main: plainPlaces(1000)}),
    },
    {
      name: '**Tend** finder, 1,000 places from JSON, the first 20 shown',
      path: '/tend-places-1000',
      base: many,
      where: own(20),
      page: (library) => page(library, {file, main: tag(`src="${src(1000)}"`)}),
    },
  ].map((row) => ({base, where: own(50), ...row}));
}
