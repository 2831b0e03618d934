import {resolve} from 'node:path';
import {namedAlert} from '../../alerts/model/with-default-sender.js';
import type {Alert} from '../../alerts/model/alert.js';
import {readAlerts, type AlertsRead} from '../../alerts/read/index.js';
import type {Queue} from './concurrency-limit.js';
import {called, download, DownloadError, isWeb, readLocal, type Validators} from '../download.js';
import type {Limits} from './limits.js';
import type {SourceRead} from './merge.js';
import {digest, markProvenance, originOf} from './provenance.js';

/** A file that was read, and by what its server knows it again. */
interface Copy {
  read: AlertsRead;
  validators: Validators;
}

/** What was read before, by address; lives as long as a command that watches. */
export type Copies = Map<string, Copy>;

/** What the sources of one round share. */
export interface Round {
  cwd: string;
  limits: Limits;
  queue: Queue;
  copies: Copies;
  /** Messages that this round is reading already, by address: feeds often share them. */
  messages: Map<string, Promise<AlertsRead>>;
  /** What the file held before. */
  former: readonly Alert[];
  /** Whether the file tells sources apart. */
  several: boolean;
  signal?: AbortSignal;
}

export interface SourceResult extends SourceRead {
  address: string;
  problems: string[];
}

/** Reads one source and the messages that it points to. Never rejects for what they are. */
export async function readSource(address: string, round: Round): Promise<SourceResult> {
  const source = digest(address);
  let read: AlertsRead;
  try {
    read = await readFile(address, round);
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    return {address, source, state: 'failed', alerts: [], problems: [error.message]};
  }
  const problems = read.problems.map(({message}) => message);
  // A source of which nothing can be read says nothing, not even that nothing is in force.
  if (!read.alerts.length && problems.length) {
    return {address, source, state: 'failed', alerts: [], problems};
  }
  const isBroken = read.problems.some(({code}) => /-(syntax|broken-off)$/.test(code));
  const linked = await readLinks(address, read.links, round, problems);
  return {
    address,
    source,
    state: isBroken ? 'part' : 'whole',
    alerts: withMessages(read.alerts, linked, source, round).map((alert) =>
      round.several ? namedAlert(alert, address) : alert,
    ),
    problems,
  };
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
      message: called(problem.message, path, address),
    }));
    return {...read, problems};
  }
  const copy = copies.get(address);
  const options = {limits, signal, validators: copy?.validators};
  const found = await queue(() => download(address, options));
  if (!found) return copy!.read;
  const {bytes, contentType, url, etag, lastModified} = found;
  const read = await readAlerts(bytes, {contentType, baseUrl: url});
  copies.delete(address);
  if (etag || lastModified) copies.set(address, {read, validators: {etag, lastModified}});
  return read;
}

/** The messages at the addresses that a source gives; none for one that cannot be read. */
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
      `${address}: points to ${others.length} messages; the first ${limits.links} are read.`,
    );
  }
  const all = others.slice(0, limits.links).map(async (link): Promise<[string, Alert[]]> => {
    const isFirst = !messages.has(link);
    if (isFirst) messages.set(link, readFile(link, round));
    try {
      const read = await messages.get(link)!;
      if (isFirst) problems.push(...read.problems.map(({message}) => message));
      // What only points on is an index, and no message.
      return [link, read.alerts.filter((alert) => alert.link === undefined)];
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      if (isFirst) problems.push(error.message);
      return [link, []];
    }
  });
  return new Map(await Promise.all(all));
}

/** Puts messages in the place of the entries that point to them. */
function withMessages(
  alerts: readonly Alert[],
  linked: ReadonlyMap<string, Alert[]>,
  source: string,
  {several, former}: Round,
): Alert[] {
  const own = several ? {source} : undefined;
  const messagesAt = (link: string) => {
    const read = linked.get(link) ?? [];
    const origin = {source, link: digest(link)};
    if (read.length) return read.map((alert) => markProvenance(alert, origin));
    // One that was read before says more than the entry.
    return former.filter((alert) => {
      const known = originOf(alert);
      return known?.source === source && known.link === origin.link;
    });
  };
  const placed = new Set<string>();
  const result = alerts.flatMap((alert) => {
    const {link} = alert;
    const messages = link === undefined ? [] : messagesAt(link);
    if (!messages.length) return [markProvenance(alert, own)];
    const isFirst = !placed.has(link!);
    placed.add(link!);
    return isFirst ? messages : [];
  });
  const others = [...linked.keys()].filter(
    (link) => !placed.has(link) && !alerts.some((alert) => alert.link === link),
  );
  return [...result, ...others.flatMap(messagesAt)];
}
