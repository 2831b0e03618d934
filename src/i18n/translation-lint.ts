import {placeholder, placeholders, split, type Catalogue} from './content.js';
import type {Language} from './language.js';
import {numbersInWords} from './number-words.js';
import {pluralEnding, pluralForms, pluralStem} from './plurals.js';
import {sourceMessage} from './review-records.js';
import {swappedValues} from './value-kinds.js';
import type {XliffPart} from './xliff.js';

/** What every language is translated from. */
export interface SourceMessages {
  /** Namespace → sentences. */
  content: Readonly<Record<string, Catalogue>>;
  /** UI messages as the code has them, with a note for the translator. */
  labels: readonly {id: string; source: readonly XliffPart[]; desc?: string}[];
}

/** Something in a translation that could mislead or break what is shown. */
export interface TranslationFault {
  key: string;
  code: string;
  /** Completes `"key" …`. */
  message: string;
}

/** What there is to know of a language to check a sentence in it. */
export interface CheckedLanguage {
  tag: string;
  language: Pick<Language, 'script' | 'plurals' | 'partial'>;
}

type Complaint = Omit<TranslationFault, 'key'>;
type Check = (target: string, source: string, checked: CheckedLanguage) => Complaint | undefined;

/**
 * Checks a language's sentences against the English.
 * Both are flat, in i18next's JSON v4 form. An empty sentence is one that is not translated yet.
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
      const found = checkSentence(
        english,
        sentence,
        checked,
        sayableInWords.has(pluralEnding(key)),
      );
      faults.push(...found.map((complaint) => ({key, ...complaint})));
    }
  }
  for (const [key, code, message] of missing(source, target, checked)) add(key, code, message);
  return faults;
}

/** Plural forms of one count or nearly: "a dose" need not hold the number. */
const sayableInWords = new Set<string | undefined>(['_zero', '_one', '_two']);

/** Whether the source counts with a key: it has the form that English itself always needs. */
const counts = (source: Catalogue, stem: string) => `${stem}_other` in source;

/** The key that was probably meant. */
function nearest(source: Catalogue, key: string): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const found = Object.keys(source).find((name) => plain(name) === plain(key));
  return found ? ` (did you mean "${found}"?)` : '';
}

/** Sentences and plural forms that are not there, or that the language does not have. */
function missing(
  source: Catalogue,
  target: Catalogue,
  {tag, language}: CheckedLanguage,
): [key: string, code: string, message: string][] {
  const forms = pluralForms(tag, language);
  const has = (key: string) => Object.keys(target).includes(key);
  const found: [string, string, string][] = [];
  const plain = Object.keys(source).filter((key) => !counts(source, pluralStem(key)));
  if (!language.partial) {
    for (const key of plain) if (!has(key)) found.push([key, 'missing-key', 'is missing']);
  }
  const stems = new Set(
    Object.keys(source)
      .map(pluralStem)
      .filter((stem) => counts(source, stem)),
  );
  for (const stem of stems) {
    const own = Object.keys(target).filter((key) => pluralEnding(key) && pluralStem(key) === stem);
    for (const form of forms) {
      const key = `${stem}_${form}`;
      // One form without the others would say nothing for some counts.
      if (!has(key) && (own.length || !language.partial)) {
        const message = `is missing: this language says ${forms.join(', ')}`;
        found.push([key, 'plural-missing', message]);
      }
    }
    for (const key of own) {
      const form = pluralEnding(key)!.slice(1);
      // i18next's own `zero`, for a count of none, is allowed in every language.
      if (!forms.includes(form) && !(form === 'zero' && Object.keys(source).includes(key))) {
        const message = `is a plural form that this language does not have: it says ${forms.join(', ')}`;
        found.push([key, 'plural-unknown', message]);
      }
    }
  }
  return found;
}

/**
 * Checks one sentence.
 * @param source the English.
 * @param wordy whether it may say its count in a word.
 * @returns what is wrong with it; nothing for a sentence that is fine.
 */
