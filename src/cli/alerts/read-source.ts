import {resolve} from 'node:path';
import {namedAlert} from '../../alerts/model/with-default-sender.js';
import type {Alert} from '../../alerts/model/alert.js';
import {readAlerts, type AlertsRead} from '../../alerts/read/index.js';
import {withPages} from '../../alerts/read/pages.js';
import {isHarmless, isLoss} from '../../alerts/read/problem-effects.js';
import type {Queue} from './concurrency-limit.js';
import type {StoredValidators} from './stored-validators.js';
import {
  withGivenName,
  download,
  DownloadError,
  isWeb,
  readLocal,
  type Validators,
} from '../download.js';
import type {Limits} from './limits.js';
import type {SourceRead} from './merge.js';
import {digest, markProvenance, provenanceOf} from './provenance.js';

/** A file that was read, with the headers for a conditional request. */
interface Copy {
  read: AlertsRead;
  validators: Validators;
}

/** Files read in earlier rounds of --watch, by address. */
export type Copies = Map<string, Copy>;

/** Shared by the sources of one round. */
export interface Round {
  cwd: string;
  limits: Limits;
  queue: Queue;
  copies: Copies;
  /** Messages requested in this round, by address. Feeds often share them. */
  messages: Map<string, Promise<AlertsRead>>;
  /** Alerts of the file before this round. */
  previous: readonly Alert[];
  /** Headers of sources of which `previous` holds all alerts. */
  stored?: StoredValidators;
  /** Whether there are several sources. */
  several: boolean;
  signal?: AbortSignal;
}

export interface SourceResult extends SourceRead {
  address: string;
  problems: string[];
  /** Faults that change nothing of what is read. */
  notes: string[];
  /** Milliseconds that the server asks to wait. */
  retryAfter?: number;
  /** Headers for the next run, if this file alone was read. */
  validators?: Validators;
}

/** Reads one source and the messages that it links to. Failed downloads become problems. */
export async function readSource(address: string, round: Round): Promise<SourceResult> {
  const source = digest(address);
  const known = round.copies.has(address) ? undefined : round.stored?.[source];
  let read: AlertsRead;
  try {
    const first = known ? await readChanged(address, known, round) : await readFile(address, round);
    if (!first) {
      const alerts = round.previous.filter((alert) => {
        const origin = provenanceOf(alert);
        return alert.versions.length && (origin ? origin.source === source : !round.several);
      });
      return {
        ...{address, source, alerts, validators: known},
        state: 'whole',
        problems: [],
        notes: [],
      };
    }
    read = isWeb(address)
      ? await withPages(address, first, (page) => readFile(page, round))
      : first;
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    const {message, retryAfter} = error;
    return {
      ...{address, source, state: 'failed', alerts: [], problems: [message], notes: []},
      ...(retryAfter && {retryAfter}),
    };
  }
  const problems = read.problems.filter((each) => !isHarmless(each)).map(({message}) => message);
  const notes = read.problems.filter(isHarmless).map(({message}) => message);
  // An unreadable source does not prove that its alerts are withdrawn.
  if (!read.alerts.length && problems.length) {
    return {address, source, state: 'failed', alerts: [], problems, notes};
  }
  const isBroken = read.problems.some(isLoss);
  const linked = await readLinks(address, read.links, round, problems);
  return {
    address,
    source,
    state: isBroken ? 'part' : 'whole',
    alerts: withMessages(read.alerts, linked, source, round).map((alert) =>
      round.several ? namedAlert(alert, address) : alert,
    ),
    problems,
    notes,
    validators: read.links.length || read.next ? undefined : round.copies.get(address)?.validators,
  };
}

/** Reads a source; undefined if it is as it was in the last run. @throws {DownloadError} */
async function readChanged(address: string, validators: Validators, round: Round) {
  const unchanged: AlertsRead = {alerts: [], problems: [], links: []};
  round.copies.set(address, {read: unchanged, validators});
  try {
    const read = await readFile(address, round);
    return read === unchanged ? undefined : read;
  } finally {
    if (round.copies.get(address)?.read === unchanged) round.copies.delete(address);
  }
}

/** @throws {DownloadError} */
async function readFile(address: string, round: Round): Promise<AlertsRead> {
  const {cwd, limits, queue, copies, signal} = round;
  if (!isWeb(address)) {
    const path = resolve(cwd, address);
    const {bytes, url} = await queue(() => readLocal(path, address, limits));
    const read = await readAlerts(bytes, {baseUrl: url});
    const problems = read.problems.map((problem) => ({
      ...problem,
      message: withGivenName(problem.message, path, address),
    }));
    return {...read, problems};
  }
  const copy = copies.get(address);
  const options = {limits, signal, validators: copy?.validators};
  const file = await queue(() => download(address, options));
  if (!file) return copy!.read;
  const {bytes, contentType, url, etag, lastModified} = file;
  const read = await readAlerts(bytes, {contentType, baseUrl: url});
  copies.delete(address);
  if (etag || lastModified) copies.set(address, {read, validators: {etag, lastModified}});
  return read;
}

/** Reads the messages that a source links to; none for a message that cannot be read. */
async function readLinks(
  address: string,
  links: readonly string[],
  round: Round,
  problems: string[],
): Promise<Map<string, Alert[]>> {
  const {limits, messages} = round;
  const others = links.filter((link) => link !== address);
  if (others.length > limits.links) {
    problems.push(
      `${address}: links to ${others.length} messages; only the first ${limits.links} are read.`,
    );
  }
  const all = others.slice(0, limits.links).map(async (link): Promise<[string, Alert[]]> => {
    const isFirst = !messages.has(link);
    if (isFirst) messages.set(link, readFile(link, round));
    try {
      const read = await messages.get(link)!;
      const faults = read.problems.filter((each) => !isHarmless(each));
      if (isFirst) problems.push(...faults.map(({message}) => message));
      // An entry with another link is an index, not a message.
      return [link, read.alerts.filter((alert) => alert.link === undefined)];
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      if (isFirst) problems.push(error.message);
      return [link, []];
    }
  });
  return new Map(await Promise.all(all));
}

/** Replaces entries with the messages that they link to. */
function withMessages(
  alerts: readonly Alert[],
  linked: ReadonlyMap<string, Alert[]>,
  source: string,
  {several, previous}: Round,
): Alert[] {
  const provenance = several ? {source} : undefined;
  const messagesAt = (link: string) => {
    const read = linked.get(link) ?? [];
    const origin = {source, link: digest(link)};
    if (read.length) return read.map((alert) => markProvenance(alert, origin));
    // A message from an earlier round contains more than the entry.
    return previous.filter((alert) => {
      const known = provenanceOf(alert);
      return known?.source === source && known.link === origin.link;
    });
  };
  const placed = new Set<string>();
  const result = alerts.flatMap((alert) => {
    const {link} = alert;
    const messages = link === undefined ? [] : messagesAt(link);
    if (!messages.length) return [markProvenance(alert, provenance)];
    const isFirst = !placed.has(link!);
    placed.add(link!);
    return isFirst ? messages : [];
  });
  const others = [...linked.keys()].filter(
    (link) => !placed.has(link) && !alerts.some((alert) => alert.link === link),
  );
  return [...result, ...others.flatMap(messagesAt)];
}
