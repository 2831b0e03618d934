import type {Area} from '../model/alert.js';
import {isCap, readCapAlert} from './cap.js';
import {readCapFields} from './cap-fields.js';
import {parseDate} from '../../shared/dates.js';
import {entryAlert} from './feed-entry.js';
import {capMedia, pointsToCap} from './media.js';
import {htmlToText} from '../../shared/html-to-text.js';
import type {AlertsReport} from './source-report.js';
import {TimeSlice} from '../../shared/yield-to-main.js';
import {
  childOf,
  childrenOf,
  descendantsOf,
  textOf,
  type XmlNode,
} from '../../shared/xml/read-xml.js';

export const isRss = ({name}: XmlNode): boolean => /^(rss|rdf|channel)$/i.test(name);

const words = (node: XmlNode | undefined) => htmlToText(textOf(node)) || undefined;

const first = (node: XmlNode, names: readonly string[]) =>
  names.map((name) => childOf(node, name)).find((child) => textOf(child).trim());

/** GeoRSS: `lat lon`. */
function point(node: XmlNode): Area[] {
  const pair = textOf(first(node, ['point']))
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [lat = NaN, lon = NaN] = pair;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return [];
  // A point without a radius cannot be compared with a place.
  return [{name: `${lat}, ${lon}`, polygons: [], circles: [], codes: []}];
}

/** Reads RSS 0.9x, 1.0 (RDF) and 2.0; in 1.0 the items are siblings of the channel. */
export async function readRss(root: XmlNode, report: AlertsReport): Promise<void> {
  const channel = root.name === 'channel' ? root : (childOf(root, 'channel') ?? root);
  const title = words(childOf(channel, 'title'));
  const address = report.url(textOf(childOf(channel, 'link')));
  const lang = textOf(childOf(channel, 'language')).trim() || root.attributes['xml:lang'];
  const date = parseDate(textOf(first(channel, ['lastBuildDate', 'pubDate', 'date'])));
  const items = [
    ...childrenOf(channel, 'item'),
    ...(root === channel ? [] : childrenOf(root, 'item')),
  ];
  if (!items.length && channel === root && root.name !== 'channel') {
    return report.note(
      'no-feed',
      'has no channel and no items, so it is not a feed. It is not read.',
      root,
    );
  }
  const slice = new TimeSlice();
  for (const item of items) {
    await slice.yieldToMain();
    const message = descendantsOf(item, 'alert').find(isCap);
    const whole = message && readCapAlert(message, report);
    if (whole) {
      report.alerts.push(whole);
      continue;
    }
    const guid = childOf(item, 'guid');
    const enclosure = childrenOf(item, 'enclosure').find(({attributes}) =>
      capMedia.test(attributes['type'] ?? ''),
    );
    const web =
      report.url(textOf(first(item, ['link']))) ??
      (guid?.attributes['isPermaLink'] === 'false' ? undefined : report.url(textOf(guid)));
    const cap = readCapFields(item, report);
    const alert = entryAlert(
      {
        id: textOf(guid).trim() || item.attributes['about'],
        title: words(childOf(item, 'title')),
        text: words(
          first(item, ['encoded', 'description', 'body', 'fullitem', 'summary', 'content']),
        ),
        web,
        message:
          report.url(enclosure?.attributes['url']) ??
          (cap || (web && pointsToCap.test(web)) ? web : undefined),
        updated: parseDate(textOf(first(item, ['updated', 'modified', 'pubDate', 'date']))) ?? date,
        published: parseDate(textOf(first(item, ['pubDate', 'issued', 'created', 'date']))),
        expires: parseDate(textOf(first(item, ['expirationDate']))),
        lang: item.attributes['xml:lang'] ?? (textOf(childOf(item, 'language')).trim() || lang),
        sender: address,
        senderName: words(childOf(item, 'creator')) ?? title,
        categories: [],
        line: item.line,
      },
      report,
    );
    if (!alert) {
      report.note('empty-entry', 'the item has no title and no text. It is left out.', item);
      continue;
    }
    const [version] = alert.versions;
    const areas = point(item);
    const located = areas.length && version ? {...alert, versions: [{...version, areas}]} : alert;
    report.alerts.push(cap ? cap.over(located) : located);
  }
}
