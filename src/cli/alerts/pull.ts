import {resolve} from 'node:path';
import {alertsInForce} from '../../alerts/model/lifecycle.js';
import {writeTend} from '../../alerts/write/tend-json.js';
import {exit, type Terminal} from '../command.js';
import {writeWhole} from '../files.js';
import {atOnce} from './concurrency-limit.js';
import {reasonOf} from '../download.js';
import {readFormer} from './previous-file.js';
import type {Limits} from './limits.js';
import {mergeAlerts} from './merge.js';
import {digest} from './provenance.js';
import {readSource, type Copies, type SourceResult} from './read-source.js';

/** What to download, and where to put it. */
export interface Job {
  addresses: readonly string[];
  /** The file, as it was named. */
  out: string;
}

/** What one pull needs besides. */
export interface PullOptions {
  terminal: Terminal;
  limits: Limits;
  copies: Copies;
  /** Sources that are not asked this time, because they have failed of late. */
  resting?: ReadonlySet<string>;
  /** Ends it without anything written. */
  signal?: AbortSignal;
}

export interface PullResult {
  code: number;
  /** Sources that were asked and gave nothing. */
  failed: string[];
}

/** Words of others on one line, without what could steer a terminal. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .trim()
    .slice(0, 500);

/** Downloads the sources once and writes what they give: whole, or not at all. */
export async function pull({addresses, out}: Job, options: PullOptions): Promise<PullResult> {
  const {terminal, limits, copies, resting, signal} = options;
  const {cwd, print, warn} = terminal;
  const path = resolve(cwd, out);
  const tell = (lines: readonly string[]) => {
    lines.slice(0, limits.lines).forEach((line) => warn(oneLine(line)));
    const more = lines.length - limits.lines;
    if (more > 0) warn(`… and ${more} more of the same source`);
  };
  const former = await readFormer(path, out);
  tell(former.problems);
  if (!former.ours) return {code: exit.problems, failed: []};

  const round = {
    ...{cwd, limits, copies, signal},
    queue: atOnce(limits.atOnce),
    messages: new Map(),
    former: former.alerts,
    several: addresses.length > 1,
  };
  const sources = await Promise.all(
    addresses.map((address): Promise<SourceResult> =>
      resting?.has(address)
        ? Promise.resolve({
            ...{address, source: digest(address), alerts: [], problems: []},
            state: 'failed',
          })
        : readSource(address, round),
    ),
  );
  if (signal?.aborted) return {code: exit.done, failed: []};
  sources.forEach(({problems}) => tell(problems));
  // What no feed points to any more need not be remembered.
  for (const address of copies.keys()) {
    if (!addresses.includes(address) && !round.messages.has(address)) copies.delete(address);
  }

  const failed = sources.filter(({state}) => state === 'failed').map(({address}) => address);
  const now = new Date();
  const alerts = mergeAlerts(sources, former.alerts, {now, endings: limits.endings});
  const written =
    failed.length === sources.length ? undefined : write(writeTend(alerts), former.text, limits);
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const read = sources.reduce((sum, source) => sum + source.alerts.length, 0);
  print(
    `${count(read, 'alert')} read, ${alertsInForce(alerts, {now}).length} in force now, ` +
      `${failed.length} of ${count(sources.length, 'source')} failed: ` +
      `${out} ${written === 'yes' ? 'is written' : 'stays as it is'}`,
  );
  const faults = former.problems.length || sources.some(({problems}) => problems.length);
  return {
    code: faults || failed.length || written === 'no' ? exit.problems : exit.done,
    failed: failed.filter((address) => !resting?.has(address)),
  };

  function write(text: string, before: string | undefined, {written: most}: Limits) {
    if (text === before) return 'same';
    if (text.length > most) {
      warn(`${out}: would be longer than ${most} characters, which nobody would read.`);
      return 'no';
    }
    try {
      writeWhole(path, text);
      return 'yes';
    } catch (error) {
      warn(`${out}: could not be written (${reasonOf(error)}).`);
      return 'no';
    }
  }
}
