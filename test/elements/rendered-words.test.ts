import {expect} from '@open-wc/testing';
import {renderAlertWords} from '../../src/alerts/banner/render-alert-words.js';
import {readLightDomAlerts} from '../../src/alerts/banner/read-light-dom.js';
import type {Alert, AlertVersion} from '../../src/alerts/model/alert.js';
import {writeTend} from '../../src/alerts/write/tend-json.js';
import {readHtmlServices} from '../../src/services/finder/light-dom/read-html.js';
import {renderServiceWords} from '../../src/services/finder/render-service-words.js';
import {readServices} from '../../src/services/read/index.js';
import {writeServices} from '../../src/services/write/tend-json.js';
import {arbitraryAlert} from '../unit/alert-writers/arbitrary-alerts.js';
import fc from '../unit/property.js';
import {eventually, finderPage} from './finder-page.js';

const languages = ['en', 'fr', 'ar'];
const now = new Date('2026-11-30T20:00:00Z');
const request = {languages, profile: {}, source: 'test', report: () => {}};

/** Signs that HTML, attributes and JSON treat specially, and text from right to left. */
const sign = fc.constantFrom(
  ...['<', '&', '"', "'", '`', '$&', '\\', '</p>', '<!--', '&amp;', '${x}', '{{x}}', '\u2028'],
  ...[' ', '\n', '\n\n', '  ', '\t', 'א', 'شارع ', '\u200f', 'é', '𝒳', '😀', '-', '1'],
);
const text = fc
  .array(fc.oneof(sign, fc.string({maxLength: 6})), {minLength: 1, maxLength: 8})
  .map((pieces) => pieces.join(''))
  .filter((all) => /[\p{L}\p{N}]/u.test(all));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});

function hostOf(html: string, lang: string): HTMLElement {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(document.createRange().createContextualFragment(html));
  return host;
}

/** HTML has paragraphs and lines; it does not have other white space. */
const inLines = (words: string | undefined) =>
  words
    ?.replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim() || undefined;

function asHtmlHasIt(version: AlertVersion): AlertVersion {
  const {headline, description, instruction} = version;
  return {
    ...version,
    headline: headline?.replace(/\s+/g, ' ').trim() || undefined,
    description: inLines(description),
    instruction: inLines(instruction),
  };
}

describe('alerts that are rendered as HTML', () => {
  const spoken = fc
    .tuple(
      arbitraryAlert,
      fc.array(fc.record({headline: text, description: text, instruction: maybe(text)}), {
        minLength: 3,
        maxLength: 3,
      }),
    )
    .map(([alert, texts]): Alert => ({
      ...alert,
      type: alert.type === 'update' ? 'update' : 'alert',
      status: 'actual',
      scope: 'public',
      versions: alert.versions
        .slice(0, 3)
        .map((version, index) => ({...version, ...texts[index], lang: languages[index]!})),
    }))
    .filter(({versions}) => versions.length > 0);

  it('are read back from the page as the same alerts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoken, {minLength: 1, maxLength: 2}), async (all) => {
        const alerts = all.map((alert, index) => ({...alert, id: `${index}:${alert.id}`}));
        const {html} = await renderAlertWords({
          ...request,
          ...{alerts, now, hours: 24, timeZone: 'America/Vancouver', isCopy: false},
        });
        const {alerts: found, problems} = readLightDomAlerts(hostOf(html, 'en'), 'en');
        expect(problems).to.deep.equal([]);
        // Sections are in the order of languages.
        const byId = (a: Alert, b: Alert) => (a.id < b.id ? -1 : 1);
        expect(JSON.parse(writeTend([...found].sort(byId)))).to.deep.equal(
          JSON.parse(
            writeTend(
              alerts
                .map((alert) => ({...alert, versions: alert.versions.map(asHtmlHasIt)}))
                .sort(byId),
            ),
          ),
        );
      }),
      {numRuns: 60},
    );
  }).timeout(60_000);

  it('keep their facts to themselves, and are read where the facts are broken', () => {
    const {alerts, problems} = readLightDomAlerts(
      hostOf(
        `<article data-alert-id="a" data-severity="severe" data-facts="{no"><h3>Strong down</h3>
          <p data-aside>Not read</p><p>Read</p></article>
         <article data-alert-id="b" data-facts="null"><h3>Other</h3></article>`,
        'en',
      ),
      'en',
    );
    expect(alerts.map(({id, versions: [version]}) => [id, version!.description])).to.deep.equal([
      ['a', 'Read'],
      ['b', undefined],
    ]);
    expect(problems.map(({code}) => code)).to.include('alerts-json-syntax');
  });
});

