import type {Problem} from '../../../shared/problem.js';
import {readOwnJson} from '../../read/read-own-json.js';
import type {Service} from '../../model/service.js';

/** Elements that may describe a service. The HTML reader decides which ones do. */
const places = '[data-service], article, li h1, li h2, li h3, li h4, li h5, li h6';

function recordsOf(json: unknown): unknown[] | undefined {
  const records = Array.isArray(json) ? json : (json as {services?: unknown} | null)?.services;
  return Array.isArray(records) ? records : undefined;
}

/** The records of a page that only has one JSON list; undefined for any other page. */
function onlyList(host: HTMLElement): unknown[] | undefined {
  const [script, ...more] = host.querySelectorAll('script[type="application/json"]');
  if (!script || more.length || host.querySelector(places)) return undefined;
  try {
    return recordsOf(JSON.parse(script.textContent ?? ''));
  } catch {
    return undefined;
  }
}

/** Whether anything between the tags may be a service. */
export const hasPlaces = (host: HTMLElement): boolean =>
  Boolean(host.querySelector(`${places}, script[type="application/json"]`));

/**
 * Reads the services between the tags. Valid JSON in Tend's format is read at once; the reader of
 * HTML is lazy-loaded.
 * @param lang the language of the page around the finder (BCP 47).
 */
export async function readLightDomServices(
  host: HTMLElement,
  lang: string,
): Promise<{services: Service[]; problems: Problem[]}> {
  if (!hasPlaces(host)) return {services: [], problems: []};
  const list = onlyList(host);
  const read = list && (await readOwnJson(list, {lang}));
  if (read?.isWhole) return {services: read.services, problems: []};
  const {readHtmlServices} = await import('./read-html.js');
  return readHtmlServices(host, lang);
}
