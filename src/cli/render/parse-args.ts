import {kits, packIds} from '../../community/options.js';
import type {Kit, PackId} from '../../community/profile.js';
import {canonical} from '../../i18n/negotiate.js';
import {parseOptions, UsageError} from '../command.js';

export const renderUsage = `tend-widgets render guide                            writes the words of a widget as HTML, to paste between its tags
    --pack <pack> --kit <kit>  whose steps, and for which naloxone
tend-widgets render alerts <input …>                 the alerts in force now, from files or addresses
tend-widgets render services <input …>               places, from files, folders, zips or addresses
    --limit <number>     only the first places
    for alerts and services:
    --src <address>      the widget's src; by default the inputs that are web addresses
    for all three:
    --lang <tag>         a language; may be repeated
    --profile <file>     a site's community.json: pack, kit, numbers, languages and own sentences
    --out <file>         writes a file instead of standard output
    --words-only         without the element's tag around the words
    --page               a whole page, with the script tag; --script <address> (default ./tend.js)`;

const widgetNames = ['guide', 'alerts', 'services'] as const;

/** The arguments of `tend-widgets render`. */
export interface RenderArgs {
  widget: (typeof widgetNames)[number];
  /** Files and addresses. */
  inputs: readonly string[];
  /** BCP 47. If empty, the profile or the content decides. */
  languages: readonly string[];
  pack?: PackId;
  kit?: Kit;
  limit?: number;
  /** Name of a profile's file. */
  profile?: string;
  src?: string;
  out?: string;
  wordsOnly: boolean;
  page: boolean;
  /** Address of the script, for a page. */
  script: string;
}

const options = {
  ...({pack: {type: 'string'}, kit: {type: 'string'}, limit: {type: 'string'}} as const),
  ...({lang: {type: 'string', multiple: true}, profile: {type: 'string'}} as const),
  ...({src: {type: 'string'}, out: {type: 'string'}, script: {type: 'string'}} as const),
  ...({page: {type: 'boolean'}, 'words-only': {type: 'boolean'}} as const),
};

/** The options that only some widgets or forms have. */
const only = {
  pack: ['guide'],
  kit: ['guide'],
  limit: ['services'],
  src: ['alerts', 'services'],
} as const;

/** @throws {UsageError} */
export function parseRenderArgs([name = '', ...args]: string[]): RenderArgs {
  const widget = oneOf(name, widgetNames, 'render');
  const {values, positionals: inputs} = parseOptions({args, options});
  for (const [option, allowed] of Object.entries(only)) {
    if (
      values[option as keyof typeof only] !== undefined &&
      !allowed.some((each) => each === widget)
    )
      throw new UsageError(`--${option} is not an option of "render ${widget}".`);
  }
  if (widget === 'guide' && inputs.length)
    throw new UsageError(`"render guide" reads no files, so "${inputs[0]!}" is too much.`);
  if (widget !== 'guide' && !inputs.length)
    throw new UsageError(`"render ${widget}" needs a file or an address.`);
  const {lang = [], pack, kit, limit, profile, src, out, script} = values;
  const {page = false, 'words-only': wordsOnly = false} = values;
  if (page && wordsOnly) throw new UsageError('Give --page or --words-only, not both.');
  if (script !== undefined && !page) throw new UsageError('--script needs --page.');
  if (out !== undefined && (!out.trim() || /[/\\]$/.test(out)))
    throw new UsageError(`--out needs the name of a file, not "${out}".`);
  return {
    ...{widget, inputs, profile, src, out, page, wordsOnly},
    languages: lang.map(language),
    pack: pack === undefined ? undefined : oneOf(pack, packIds, '--pack'),
    kit: kit === undefined ? undefined : oneOf(kit, kits, '--kit'),
    limit: limit === undefined ? undefined : count(limit),
    script: script ?? './tend.js',
  };
}

function oneOf<T extends string>(text: string, allowed: readonly T[], name: string): T {
  const found = allowed.find((each) => each === text);
  if (!found) throw new UsageError(`${name} needs one of ${allowed.join(', ')}, not "${text}".`);
  return found;
}

function language(text: string): string {
  const tag = canonical(text);
  if (!tag) throw new UsageError(`--lang "${text}" is not a language tag such as "fr".`);
  return tag;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new UsageError(`--limit needs a number, not "${text}".`);
  return Number(text);
}
