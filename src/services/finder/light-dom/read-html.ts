import type {Problem} from '../../../shared/problem.js';
import {ServicesReport} from '../../read/source-report.js';
import {TendReader} from '../../read/tend-json.js';
import {isObject} from '../../read/coerce.js';
import type {Service} from '../../model/service.js';

const headings = 'h1, h2, h3, h4, h5, h6';

const text = (element: Element | null | undefined) => element?.textContent?.trim() || undefined;

/** Text that is there for people only: attributes say the same. */
const aside = '[data-aside]';

/** Splits ids at spaces and commas. */
const ids = (list: string | undefined) => list?.split(/[\s,]+/).filter(Boolean);

/** A property of schema.org's microdata: the value of an attribute, or the text. */
function property(element: Element, name: string): string | undefined {
  const found = element.querySelector(`[itemprop~="${name}"]`);
  return (
    found?.getAttribute('content') ??
    found?.getAttribute('datetime') ??
    (found?.matches('a') ? found.getAttribute('href') : undefined) ??
    text(found)
  );
}

function addressOf(element: Element): object | undefined {
  const lines = [property(element, 'streetAddress')].filter(Boolean);
  if (!lines.length) {
    const written = text(element.querySelector('address, [itemprop~="address"]'));
    return written ? {lines: written.split(/\s*\n\s*/)} : undefined;
  }
  return {
    lines,
    locality: property(element, 'addressLocality'),
    region: property(element, 'addressRegion'),
    postalCode: property(element, 'postalCode'),
  };
}

/** Phone numbers as the page writes them. A link without a number in its text gives the dialled one. */
const phonesOf = (element: Element): object[] =>
  [...element.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"], a[href^="sms:"]')].map(
    (link) => {
      const {href} = link;
      const written = text(link) ?? '';
      const dialled = decodeURIComponent(href.slice(4));
      return {
        number: /\d{3}/.test(written) ? written : dialled,
        type: href.startsWith('sms:') ? 'text' : undefined,
      };
    },
  );

function record(element: HTMLElement, facts: object): Record<string, unknown> {
  const {dataset} = element;
  const hours = [...element.querySelectorAll('[itemprop~="openingHours"]')].map(
    (part) => part.getAttribute('content') ?? part.getAttribute('datetime') ?? text(part),
  );
  const lat = dataset['lat'] ?? property(element, 'latitude');
  const lon = dataset['lon'] ?? property(element, 'longitude');
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
  const paragraphs = [...element.querySelectorAll('p')].filter(
    (part) => !part.closest(`address, ${aside}`),
  );
  const described = paragraphs
    // A line that only contains a phone number or e-mail link is shown as a link, so it is left out here.
    .filter((part) => text(part) !== text(part.querySelector('a')))
    .map(text);
  const phones = phonesOf(element);
  const yes = (name: string) => name in dataset && dataset[name] !== 'false';
  return {
    id: dataset['service'] || element.id || undefined,
    lang: element.lang || undefined,
    name: text(element.querySelector(headings)) ?? property(element, 'name') ?? dataset['name'],
    organization: dataset['organization'],
    description:
      described.filter(Boolean).join('\n\n') || property(element, 'description') || undefined,
    categories: ids(dataset['categories']),
    attributes: ids(dataset['filters']),
    languages: ids(dataset['languages']),
    phones: phones.length ? phones : [property(element, 'telephone') ?? ''],
    url: links.find((href) => /^https?:|^\//i.test(href)),
    email: links.find((href) => /^mailto:/i.test(href))?.slice(7) ?? property(element, 'email'),
    address: addressOf(element),
    point: lat && lon ? [lon, lat] : undefined,
    hours: dataset['hours'] ?? (hours.filter(Boolean).join('; ') || undefined),
    timeZone: dataset['timeZone'],
    cost: dataset['cost'],
    confirmed: dataset['confirmed'],
    confidential: yes('confidential'),
    virtual: yes('virtual'),
    ...facts,
  };
}

/** The elements that each describe one service: marked ones, articles, and list items with a heading. */
function places(host: HTMLElement): HTMLElement[] {
  const all = [...host.querySelectorAll<HTMLElement>('[data-service], article, li')].filter(
    (element) => !element.matches('li:not([data-service])') || element.querySelector(headings),
  );
  return all.filter(
    (element) =>
      !element.closest(aside) && !all.some((other) => other !== element && other.contains(element)),
  );
}

/** Records of a `<script type="application/json">`: a list, or `{services: […]}`. */
function scripted(json: unknown): unknown[] {
  const services = isObject(json) ? json['services'] : json;
  return Array.isArray(services) ? (services as unknown[]) : [];
}

/**
 * Reads the services between the tags. Each is an `<article>` or a list item with a heading, an `<address>`,
 * `<a href="tel:">`, paragraphs, and `data-hours`, `data-categories`, `data-filters`, `data-languages`,
 * `data-lat` and `data-lon`; or a `<script type="application/json">` in Tend's format. `data-facts` is JSON of
 * what text cannot carry. Only text is used, never markup, and no text of elements marked `data-aside`.
 * @param lang the language of the page around the finder (BCP 47).
 */
export function readHtmlServices(
  host: HTMLElement,
  lang: string,
): {services: Service[]; problems: Problem[]} {
  const reading = new ServicesReport({baseUrl: document.baseURI, lang});
  const reader = new TendReader(reading);
  const at = (index: number) => ({unit: 'record', at: index + 1}) as const;
  const parse = (json: string | null | undefined): unknown => {
    try {
      return JSON.parse(json ?? '{}');
    } catch (error) {
      const {message} = error as Error;
      reading.note(
        'json-syntax',
        `the places written in the page are not valid JSON (${message}).`,
      );
      return undefined;
    }
  };
  places(host).forEach((element, index) => {
    const facts = parse(element.dataset['facts']);
    reader.read(record(element, isObject(facts) ? facts : {}), at(index));
  });
  for (const script of host.querySelectorAll('script[type="application/json"]')) {
    scripted(parse(script.textContent)).forEach((each, index) => {
      if (isObject(each)) reader.read(each, at(index));
      else reading.fault('not-a-service', at(index));
    });
  }
  reading.finish();
  return {services: reading.services, problems: reading.problems};
}
