#!/usr/bin/env node
import {pathToFileURL} from 'node:url';
import {realpathSync} from 'node:fs';
import {alerts, alertsUsage} from './alerts/index.js';
import {exit, UsageError, type Terminal} from './command.js';
import {didYouMean} from './did-you-mean.js';
import {directory, directoryUsage} from './directory/index.js';
import {locales, localesUsage} from './locales/index.js';
import {renderUsage} from './render/parse-args.js';

/** Area → how its commands are used. */
const usages: Readonly<Record<string, string>> = {
  locales: localesUsage,
  alerts: alertsUsage,
  directory: directoryUsage,
  render: renderUsage,
};
const areas = Object.keys(usages);
const usage = Object.values(usages).join('\n');

/** What is wrong with the arguments, and what was probably meant. */
function faultOf(message: string, ownUsage: string): string {
  const [, option] = /Unknown option '(--[\w-]+)'/.exec(message) ?? [];
  if (!option) return message;
  const options = ownUsage.match(/--[a-z][\w-]+/g) ?? [];
  return `There is no option "${option}".${didYouMean(option, options)}`;
}

/**
 * The `tend-widgets` command, for translators and people who maintain a site's data.
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
    const ownUsage = usages[area ?? ''] ?? usage;
    if (error.message) warn(faultOf(error.message, ownUsage));
    warn(ownUsage);
    return exit.usage;
  };
  try {
    if (area === 'locales') {
      const code = locales(args, terminal);
      return typeof code === 'number' ? code : code.catch(explain);
    }
    if (area === 'alerts') return alerts(args, terminal).catch(explain);
    if (area === 'directory') return directory(args, terminal).catch(explain);
    // Only this command needs elements' templates.
    if (area === 'render')
      return import('./render/index.js').then(({render}) => render(args, terminal)).catch(explain);
    throw new UsageError(
      area ? `There is no "tend-widgets ${area}".${didYouMean(area, areas)}` : '',
    );
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
