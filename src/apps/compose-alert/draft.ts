import type {Alert, Certainty, DrugAlertKind, Severity, Urgency} from '../../alerts/model/alert.js';
import {readTendJson} from '../../alerts/read/tend-json.js';
import type {ColourId, RegionCode} from './choices.js';
import {toLocal} from './local-time.js';

/** What one language says. Lists are text with one thing on each line. */
export interface DraftTexts {
  lang: string;
  /** Which version of the opened alert this was. */
  from?: number;
  event: string;
  headline: string;
  description: string;
  instruction: string;
  soldAs: string;
  streetNames: string;
  /** Beside `Draft.ownColours`. */
  ownColours: string[];
  ownForm: string;
  ownRoutes: string;
  colourInWater: string;
  markings: string;
  packaging: string;
  /** Beside `Draft.contents`. */
  substances: string[];
  effects: string;
  saferUse: string;
  naloxone: string;
  response: string;
  withdrawal: string;
  /** Beside `Draft.services`. */
  services: {name: string; hours: string}[];
  report: string;
  areaName: string;
  communities: string;
  senderName: string;
  coIssuers: string;
  photoAlt: string;
  web: string;
}

/** The keys of what is one text. */
export type TextKey = {
  [K in keyof DraftTexts]-?: DraftTexts[K] extends string ? K : never;
}[keyof DraftTexts];

export interface ContentDraft {
  certainty: '' | 'confirmed' | 'suspected';
  percent: string;
  usualPercent: string;
  method: string;
}

/** What is in the form: facts that all languages share, and the words of each. Plain JSON. */
export interface AlertDraft {
  id: string;
  sender: string;
  type: 'alert' | 'update' | 'cancel';
  /** Messages that this one takes the place of. */
  references: {sender: string; id: string; sent?: string}[];
  /** When the warning was first given, where this is not its first message. */
  issued: string;
  /** As `<input type="datetime-local">` has it. */
  sent: string;
  expires: string;
  test: boolean;
  kind: DrugAlertKind;
  severity: Severity;
  urgency: Urgency;
  /** Told from what is in it, where nobody has said. */
  certainty: Certainty | '';
  response: string[];
  colours: ColourId[];
  /** Colours that are none of the choices: `#rrggbb`. */
  ownColours: string[];
  form: string;
  routes: string[];
  contents: ContentDraft[];
  services: {phone: string}[];
  regions: RegionCode[];
  codes: string;
  photo: string;
  words: DraftTexts[];
  /** The alert that was opened, in our own format: what the form does not show is kept from it. */
  kept: string;
  /** The other alerts of its file, in our own format. */
  others: string;
  /** What was last saved, in our own format. */
  saved: string;
}

/** What makes a new message: its name, and when. */
export interface Stamp {
  id: string;
  now: Date;
}

export const suggestedDays = 14;

/** So many days later, at the same time. */
export const inDays = (now: Date, days: number): string =>
  toLocal(new Date(now.getTime() + days * 86_400_000));

export const emptyWords = (lang: string): DraftTexts => ({
  ...{lang, event: '', headline: '', description: '', instruction: '', soldAs: ''},
  ...{streetNames: '', ownColours: [], ownForm: '', ownRoutes: '', colourInWater: ''},
  ...{markings: '', packaging: '', substances: [], effects: '', saferUse: '', naloxone: ''},
  ...{response: '', withdrawal: '', services: [], report: '', areaName: '', communities: ''},
  ...{senderName: '', coIssuers: '', photoAlt: '', web: ''},
});

export const emptyContent = (): ContentDraft => ({
  certainty: '',
  percent: '',
  usualPercent: '',
  method: '',
});

export const newDraft = ({id, now}: Stamp): AlertDraft => ({
  id,
  sender: '',
  type: 'alert',
  references: [],
  issued: '',
  sent: toLocal(now),
  expires: inDays(now, suggestedDays),
  test: false,
  kind: 'drug-alert',
  severity: 'severe',
  urgency: 'immediate',
  certainty: '',
  response: ['prepare'],
  ...{colours: [], ownColours: [], form: '', routes: [], contents: [], services: []},
  ...{regions: [], codes: '', photo: '', kept: '', others: '', saved: ''},
  words: [emptyWords('en-CA')],
});

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The alerts that a draft carries in our own format. */
export const carried = (text: string): Alert[] =>
  text ? readTendJson(JSON.parse(text) as unknown).alerts : [];

/** The share that somebody typed; undefined for what is none. */
export function percentOf(text: string): number | undefined {
  const value = Number(text.replace(',', '.').replace('%', '').trim() || NaN);
  return value >= 0 && value <= 100 ? value : undefined;
}
