import {dirname, relative, resolve, sep} from 'node:path';
import {exit, oneLine, type Terminal} from '../command.js';
import {reasonOf} from '../download.js';
import {writeAtomically} from '../files.js';
import {renderAlerts} from './alerts.js';
import {renderGuide} from './guide.js';
import {elementHtml, pageHtml} from './page.js';
import {parseRenderArgs, type RenderArgs} from './parse-args.js';
import {readProfile} from './read-profile.js';
import {renderServices} from './services.js';

export {renderUsage} from './parse-args.js';

/** The words of a widget, and the element around them. */
export interface RenderedWidget {
  html: string;
  /** The widget's title in the first language. */
  title: string;
  /** The languages of the words, in order. */
  languages: string[];
  tag: string;
  /** Attributes of the element besides its languages; undefined ones are left out. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** Whether there was something to write, although it may have no words. */
  isRead: boolean;
}

const widgets = {guide: renderGuide, alerts: renderAlerts, services: renderServices};

/**
 * Runs `tend-widgets render …`, which writes the words of a widget as HTML.
 * @param options.now decides which alerts are in force.
 * @returns the exit code: 1 only if nothing could be written. Problems are printed, and the rest is written.
 * @throws {UsageError}
 */
export async function render(
  args: string[],
  terminal: Terminal,
  {now = new Date()}: {now?: Date} = {},
): Promise<number> {
  const job = parseRenderArgs(args);
  const profile = readProfile(job.profile, terminal);
  const report = ({message}: {message: string}) => terminal.warn(oneLine(message));
  const rendered = await widgets[job.widget]({...job, profile, terminal, report, now});
  if (!rendered.isRead) {
    terminal.warn('Nothing is written.');
    return exit.problems;
  }
  return write(job, htmlOf(rendered, job), terminal);
}

function htmlOf(rendered: RenderedWidget, job: RenderArgs): string {
  if (job.wordsOnly) return rendered.html;
  const [lang, companion] = job.languages;
  const html = elementHtml(rendered.tag, {
    words: rendered.html,
    attributes: {lang, 'companion-lang': companion, ...rendered.attributes},
  });
  return job.page
    ? pageHtml(html, {...rendered, script: job.script, profile: profileAddress(job)})
    : html;
}

/** The profile's address relative to the page. */
function profileAddress({profile, out}: RenderArgs): string | undefined {
  if (profile === undefined) return undefined;
  const path = relative(out === undefined ? '.' : dirname(out), profile)
    .split(sep)
    .join('/');
  return encodeURI(path);
}

function write({out}: RenderArgs, html: string, {cwd, print, warn}: Terminal): number {
  if (out === undefined) {
    print(html);
    return exit.done;
  }
  try {
    writeAtomically(resolve(cwd, out), `${html}\n`);
  } catch (error) {
    warn(`${out}: could not be written (${reasonOf(error)}).`);
    return exit.problems;
  }
  print(`${out} is written`);
  return exit.done;
}
