import type {Alert, Certainty, DrugAlertKind, Severity, Urgency} from '../../alerts/model/alert.js';
import {readTendJson} from '../../alerts/read/tend-json.js';
import type {ColourId, RegionCode} from './choices.js';
import {toLocal} from './local-time.js';

/** The texts of a draft in one language. Lists are text with one item per line. */
export interface DraftTexts {
  lang: string;
  /** Index of the opened alert's version from which the texts were read. */
  from?: number;
  event: string;
  headline: string;
  description: string;
  instruction: string;
  soldAs: string;
  streetNames: string;
  /** Names of `AlertDraft.ownColours`, by index. */
  ownColours: string[];
  ownForm: string;
  ownRoutes: string;
  colourInWater: string;
  markings: string;
  packaging: string;
  /** Names of `AlertDraft.contents`, by index. */
  substances: string[];
  effects: string;
  saferUse: string;
  naloxone: string;
  response: string;
  withdrawal: string;
  /** Names and hours of `AlertDraft.services`, by index. */
  services: {name: string; hours: string}[];
  report: string;
  areaName: string;
  communities: string;
  senderName: string;
  coIssuers: string;
  photoAlt: string;
  web: string;
}

/** The keys of `DraftTexts` that hold one text. */
export type TextKey = {
  [K in keyof DraftTexts]-?: DraftTexts[K] extends string ? K : never;
}[keyof DraftTexts];

export interface ContentDraft {
  certainty: '' | 'confirmed' | 'suspected';
  percent: string;
  usualPercent: string;
  method: string;
}

/** The content of the form: facts that all languages share, and the texts of each. Plain JSON. */
export interface AlertDraft {
  id: string;
  sender: string;
  type: 'alert' | 'update' | 'cancel';
  /** Messages that this one replaces. */
  references: {sender: string; id: string; sent?: string}[];
  /** When the first message was sent (ISO 8601); empty for the first message. */
  issued: string;
  /** Value of an `<input type="datetime-local">`. */
  sent: string;
  expires: string;
  test: boolean;
  kind: DrugAlertKind;
  severity: Severity;
  urgency: Urgency;
  /** If empty, derived from `contents`. */
  certainty: Certainty | '';
  response: string[];
  colours: ColourId[];
  /** Colours beyond the choices: `#rrggbb`. */
  ownColours: string[];
  form: string;
  routes: string[];
  contents: ContentDraft[];
  services: {phone: string}[];
  regions: RegionCode[];
  codes: string;
  photo: string;
  words: DraftTexts[];
  /** The opened alert in our own format. Facts that the form does not show are copied from it. */
  original: string;
  /** The other alerts of its file, in our own format. */
  others: string;
  /** What was last saved, in our own format. */
  saved: string;
}

/** Id and time of a new message. */
export interface Stamp {
  id: string;
  now: Date;
}

export const suggestedDays = 14;

/** So many days later, at the same time. */
export const inDays = (now: Date, days: number): string =>
  toLocal(new Date(now.getTime() + days * 86_400_000));

export const emptyTexts = (lang: string): DraftTexts => ({
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
  ...{regions: [], codes: '', photo: '', original: '', others: '', saved: ''},
  words: [emptyTexts('en-CA')],
});

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Parses alerts that a draft holds in our own format. */
export const parseDraftAlerts = (text: string): Alert[] =>
  text ? readTendJson(JSON.parse(text) as unknown).alerts : [];

/** Parses a typed percentage; undefined if it is not a number from 0 to 100. */
export function percentOf(text: string): number | undefined {
  const value = Number(text.replace(',', '.').replace('%', '').trim() || NaN);
  return value >= 0 && value <= 100 ? value : undefined;
}