const words = {
  description: maybe(text),
  cost: maybe(text),
  alert: maybe(text),
  directions: maybe(text),
  eligibility: maybe(text),
  application: maybe(text),
};
const arbitraryService = fc.record({
  ...words,
  name: text,
  lang: fc.constantFrom(undefined, 'en', 'fr', 'ar'),
  organization: maybe(text),
  categories: fc.subarray(['naloxone', 'shelter', 'food']),
  attributes: fc.subarray(['free', 'walk-in', 'lang:fr']),
  phones: fc.array(
    fc.record({
      number: fc.constantFrom('604-555-0100', '911', '1 (800) 555-0199', '+1 250 555 0111'),
      extension: fc.constantFrom(undefined, '4', '12'),
      type: fc.constantFrom(undefined, 'text', 'voice', 'fax', 'cell'),
      description: maybe(text),
    }),
    {maxLength: 3},
  ),
  url: fc.constantFrom(undefined, 'https://example.org/a?b=c&d="', 'http://example.org/é'),
  email: fc.constantFrom(undefined, 'help@example.org'),
  address: maybe(
    fc.record({
      lines: fc.array(text, {minLength: 1, maxLength: 2}),
      locality: maybe(text),
      region: fc.constantFrom(undefined, 'BC'),
      postalCode: fc.constantFrom(undefined, 'V0Z 9Z9'),
      country: fc.constantFrom(undefined, 'CA'),
    }),
  ),
  point: fc.constantFrom(undefined, [-123.1, 49.25], [-60.5, 47]),
  confidential: fc.constantFrom(undefined, true),
  virtual: fc.constantFrom(undefined, true),
  hours: fc.constantFrom(
    ...[undefined, 'Mo-Fr 09:00-17:00', '24/7', 'By appointment', 'Mo-Fr 08:00-12:00; PH off'],
    ...['Mon-Sat 10am to 6pm', 'Tu 18:00-19:30 "back < door"'],
  ),
  timeZone: fc.constantFrom(undefined, 'America/Vancouver'),
  languages: fc.subarray(['en', 'fr', 'pa']),
  accessibility: fc.array(text, {maxLength: 2}),
  documents: fc.array(text, {maxLength: 2}),
  ages: fc.constantFrom(undefined, {min: 19}, {min: 12, max: 24}),
  confirmed: fc.constantFrom(undefined, '2026-10-02'),
  mobile: maybe(
    fc.array(fc.record({name: text, hours: fc.constant('Tu 18:00-19:30')}), {maxLength: 2}),
  ),
  translations: maybe(fc.record({fr: fc.record({name: text, ...words})})),
});

describe('places that are rendered as HTML', () => {
  const finderIn = finderPage();

  it('are read back from the page as the same places', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryService, {minLength: 1, maxLength: 3}),
        fc.constantFrom(['en'], ['fr', 'en'], ['ar']),
        async (given, languages) => {
          const [lang = 'en'] = languages;
          const {services} = await readServices(JSON.stringify({services: given}), {lang});
          // Every text may be HTML or Markdown to the reader. Only what it leaves alone can come back.
          const again = await readServices(JSON.stringify(writeServices(services)), {lang});
          fc.pre(JSON.stringify(again.services) === JSON.stringify(services));
          const {html} = await renderServiceWords({
            ...{...request, languages, services, now, isCopy: false},
          });
          const {services: found} = readHtmlServices(hostOf(html, lang), lang);
          expect(writeServices(found)).to.deep.equal(writeServices(services));
        },
      ),
      {numRuns: 100},
    );
  }).timeout(60_000);

  it('are shown once where the finder has a source of the same places', async () => {
    const house = (id: string) => ({id, name: `House ${id}`, lang: 'en', categories: ['naloxone']});
    const written = {services: [house('a'), house('c')]};
    const {services} = await readServices(JSON.stringify(written));
    const {html} = await renderServiceWords({
      ...{...request, languages: ['en'], services, now, isCopy: false},
    });
    const {ids} = finderIn({
      attributes: {src: '/all.json'},
      inside: html,
      files: {'/all.json': {services: [house('a'), house('b')]}},
    });
    await eventually(() => ids().sort(), ['a', 'b', 'c']);
  });

  it('go with the source of which they are a copy, and stay while it cannot be read', async () => {
    const house = (id: string) => ({id, name: `House ${id}`, lang: 'en', categories: ['naloxone']});
    const {services} = await readServices(JSON.stringify({services: [house('a'), house('gone')]}));
    const {html: inside} = await renderServiceWords({
      ...{...request, languages: ['en'], services, now, isCopy: true},
    });
    const answered = finderIn({
      attributes: {src: '/now.json'},
      inside,
      files: {'/now.json': {services: [house('a'), house('b')]}},
    });
    await eventually(() => answered.ids().sort(), ['a', 'b']);
    const failed = finderIn({
      attributes: {src: '/fails.json'},
      inside,
      files: {'/fails.json': () => new Response('', {status: 500})},
    });
    await eventually(() => failed.ids().sort(), ['a', 'gone']);
  });
});
