import {canonical} from '../../i18n/negotiate.js';
import {emptyVersion, undated, type Alert} from '../model/alert.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import type {AlertsReport} from './source-report.js';

/** What the entries of all kinds of feeds have in common. */
export interface FeedEntry {
  id?: string;
  title?: string;
  /** What it says. */
  text?: string;
  /** Address of its own page. */
  web?: string;
  /** Address of a CAP message that it stands for. */
  message?: string;
  updated?: Date;
  published?: Date;
  expires?: Date;
  lang?: string;
  sender?: string;
  senderName?: string;
  categories?: string[];
  /** In the file, from 1. */
  line?: number;
}

/** An entry of a feed as an alert with one version; undefined for one that says nothing. */
export function entryAlert(entry: FeedEntry, report: AlertsReport): Alert | undefined {
  const {title, web, message, updated, published, expires} = entry;
  const id = entry.id || web || message || title || entry.text?.slice(0, 80);
  // Of an entry without words, at least where it leads.
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
