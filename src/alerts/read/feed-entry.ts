import {canonical} from '../../i18n/negotiate.js';
import {emptyVersion, undated, type Alert} from '../model/alert.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import type {AlertsReport} from './source-report.js';

/** The parts of an entry in any kind of feed. */
export interface FeedEntry {
  id?: string;
  title?: string;
  /** Its text. */
  text?: string;
  /** Address of the entry's own page. */
  web?: string;
  /** Address of the CAP message that the entry is about. */
  message?: string;
  updated?: Date;
  published?: Date;
  expires?: Date;
  lang?: string;
  sender?: string;
  senderName?: string;
  categories?: string[];
  /** Line in the file, from 1. */
  line?: number;
}

/** Converts an entry to an alert with one version; undefined if it has neither title nor text. */
export function entryAlert(entry: FeedEntry, report: AlertsReport): Alert | undefined {
  const {title, web, message, updated, published, expires} = entry;
  const id = entry.id || web || message || title || entry.text?.slice(0, 80);
  // An entry without any text has at least a link.
  const text = entry.text ?? (title ? undefined : (web ?? message));
  if (!id || !(title || text)) return undefined;
  if (message) report.link(message);
  const sent = updated ?? published;
  return {
    id,
    sender: entry.sender ?? '',
    sent: sent ?? undated,
    type: 'alert',
    status: 'actual',
    scope: 'public',
    references: [],
    versions: [
      {
        ...emptyVersion(canonical(entry.lang) ?? 'und'),
        event: title ?? '',
        category: entry.categories ?? [],
        ...omitUndefined({
          headline: title,
          description: text === title ? undefined : text,
          senderName: entry.senderName,
          web,
          expires,
        }),
      },
    ],
    ...(published && sent && published < sent && {issued: published}),
    ...(message && {link: message}),
  };
}
