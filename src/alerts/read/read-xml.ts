import type {Alert} from '../model/alert.js';
import {isAtom, readAtom} from './atom.js';
import {isCap, readCapAlert} from './cap.js';
import {mendXml} from './mend-xml.js';
import type {AlertsReport} from './source-report.js';
import {isRss, readRss} from './rss.js';
import {TimeSlice} from '../../shared/yield-to-main.js';
import {descendantsOf, parseXml, type XmlNode} from '../../shared/xml/read-xml.js';

/** Faults of a file that ends in the middle. */
const endsEarly = /^(unclosed|unexpected end)/;
/** Faults by which nothing is lost. */
const isHarmless = /namespace|prefix|xmlns|outside of root/;

/** The text after leading white space and comments. */
function afterComments(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    if (!text.startsWith('<!--', at)) return text.slice(at, at + 100);
    const end = text.indexOf('-->', at);
    if (end < 0) return '';
    at = end + 3;
  }
}

/** Reads CAP, Atom or RSS; notes that a file is a web page, or of another format. */
export async function readXml(text: string, report: AlertsReport): Promise<void> {
  if (/^<(!doctype\s+html|html)\b/i.test(afterComments(text))) {
    return report.note('web-page', 'is a web page, not a feed; is the address right?');
  }
  // Some servers print a warning before the feed, as text or HTML.
  const isXml =
    text.trim().startsWith('<') && !/^<(br|b|i|p|div|span|font|pre|table|h\d)\b/i.test(text.trim());
  const from = isXml ? 0 : text.slice(0, 5000).search(/<(\?xml|rss|feed|alert|([\w.-]+:)?RDF)\b/);
  if (from < 0) return report.note('unknown-format', 'is none of the formats that are read.');
  return readFeed(text.slice(from), report);
}

async function readFeed(text: string, report: AlertsReport): Promise<void> {
  let refused: string | undefined;
  const accept = (root: XmlNode, doctype: string | undefined) => {
    if (/^html$/i.test(root.name)) refused = 'is a web page, not a feed; is the address right?';
    // Hostile files define entities. Only the plain document type of RSS 0.91 is common.
    else if (doctype !== undefined && (/[[]|<!/.test(doctype) || !isRss(root))) {
      refused = 'has a DOCTYPE, which no feed needs. It is not read.';
    }
    return refused === undefined;
  };
  const {text: wellFormed, mended, lost} = mendXml(text);
  const {root, faults} = await parseXml(wellFormed, accept);
  if (refused) return report.note(/DOCTYPE/.test(refused) ? 'doctype' : 'web-page', refused);
  const end = faults.find(({message}) => endsEarly.test(message));
  const harmless = [...mended, ...faults.filter(({message}) => isHarmless.test(message))];
  const harmful = [...lost, ...faults.filter(({message}) => !isHarmless.test(message))];
  const brokenOff = Boolean(end);
  const [first] = harmful.length ? harmful : harmless;
  if (first) {
    const count = (harmful.length ? harmful : harmless).length - 1;
    const more = count ? ` (and ${count} more faults)` : '';
    const effect = harmful.length ? 'What can be read of it is shown.' : 'All of it is read.';
    report.note(
      end ? 'broken-off' : harmful.length ? 'xml-syntax' : 'xml-mended',
      `is not well-formed XML: ${first.message.replace(/\.$/, '')}${more}. ${effect}`,
      {line: first.line},
    );
  }
  if (!root) {
    if (!first) report.note('empty', 'is empty.');
    return;
  }
  const {format} = report.options;
  if (isAtom(root)) return readAtom(root, report);
  if (isRss(root)) return readRss(root, report);
  const messages = isCap(root) ? [root] : descendantsOf(root, 'alert').filter(isCap);
  if (!messages.length) {
    if (format === 'atom') return readAtom(root, report);
    if (format === 'rss') return readRss(root, report);
    return report.note(
      'unknown-format',
      `<${root.name}> is none of the formats that are read.`,
      root,
    );
  }
  const slice = new TimeSlice();
  for (const message of messages) {
    await slice.yieldToMain();
    const alert = readCapAlert(message, report);
    if (alert) report.alerts.push(brokenOff ? withText(alert) : alert);
  }
}

/** Removes the truncated version at the end of a message, if it has no text yet. */
const withText = (alert: Alert): Alert => ({
  ...alert,
  versions: alert.versions.filter(({headline, description}) => headline ?? description),
});
