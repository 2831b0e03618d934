import {resolve} from 'node:path';
import {alertsInForce} from '../../alerts/model/lifecycle.js';
import {writeTend} from '../../alerts/write/tend-json.js';
import {exit, oneLine, type Terminal} from '../command.js';
import {writeAtomically} from '../files.js';
import {limitConcurrency} from './concurrency-limit.js';
import {reasonOf} from '../download.js';
import {readPreviousFile} from './previous-file.js';
import type {Limits} from './limits.js';
import {mergeAlerts} from './merge.js';
import {validatorsOf, withValidators} from './stored-validators.js';
import {digest} from './provenance.js';
import {readSource, type Copies, type SourceResult} from './read-source.js';

/** What to download, and where to write it. */
export interface Job {
  addresses: readonly string[];
  /** The file's name as given. */
  out: string;
}

/** The environment of a pull. */
export interface PullOptions {
  terminal: Terminal;
  limits: Limits;
  copies: Copies;
  /** Sources to skip, because they failed recently. */
  resting?: ReadonlySet<string>;
  /** Ends the pull without writing. */
  signal?: AbortSignal;
}

export interface PullResult {
  code: number;
  /** Sources that were requested and failed. */
  failed: string[];
  /** Milliseconds that servers ask to wait, by source. */
  waits?: ReadonlyMap<string, number>;
}

/** Downloads the sources once and writes their alerts, in one step. */
export async function pull({addresses, out}: Job, options: PullOptions): Promise<PullResult> {
  const {terminal, limits, copies, resting, signal} = options;
  const {cwd, print, warn} = terminal;
  const path = resolve(cwd, out);
  const printProblems = (lines: readonly string[]) => {
    lines.slice(0, limits.lines).forEach((line) => warn(oneLine(line).slice(0, 500)));
    const more = lines.length - limits.lines;
    if (more > 0) warn(`… and ${more} more problems of this source`);
  };
  const previous = await readPreviousFile(path, out);
  printProblems(previous.problems);
  if (!previous.ours) return {code: exit.problems, failed: []};

  const round = {
    ...{cwd, limits, copies, signal},
    queue: limitConcurrency(limits.concurrency),
    messages: new Map(),
    previous: previous.alerts,
    stored: previous.stored,
    several: addresses.length > 1,
  };
  const sources = await Promise.all(
    addresses.map((address): Promise<SourceResult> =>
      resting?.has(address)
        ? Promise.resolve({
            ...{address, source: digest(address), alerts: [], problems: [], notes: []},
            state: 'failed',
          })
        : readSource(address, round),
    ),
  );
  if (signal?.aborted) return {code: exit.done, failed: []};
  sources.forEach(({problems, notes}) => {
    printProblems(problems);
    notes.slice(0, limits.lines).forEach((line) => print(oneLine(line).slice(0, 500)));
  });
  // Remove copies that are no longer linked from a feed.
  for (const address of copies.keys()) {
    if (!addresses.includes(address) && !round.messages.has(address)) copies.delete(address);
  }

  const failed = sources.filter(({state}) => state === 'failed').map(({address}) => address);
  const now = new Date();
  const alerts = mergeAlerts(sources, previous.alerts, {now, endings: limits.endings});
  const text = withValidators(writeTend(alerts), validatorsOf(sources));
  const written = failed.length === sources.length ? undefined : write(text, previous.text, limits);
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const read = sources.reduce((sum, source) => sum + source.alerts.length, 0);
  print(
    `${count(read, 'alert')} read, ${alertsInForce(alerts, {now}).length} in force now, ` +
      `${failed.length} of ${count(sources.length, 'source')} failed: ` +
      `${out} ${written === 'yes' ? 'is written' : 'stays as it is'}`,
  );
  const faults = previous.problems.length || sources.some(({problems}) => problems.length);
  return {
    code: faults || failed.length || written === 'no' ? exit.problems : exit.done,
    failed: failed.filter((address) => !resting?.has(address)),
    waits: new Map(
      sources.flatMap(({address, retryAfter}) => (retryAfter ? [[address, retryAfter]] : [])),
    ),
  };

  function write(text: string, before: string | undefined, {written: maxLength}: Limits) {
    if (text === before) return 'same';
    if (text.length > maxLength) {
      warn(
        `${out}: would be longer than ${maxLength} characters, the most that Tend reads. It is not written.`,
      );
      return 'no';
    }
    try {
      writeAtomically(path, text);
      return 'yes';
    } catch (error) {
      warn(`${out}: could not be written (${reasonOf(error)}).`);
      return 'no';
    }
  }
}
