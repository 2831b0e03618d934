import {foldText} from '../../shared/fold-text.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {emptyVersion, undated, type Alert, type Area, type Resource} from '../model/alert.js';
import {saysEnded, saysNone, splitHeading, withoutFooter} from './entry-words.js';
import {statedLanguage} from './language.js';
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
  /** The feed's own categories. */
  categories?: readonly string[];
  areas?: Area[];
  resources?: Resource[];
  /** Line in the file, from 1. */
  line?: number;
  /** Its place in a JSON file. */
  path?: string;
}

/** What CAP says of an entry beside the feed's own fields. */
export interface CapFields {
  over: (alert: Alert) => Alert;
}

const words = (text: string) =>
  ` ${foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether an entry counts as a warning: by its categories, or by words of its title. */
function counts({title, text = '', categories = []}: FeedEntry, {rules}: AlertsReport['options']) {
  if (!rules?.entries?.length) return true;
  const all = [...categories, title ?? text].map(words);
  return rules.entries.some((entry) => all.some((each) => each.includes(words(entry))));
}

/** Adds an entry as an alert with one version. One that is not a warning is left out. */
export function addEntry(written: FeedEntry, report: AlertsReport, cap?: CapFields): void {
  const entry = {...written, text: withoutFooter(written.text)};
  const {title, web, message, line, path} = entry;
  const heading = title ?? entry.text;
  if (!heading && !web && !message) {
    report.note('empty-entry', 'the entry has no title and no text. It is left out.', {line, path});
    return;
  }
  if (!counts(entry, report.options)) return;
  if (heading && !cap && !message && saysNone(heading)) return;
  if (message) report.link(message);
  const alert = entryAlert(entry, report);
  report.alerts.push(cap ? cap.over(alert) : alert);
}

function entryAlert(entry: FeedEntry, report: AlertsReport): Alert {
  const {web, message, updated, published} = entry;
  const {severity, category = 'health', hours, publisher} = report.options.rules ?? {};
  // An entry without any text has at least a link.
  const text = entry.text ?? (entry.title ? undefined : (web ?? message));
  const {heading = entry.title, rest = text} = entry.title || !text ? {} : splitHeading(text);
  const description = entry.title || rest !== heading ? rest : undefined;
  const sent = updated ?? published;
  const first = published && sent && published < sent ? published : sent;
  const stated = entry.expires && first && entry.expires <= first ? undefined : entry.expires;
  if (entry.expires && !stated) {
    report.note('bad-date', 'expires before it was sent; that end is not used.', entry);
  }
  const end = hours && first && new Date(first.getTime() + hours * 3_600_000);
  return {
    id: entry.id || web || message || heading || '',
    sender: entry.sender ?? '',
    sent: sent ?? undated,
    type: saysEnded(heading ?? '') ? 'cancel' : 'alert',
    status: 'actual',
    scope: 'public',
    references: [],
    versions: [
      {
        ...emptyVersion(statedLanguage(entry.lang) ?? 'und'),
        event: entry.title ?? '',
        ...(severity && {severity, category: [category]}),
        areas: entry.areas ?? [],
        ...omitUndefined({
          headline: heading,
          description: description === heading ? undefined : description,
          senderName: publisher ?? entry.senderName,
          web,
          expires: stated ?? (end || undefined),
          resources: entry.resources?.length ? entry.resources : undefined,
        }),
      },
    ],
    ...(first && first !== sent && {issued: first}),
    ...(message && {link: message}),
  };
}
