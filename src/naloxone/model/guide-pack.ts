import type {ResponsePack, StepKind} from './response-pack.js';

/** A step of a pack. */
export interface GuideStep {
  id: string;
  kind: StepKind;
}

/** The part of a response pack that the guide renders first. Its evidence loads afterwards. */
export interface GuidePack extends Omit<
  ResponsePack,
  | 'cites'
  | 'unverified'
  | 'sources'
  | 'steps'
  | 'stepsWithoutNaloxone'
  | 'notes'
  | 'kitProgram'
  | 'breathingFrom'
> {
  /** The day of the oldest check among its sources (ISO 8601). */
  checked: string;
  steps: GuideStep[];
  stepsWithoutNaloxone?: GuideStep[];
  /** The publishers whose way of giving breaths is shown, if the pack's own publisher teaches none. */
  breathingPublishers?: string[];
  /** Keys of words: `notes.<id>`. */
  notes?: string[];
}

/** What holds everywhere: the keys of each section's sentences (`signs.<id>`), in order. */
export type GuideLines = Record<
  | 'signs'
  | 'unsure'
  | 'breathing'
  | 'normal'
  | 'nasal'
  | 'injection'
  | 'stop'
  | 'recovery'
  | 'tell'
  | 'say'
  | 'answers',
  readonly string[]
>;
