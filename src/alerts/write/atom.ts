import {undated, type Alert} from '../model/alert.js';
import {capElement} from './cap.js';
import {optional, writeXml, type XmlElement} from '../../shared/xml/write-xml.js';

/** Describes the feed. */
export interface FeedOptions {
  /** A URI that never changes while the feed exists. */
  id: string;
  title: string;
}

const moment = (date: Date) => date.toISOString().replace('.000Z', 'Z');

/** Atom requires a URI, which an identifier of CAP need not be. */
const entryId = ({id, sender}: Alert) =>
  /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)
    ? id
    : `urn:tend:alert:${encodeURIComponent(sender)}:${encodeURIComponent(id)}`;

const tagged = (name: string, lang: string | undefined, text: string | undefined): XmlElement[] =>
  optional(name, text).map((element) => ({
    ...element,
    attributes: {'xml:lang': lang === 'und' ? undefined : lang},
  }));

function entry(alert: Alert): XmlElement {
  const {lang, headline, event, description, instruction, senderName, web} =
    alert.versions[0] ?? ({} as Partial<Alert['versions'][0]>);
  return {
    name: 'entry',
    content: [
      {name: 'id', content: entryId(alert)},
      ...tagged('title', lang, headline || event || `${alert.type} ${alert.id}`),
      {name: 'updated', content: moment(alert.sent)},
      ...optional('published', alert.issued && moment(alert.issued)),
      {name: 'author', content: [{name: 'name', content: senderName || alert.sender || 'unknown'}]},
      ...(web ? [{name: 'link', attributes: {rel: 'alternate', href: web}, content: ''}] : []),
      ...tagged('summary', lang, description || instruction),
      {name: 'content', attributes: {type: 'application/cap+xml'}, content: [capElement(alert)]},
    ],
  };
}

/**
 * Writes an Atom 1.0 feed with the whole CAP message in each entry. `readAlerts` reads the alerts back from
 * it; news readers show their titles.
 */
export function writeAtom(alerts: readonly Alert[], {id, title}: FeedOptions): string {
  const updated = Math.max(undated.getTime(), ...alerts.map(({sent}) => sent.getTime()));
  return writeXml({
    name: 'feed',
    attributes: {xmlns: 'http://www.w3.org/2005/Atom'},
    content: [
      {name: 'id', content: id},
      {name: 'title', content: title},
      {name: 'updated', content: moment(new Date(updated))},
      ...alerts.map(entry),
    ],
  });
}
