import type {Problem} from '../../shared/problem.js';
import type {Alert} from '../model/alert.js';
import {addressAfter} from '../../shared/link-address.js';
import {dateZones} from '../read/alert-date.js';
import {readTendJson} from '../read/tend-json.js';

/** Words of a page, or of one of its pictures, without the line breaks of its source. */
const plain = (words: string | null) => (words ?? '').replace(/\s+/g, ' ');

/**
 * Text with a line break for each `<br>`, a picture's words, and after a link's words where it leads, unless
 * they show that.
 * @param page the address of the alert's own page, which is linked below it.
 */
function lines(node: Node, page?: string): string {
  if (node.nodeType === Node.TEXT_NODE) return plain(node.textContent);
  if (!(node instanceof Element)) return '';
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof HTMLImageElement) return plain(node.alt) && `${plain(node.alt)}\n`;
  const within = (parent: Node) => [...parent.childNodes].map((each) => lines(each, page));
  if (node instanceof HTMLTableRowElement) {
    return [...node.cells].map((cell) => within(cell).join('').trim()).join(' · ');
  }
  const words = within(node).join('');
  const isLink = node instanceof HTMLAnchorElement && node.href !== page;
  return isLink ? words + addressAfter(words, node.href) : words;
}

const text = (element: Element | null | undefined, page?: string) =>
  (element &&
    lines(element, page)
      .replace(/ *\n */g, '\n')
      .trim()) ||
  undefined;

const blocks = 'p, li, tr';
const parts = `${blocks}, img, figcaption`;

/** The paragraphs of elements. Each list item and each row of a table is a line. */
const paragraphs = (elements: Element[], page?: string) =>
  elements
    .flatMap((element) => [
      ...(element.querySelector(blocks) ? element.querySelectorAll(parts) : [element]),
    ])
    // What contains paragraphs is skipped, and a picture in one, so that no text appears twice.
    .filter((part, index, all) => all.indexOf(part) === index)
    .filter((part) => !part.querySelector(blocks))
    .filter((part) => part.localName !== 'img' || !part.closest('p, li, tr, figcaption'))
    .map((part) => ({words: text(part, page), item: Boolean(part.closest('li, tr'))}))
    .filter(({words}) => words)
    .reduce((all, {words, item}) => all + (all && (item ? '\n' : '\n\n')) + words!, '') ||
  undefined;

/** Splits a list at spaces or commas. */
const splitList = (list: string | undefined) => list?.split(/[\s,]+/).filter(Boolean);

/** The content of `data-facts`: entries of a version, and of the alert itself. */
type Facts = {alert?: object};

/** One `<article>` as a version of an alert. Its first heading is the headline. */
function version(article: HTMLElement, lang: string, facts: object) {
  const {severity, urgency, category, expires, onset, from, area, web} = article.dataset;
  const heading = article.querySelector('h1, h2, h3, h4, h5, h6');
  const instruction = [...article.querySelectorAll('[data-instruction]')];
  const rest = [...article.querySelectorAll(parts)].filter(
    (part) => !part.closest('[data-instruction], [data-aside]'),
  );
  const link = [...article.querySelectorAll('a')].find(({protocol}) => /^https?:$/.test(protocol));
  // With an empty `data-web`, the links are words of the alert alone.
  const page = web === undefined ? link?.href : web || undefined;
  return {
    lang: article.lang || lang,
    severity,
    urgency,
    category: splitList(category),
    expires,
    onset,
    senderName: from,
    headline: text(heading),
    instruction: paragraphs(instruction, page),
    description: paragraphs(rest, page),
    web: page,
    areas: area ? [{name: article.dataset['place'] ?? '', codes: splitList(area)}] : undefined,
    ...facts,
  };
}

/** Matches the articles that are alerts. Any other article belongs to the fallback. */
const alertArticles = 'article:is([data-alert-id], [data-severity], [data-sent], [data-expires])';

/**
 * Reads the alerts between the banner's tags: each `<article data-alert-id data-sent data-severity
 * data-expires>`, and each `<script type="application/json">` in Tend's format. Articles with the same id are
 * languages of one alert. Without an id, the headline is used instead. Only their text is used, without
 * elements marked `data-aside`. `data-facts` is JSON of what text cannot carry.
 * @param lang of the page around them (BCP 47).
 * @param timeZone of the place (IANA), for times that name none.
 */
export function readLightDomAlerts(
  host: HTMLElement,
  lang: string,
  timeZone?: string,
): {alerts: Alert[]; problems: Problem[]} {
  const source = location.href;
  const base = document.baseURI;
  const zones = dateZones(timeZone);
  const faults: Problem[] = [];
  const parse = (json: string | null | undefined): unknown => {
    try {
      return JSON.parse(json ?? '{}');
    } catch (error) {
      const message = `${source}: the alerts written in the page are not valid JSON (${(error as Error).message}). They are ignored.`;
      faults.push({code: 'alerts-json-syntax', message, source});
      return undefined;
    }
  };
  const byId = new Map<string, {versions: object[]}>();
  for (const article of host.querySelectorAll<HTMLElement>(alertArticles)) {
    const {alertId, sent, status, type} = article.dataset;
    const facts: Facts = {...(parse(article.dataset['facts']) as Facts | undefined)};
    const own = version(article, lang, facts);
    const id = alertId || own.headline || own.description?.slice(0, 80) || '';
    const versions = [...(byId.get(id)?.versions ?? []), own];
    byId.set(id, {...facts.alert, ...{id, sent, status, type, versions}});
  }
  const result = readTendJson({alerts: [...byId.values()]}, {source, base, zones});
  for (const script of host.querySelectorAll('script[type="application/json"]')) {
    const json = parse(script.textContent);
    if (!json) continue;
    // A bare array is a list of alerts, as in a file.
    const more = readTendJson(Array.isArray(json) ? {alerts: json} : json, {
      ...{source, base, zones},
    });
    result.alerts.push(...more.alerts);
    result.problems.push(...more.problems);
  }
  result.problems.push(...faults);
  return result;
}
