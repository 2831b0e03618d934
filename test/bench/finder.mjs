// A list of places: as plain HTML, and as our finder shows it from data in the page or from one file.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {escape, shell} from './pages.mjs';
import {makePlaces} from './places.mjs';

/** Services as a site writes them, whose hours are text (OSM opening_hours). */
const placesOf = (count) =>
  makePlaces(count, (text) => text).map((place) => ({...place, confirmed: '2026-11-01'}));

/** @param {number} count */
export const placesFile = (count) => JSON.stringify({services: placesOf(count)});

const item = ({name, organization, address, phones, hours}) => {
  const {lines, locality, region, postalCode} = address;
  const [{number}] = phones;
  return `<li><h3>${escape(name)}</h3>
<p>${escape(organization)}</p>
<p>${escape([...lines, `${locality} ${region}`, postalCode].join(', '))}</p>
<p>${hours}</p>
<p><a href="tel:${number}">Call ${number}</a></p></li>`;
};

const plain = (count) =>
  shell({
    lang: 'en',
    main: `<h2>Find help near you</h2>\n<ol>${placesOf(count).map(item).join('\n')}</ol>`,
  });

const page = (library, {file, attributes = '', inside = ''}) =>
  shell({
    lang: 'en',
    head: `<style>tend-service-finder{display:block;min-height:100vh}</style>
<script src="${library}/${file}" async crossorigin></script>\n`,
    main: `<tend-service-finder ${attributes}>${inside}<p>Call 2-1-1 to find help.</p></tend-service-finder>`,
  });

const inline = (count) => `<script type="application/json">${placesFile(count)}</script>`;

/** The script with the finder aboard, where a built library has one. */
const scriptOf = (dist) =>
  ['tend-services.js', 'tend.js'].find((name) => existsSync(join(dist, name)));

/**
 * A page that embeds the finder.
 * @param {string} library its origin
 * @param {string} dist where it was built
 * @param {{attributes?: string, inside?: string}} tag
 */
export const finderPage = (library, dist, tag) => page(library, {file: scriptOf(dist), ...tag});

/** The last of the places that are shown: all can be read then. */
const last = (host, count) => ({host, heading: `ol > li:nth-child(${count}) h3`});
const own = (count) => last('tend-service-finder', count);

/**
 * Rows of the table; `page` makes the document for a library's origin.
 * @param {string} dist the built library: its script with the finder aboard, where it has one
 * @returns {Array<{name: string, path: string, base: string,
 *   where: {host: string, heading: string}, page: (library: string) => string}>}
 */
export function finderRows(dist) {
  const whole = 'tend.js';
  const file = scriptOf(dist);
  const base = '/plain-places';
  const many = '/plain-places-1000';
  return [
    {
      name: 'plain HTML, 50 places',
      path: base,
      base,
      where: last('main', 50),
      page: () => plain(50),
    },
    {
      name: '**Tend** finder, 50 places from JSON',
      path: '/tend-places',
      base,
      where: own(50),
      page: (library) => page(library, {file, attributes: 'src="/places-50.json" limit="50"'}),
    },
    {
      name: 'Tend finder, 50 places inline',
      path: '/tend-places-inline',
      base,
      where: own(50),
      page: (library) => page(library, {file, attributes: 'limit="50"', inside: inline(50)}),
    },
    {
      name: 'Tend finder, 50 places from JSON, by `tend.js`',
      path: '/tend-places-whole',
      base,
      where: own(50),
      page: (library) =>
        page(library, {file: whole, attributes: 'src="/places-50.json" limit="50"'}),
    },
    {
      name: 'plain HTML, 1,000 places',
      path: many,
      base: many,
      where: last('main', 1000),
      page: () => plain(1000),
    },
    {
      name: '**Tend** finder, 1,000 places from JSON, the first 20 shown',
      path: '/tend-places-1000',
      base: many,
      where: own(20),
      page: (library) => page(library, {file, attributes: 'src="/places-1000.json"'}),
    },
  ];
}