export function checkSentence(
  source: string,
  target: string,
  checked: CheckedLanguage,
  wordy = false,
): Complaint[] {
  if (!target.trim()) return [{code: 'empty', message: 'is empty'}];
  const values = differentValues(source, target, wordy);
  const others = checks.map((check) => check(target, source, checked));
  return [values, ...others].filter((complaint) => complaint !== undefined);
}

const braces = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ');

function differentValues(source: string, target: string, wordy: boolean): Complaint | undefined {
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

/** A sentence without its placeholders. */
const words = (sentence: string) => sentence.replace(placeholder, ' ');

/** Every match of a global pattern. */
const all = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

const malformedBraces: Check = (target) =>
  /[{}]/.test(words(target))
    ? {code: 'braces', message: 'has braces that are not {{a placeholder}}'}
    : undefined;

/** Whole numbers are compared: the digits of 911 make 119 too. Fractions and signs like ② count. */
const typedDigits: Check = (target, source) => {
  const allowed = all(words(source), /\p{N}+/gu);
  const typed = all(words(target), /\p{N}+/gu).filter((number) => !allowed.includes(number));
  return typed.length
    ? {
        code: 'digits',
        message: `has a number typed in ("${typed[0]}"), where only {{values}} may stand`,
      }
    : undefined;
};

/** A number said in words is a number typed in, which no value keeps right. */
const numberWords: Check = (target, source, {tag}) => {
  const allowed = numbersInWords(words(source), 'en');
  const [typed] = numbersInWords(words(target), tag).filter((number) => !allowed.includes(number));
  return typed === undefined
    ? undefined
    : {
        code: 'number-word',
        message: `has the number ${typed} in words, which the English does not have`,
      };
};

/** Two waits in the other order are each right, and the sentence is wrong. */
const order: Check = (target, source) => {
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
 * What touches a value could change it: a sign, a decimal point, a letter that reads as a digit.
 * Scripts that write words together, or join a word to a value, may touch it with their own letters.
 */
const touching: Check = (target, source) => {
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

/** Looks like a sentence that is there, and says nothing. */
const wordless: Check = (target, source) =>
  /\p{L}/u.test(words(source)) && !/\p{L}/u.test(words(target))
    ? {code: 'wordless', message: 'has no words'}
    : undefined;

const markup: Check = (target) => {
  const [found] = /<\/?[a-z!][^>]*>?|&#?\w+;/i.exec(target) ?? [];
  return found === undefined
    ? undefined
    : {code: 'markup', message: `has markup ("${found}"); sentences are plain text`};
};

const nesting: Check = (target, source) =>
  target.includes('$t(') && !source.includes('$t(')
    ? {code: 'nesting', message: 'has $t(…), which the English does not have'}
    : undefined;

const controls: Check = (target) => {
  const [found] = /[\p{Cc}\uFFFD\p{Co}\p{Cs}\u2028\u2029]/u.exec(target) ?? [];
  return found === undefined
    ? undefined
    : {
        code: 'control-character',
        message: `has a character that cannot be shown (U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
      };
};

const edges: Check = (target) =>
  target.trim() === target
    ? undefined
    : {code: 'edge-space', message: 'begins or ends with a space'};

/** Overrides and embeddings end with POP DIRECTIONAL FORMATTING, isolates with their own end. */
const directionMarks: Check = (target, _, {tag}) => {
  // Overrides reverse the letters; only the pseudo-language, which no one reads, uses them.
  if (/[\u202D\u202E]/u.test(target) && tag !== 'ar-XB') return overriding;
  const open: string[] = [];
  for (const [mark] of target.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    if (mark === '\u202C' || mark === '\u2069') {
      if (open.pop() !== mark) return unbalanced;
    } else open.push(mark < '\u2066' ? '\u202C' : '\u2069');
  }
  return open.length ? unbalanced : undefined;
};
const overriding = {
  code: 'direction-override',
  message: 'has invisible marks that turn letters round; take them out',
};
const unbalanced = {
  code: 'direction-marks',
  message: 'has invisible direction marks that are not in pairs; take them out',
};

/** Pairs of which each side only ever begins or ends. */
const brackets = ['()', '[]', '「」', '『』', '（）', '【】', '《》', '⟨⟩'];
/** »German« and Danish quotes turn these round, so only their numbers are compared. */
const angles = ['«»', '‹›'];
/** Quotation marks of which one language’s beginning is another’s end. */
const doubleQuotes = /["“”„‟]/gu;

const pairs: Check = (target, source) => {
  const wrong = [
    ...brackets.filter((pair) => !isPaired(target, pair)),
    ...angles.filter((pair) => count(target, pair[0]!) !== count(target, pair[1]!)),
  ].map((pair) => [...pair].join(' '));
  const odd = all(target, doubleQuotes).length % 2 !== all(source, doubleQuotes).length % 2;
  const named = odd ? [...wrong, '" "'] : wrong;
  return named.length
    ? {
        code: 'pairs',
        message: `has quotation marks or brackets without their pair: ${named.join(', ')}`,
      }
    : undefined;
};

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** Whether each opening mark is followed by its closing one. */
function isPaired(text: string, [open, close]: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === open) depth++;
    if (mark === close && --depth < 0) return false;
  }
  return depth === 0;
}

/** ISO 15924 codes that Unicode knows by another name, or as several scripts. */
const unicodeScripts: Record<string, string[]> = {
  Aran: ['Arab'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Latf: ['Latn'],
  Latg: ['Latn'],
};
/** Codes that name no script: there is nothing to compare with. */
const noScript = new Set(['Zinh', 'Zmth', 'Zsym', 'Zsye', 'Zxxx', 'Zyyy', 'Zzzz']);
/** Written without spaces, so that a foreign name touches the words around it. */
const spaceless = new Set(['Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** One letter of a script; undefined for a script, or a browser, that cannot tell. */
function letterOf(script: string): RegExp | undefined {
  if (noScript.has(script)) return undefined;
  // Letters of every script, such as the ʼ of Dene, are at home in each.
  const names = [...(unicodeScripts[script] ?? [script]), 'Zyyy', 'Zinh'];
  try {
    return new RegExp(`[${names.map((name) => `\\p{Script_Extensions=${name}}`).join('')}]`, 'u');
  } catch {
    return undefined;
  }
}

/** Names and units, which another script may leave in Latin: NARCAN, mL, but not "call". */
const isNameOrUnit = (word: string) => word.length < 3 || /.\p{Lu}/u.test(word);

const wrongScript: Check = (target, source, {language: {script}}) => {
  const own = letterOf(script);
  if (!own) return undefined;
  const english = new Set(all(words(source), /\p{L}+/gu));
  const isEnglish = (word: string) => script !== 'Latn' && english.has(word);
  let [ownLetters, foreignLetters] = [0, 0];
  let mixed: string | undefined;
  const left: string[] = [];
  const foreign: string[] = [];
  for (const word of all(words(target), /[\p{L}\p{M}]+/gu)) {
    const letters = all(word, /\p{L}/gu);
    const strange = letters.filter((letter) => !own.test(letter)).join('');
    ownLetters += letters.filter((letter) => own.test(letter)).length;
    if (!strange) continue;
    if (isEnglish(strange)) {
      left.push(strange);
      continue;
    }
    foreignLetters += strange.length;
    foreign.push(word);
    if (letters.join('') !== strange && !spaceless.has(script)) mixed ??= word;
  }
  if (mixed !== undefined) {
    return {
      code: 'mixed-script',
      message: `mixes letters of two scripts in one word ("${mixed}")`,
    };
  }
  // A text in English words is not a translation, unless it is only a name or a unit.
  const untouched = ownLetters === 0 ? left.filter((word) => !isNameOrUnit(word)) : [];
  const [found = untouched[0]] = foreignLetters > ownLetters ? foreign : [];
  return found === undefined
    ? undefined
    : {
        code: 'wrong-script',
        message: `has "${found}", which is not in this language’s script (${script})`,
      };
};

const untranslated: Check = (target, source, {tag}) =>
  /^en\b/.test(tag) || target !== source || words(source).trim().split(/\s+/).length < 4
    ? undefined
    : {code: 'untranslated', message: 'is still the English sentence'};

const checks: Check[] = [
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
