import type {ResponsePack, StepKind} from './response-pack.js';

/** The part of a response pack that the guide renders at once; its evidence comes afterwards. */
export interface GuidePack extends Omit<
  ResponsePack,
  'cites' | 'unverified' | 'sources' | 'steps' | 'notes'
> {
  /** The day of the oldest check among its sources (ISO 8601). */
  checked: string;
  steps: {id: string; kind: StepKind}[];
  /** Keys of words: `notes.<id>`. */
  notes?: string[];
}

/** What holds everywhere: the keys of each section's sentences (`signs.<id>`), in order. */
export type GuideLines = Record<
  'signs' | 'unsure' | 'nasal' | 'injection' | 'stop' | 'recovery' | 'tell' | 'say' | 'answers',
  readonly string[]
>;
