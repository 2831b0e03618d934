import type {Problem} from '../../../shared/problem.js';
import {readExact} from '../../read/read-own-json.js';
import type {Service} from '../../model/service.js';

/** What may be places, or what tells of them: the reader of the page's HTML knows which are. */
const places = '[data-service], article, li h1, li h2, li h3, li h4, li h5, li h6';

function recordsOf(json: unknown): unknown[] | undefined {
  const found = Array.isArray(json) ? json : (json as {services?: unknown} | null)?.services;
  return Array.isArray(found) ? found : undefined;
}

/** The one list of a page that has no places but those; undefined for anything else. */
function onlyList(host: HTMLElement): unknown[] | undefined {
  const [script, ...more] = host.querySelectorAll('script[type="application/json"]');
  if (!script || more.length || host.querySelector(places)) return undefined;
  try {
    return recordsOf(JSON.parse(script.textContent ?? ''));
  } catch {
    return undefined;
  }
}

/** Whether anything between the tags may be a place. */
export const hasPlaces = (host: HTMLElement): boolean =>
  Boolean(host.querySelector(`${places}, script[type="application/json"]`));

/**
 * Places written in the page, between the tags. A `<script type="application/json">` that is as the
 * schema has it is read at once; what reads HTML comes when there is any.
 * @param lang the language of what they stand in.
 */
export async function readLightDomServices(
  host: HTMLElement,
  lang: string,
): Promise<{services: Service[]; problems: Problem[]}> {
  if (!hasPlaces(host)) return {services: [], problems: []};
  const list = onlyList(host);
  const services = list && (await readExact(list, {lang}));
  if (services) return {services, problems: []};
  const {readHtmlServices} = await import('./read-html.js');
  return readHtmlServices(host, lang);
}
