#!/usr/bin/env node
import {pathToFileURL} from 'node:url';
import {realpathSync} from 'node:fs';
import {alerts, alertsUsage} from './alerts/index.js';
import {exit, UsageError, type Terminal} from './command.js';
import {directory, directoryUsage} from './directory/index.js';
import {locales, localesUsage} from './locales/index.js';

const usage = `${localesUsage}\n${alertsUsage}\n${directoryUsage}`;

/**
 * The `tend` command, for translators and people who maintain a site's data.
 * @returns the exit code: 0 done, 1 problems found (printed one per line), 2 wrong usage. Commands
 * that download return a promise of it.
 */
export function tend([area, ...args]: string[], terminal: Terminal): number | Promise<number> {
  const {print, warn} = terminal;
  if (area === '--help' || area === '-h' || args.includes('--help')) {
    print(usage);
    return exit.done;
  }
  const explain = (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    if (error.message) warn(error.message);
    warn(usage);
    return exit.usage;
  };
  try {
    if (area === 'locales') {
      const code = locales(args, terminal);
      return typeof code === 'number' ? code : code.catch(explain);
    }
    if (area === 'alerts') return alerts(args, terminal).catch(explain);
    if (area === 'directory') return directory(args, terminal).catch(explain);
    throw new UsageError(area ? `There is no "tend ${area}".` : '');
  } catch (error) {
    return explain(error);
  }
}

const script = process.argv[1];
if (script && pathToFileURL(realpathSync(script)).href === import.meta.url) {
  process.exitCode = await tend(process.argv.slice(2), {
    // `npm run` changes to the project's folder. Paths are relative to where it was called.
    cwd:
      (process.env['npm_lifecycle_event'] === 'locales' && process.env['INIT_CWD']) ||
      process.cwd(),
    print: (line) => console.log(line),
    warn: (line) => console.error(line),
  });
}
