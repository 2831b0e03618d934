import type {Dose, DoseStatus} from '../model/dose-clock.js';
import type {GuideView} from '../guide/guide-view.js';
import type {Product} from '../model/response-pack.js';
import type {GuideParts} from '../guide/templates/guide.js';
import type {RhythmKind} from './rhythms.js';
import type {Screen} from './screens.js';
import type {EmergencyEvent} from './state.js';

/** The rhythm for breaths or compressions, as it is at the moment. */
export interface PacerView {
  /** Which rhythm the screen offers. */
  kind: RhythmKind;
  running: boolean;
  paused: boolean;
  audible: boolean;
}

/** What the emergency mode needs from the guide that it belongs to. */
export interface EmergencyHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Returns what the guide shows at the moment. */
  view: () => GuideView;
  parts: () => GuideParts;
  clock: () => Date;
}

/** The data that the templates of the emergency mode show, and the actions that the reader can take. */
export interface EmergencyView {
  /** The guide's view, for the product at hand. */
  readonly view: GuideView;
  readonly parts: GuideParts;
  readonly open: boolean;
  readonly screen: Screen;
  readonly hasBack: boolean;
  /** Whether there is a Next button. Without one, an answer leads on. */
  readonly hasNext: boolean;
  /** The naloxone at hand, if it is known. */
  readonly product?: Product;
  /** Whether the site hands out both products, so that the reader has to choose. */
  readonly choosing: boolean;
  /** Whether the reader continues without naloxone. */
  readonly hasNone: boolean;
  readonly doses: readonly Dose[];
  readonly status: DoseStatus;
  readonly now: Date;
  readonly pacer: PacerView;
  readonly reading: boolean;
  /** Whether the screen is kept on; undefined if that was not requested. */
  readonly keepsAwake?: boolean;
  /** The text for a screen reader to announce. */
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
