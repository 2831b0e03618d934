import type {Alert} from '../../alerts/model/alert.js';
import {readAlerts, writeAtom, writeCap, writeTend} from '../../alerts/index.js';
import {parseDraftAlerts, type AlertDraft} from './draft.js';
import {toAlert} from './to-alert.js';
import {feedTitle} from './texts/index.js';

export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

export type FileKind = 'tend' | 'cap' | 'atom';

/** The alerts to save: the draft first, then the alerts of the opened file that it does not end. */
export function alertsOf(draft: AlertDraft): Alert[] {
  const alert = toAlert(draft);
  const ended = ({sender, id}: Alert) =>
    alert.references.some((each) => each.sender === sender && each.id === id);
  const others = parseDraftAlerts(draft.others).filter(
    (other) => other.id !== alert.id && !ended(other),
  );
  return [alert, ...others];
}

/** A feed's id must be the same in each file, so it is made from the sender. */
const feedId = ({sender}: Alert) => `urn:tend:alerts:${encodeURIComponent(sender)}`;

const safe = (name: string) => name.replace(/[^\w.-]+/g, '-').slice(0, 60);

/** A file to put on a web server. */
export function fileOf(kind: FileKind, draft: AlertDraft): SavedFile {
  const all = alertsOf(draft);
  const [alert] = all as [Alert];
  if (kind === 'tend') {
    return {name: 'alerts.json', type: 'application/json', text: writeTend(all)};
  }
  if (kind === 'cap') {
    const name = `${safe(alert.id)}.cap.xml`;
    return {name, type: 'application/cap+xml', text: writeCap(alert)};
  }
  const title = feedTitle(draft.words[0]!.senderName.trim());
  const text = writeAtom(all, {id: feedId(alert), title});
  return {name: 'alerts.atom.xml', type: 'application/atom+xml', text};
}

/** An opened file. */
export interface OpenedFile {
  name: string;
  /** Alerts that can be edited or followed up. */
  alerts: Alert[];
  all: Alert[];
  problems: string[];
}

/** Reads the alerts of a file. */
export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const {alerts: all, problems} = await readAlerts(bytes, {contentType: file.type});
  return {
    name: file.name,
    all,
    alerts: all.filter(({type, versions}) => /^(alert|update)$/.test(type) && versions.length),
    problems: problems.map(({message}) => withFileName(file.name, message)),
  };
}

/** Readers call a source without a URL "the alerts". Replace that with the file's name. */
const withFileName = (name: string, message: string) =>
  message.replace(/^the alerts:(?= (is|has|does)\b)/, name).replace(/^the alerts(?=:)/, name);
