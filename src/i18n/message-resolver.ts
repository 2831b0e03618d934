import {placeholders, split, type Choice, type FindContent, type ResolvedKey} from './content.js';
import {format, phoneUrl, type Value} from './format.js';
import type {TemplateMap} from './interface.js';
import type {Language} from './language.js';

/** The messages and content of one locale, loaded. */
export interface LocaleMessages {
  tag: string;
  language: Language;
  find: FindContent;
  interface?: TemplateMap;
  /** Keys whose present wording no named person has reviewed, in a reviewed language. */
  unreviewed?: ReadonlySet<string>;
  /** Recordings, by the key of their sentence. */
  audio?: Readonly<Record<string, Recording>>;
}

/** A recording of a person who reads the sentence. */
export interface Recording {
  /** Address of the sound file. */
  src: string;
  /**
   * The values that are spoken, by placeholder (`{"interval": "5 second"}`). A recording is played only if
   * they equal the guide's.
   */
  values?: Readonly<Record<string, string>>;
}

/** The locales of an element. */
export interface ActiveLocales {
  /** The languages shown, the reader's first. A draft is followed by the language it was translated from. */
  locales: readonly LocaleMessages[];
  /** Used if none of `locales` has a text, and beside a text without a review; best first. */
  fallbacks: readonly LocaleMessages[];
}

/** A value in a sentence. */
export interface FormattedValue {
  text: string;
  /** Whether it is a number, date or phone number, so that lines must not break within it. */
  whole: boolean;
  /** The link of a phone number. */
  url?: string;
}

/** A sentence with its actual language, which may differ from the requested one. */
export interface Sentence {
  /** Its text, with formatted values in their places. */
  parts: readonly (string | FormattedValue)[];
  /** The parts joined into one text. */
  text: string;
  tag: string;
  direction: 'ltr' | 'rtl';
  /** Address of a recording of it. */
  audio?: string;
  /** False if the sentence has changed since its language was reviewed. */
  reviewed?: boolean;
}

export type Values = Readonly<Record<string, Value | undefined>>;

/**
 * Resolves one sentence in each of an element's locales. A locale that lacks it is left out where
 * another one has it, so that no text appears twice. Where none has it, the best fallback is used;
 * where that fails too, the result is empty.
 */
export function resolveContent(
  {locales, fallbacks}: ActiveLocales,
  key: string,
  values: Values = {},
  choice?: Choice,
): Sentence[] {
  const sentences = new Map<string, Sentence>();
  /** Whether this is only a recording, in an oral language without written words for the sentence. */
  const spokenOnly = (found: ResolvedKey) =>
    locales
      .filter(({find}) => !find(key, choice))
      .map(({audio}) => recordingOf(found, values, audio))
      .find(Boolean);
  const speak = ({tag, language, find, audio, unreviewed}: LocaleMessages) => {
    const found = sentences.has(tag) ? undefined : find(key, choice);
    if (!found) return sentences.has(tag);
    const parts = split(found.text).map((part) => {
      const value = typeof part === 'string' ? undefined : values[part.name];
      if (typeof part === 'string' || value === undefined)
        return typeof part === 'string' ? part : '';
      const text = format(value, language);
      const url = typeof value === 'object' && 'phone' in value ? phoneUrl(value.phone) : undefined;
      return {text, whole: isWhole(value), url};
    });
    sentences.set(tag, {
      ...joinParts(parts),
      tag,
      direction: language.direction,
      audio: recordingOf(found, values, audio) ?? (sentences.size ? undefined : spokenOnly(found)),
      reviewed: !unreviewed?.has(found.key),
    });
    return true;
  };
  for (const locale of locales) {
    if (speak(locale) && !sentences.get(locale.tag)!.reviewed) fallbacks.some(speak);
  }
  if (!sentences.size) fallbacks.some(speak);
  return [...sentences.values()];
}

/** The parts, and the same as one text. */
export const joinParts = (parts: Sentence['parts']): Pick<Sentence, 'parts' | 'text'> => ({
  parts,
  text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
});

function recordingOf(
  {key, text}: ResolvedKey,
  values: Values,
  audio: LocaleMessages['audio'] = {},
): string | undefined {
  const recording = Object.keys(audio).includes(key) ? audio[key] : undefined;
  const says = (name: string) => {
    const value = values[name];
    return value !== undefined && recording?.values?.[name] === exact(value);
  };
  return recording && placeholders(text).every(says) ? recording.src : undefined;
}

function isWhole(value: Value): boolean {
  if (typeof value === 'string') return !/\p{L}/u.test(value);
  return typeof value === 'object' && 'format' in value ? Boolean(value.whole) : true;
}

/** A value in the form that recordings list: `911`, `5 second`, `2-3 minute`, `2026-11-23`. */
function exact(value: Value): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('phone' in value) return value.phone;
  if ('time' in value) return value.time.toISOString();
  if ('format' in value) return value.format({locale: 'en-CA', direction: 'ltr'});
  const {value: numbers, unit} = value;
  return `${typeof numbers === 'number' ? numbers : numbers.join('-')} ${unit}`;
}
