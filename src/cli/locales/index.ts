import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {source} from '../../generated/source.js';
import {canonical} from '../../i18n/negotiate.js';
import {isDay} from '../../i18n/read-language.js';
import {exit, parseOptions, UsageError, type Terminal} from '../command.js';
import {didYouMean} from '../did-you-mean.js';
import {writeAtomically} from '../files.js';
import {addLanguage} from './add-language.js';
import {checkLocales} from './check-locales.js';
import {folderLayout, layoutOf, type Layout} from './layout.js';
import {isTag, readLocales, type ProjectLocale, type Locales} from './read-locales.js';
import {recordReview} from './record-review.js';
import {coverage, table} from './status.js';

export const localesUsage = `tend-widgets locales check [tag or folder …]     lists what to fix
tend-widgets locales status [tag or folder …]    counts what is translated and reviewed
tend-widgets locales add <tag> [folder]          creates every file that a language needs
    --endonym <name>     the language's own name, if Unicode's data lacks it
    --script <code>      its script: Latn, Cans, Arab, …
    --fallback <tags>    languages to show for missing sentences, best first: fr,en
tend-widgets locales record <tag or folder> [beginning of a key …]
                                         records that sentences are up to date
    --by <name, role>    and that this person has reviewed them
    --on <day>           on another day than today: 2026-12-01
tend-widgets locales review <tag or folder>      writes a page to print: every sentence beside its English
    --out <file>         the file to write; without it, review-<tag>.html`;

type Subcommand = (args: string[], terminal: Terminal) => number | Promise<number>;

/** Runs `tend-widgets locales …`. @returns the exit code. @throws {UsageError} */
export function locales(
  [name = '', ...args]: string[],
  terminal: Terminal,
): number | Promise<number> {
  const subcommands: Record<string, Subcommand> = {check, status, add, record, review};
  const subcommand = Object.keys(subcommands).includes(name) ? subcommands[name]! : undefined;
  if (!subcommand)
    throw new UsageError(
      name ? `There is no "locales ${name}".${didYouMean(name, Object.keys(subcommands))}` : '',
    );
  return subcommand(args, terminal);
}

function parse<T extends string>(args: string[], names: readonly T[]) {
  const options = Object.fromEntries(names.map((name) => [name, {type: 'string' as const}]));
  const {values, positionals} = parseOptions({args, options});
  return {values: values as Partial<Record<T, string>>, positionals};
}

function projectOf(cwd: string): Layout {
  const layout = layoutOf(cwd);
  if (layout) return layout;
  throw new UsageError(
    'There are no languages here: go to the project, or name a language’s folder.',
  );
}

/** Reads the languages that the arguments name: by folder, or by tag in the project. */
function read(args: readonly string[], cwd: string): Locales[] {
  const isFolder = (arg: string) => layoutOf(resolve(cwd, arg)) !== undefined;
  const folders = args
    .filter(isFolder)
    .map((arg) => readLocales(layoutOf(resolve(cwd, arg))!, cwd));
  const tags = args.filter((arg) => !isFolder(arg));
  if (args.length && !tags.length) return folders;
  const project = readLocales(projectOf(cwd), cwd);
  if (!args.length) return [project];
  const chosen = tags.map((tag) => {
    const found = project.locales.find(
      (locale) => locale.tag === (canonical(tag) ?? tag) || locale.tag === tag,
    );
    if (found) return found;
    throw new UsageError(
      `"${tag}" is neither a language of this project nor the folder of a language.`,
    );
  });
  const isChosen = (path = '') =>
    chosen.some(({tag}) => path.includes(`/${tag}/`) || path.includes(`/${tag}.`)) ||
    path.endsWith('languages.json');
  const problems = project.problems.filter((problem) => isChosen(`/${problem.source ?? ''}`));
  return [...folders, {...project, locales: chosen, problems}];
}

function check(args: string[], {cwd, print, warn}: Terminal): number {
  const all = read(parse(args, []).positionals, cwd);
  const results = all.map((each) => checkLocales(each, source));
  const problems = results.flatMap((result) => result.problems);
  const notes = results.flatMap((result) => result.notes);
  problems.forEach(({message}) => warn(message));
  notes.forEach(({message}) => print(message));
  const count = all.reduce((sum, {locales}) => sum + locales.length, 0);
  const counted = (number: number, one: string, many = `${one}s`) =>
    `${number} ${number === 1 ? one : many}`;
  const stale = notes.filter(({code}) => code === 'stale').length;
  print(
    `${counted(count, 'language')}: ${counted(problems.length, 'problem')}, ${stale} stale in drafts`,
  );
  return problems.length ? exit.problems : exit.done;
}

function status(args: string[], {cwd, print, warn}: Terminal): number {
  const all = read(parse(args, []).positionals, cwd);
  const problems = all.flatMap((each) => each.problems);
  problems.forEach(({message}) => warn(message));
  const rows = all.flatMap((each) => each.locales.map((locale) => coverage(locale, source)));
  table(rows).forEach(print);
  return problems.length ? exit.problems : exit.done;
}

