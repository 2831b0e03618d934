import {packs as data} from '../generated/evidence.js';

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
export interface Source<When = Date> {
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
  /** What most people there dial; shown, never linked. */
  emergencyNumber: string;
  /** Seconds from one rescue breath to the next. */
  breathIntervalSeconds?: number;
  /** A publisher's block of rescue breaths: how long, and about how many. */
  breathBlock?: {seconds: number; breaths: number};
  /** The pace of chest compressions, slowest and fastest. */
  compressionsPerMinute?: [min: number, max: number];
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
  /** What else is true there; words: `notes.<id>`. */
  notes?: {id: string; sources: string[]}[];
  /** Which sources each number rests on: path in the pack → ids. */
  cites: Record<string, string[]>;
  /** Paths of numbers for which no source has been read yet; the guide says so. */
  unverified?: string[];
  sources: Source[];
}

/** Reads the dates of a file that has been checked already. */
export function revive<T extends {sources: Source[]}>(file: unknown): T {
  const {sources, ...rest} = file as {sources: Source<string>[]};
  return {
    ...rest,
    sources: sources.map((source) => ({...source, checked: new Date(source.checked)})),
  } as unknown as T;
}

/** The built-in packs; tests read each through `parsePack`. */
export const packs: readonly ResponsePack[] = data.map((pack) => revive<ResponsePack>(pack));
