import {placeholder, placeholders, split, type Catalogue} from './content.js';
import {directionMarks, pairs} from './check-marks.js';
import {wrongScript} from './check-script.js';
import {numbersInWords} from './number-words.js';
import {pluralEnding, pluralForms, pluralStem} from './plural-endings.js';
import {sourceMessage} from './review-records.js';
import {
  allMatches,
  withoutPlaceholders,
  type CheckedLanguage,
  type SentenceCheck,
  type SentenceFault,
  type TranslationFault,
} from './sentence-check.js';
import {swappedValues} from './value-kinds.js';
import type {XliffPart} from './xliff.js';

/** The texts that every language is translated from. */
export interface SourceMessages {
  /** Namespace → sentences. */
  content: Readonly<Record<string, Catalogue>>;
  /** UI messages as the code has them, with a note for the translator. */
  labels: readonly {id: string; source: readonly XliffPart[]; desc?: string}[];
}

/**
 * Checks a language's sentences against the English. Both are flat and in i18next's JSON v4 form. An empty
 * sentence is not translated yet.
 */
export function checkCatalogue(
  source: Catalogue,
  target: Catalogue,
  checked: CheckedLanguage,
): TranslationFault[] {
  const faults: TranslationFault[] = [];
  const add = (key: string, code: string, message: string) => faults.push({key, code, message});
  for (const [key, sentence] of Object.entries(target)) {
    const english = sourceMessage(source, key);
    if (english === undefined) {
      add(key, 'unknown-key', `is not a sentence of the English${nearest(source, key)}`);
    } else if (sentence === '') {
      if (!checked.language.partial) add(key, 'empty', 'is empty');
    } else {
      const sentenceFaults = checkSentence(
        english,
        sentence,
        checked,
        sayableInWords.has(pluralEnding(key)),
      );
      faults.push(...sentenceFaults.map((complaint) => ({key, ...complaint})));
    }
  }
  for (const [key, code, message] of missing(source, target, checked)) add(key, code, message);
  return faults;
}

/** Plural forms for one count, or almost one: "a dose" does not need the number. */
const sayableInWords = new Set<string | undefined>(['_zero', '_one', '_two']);

/** Whether the source has plural forms for a key: English always needs `other`. */
const counts = (source: Catalogue, stem: string) => `${stem}_other` in source;

/** The existing key that is most similar to an unknown one. */
function nearest(source: Catalogue, key: string): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const found = Object.keys(source).find((name) => plain(name) === plain(key));
  return found ? ` (did you mean "${found}"?)` : '';
}

/** Reports missing sentences and plural forms, and forms that the language does not have. */
function missing(
  source: Catalogue,
  target: Catalogue,
  {tag, language}: CheckedLanguage,
): [key: string, code: string, message: string][] {
  const forms = pluralForms(tag, language);
  const has = (key: string) => Object.keys(target).includes(key);
  const pluralFaults: [string, string, string][] = [];
  const plain = Object.keys(source).filter((key) => !counts(source, pluralStem(key)));
  if (!language.partial) {
    for (const key of plain) if (!has(key)) pluralFaults.push([key, 'missing-key', 'is missing']);
  }
  const stems = new Set(
    Object.keys(source)
      .map(pluralStem)
      .filter((stem) => counts(source, stem)),
  );
  for (const stem of stems) {
    const pluralKeys = Object.keys(target).filter(
      (key) => pluralEnding(key) && pluralStem(key) === stem,
    );
    for (const form of forms) {
      const key = `${stem}_${form}`;
      // With some of its forms missing, the sentence would be empty for some counts.
      if (!has(key) && (pluralKeys.length || !language.partial)) {
        const message = `is missing: this language says ${forms.join(', ')}`;
        pluralFaults.push([key, 'plural-missing', message]);
      }
    }
    for (const key of pluralKeys) {
      const form = pluralEnding(key)!.slice(1);
      // i18next's own `zero`, for a count of 0, is allowed in every language.
      if (!forms.includes(form) && !(form === 'zero' && Object.keys(source).includes(key))) {
        const message = `is a plural form that this language does not have: it says ${forms.join(', ')}`;
        pluralFaults.push([key, 'plural-unknown', message]);
      }
    }
  }
  return pluralFaults;
}

/**
 * Checks one sentence.
 * @param source the English.
 * @param wordy whether the sentence may give its count in words.
 * @returns the faults; empty for a correct sentence.
 */
export function checkSentence(
  source: string,
  target: string,
  checked: CheckedLanguage,
  wordy = false,
): SentenceFault[] {
  if (!target.trim()) return [{code: 'empty', message: 'is empty'}];
  const values = differentValues(source, target, wordy);
  const others = checks.map((check) => check(target, source, checked));
  return [values, ...others].filter((complaint) => complaint !== undefined);
}

const braces = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ');

