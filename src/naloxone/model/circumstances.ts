import {circumstances as data} from '../../generated/circumstances.js';
import type {Quantity, Value} from '../../i18n/format.js';
import type {Values} from '../../i18n/message-resolver.js';
import type {Line} from './guidance.js';
import {helpLines, helpLineSources, type HelpLine} from './help-lines.js';
import {packs, revive, type KitProgram, type PackSource} from './response-pack.js';

/** One line about a circumstance; its words are `<circumstance>.<id>` in the content `circumstances`. */
export interface CircumstanceLine extends Line {
  /** The pack it belongs to, where it takes the place of the line of the same id for all. */
  pack?: string;
  /** The help lines that it names, by id; it rests on their sources too. */
  helpLines?: string[];
  /** No published Canadian source confirms it yet: say so (`unverified` in the content). */
  unverified?: true;
  /** A fact of the kit program of a pack, and shown only where the pack's program has it. */
  program?: true;
}

/** What is different with sedatives in the mix, in the cold, in grief …; its words: `<id>.title`. */
export interface Circumstance {
  id: string;
  lines: CircumstanceLine[];
}

/** A number with its unit, a date (ISO 8601) or a name that holds digits, and what it rests on. */
type Figure = (Quantity | {date: string} | {text: string}) & {sources: string[]};

interface Circumstances {
  circumstances: Circumstance[];
  values: Record<string, Figure>;
  sources: PackSource[];
}

const {values, sources, ...rest} = revive<Circumstances>(data);

/** Every circumstance, in the order to show them. */
export const circumstances: readonly Circumstance[] = rest.circumstances;

/** The numbers and dates in their sentences, by placeholder. */
export const circumstanceFigures: Readonly<Record<string, Figure>> = values;

/** What their lines and numbers rest on, apart from the help lines. */
export const circumstanceSources: readonly PackSource[] = sources;

/** The lines to show for a pack, in order. */
export function linesFor({lines}: Circumstance, packId: string): CircumstanceLine[] {
  const facts = kitFacts(programOf(packId));
  return lines.filter(({id, pack, program}) => {
    if (program) return facts.includes(id);
    return pack
      ? pack === packId
      : !lines.some((other) => other.id === id && other.pack === packId);
  });
}

const programOf = (packId: string) => packs.find(({id}) => id === packId)?.kitProgram;

/** What a kit program says, as ids of lines. */
function kitFacts(program?: KitProgram): string[] {
  if (!program) return [];
  const {for: whom, places, ask, training, notNeeded = [], fromAge, form, asOf} = program;
  return [
    whom,
    ...places,
    ...(ask ? ['ask'] : []),
    ...(training ? ['training'] : []),
    ...notNeeded.map((thing) => `no-${thing}`),
    ...(fromAge ? ['age'] : []),
    `form-${form}`,
    ...(asOf ? ['as-of'] : []),
  ];
}

/** The help lines that a line names, to show with number and date. */
export const helpLinesOf = ({helpLines: ids = []}: CircumstanceLine): HelpLine[] =>
  helpLines.filter(({id}) => ids.includes(id));

/** Everything that a line rests on; nothing for one that is unverified throughout, or a pack's own. */
export function circumstanceSourcesOf(line: CircumstanceLine): PackSource[] {
  const cited = helpLinesOf(line).flatMap((each) => each.sources);
  return [
    ...circumstanceSources.filter(({id}) => line.sources.includes(id)),
    ...helpLineSources.filter(({id}) => cited.includes(id)),
  ];
}

/**
 * Every value that a sentence about a circumstance may hold.
 * @param linked whether numbers are links: where no number to call is linked, none is.
 * @param packId whose kit program to speak of.
 */
export const circumstanceValues = ({
  linked,
  packId = '',
}: {
  linked: boolean;
  packId?: string;
}): Values => ({
  ...kitValues(programOf(packId), linked),
  ...Object.fromEntries(Object.entries(values).map(([name, figure]) => [name, valueOf(figure)])),
  ...Object.fromEntries(
    helpLines.map(({id, number}): [string, Value] => [id, linked ? {phone: number} : number]),
  ),
});

const kitValues = ({ask, fromAge, asOf}: Partial<KitProgram> = {}, linked = false): Values => ({
  kitLine: ask && linked ? {phone: ask} : ask,
  kitAge: fromAge,
  kitAsOf: asOf,
});

function valueOf(figure: Figure): Value {
  if ('date' in figure) return new Date(figure.date);
  return 'text' in figure ? figure.text : {value: figure.value, unit: figure.unit};
}