function add(args: string[], {cwd, print, warn}: Terminal): number {
  const {values, positionals} = parse(args, ['endonym', 'script', 'fallback']);
  const [tag, folder, ...rest] = positionals;
  if (!tag || rest.length) throw new UsageError('Name one language by its tag.');
  const correct = canonical(tag);
  if (!isTag(tag)) {
    const hint = correct ? `write "${correct}"` : 'such as "pa" or "crk-Cans"';
    throw new UsageError(`"${tag}" is not a BCP 47 language tag: ${hint}.`);
  }
  const {endonym, script} = values;
  if (endonym !== undefined && !endonym.trim()) {
    throw new UsageError('--endonym needs the language’s own name.');
  }
  const fallback = values.fallback?.split(',').map((each) => each.trim());
  if (script && !/^[A-Z][a-z]{3}$/.test(script)) {
    throw new UsageError(`"${script}" is not the code of a script, such as "Latn" or "Cans".`);
  }
  const bad = fallback?.find((each) => !isTag(each));
  if (bad !== undefined) throw new UsageError(`"${bad}" is not a language tag.`);
  const layout = folder === undefined ? projectOf(cwd) : folderLayout(resolve(cwd, folder));
  const before = existsSync(layout.table) ? readLocales(layout, cwd) : undefined;
  if (before && before.table.value === undefined) {
    before.problems.forEach(({message}) => warn(message));
    return exit.problems;
  }
  const other =
    layout.kind === 'folder' ? before?.locales.find((locale) => locale.tag !== tag) : undefined;
  if (other) {
    warn(
      `${before!.name(layout.table)} is for "${other.tag}": "${tag}" needs a folder of its own.`,
    );
    return exit.problems;
  }
  const found = before?.locales.find((locale) => locale.tag === tag);
  if (found && (found.namespaces.length || found.labels || layout.kind === 'folder')) {
    warn(
      `"${tag}" exists already: ${before!.name(layout.content(tag, ''))}`.replace(/\/?\.json$/, ''),
    );
    return exit.problems;
  }
  const written = addLanguage(tag, layout, source, {endonym, script, fallback});
  const {name, locales} = readLocales(layout, cwd);
  written.forEach((path) => print(name(path)));
  const {language} = locales.find((locale) => locale.tag === tag)!;
  if (language.endonym === tag) {
    print(
      `The own name of "${tag}" is not in Unicode's data: write it as "endonym" in ${name(layout.table)}.`,
    );
  }
  print(`Next: write the sentences of ${name(layout.content(tag, 'naloxone'))}, then run check.`);
  return exit.done;
}

/**
 * The one translated language that the argument means.
 * @throws {UsageError}
 */
function readOne(which: string | undefined, cwd: string): {found: Locales; locale: ProjectLocale} {
  if (!which) throw new UsageError('Name one language or its folder.');
  const [found] = read([which], cwd);
  const [locale, ...others] = found!.locales;
  if (!locale || others.length) {
    throw new UsageError(`"${which}" is not one language: a review is of one at a time.`);
  }
  if (locale.language.review.state === 'source') {
    throw new UsageError(`"${locale.tag}" is what all others are translated from.`);
  }
  return {found: found!, locale};
}

async function review(args: string[], {cwd, print, warn}: Terminal): Promise<number> {
  const {values, positionals} = parse(args, ['out']);
  const [which = '', ...rest] = positionals;
  if (rest.length) throw new UsageError('Name one language or its folder.');
  const {found, locale} = readOne(which, cwd);
  found.problems.forEach(({message}) => warn(message));
  const on = new Date().toISOString().slice(0, 10);
  const {tag, terms} = locale;
  const out = resolve(cwd, values.out ?? `review-${tag}.html`);
  // Load on demand: the other commands run before anything is generated.
  const {reviewPacket} = await import('./packet/packet.js');
  writeAtomically(out, reviewPacket({locale, source, terms, on, which}));
  print(`${found.name(out)}: print it, or open it in a browser.`);
  return found.problems.length ? exit.problems : exit.done;
}

function record(args: string[], {cwd, print, warn}: Terminal): number {
  const {values, positionals} = parse(args, ['by', 'on']);
  const [which, ...only] = positionals;
  if (values.by !== undefined && !values.by.trim()) throw new UsageError('--by needs a full name.');
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (!isDay(on)) throw new UsageError(`"${values.on}" is not a day, such as 2026-12-01.`);
  if (on > new Date().toISOString().slice(0, 10)) {
    throw new UsageError(`${on} is in the future: a review must be on a past day or today.`);
  }
  const {found, locale} = readOne(which, cwd);
  const result = checkLocales(found, source);
  // Do not record faulty messages. Missing reviews are recorded now.
  const faults = result.problems.filter(({code}) => !/^(stale|unreviewed|review-)/.test(code));
  if (faults.length) {
    faults.forEach(({message}) => warn(message));
    warn('Nothing is recorded until this is fixed.');
    return exit.problems;
  }
  const {count, whole} = recordReview(locale, found.layout, source, {
    by: values.by?.trim(),
    on,
    only,
  });
  const done = values.by ? `reviewed by ${values.by.trim()}` : 'up to date with the English';
  print(`${locale.tag}: ${count} ${count === 1 ? 'sentence' : 'sentences'} recorded as ${done}`);
  if (whole) print(`${locale.tag} is reviewed as a whole, and no longer marked as a draft.`);
  if (count || !only.length || !values.by) return exit.done;
  warn(`${locale.tag}: no sentence begins with ${only.join(' or ')}.`);
  return exit.problems;
}