function differentValues(
  source: string,
  target: string,
  wordy: boolean,
): SentenceFault | undefined {
  const [wanted, has] = [placeholders(source), placeholders(target)];
  const lost = wanted.filter((name) => !has.includes(name) && !(wordy && name === 'count'));
  const unknown = has.filter((name) => !wanted.includes(name));
  if (lost.length) return {code: 'placeholder-missing', message: `lacks ${braces(lost)}`};
  if (unknown.length) {
    return {
      code: 'placeholder-unknown',
      message: `has ${braces(unknown)}, which the English does not have`,
    };
  }
  const times = (text: string, name: string) =>
    [...text.matchAll(placeholder)].filter(([, found]) => found === name).length;
  const more = has.filter((name) => times(target, name) > times(source, name));
  return more.length
    ? {code: 'placeholder-repeated', message: `has ${braces(more)} more often than the English`}
    : undefined;
}

const malformedBraces: SentenceCheck = (target) =>
  /[{}]/.test(withoutPlaceholders(target))
    ? {code: 'braces', message: 'has braces that are not {{a placeholder}}'}
    : undefined;

/**
 * Whole numbers are compared, because 119 has the digits of 911. Fractions and signs like ② count as numbers.
 */
const typedDigits: SentenceCheck = (target, source) => {
  const allowed = allMatches(withoutPlaceholders(source), /\p{N}+/gu);
  const typed = allMatches(withoutPlaceholders(target), /\p{N}+/gu).filter(
    (number) => !allowed.includes(number),
  );
  return typed.length
    ? {
        code: 'digits',
        message: `has a number typed in ("${typed[0]}"), where only {{values}} may stand`,
      }
    : undefined;
};

/** A number in words is typed in: no value of a pack can correct it. */
const numberWords: SentenceCheck = (target, source, {tag}) => {
  const allowed = numbersInWords(withoutPlaceholders(source), 'en');
  const [typed] = numbersInWords(withoutPlaceholders(target), tag).filter(
    (number) => !allowed.includes(number),
  );
  return typed === undefined
    ? undefined
    : {
        code: 'number-word',
        message: `has the number ${typed} in words, which the English does not have`,
      };
};

/** If two waits change places, each value is right and the sentence is wrong. */
const order: SentenceCheck = (target, source) => {
  const names = (sentence: string) =>
    split(sentence).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
  const swapped = swappedValues(names(source), names(target));
  return swapped
    ? {
        code: 'values-order',
        message: `has ${braces([swapped[1]])} before ${braces([swapped[0]])}, the other way round than the English`,
      }
    : undefined;
};

/**
 * A character that touches a value could change it: a sign, a decimal point, a letter that looks like a
 * digit. Scripts that join words may touch it with their own letters.
 */
const touching: SentenceCheck = (target, source) => {
  const [found] =
    /[.,٫٬·+×±~−–-]\{\{|\}\}[.,٫٬·][\p{L}\p{N}]|\p{Script=Latin}\{\{|\}\}\p{Script=Latin}|\}\}\s*[×x*]\s|\}\}\s*\{\{/u.exec(
      target,
    ) ?? [];
  return found === undefined || source.includes(found)
    ? undefined
    : {
        code: 'touches-value',
        message: `has "${found}": nothing may touch a value that could make another of it`,
      };
};

/** The sentence has characters, but no words. */
const wordless: SentenceCheck = (target, source) =>
  /\p{L}/u.test(withoutPlaceholders(source)) && !/\p{L}/u.test(withoutPlaceholders(target))
    ? {code: 'wordless', message: 'has no words'}
    : undefined;

const markup: SentenceCheck = (target) => {
  const [found] = /<\/?[a-z!][^>]*>?|&#?\w+;/i.exec(target) ?? [];
  return found === undefined
    ? undefined
    : {code: 'markup', message: `has markup ("${found}"); sentences are plain text`};
};

const nesting: SentenceCheck = (target, source) =>
  target.includes('$t(') && !source.includes('$t(')
    ? {code: 'nesting', message: 'has $t(…), which the English does not have'}
    : undefined;

const controls: SentenceCheck = (target) => {
  const [found] = /[\p{Cc}\uFFFD\p{Co}\p{Cs}\u2028\u2029]/u.exec(target) ?? [];
  return found === undefined
    ? undefined
    : {
        code: 'control-character',
        message: `has a character that cannot be shown (U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
      };
};

const edges: SentenceCheck = (target) =>
  target.trim() === target
    ? undefined
    : {code: 'edge-space', message: 'begins or ends with a space'};

const untranslated: SentenceCheck = (target, source, {tag}) =>
  /^en\b/.test(tag) ||
  target !== source ||
  withoutPlaceholders(source).trim().split(/\s+/).length < 4
    ? undefined
    : {code: 'untranslated', message: 'is still the English sentence'};

const checks: SentenceCheck[] = [
  malformedBraces,
  typedDigits,
  numberWords,
  order,
  touching,
  wordless,
  markup,
  nesting,
  controls,
  edges,
  directionMarks,
  pairs,
  wrongScript,
  untranslated,
];
