import {packs as files} from '../../generated/evidence.js';
import {withBase, type PackFile} from './pack-base.js';

export const stepKinds = [
  'check',
  'call',
  'airway',
  'breaths',
  'compressions',
  'naloxone',
  'wait',
  'reassess',
  'recovery',
  'stay',
] as const;

export type StepKind = (typeof stepKinds)[number];
/** A naloxone product. */
export type Product = 'nasal' | 'injection';

/** A page that facts come from. `When` is text in the file and a Date after reading. */
export interface PackSource<When = Date> {
  id: string;
  publisher: string;
  title: string;
  url: string;
  /** The publisher's own date, as precise as it is known (`2023`, `2024-02-22`). */
  published?: string;
  /** When the facts were last compared with it. */
  checked: When;
}

export interface PackStep {
  /** Key of its words: `steps.<id>` in the content. */
  id: string;
  kind: StepKind;
  /** Number and short name of the step in the publisher's own list. */
  publisherStep: string;
  /** Ids of sources. */
  sources: string[];
}

/** Where people get a free kit. */
export const kitPlaces = [
  'pharmacies',
  'health-centres',
  'harm-reduction',
  'every-community',
] as const;

/** How people get a free kit in one jurisdiction. Each fact is a sentence `kits.<…>` of the content. */
export interface KitProgram {
  for: 'anyone' | 'at-risk';
  places: (typeof kitPlaces)[number][];
  /** A number to call for the nearest kit. */
  ask?: string;
  /** Whether people get training with it. */
  training?: boolean;
  /** What a person does not need to show or give. */
  notNeeded?: ('name' | 'id' | 'card')[];
  /** Minimum age in years. */
  fromAge?: number;
  form: Product | 'both';
  /** When the page was last read, if that is long ago (`2017`). */
  asOf?: string;
  /** Ids of sources. */
  sources: string[];
}

/** How to respond in one jurisdiction: its publisher's steps, in its publisher's order. */
export interface ResponsePack {
  id: string;
  /** Code of ISO 3166-2. */
  jurisdiction: string;
  publisher: string;
  /** The first language in this jurisdiction (BCP 47). */
  leadLanguage?: string;
  /** Why the pack is not complete yet, in English. */
  incomplete?: string;
  /** The products that the publisher's steps cover. */
  kits: Product[];
  /** The pack whose steps and numbers apply, if the jurisdiction has no list of its own. */
  stepsOf?: string;
  /**
   * The number that people there dial. If no number answers everywhere, it is absent and nothing is linked.
   */
  emergencyNumber?: string;
  /** What the naloxone for injection is packed in. Default: an ampoule. */
  injectionContainer?: 'ampoule' | 'vial';
  /** Seconds from one rescue breath to the next. */
  breathIntervalSeconds?: number;
  /** Ids of the sources for giving breaths, if the pack's own publisher does not teach it. */
  breathingFrom?: string[];
  /** The publisher's period of rescue breaths: its length, and about how many breaths. */
  breathBlock?: {seconds: number; breaths: number};
  /** Shortest and longest wait before the next dose, in seconds. */
  waitSeconds: Partial<Record<Product, [min: number, max: number]>>;
  doses: Partial<Record<Product, {milligrams: number; millilitres: number}>>;
  /** How long naloxone works, in minutes. */
  lastsMinutes?: [min: number, max: number];
  /** Seconds of chest compressions before leaving to call, for somebody alone without a phone. */
  aloneCompressionsSeconds?: number;
  /** Minimum age in years for a free kit. */
  freeKitFromAge?: number;
  steps: PackStep[];
  /** The publisher's list for somebody without naloxone, if it has one. */
  stepsWithoutNaloxone?: PackStep[];
  /** How people get a kit there. */
  kitProgram?: KitProgram;
  /** Other facts about the jurisdiction. Their words are `notes.<id>`. */
  notes?: {id: string; sources: string[]}[];
  /** The sources of each number: path in the pack → ids. */
  cites: Record<string, string[]>;
  /** Paths of numbers for which no source has been read yet. The guide says so. */
  unverified?: string[];
  sources: PackSource[];
}

/** Converts the dates of a file that was validated before. */
export function revive<T extends {sources: PackSource[]}>(file: unknown): T {
  const {sources, ...rest} = file as {sources: PackSource<string>[]};
  return {
    ...rest,
    sources: sources.map((source) => ({...source, checked: new Date(source.checked)})),
  } as unknown as T;
}

/** The built-in packs. A test reads each of them with `parsePack`. */
export const packs: readonly ResponsePack[] = files.map((file) => revivePack(file, files));

/** Resolves a validated pack: adds what it inherits and converts its dates. */
export function revivePack(file: PackFile, all: readonly PackFile[]): ResponsePack {
  const {emergencyNumber, ...pack} = revive<ResponsePack>(withBase(file, all));
  // `null` in the file means: no number answers everywhere there.
  return {...pack, ...(emergencyNumber && {emergencyNumber})};
}
