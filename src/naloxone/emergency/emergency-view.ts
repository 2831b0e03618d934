import type {Dose, DoseStatus} from '../model/dose-clock.js';
import type {GuideView} from '../guide/guide-view.js';
import type {Product} from '../model/response-pack.js';
import type {GuideParts} from '../guide/templates/guide.js';
import type {RhythmKind} from './rhythms.js';
import type {Screen} from './screens.js';
import type {EmergencyEvent} from './state.js';

/** The rhythm to breathe or push by, as it is at the moment. */
export interface PacerView {
  /** Which rhythm is offered. */
  kind: RhythmKind;
  running: boolean;
  paused: boolean;
  audible: boolean;
}

/** What the emergency mode asks of the guide that it belongs to. */
export interface EmergencyHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What the guide shows at the moment. */
  view: () => GuideView;
  parts: () => GuideParts;
  clock: () => Date;
}

/** What the templates of the emergency mode show, and what the reader can do there. */
export interface EmergencyView {
  /** The guide, about the product at hand. */
  readonly view: GuideView;
  readonly parts: GuideParts;
  readonly open: boolean;
  readonly screen: Screen;
  readonly hasBack: boolean;
  /** Whether Next leads anywhere; where it does not, an answer does. */
  readonly hasNext: boolean;
  /** The naloxone at hand, as far as it is known. */
  readonly product?: Product;
  /** Whether the site hands out both, so that the reader says which it is. */
  readonly choosing: boolean;
  /** Whether the reader goes on without naloxone. */
  readonly hasNone: boolean;
  readonly doses: readonly Dose[];
  readonly status: DoseStatus;
  readonly now: Date;
  readonly pacer: PacerView;
  readonly reading: boolean;
  /** Whether the screen is kept on; undefined where it was not requested. */
  readonly keepsAwake?: boolean;
  /** The text that a screen reader announces. */
  readonly spoken: string;

  enter: () => void;
  close: () => void;
  send: (event: EmergencyEvent) => void;
  recordDose: (product: Product) => void;
  undoDose: () => void;
  clearDoses: () => void;
  chooseRhythm: (kind: RhythmKind) => void;
  togglePacer: () => void;
  stopPacer: () => void;
  toggleSound: () => void;
  toggleReading: () => void;
}
