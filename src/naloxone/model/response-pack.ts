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

/** A page that facts were taken from. `When` is text in the file, a Date once read. */
export interface PackSource<When = Date> {
  id: string;
  publisher: string;
  title: string;
  url: string;
  /** The publisher's own date, as precise as it is known (`2023`, `2024-02-22`). */
  published?: string;
  /** When the facts were last checked against it. */
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

/** Where a free kit may be had. */
export const kitPlaces = [
  'pharmacies',
  'health-centres',
  'harm-reduction',
  'every-community',
] as const;

/** How people get a free kit in one jurisdiction; each fact is a sentence `kits.<…>` of the content. */
export interface KitProgram {
  for: 'anyone' | 'at-risk';
  places: (typeof kitPlaces)[number][];
  /** A number that tells where the nearest kit is. */
  ask?: string;
  /** Whether training comes with it. */
  training?: boolean;
  /** What a person need not show or give. */
  notNeeded?: ('name' | 'id' | 'card')[];
  /** Age in years. */
  fromAge?: number;
  form: Product | 'both';
  /** When this was last read, where that is long ago (`2017`). */
  asOf?: string;
  /** Ids of sources. */
  sources: string[];
}

/** How to respond in one jurisdiction: its publisher's steps, in its publisher's order. */
export interface ResponsePack {
  id: string;
  /** ISO 3166-2. */
  jurisdiction: string;
  publisher: string;
  /** The language that comes first in this jurisdiction (BCP 47). */
  leadLanguage?: string;
  /** Why the pack is not complete yet, in English. */
  incomplete?: string;
  /** The products that the publisher's steps cover. */
  kits: Product[];
  /** The pack whose steps and numbers these are, where the jurisdiction has no list of its own. */
  stepsOf?: string;
  /** What people there dial. Absent where no number answers everywhere: then nothing is linked. */
  emergencyNumber?: string;
  /** What the naloxone for injection comes in; an ampoule by default. */
  injectionContainer?: 'ampoule' | 'vial';
  /** Seconds from one rescue breath to the next. */
  breathIntervalSeconds?: number;
  /** Whose way of giving breaths it is, where the pack's own publisher does not teach it: ids of sources. */
  breathingFrom?: string[];
  /** A publisher's block of rescue breaths: how long, and about how many. */
  breathBlock?: {seconds: number; breaths: number};
  /** Shortest and longest wait before the next dose, in seconds. */
  waitSeconds: Partial<Record<Product, [min: number, max: number]>>;
  doses: Partial<Record<Product, {milligrams: number; millilitres: number}>>;
  /** How long naloxone works, in minutes. */
  lastsMinutes?: [min: number, max: number];
  /** Chest compressions before leaving to call, for one who is alone without a phone, in seconds. */
  aloneCompressionsSeconds?: number;
  /** Age in years from which a kit is free. */
  freeKitFromAge?: number;
  steps: PackStep[];
  /** The publisher's list for somebody who has no naloxone, where it has one. */
  stepsWithoutNaloxone?: PackStep[];
  /** How people there get a kit. */
  kitProgram?: KitProgram;
  /** What else is true there; words: `notes.<id>`. */
  notes?: {id: string; sources: string[]}[];
  /** Which sources each number rests on: path in the pack → ids. */
  cites: Record<string, string[]>;
  /** Paths of numbers for which no source has been read yet; the guide says so. */
  unverified?: string[];
  sources: PackSource[];
}

/** Reads the dates of a file that has been checked already. */
export function revive<T extends {sources: PackSource[]}>(file: unknown): T {
  const {sources, ...rest} = file as {sources: PackSource<string>[]};
  return {
    ...rest,
    sources: sources.map((source) => ({...source, checked: new Date(source.checked)})),
  } as unknown as T;
}

/** The built-in packs; tests read each through `parsePack`. */
export const packs: readonly ResponsePack[] = files.map((file) => revivePack(file, files));

/** A pack as its users have it: with what it takes from another, its dates read. */
export function revivePack(file: PackFile, all: readonly PackFile[]): ResponsePack {
  const {emergencyNumber, ...pack} = revive<ResponsePack>(withBase(file, all));
  // `null` in the file: no number answers everywhere there.
  return {...pack, ...(emergencyNumber && {emergencyNumber})};
}
