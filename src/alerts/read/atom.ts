import type {Alert} from '../model/alert.js';
import {isCap, readCapAlert} from './cap.js';
import {readCapFields} from './cap-fields.js';
import {feedDate} from './feed-date.js';
import {addEntry} from './feed-entry.js';
import {areasOf, entryCategories, entryHtml, fieldOf, htmlOf, resourcesOf} from './feed-fields.js';
import {capMedia, pointsToCap} from './media.js';
import {htmlToText, asPlainText} from '../../shared/html-to-text.js';
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
function words(node: XmlNode | undefined, page?: string): string | undefined {
  if (!node) return undefined;
  const {type = 'text'} = node.attributes;
  if (/xhtml/i.test(type)) return htmlToText(markupOf(node), entryHtml(page)) || undefined;
  return (
    (/html/i.test(type) ? htmlToText(textOf(node), entryHtml(page)) : asPlainText(htmlOf(node))) ||
    undefined
  );
}

/** Whether a name is one by which a person logs in, or a mail address. */
const isLogin = (name: string | undefined) =>
  !name || !/\s/.test(name.trim()) || name.includes('@');

export async function readAtom(feed: XmlNode, report: AlertsReport): Promise<void> {
  const outer = contextOf(feed, {base: report.options.baseUrl});
  const id = textOf(childOf(feed, 'id')).trim();
  const author = childOf(feed, 'author');
  const title = words(fieldOf(feed, ['title']));
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
    readEntry(message, outer, {id, author: nameOf(author), title}, report);
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

interface AtomFeed {
  id: string;
  author?: string;
  title?: string;
}

function readEntry(node: XmlNode, outer: Context, feed: AtomFeed, report: AlertsReport): void {
  const messages = descendantsOf(node, 'alert').filter(isCap);
  const whole = messages.map((message) => readCapAlert(message, report));
  const read = whole.filter((alert): alert is Alert => Boolean(alert));
  if (read.length) {
    report.alerts.push(...read);
    return;
  }
  const context = contextOf(node, outer);
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
  const text = fieldOf(node, ['content']) ?? fieldOf(node, ['summary']);
  const group = childOf(node, 'group');
  const videoText = group && childOf(group, 'description');
  const source = childOf(node, 'source');
  const author = nameOf(childOf(node, 'author'));
  const publisher = feed.author ?? (source && words(childOf(source, 'title')));
  const date = (names: readonly string[]) => {
    const field = fieldOf(node, names);
    return feedDate({text: textOf(field), path: names[0]!, line: field?.line}, 'start', report);
  };
  addEntry(
    {
      id: textOf(fieldOf(node, ['id'])).trim(),
      title: words(fieldOf(node, ['title'])),
      text:
        words(text, page?.href) ??
        words(fieldOf(node, ['summary']), page?.href) ??
        (asPlainText(textOf(videoText)) || undefined),
      web: page?.href,
      message: message?.href,
      updated: date(['updated', 'modified']),
      published: date(['published', 'issued', 'created']),
      lang: (text && contextOf(text, context).lang) ?? context.lang,
      sender: feed.id,
      // A publisher warns, not the person who typed it in. In an index of messages, each has its own.
      senderName: cap
        ? (author ?? publisher ?? feed.title)
        : (publisher ?? (isLogin(author) ? (feed.title ?? author) : author)),
      categories: entryCategories(node),
      areas: areasOf(node),
      resources: resourcesOf(node, htmlOf(text), report),
      line: node.line,
    },
    report,
    cap,
  );
}
