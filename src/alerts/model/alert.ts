import type {Position} from '../../shared/geo/position.js';
import {severities} from '../../community/options.js';

/**
 * A warning, in the terms of the Common Alerting Protocol 1.2 (OASIS, CAP-v1.2); its enumerations in
 * lower case. Whatever format a warning comes in is read into this.
 */
export interface Alert {
  /** The sender's identifier; unique together with `sender`. */
  id: string;
  sender: string;
  /** When this message was sent; `undated` where the source gives no time. */
  sent: Date;
  type: AlertType;
  status: AlertStatus;
  scope: AlertScope;
  /** Earlier messages that an update, cancel or error ends. */
  references: Reference[];
  /** One `<info>` of CAP each: a language, or a language and a part of the area. */
  versions: AlertVersion[];
  /** When the alert was first issued, where that is not `sent`. */
  issued?: Date;
  /** Address of the whole message, where this is an entry that only points to it. */
  link?: string;
  /** No longer in its source; kept because it ended other alerts. */
  gone?: true;
}

/** Identifies a message. */
export interface Reference {
  sender: string;
  id: string;
  sent?: Date;
}

/** The content of an alert in one language. Texts are plain. */
export interface AlertVersion {
  /** BCP 47; `und` where the source does not say. */
  lang: string;
  /** The subject, in two or three words. */
  event: string;
  category: string[];
  severity: Severity;
  urgency: Urgency;
  certainty: Certainty;
  /** What to do, as `avoid` or `monitor`; `allclear` is the end of it. */
  response: string[];
  effective?: Date;
  onset?: Date;
  expires?: Date;
  /** Name of the sender for readers. */
  senderName?: string;
  /** Other organizations that issue the alert. */
  coIssuers?: string[];
  headline?: string;
  description?: string;
  /** What to do, in sentences. */
  instruction?: string;
  /** Address of a page about it; http or https. */
  web?: string;
  contact?: string;
  areas: Area[];
  parameters: Parameter[];
  drug?: DrugDetails;
}

/** Where an alert applies: in any of these polygons, circles or codes. */
export interface Area {
  name: string;
  /** Rings of positions, first and last the same. */
  polygons: Position[][];
  circles: Circle[];
  codes: Code[];
  /** Places within it that the warning names. */
  communities?: string[];
}

/** A centre and a radius in kilometres. */
export interface Circle {
  center: Position;
  km: number;
}

/** A code of an area; `system` as the source names it, `sgc` for Canada's standard ones. */
export interface Code {
  system: string;
  value: string;
}

export interface Parameter {
  name: string;
  value: string;
}

/** Facts on the drug of an alert, in the language of the version. */
export interface DrugDetails {
  kind?: DrugAlertKind;
  /** What it is sold as. */
  soldAs?: string[];
  streetNames?: string[];
  appearance?: Appearance;
  photo?: Photo;
  contains?: Content[];
  /** How it was used: `smoked`, `injected`, `snorted`, `swallowed`, or other words. */
  routes?: string[];
  /** What it does to people. */
  effects?: string[];
  /** About naloxone and this drug. */
  naloxone?: string;
  /** About helping somebody. */
  response?: string;
  /** About withdrawal. */
  withdrawal?: string;
  /** What makes using it safer. */
  saferUse?: string[];
  services?: LocalService[];
  /** Where to report it. */
  report?: string;
}

/** What a drug looks like. */
export interface Appearance {
  colours?: Colour[];
  /** `powder`, `pebbles`, `chunks`, `pills`, `crystals`, `liquid`, `blotter`, or other words. */
  form?: string;
  /** Its colour in water. */
  colourInWater?: string;
  markings?: string;
  packaging?: string;
}

/** A colour: one of `colourNames`, or other words with a CSS colour to show. */
export interface Colour {
  name: string;
  /** `#rrggbb`. */
  value?: string;
}

export interface Photo {
  /** Address; http or https. */
  src: string;
  /** What it shows, for those who do not see it. */
  alt: string;
}

/** A substance found in it, or thought to be. */
export interface Content {
  substance: string;
  certainty?: 'confirmed' | 'suspected';
  /** Share of the whole, in per cent. */
  percent?: number;
  /** The share that is usual here, in per cent. */
  usualPercent?: number;
  /** Method of the test: `FTIR`, `test strip`, `mass spectrometry`. */
  method?: string;
}

/** A service near the area of the alert. */
export interface LocalService {
  name: string;
  hours?: string;
  phone?: string;
}

export const types = ['alert', 'update', 'cancel', 'ack', 'error'] as const;
export const statuses = ['actual', 'exercise', 'system', 'test', 'draft'] as const;
export const scopes = ['public', 'restricted', 'private'] as const;
export {severities};
export const urgencies = ['immediate', 'expected', 'future', 'past', 'unknown'] as const;
export const certainties = ['observed', 'likely', 'possible', 'unlikely', 'unknown'] as const;
export const drugAlertKinds = ['drug-alert', 'overdose-advisory', 'bulletin'] as const;

export type AlertType = (typeof types)[number];
export type AlertStatus = (typeof statuses)[number];
export type AlertScope = (typeof scopes)[number];
export type Severity = (typeof severities)[number];
export type Urgency = (typeof urgencies)[number];
export type Certainty = (typeof certainties)[number];
export type DrugAlertKind = (typeof drugAlertKinds)[number];

/** The `sent` of a message whose source gives no time that can be read. */
export const undated = new Date(0);

export const isDated = ({sent}: Alert): boolean => sent.getTime() !== undated.getTime();

/** Identifies a message by sender and id. */
export const keyOf = ({sender, id}: Pick<Alert, 'sender' | 'id'>): string => `${sender}\n${id}`;

/** A version with a language and no content. */
export const emptyVersion = (lang: string): AlertVersion => ({
  lang,
  event: '',
  category: [],
  severity: 'unknown',
  urgency: 'unknown',
  certainty: 'unknown',
  response: [],
  areas: [],
  parameters: [],
});

/** Whether a version says that the danger is over. */
export const isEnded = ({response, urgency}: Pick<AlertVersion, 'response' | 'urgency'>): boolean =>
  response.includes('allclear') || urgency === 'past';
