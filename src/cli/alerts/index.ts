import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {exit, UsageError, type Terminal} from '../command.js';
import {isWeb} from '../download.js';
import {limits as usual, type Limits} from './limits.js';
import {pull, type Job} from './pull.js';
import type {Copies} from './read-source.js';
import {watchSources, type Wait} from './watch.js';

/** Feeds are not asked more often than that. */
const shortest = 300;
/** A week. */
const longest = 604_800;

export const alertsUsage = `tend alerts pull <address …> --out <file>  downloads feeds into one file of alerts for a site
    --watch <seconds>    again and again, at least ${shortest} seconds apart, until it is stopped`;

/** What tests do otherwise than everyday. */
export interface AlertsSettings {
  limits?: Partial<Limits>;
  /** Stops a command that watches, as SIGINT and SIGTERM do. */
  signal?: AbortSignal;
  wait?: Wait;
  clock?: () => number;
}

/** `tend alerts …` @returns the exit code. @throws UsageError */
export async function alerts(
  [name = '', ...args]: string[],
  terminal: Terminal,
  settings: AlertsSettings = {},
): Promise<number> {
  if (name !== 'pull') throw new UsageError(name ? `There is no "alerts ${name}".` : '');
  const {job, seconds} = parse(args, terminal.cwd);
  const limits = {...usual, ...settings.limits};
  const copies: Copies = new Map();
  if (seconds === undefined) return (await pull(job, {terminal, limits, copies})).code;

  const controller = new AbortController();
  const stop = () => controller.abort();
  settings.signal?.addEventListener('abort', stop);
  if (settings.signal?.aborted) stop();
  // Once: who asks a second time is not kept waiting.
  for (const each of ['SIGINT', 'SIGTERM'] as const) process.once(each, stop);
  try {
    const {signal} = controller;
    const quiet = withoutRepeats(terminal);
    await watchSources(
      async (resting) => {
        const result = await pull(job, {terminal: quiet, limits, copies, resting, signal});
        quiet.end(resting.size > 0);
        return result;
      },
      {...settings, seconds, signal},
    );
  } finally {
    for (const each of ['SIGINT', 'SIGTERM'] as const) process.removeListener(each, stop);
  }
  return exit.done;
}

/** A terminal that tells a fault that lasts once. */
function withoutRepeats({cwd, print, warn}: Terminal): Terminal & {
  /** Ends a round. @param resting whether somebody was not asked, who may still be at fault. */
  end: (resting: boolean) => void;
} {
  let known = new Set<string>();
  let told = new Set<string>();
  return {
    cwd,
    print,
    warn: (line) => {
      if (!known.has(line) && !told.has(line)) warn(line);
      told.add(line);
    },
    end: (resting) => {
      known = resting ? new Set([...known, ...told]) : told;
      told = new Set();
    },
  };
}

function parse(args: string[], cwd: string): {job: Job; seconds?: number} {
  const {values, positionals} = parsed(args);
  const {out = '', watch: given} = values;
  const addresses = [...new Set(positionals.map(address))];
  if (!addresses.length) throw new UsageError('Name the address of a feed.');
  if (!out.trim()) throw new UsageError('--out needs the name of the file to write.');
  if (/[/\\]$/.test(out)) throw new UsageError(`--out "${out}" is a folder; name a file in it.`);
  if (addresses.some((each) => !isWeb(each) && resolve(cwd, each) === resolve(cwd, out))) {
    throw new UsageError(`"${out}" is read and written: name another file with --out.`);
  }
  if (given === undefined) return {job: {addresses, out}};
  const seconds = /^\d+$/.test(given) ? Number(given) : NaN;
  if (!(seconds >= shortest && seconds <= longest)) {
    throw new UsageError(
      `--watch needs a number of seconds from ${shortest} to ${longest}, not "${given}".`,
    );
  }
  return {job: {addresses, out}, seconds};
}

function parsed(args: string[]) {
  try {
    const options = {out: {type: 'string'}, watch: {type: 'string'}} as const;
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** An address as it will be asked; anything without a scheme is a file. */
function address(given: string): string {
  if (!/^[a-z][a-z\d+.-]+:/i.test(given)) {
    if (!given.trim()) throw new UsageError('An address is empty.');
    return given;
  }
  const shown = given.replace(/\/\/[^/@]*@/, '//…@');
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new UsageError(`"${shown}" is no address.`);
  }
  if (!/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${shown}" is no http or https address.`);
  }
  if (url.username || url.password) {
    throw new UsageError(`"${shown}": an address with a password in it is not downloaded.`);
  }
  url.hash = '';
  return url.href;
}
