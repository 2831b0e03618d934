import {resolve} from 'node:path';
import {exit, parseOptions, UsageError, type Terminal} from '../command.js';
import {didYouMean} from '../did-you-mean.js';
import {isWeb} from '../download.js';
import {limits as defaults, type Limits} from './limits.js';
import {pull, type Job} from './pull.js';
import type {Copies} from './read-source.js';
import {watchSources, type Wait} from './watch.js';

/** The shortest interval of --watch, in seconds. */
const shortest = 300;
/** The longest interval of --watch, in seconds: a week. */
const longest = 604_800;

export const alertsUsage = `tend-widgets alerts pull <address …> --out <file>  downloads feeds into one file of alerts for a site
    --watch <seconds>    repeats until stopped, every <seconds>, at least ${shortest}`;

/** Settings that tests replace. */
export interface AlertsSettings {
  limits?: Partial<Limits>;
  /** Stops a command that watches, as SIGINT and SIGTERM do. */
  signal?: AbortSignal;
  wait?: Wait;
  clock?: () => number;
}

/** Runs `tend-widgets alerts …`. @returns the exit code. @throws {UsageError} */
export async function alerts(
  [name = '', ...args]: string[],
  terminal: Terminal,
  settings: AlertsSettings = {},
): Promise<number> {
  if (name !== 'pull')
    throw new UsageError(name ? `There is no "alerts ${name}".${didYouMean(name, ['pull'])}` : '');
  const {job, seconds} = parse(args, terminal.cwd);
  const limits = {...defaults, ...settings.limits};
  const copies: Copies = new Map();
  if (seconds === undefined) return (await pull(job, {terminal, limits, copies})).code;

  const controller = new AbortController();
  const stop = () => controller.abort();
  settings.signal?.addEventListener('abort', stop);
  if (settings.signal?.aborted) stop();
  // `once`: a second signal ends the process at once.
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

/** A terminal that prints a lasting problem only once. */
function withoutRepeats({cwd, print, warn}: Terminal): Terminal & {
  /** Ends a round. @param resting whether sources were skipped, which may still fail. */
  end: (resting: boolean) => void;
} {
  let earlier = new Set<string>();
  let current = new Set<string>();
  return {
    cwd,
    print,
    warn: (line) => {
      if (!earlier.has(line) && !current.has(line)) warn(line);
      current.add(line);
    },
    end: (resting) => {
      earlier = resting ? new Set([...earlier, ...current]) : current;
      current = new Set();
    },
  };
}

function parse(args: string[], cwd: string): {job: Job; seconds?: number} {
  const options = {out: {type: 'string'}, watch: {type: 'string'}} as const;
  const {values, positionals} = parseOptions({args, options});
  const {out = '', watch} = values;
  const addresses = [...new Set(positionals.map(address))];
  if (!addresses.length) throw new UsageError('Name the address of a feed.');
  if (!out.trim()) throw new UsageError('--out needs the name of the file to write.');
  if (/[/\\]$/.test(out)) throw new UsageError(`--out "${out}" is a folder; name a file in it.`);
  if (addresses.some((each) => !isWeb(each) && resolve(cwd, each) === resolve(cwd, out))) {
    throw new UsageError(`"${out}" is read and written: name another file with --out.`);
  }
  if (watch === undefined) return {job: {addresses, out}};
  const seconds = /^\d+$/.test(watch) ? Number(watch) : NaN;
  if (!(seconds >= shortest && seconds <= longest)) {
    throw new UsageError(
      `--watch needs a number of seconds from ${shortest} to ${longest}, not "${watch}".`,
    );
  }
  return {job: {addresses, out}, seconds};
}

/** Normalizes an address. One without a scheme is a file. @throws {UsageError} */
function address(text: string): string {
  if (!/^[a-z][a-z\d+.-]+:/i.test(text)) {
    if (!text.trim()) throw new UsageError('An address is empty.');
    return text;
  }
  const printable = text.replace(/\/\/[^/@]*@/, '//…@');
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`"${printable}" is not an address.`);
  }
  if (!/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${printable}" is not an http or https address.`);
  }
  if (url.username || url.password) {
    throw new UsageError(`"${printable}": addresses with a password are not downloaded.`);
  }
  url.hash = '';
  return url.href;
}
