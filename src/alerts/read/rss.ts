import type {Edge} from './alert-date.js';
import {isCap, readCapAlert} from './cap.js';
import {readCapFields} from './cap-fields.js';
import {feedDate} from './feed-date.js';
import {addEntry} from './feed-entry.js';
import {areasOf, entryCategories, entryHtml, fieldOf, htmlOf, resourcesOf} from './feed-fields.js';
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

const words = (node: XmlNode | undefined, page?: string) =>
  htmlToText(htmlOf(node), entryHtml(page)) || undefined;

const texts = ['description', 'body', 'fullitem', 'summary', 'content'];

/** An identifier is an address only if it is a whole one. */
const permalink = (guid: XmlNode | undefined) => {
  const text = textOf(guid).trim();
  return guid?.attributes['isPermaLink'] !== 'false' && /^https?:\/\//i.test(text)
    ? text
    : undefined;
};

/** Reads RSS 0.9x, 1.0 (RDF) and 2.0; in 1.0 the items are siblings of the channel. */
export async function readRss(root: XmlNode, report: AlertsReport): Promise<void> {
  const channel = root.name === 'channel' ? root : (childOf(root, 'channel') ?? root);
  const title = words(fieldOf(channel, ['title']));
  const address = report.url(textOf(fieldOf(channel, ['link'])));
  const lang = textOf(fieldOf(channel, ['language'])).trim() || root.attributes['xml:lang'];
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
    const web = report.url(textOf(fieldOf(item, ['link']))) ?? report.url(permalink(guid));
    const cap = readCapFields(item, report);
    const date = (names: readonly string[], edge: Edge = 'start') => {
      const field = fieldOf(item, names);
      return feedDate({text: textOf(field), path: names[0]!, line: field?.line}, edge, report);
    };
    const text = fieldOf(item, ['encoded']) ?? fieldOf(item, texts);
    const published = date(['pubDate', 'issued', 'created', 'date']);
    addEntry(
      {
        id: textOf(guid).trim() || item.attributes['about'],
        title: words(fieldOf(item, ['title'])),
        text: words(text, web) ?? words(fieldOf(item, texts), web),
        web,
        message:
          report.url(enclosure?.attributes['url']) ??
          (cap || (web && pointsToCap.test(web)) ? web : undefined),
        updated: date(['updated', 'modified']) ?? published,
        published,
        expires: date(['expirationDate'], 'end'),
        lang: item.attributes['xml:lang'] ?? (textOf(fieldOf(item, ['language'])).trim() || lang),
        sender: address,
        // The publisher warns, not the person who typed it in.
        senderName: title ?? words(fieldOf(item, ['creator', 'author'])),
        categories: entryCategories(item),
        areas: areasOf(item),
        resources: resourcesOf(item, htmlOf(text), report),
        line: item.line,
      },
      report,
      cap,
    );
  }
}
