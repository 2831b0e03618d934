import type {Alert} from '../../alerts/model/alert.js';
import {readAlerts, writeAtom, writeCap, writeTend} from '../../alerts/index.js';
import {carried, type AlertDraft} from './draft.js';
import {toAlert} from './to-alert.js';
import {feedTitle} from './words.js';

export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

export type FileKind = 'tend' | 'cap' | 'atom';

/** The file's alerts: this one first, then those that it came with and does not end. */
export function alertsOf(draft: AlertDraft): Alert[] {
  const alert = toAlert(draft);
  const ended = ({sender, id}: Alert) =>
    alert.references.some((each) => each.sender === sender && each.id === id);
  const others = carried(draft.others).filter((other) => other.id !== alert.id && !ended(other));
  return [alert, ...others];
}

/** A feed's name must stay the same from file to file: it is the sender's. */
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

/** What a file holds that can be gone on with, and what else is in it. */
export interface OpenedFile {
  name: string;
  alerts: Alert[];
  all: Alert[];
  problems: string[];
}

export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const {alerts: all, problems} = await readAlerts(bytes, {contentType: file.type});
  return {
    name: file.name,
    all,
    alerts: all.filter(({type, versions}) => /^(alert|update)$/.test(type) && versions.length),
    problems: problems.map(({message}) => sayOf(file.name, message)),
  };
}

/** What has no address is "the alerts" to the readers; whoever opened a file knows it by its name. */
const sayOf = (name: string, message: string) =>
  message.replace(/^the alerts:(?= (is|has|does)\b)/, name).replace(/^the alerts(?=:)/, name);
