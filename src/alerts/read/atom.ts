import type {Alert} from '../model/alert.js';
import {isCap, readCapAlert} from './cap.js';
import {readCapFields} from './cap-fields.js';
import {parseDate} from '../../shared/dates.js';
import {entryAlert, type FeedEntry} from './feed-entry.js';
import {capMedia, pointsToCap} from './media.js';
import {htmlToText} from '../../shared/html-to-text.js';
import {webAddress} from '../../shared/web-address.js';
import type {AlertsReport} from './source-report.js';
import {TimeSlice} from '../../shared/yield-to-main.js';
import {
  childOf,
  childrenOf,
  descendantsOf,
  markupOf,
  parseXml,
  textOf,
  type XmlNode,
} from '../../shared/xml/read-xml.js';

export const isAtom = ({name}: XmlNode): boolean => name === 'feed';

/** Language and base address that elements inherit. */
interface Context {
  lang?: string;
  base?: string;
}

const contextOf = ({attributes}: XmlNode, outer: Context): Context => ({
  lang: attributes['xml:lang'] ?? outer.lang,
  base: webAddress(attributes['xml:base'], outer.base) ?? outer.base,
});

/** Text in any form: plain, HTML as text, or XHTML. */
function words(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  const {type = 'text'} = node.attributes;
  return htmlToText(/xhtml/i.test(type) ? markupOf(node) : textOf(node)) || undefined;
}

export async function readAtom(feed: XmlNode, report: AlertsReport): Promise<void> {
  const outer = contextOf(feed, {base: report.options.baseUrl});
  const id = textOf(childOf(feed, 'id')).trim();
  const author = childOf(feed, 'author');
  const title = words(childOf(feed, 'title'));
  const entries = childrenOf(feed, 'entry');
  if (!entries.length && !id && !title && !childOf(feed, 'updated')) {
    return report.note(
      'no-feed',
      'has no entries, id, title or date, so it is not a feed. It is not read.',
    );
  }
  const slice = new TimeSlice();
  for (const node of entries) {
    await slice.yieldToMain();
    const message = (await capInText(node)) ?? node;
    const alerts = readEntry(message, outer, {id, name: nameOf(author) ?? title}, report);
    report.alerts.push(...alerts);
  }
}

/** An entry whose content is a CAP message as text, with the message parsed. */
async function capInText(entry: XmlNode): Promise<XmlNode | undefined> {
  const content = textOf(childOf(entry, 'content')).trim();
  if (!/^<(\?xml|(\w+:)?alert\b)/.test(content)) return undefined;
  const {root} = await parseXml(content, (_, doctype) => doctype === undefined);
  return root && isCap(root) ? {...entry, children: [root]} : undefined;
}

const nameOf = (person: XmlNode | undefined) => words(person && childOf(person, 'name'));

function readEntry(
  node: XmlNode,
  outer: Context,
  feed: {id: string; name?: string},
  report: AlertsReport,
): Alert[] {
  const messages = descendantsOf(node, 'alert').filter(isCap);
  const whole = messages.map((message) => readCapAlert(message, report));
  const read = whole.filter((alert): alert is Alert => Boolean(alert));
  if (read.length) return read;
  const context = contextOf(node, outer);
  const text = childOf(node, 'content') ?? childOf(node, 'summary');
  const links = childrenOf(node, 'link').map(
    ({attributes: {href, rel = 'alternate', type = ''}}) => ({
      href: webAddress(href, context.base),
      rel,
      type,
    }),
  );
  const page = links.find(({rel, type}) => rel === 'alternate' && !capMedia.test(type));
  const cap = readCapFields(node, report);
  const message =
    links.find(({type, href}) => capMedia.test(type) || pointsToCap.test(href ?? '')) ??
    // An index of messages has CAP fields, and links to the messages.
    (cap && (links.find(({type}) => /xml/.test(type)) ?? page));
  const entry: FeedEntry = {
    id: textOf(childOf(node, 'id')).trim(),
    title: words(childOf(node, 'title')),
    text: words(text) ?? words(childOf(node, 'summary')),
    web: page?.href,
    message: message?.href,
    updated: parseDate(textOf(childOf(node, 'updated') ?? childOf(node, 'modified'))),
    published: parseDate(
      textOf(childOf(node, 'published') ?? childOf(node, 'issued') ?? childOf(node, 'created')),
    ),
    lang: (text && contextOf(text, context).lang) ?? context.lang,
    sender: feed.id,
    senderName: nameOf(childOf(node, 'author')) ?? feed.name,
    line: node.line,
  };
  const alert = entryAlert(entry, report);
  if (!alert) {
    report.note('empty-entry', 'the entry has no title and no text. It is left out.', node);
    return [];
  }
  return [cap ? cap.over(alert) : alert];
}
