import type {Position} from '../../shared/geo/position.js';
import {severities} from '../../community/options.js';

/**
 * An alert, in the terms of the Common Alerting Protocol 1.2 (OASIS, CAP-v1.2). Its enumerations are in lower
 * case. Alerts of every format are converted to this.
 */
export interface Alert {
  /** The sender's identifier; unique together with `sender`. */
  id: string;
  sender: string;
  /** When this message was sent; `undated` if the source has no readable time. */
  sent: Date;
  type: AlertType;
  status: AlertStatus;
  scope: AlertScope;
  /** Earlier messages that this update, cancel or error ends. */
  references: Reference[];
  /** One for each `<info>` of CAP: a language, or a language and a part of the area. */
  versions: AlertVersion[];
  /** When the alert was first issued, if that differs from `sent`. */
  issued?: Date;
  /** Address of the whole message, if this entry only links to it. */
  link?: string;
  /** It has left its source, and is stored because it ended other alerts. */
  gone?: true;
}

/** Identifies a message. */
export interface Reference {
  sender: string;
  id: string;
  sent?: Date;
}

/** The content of an alert in one language. Texts are plain text. */
export interface AlertVersion {
  /** BCP 47; `und` if the source does not state it. */
  lang: string;
  /** The subject, in two or three words. */
  event: string;
  category: string[];
  severity: Severity;
  urgency: Urgency;
  certainty: Certainty;
  /** Kinds of actions, such as `avoid` or `monitor`; `allclear` means that the danger is over. */
  response: string[];
  effective?: Date;
  onset?: Date;
  expires?: Date;
  /** The sender's name for readers. */
  senderName?: string;
  /** Other organizations that issue the alert. */
  coIssuers?: string[];
  headline?: string;
  description?: string;
  /** What to do, in sentences. */
  instruction?: string;
  /** Address of a page about the alert; http or https. */
  web?: string;
  contact?: string;
  areas: Area[];
  parameters: Parameter[];
  drug?: DrugDetails;
  /** Pictures and documents. */
  resources?: Resource[];
}

/** The media type of a file of which nobody says the type, which CAP requires. */
export const unknownType = 'application/octet-stream';

/** A picture or a document. */
export interface Resource {
  /** Address; http or https. */
  uri: string;
  /** What it is or shows. */
  description?: string;
  mimeType?: string;
}

/** Where an alert applies: in any of these polygons, circles or codes. */
export interface Area {
  name: string;
  /** Rings of positions. The first and the last position are equal. */
  polygons: Position[][];
  circles: Circle[];
  codes: Code[];
  /** Places inside it that the alert names. */
  communities?: string[];
}

/** A centre and a radius in kilometres. */
export interface Circle {
  center: Position;
  km: number;
}

/** A code of an area. `system` is the source's name for it; `sgc` is Canada's standard. */
export interface Code {
  system: string;
  value: string;
}

export interface Parameter {
  name: string;
  value: string;
}

/** Facts about the drug of an alert, in the language of the version. */
export interface DrugDetails {
  kind?: DrugAlertKind;
  /** The drugs that it is sold as. */
  soldAs?: string[];
  streetNames?: string[];
  appearance?: Appearance;
  photo?: Photo;
  contains?: Content[];
  /** How it was used: `smoked`, `injected`, `snorted`, `swallowed`, or other words. */
  routes?: string[];
  /** Its effects on people. */
  effects?: string[];
  /** About naloxone and this drug. */
  naloxone?: string;
  /** About helping somebody. */
  response?: string;
  /** About withdrawal. */
  withdrawal?: string;
  /** Ways to use it more safely. */
  saferUse?: string[];
  services?: LocalService[];
  /** Where to report it. */
  report?: string;
}

/** The look of a drug. */
export interface Appearance {
  colours?: Colour[];
  /** `powder`, `pebbles`, `chunks`, `pills`, `crystals`, `liquid`, `blotter`, or other words. */
  form?: string;
  /** Its colour in water. */
  colourInWater?: string;
  markings?: string;
  packaging?: string;
}

/** A colour: one of `colourNames`, or another name with a CSS colour to show. */
export interface Colour {
  name: string;
  /** `#rrggbb`. */
  value?: string;
}

export interface Photo {
  /** Address; http or https. */
  src: string;
  /** A description for people who do not see it. */
  alt: string;
}

/** A substance that was found in it, or is suspected. */
export interface Content {
  substance: string;
  certainty?: 'confirmed' | 'suspected';
  /** Its share, in per cent. */
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

/** The `sent` of a message if its source has no readable time. */
export const undated = new Date(0);

export const isDated = ({sent}: Pick<Alert, 'sent'>): boolean =>
  sent.getTime() !== undated.getTime();

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
