import {packs as files} from '../../generated/evidence.js';
import type {Infer} from '../../shared/schema/schema.js';
import {withBase, type PackFile} from './pack-base.js';
import type * as schema from './pack-schema.js';

export type StepKind = (typeof schema.stepKinds)[number];
/** A naloxone product. */
export type Product = 'nasal' | 'injection';

type Described = Infer<ReturnType<typeof schema.packSchema>>;

/** A page that facts were taken from. */
export type PackSource = Infer<typeof schema.packSource> & {
  id: string;
  publisher: string;
  title: string;
};

/** One step of a publisher's list. */
export type PackStep = Required<Infer<typeof schema.packStep>>;

/** How people get a free kit in one jurisdiction. */
export type KitProgram = Infer<typeof schema.kitProgram>;

/** How to respond in one jurisdiction: its publisher's steps, in its publisher's order. */
export interface ResponsePack extends Omit<Described, '$schema' | 'emergencyNumber'> {
  /** What people there dial. Absent where no number answers everywhere: then nothing is linked. */
  emergencyNumber?: string;
  doses: NonNullable<Described['doses']>;
  cites: Record<string, string[]>;
  steps: PackStep[];
  stepsWithoutNaloxone?: PackStep[];
  notes?: {id: string; sources: string[]}[];
  sources: PackSource[];
}

/** Converts the dates of a file that was validated before. */
export function revive<T extends {sources: PackSource[]}>(file: unknown): T {
  const {sources, ...rest} = file as {sources: {checked: string}[]};
  return {
    ...rest,
    sources: sources.map((source) => ({...source, checked: new Date(source.checked)})),
  } as unknown as T;
}

/** The built-in packs; `npm run words` reads each by its schema. */
export const packs: readonly ResponsePack[] = files.map((file) => revivePack(file, files));

/** Resolves a validated pack: adds what it inherits and converts its dates. */
export function revivePack(file: PackFile, all: readonly PackFile[]): ResponsePack {
  const {emergencyNumber, ...pack} = revive<ResponsePack>(withBase(file, all));
  // `null` in the file means: no number answers everywhere there.
  return {...pack, ...(emergencyNumber && {emergencyNumber})};
}
