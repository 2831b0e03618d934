import {circumstances as data} from '../../generated/circumstances.js';
import type {Quantity, Value} from '../../i18n/format.js';
import type {Values} from '../../i18n/message-resolver.js';
import type {Line} from './guidance.js';
import {helpLines, helpLineSources, type HelpLine} from './help-lines.js';
import {packs, revive, type KitProgram, type PackSource} from './response-pack.js';

/** One line about a circumstance. Its words are `<circumstance>.<id>` in the content `circumstances`. */
export interface CircumstanceLine extends Line {
  /** The pack that this line is for. It replaces the general line with the same id. */
  pack?: string;
  /** Ids of the help lines that it names. Their sources are its sources too. */
  helpLines?: string[];
  /** No published Canadian source confirms it yet, and the page says so (`unverified` in the content). */
  unverified?: true;
  /** A fact about a kit program. It is shown only if the pack's program has it. */
  program?: true;
}

/**
 * What is different in one circumstance: with sedatives, in the cold, in grief …. Its title is `<id>.title`.
 */
export interface Circumstance {
  id: string;
  lines: CircumstanceLine[];
}

/** A number with its unit, a date (ISO 8601) or a name with digits, and its sources. */
type Figure = (Quantity | {date: string} | {text: string}) & {sources: string[]};

interface Circumstances {
  circumstances: Circumstance[];
  values: Record<string, Figure>;
  sources: PackSource[];
}

const {values, sources, ...rest} = revive<Circumstances>(data);

/** All circumstances, in the order in which they are shown. */
export const circumstances: readonly Circumstance[] = rest.circumstances;

/** The numbers and dates in the sentences, by placeholder. */
export const circumstanceFigures: Readonly<Record<string, Figure>> = values;

/** The sources of the lines and numbers, except those of the help lines. */
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

/** What a kit program offers, as ids of lines. */
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

/** The help lines that a line names, with their numbers and dates. */
export const helpLinesOf = ({helpLines: ids = []}: CircumstanceLine): HelpLine[] =>
  helpLines.filter(({id}) => ids.includes(id));

/** All sources of a line; empty if the line is unverified throughout, or comes from a pack. */
export function circumstanceSourcesOf(line: CircumstanceLine): PackSource[] {
  const cited = helpLinesOf(line).flatMap((each) => each.sources);
  return [
    ...circumstanceSources.filter(({id}) => line.sources.includes(id)),
    ...helpLineSources.filter(({id}) => cited.includes(id)),
  ];
}

/**
 * All values for placeholders in sentences about a circumstance.
 * @param linked whether numbers are links. They are not where no emergency number is linked.
 * @param packId the pack whose kit program the sentences are about.
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
