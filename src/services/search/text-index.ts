import type {Service} from '../model/service.js';
import {addBit, countBits, either, members, noBits, type Bits} from './bitset.js';
import {categoryVocabulary, namedCategories} from './category-words.js';
import {findPhone} from './find-phone.js';
import {
  fieldCount,
  fields,
  searchedTexts,
  type SearchField,
  type SearchLabels,
} from './searched-texts.js';
import {allowedErrors, Vocabulary} from './vocabulary.js';
import {queryWords, textWords} from './words.js';

/** The services of each word, in a form that can be sent to another thread. */
export interface TextIndexData {
  /** Number of services. */
  size: number;
  /** All words, sorted by their code units and separated by a space. */
  words: string;
  /** For each word the index of its first posting, and at the end the number of postings. */
  starts: Uint32Array;
  /** For each word the services that have it, ascending: number of the service × 4 + its best field. */
  postings: Uint32Array;
}

/** The services that match a query. */
export interface TextMatch {
  found: Bits;
  /** For each service in the result, how badly it matches; 0 is best. */
  badness: Uint16Array;
}

/** How well a word matches the typed one. */
const fits = {same: 0, start: 1, misspelt: 2, misspeltTwice: 3} as const;
const fitCount = 4;
/** Worse than every match of a word. */
const absent = 255;
/** The largest number of words in a query. Other words and letters are ignored. */
const mostWords = 12;
const mostLetters = 40;
/** A missing word weighs more than the quality of all other matches. */
const missing = mostWords * fieldCount * fitCount;

/** What is searched besides the indexed texts. */
export interface SearchedServices {
  services: readonly Service[];
  /** The services of a category. */
  ofCategory: (id: string) => Bits;
}

/** What matches a typed word: index → how well. */
interface WordMatch {
  /** Words of the services. */
  words: ReadonlyMap<number, number>;
  /** Words that people use for categories. */
  called: ReadonlyMap<number, number>;
}

/** Finds the services that contain the words of a query, or belong to a category that people call so. */
export class TextIndex {
  private readonly data: TextIndexData;
  private readonly vocabulary: Vocabulary;

  constructor(data: TextIndexData) {
    this.data = data;
    this.vocabulary = new Vocabulary(data.words ? data.words.split(' ') : []);
  }

  /**
   * Finds the services with every word, or with words that start with it. Without a result, allows typing
   * errors. Still without one, finds the services with any of the words. A telephone number is found in any
   * form.
   * @returns undefined for a query without words.
   */
  find(query: string, {services, ofCategory}: SearchedServices): TextMatch | undefined {
    const called = findPhone(query, services);
    if (called && countBits(called)) {
      const isNumber = query.replace(/\D/g, '').length > 3;
      const badness = new Uint16Array(this.data.size);
      const text = isNumber ? undefined : this.findWords(query, ofCategory);
      if (!text) return {found: called, badness};
      for (const service of members(called)) text.badness[service] = 0;
      return {found: either(called, text.found), badness: text.badness};
    }
    return this.findWords(query, ofCategory);
  }

  private findWords(query: string, ofCategory: (id: string) => Bits): TextMatch | undefined {
    const words = queryWords(query)
      .slice(0, mostWords)
      .map((word) => word.slice(0, mostLetters));
    if (!words.length) return undefined;
    const mayContinue = /[\p{L}\p{N}\p{M}]$/u.test(query);
    const match = (forgiving: boolean) =>
      this.match(
        words.map((word, at) =>
          this.similar(word, mayContinue && at === words.length - 1, forgiving),
        ),
        ofCategory,
      );
    const exact = match(false);
    if (exact.most === words.length) return exact.all();
    const forgiving = match(true);
    return forgiving.most === words.length ? forgiving.all() : exact.any();
  }

  private similar(typed: string, isLast: boolean, forgiving: boolean): WordMatch {
    const words = exactMatches(this.vocabulary, typed, isLast);
    // The first letters of a name are not what somebody calls a category.
    const called = exactMatches(categoryVocabulary(), typed, isLast && typed.length > 2);
    // Digits must match exactly: a number with an error is another number.
    const most = /\d/.test(typed) ? 0 : allowedErrors(typed.length);
    if (most && (forgiving || !(words.size || called.size))) {
      const searched = [[this.vocabulary, words] as const];
      // Too many short words differ from one of these by a letter.
      if (typed.length > 4) searched.push([categoryVocabulary(), called]);
      for (const [vocabulary, found] of searched)
        vocabulary.similar(typed, {most, mayContinue: isLast}, (at, errors) => {
          if (!found.has(at)) found.set(at, errors > 1 ? fits.misspeltTwice : fits.misspelt);
        });
    }
    return {words, called};
  }

  private match(queried: readonly WordMatch[], ofCategory: (id: string) => Bits) {
    const {size, starts, postings} = this.data;
    const best = new Uint8Array(size);
    const badness = new Uint16Array(size);
    const counts = new Uint8Array(size);
    let most = 0;
    const named = namedCategories(queried.map(({called}) => called));
    queried.forEach(({words}, position) => {
      best.fill(absent);
      for (const [id, fit] of named[position]!) {
        const misfit = fields.kind * fitCount + fit;
        for (const service of members(ofCategory(id)))
          if (misfit < best[service]!) best[service] = misfit;
      }
      for (const [word, fit] of words) {
        const end = starts[word + 1]!;
        for (let at = starts[word]!; at < end; at++) {
          const posting = postings[at]!;
          const service = posting >>> 2;
          const misfit = (posting & 3) * fitCount + fit;
          if (misfit < best[service]!) best[service] = misfit;
        }
      }
      for (let service = 0; service < size; service++) {
        if (best[service] === absent) {
          badness[service]! += missing;
        } else {
          badness[service]! += best[service]!;
          most = Math.max(most, ++counts[service]!);
        }
      }
    });
    const having = (least: number): TextMatch => {
      const found = noBits(size);
      for (let at = 0; at < size; at++) if (counts[at]! >= least) addBit(found, at);
      return {found, badness};
    };
    return {most, all: () => having(queried.length), any: () => having(1)};
  }
}

/** Words that are equal to a typed one, or begin with it: index → how well it matches. */
function exactMatches(vocabulary: Vocabulary, typed: string, isLast: boolean): Map<number, number> {
  const found = new Map<number, number>();
  // Inflected forms continue a longer word: "shelter" in "shelters", "logement" in "logements".
  if (isLast || typed.length >= 4) {
    const [from, to] = vocabulary.beginning(typed);
    for (let at = from; at < to; at++) found.set(at, fits.start);
  }
  const singular = /^\p{L}{4,}s$/u.test(typed) && vocabulary.find(typed.slice(0, -1));
  if (typeof singular === 'number') found.set(singular, fits.start);
  const same = vocabulary.find(typed);
  if (same !== undefined) found.set(same, fits.same);
  return found;
}

/** Indexes the words of services. It yields where the page may get control. */
export function* indexTexts(
  services: readonly Service[],
  labels: SearchLabels,
): Generator<void, TextIndexData> {
  const collector = new WordCollector(services.length);
  for (let at = 0; at < services.length; at++) {
    collector.add(services[at]!, labels);
    if (at % 32 === 31) yield;
  }
  return yield* collector.sort();
}

/** Collects words in the order of their first occurrence, with their services. */
class WordCollector {
  private readonly numbers = new Map<string, number>();
  /** Texts that many services share are split once. `memoize` is too slow here. */
  private readonly known = new Map<string, readonly number[]>();
  /** For each word: the last service that has it, + 1. */
  private readonly last: number[] = [];
  /** For each word: how many services have it. */
  private readonly counts: number[] = [];
  /** For each service, one after the other: number of the word × 4 + field. */
  private entries = new Uint32Array(4096);
  private entryCount = 0;
  /** The end of each service's entries. */
  private readonly ends: Uint32Array;
  private serviceCount = 0;

  constructor(size: number) {
    this.ends = new Uint32Array(size);
  }

  add(service: Service, labels: SearchLabels): void {
    searchedTexts(service, labels, (text, field, isCommon) => {
      if (isCommon) for (const number of this.commonNumbers(text)) this.put(number, field);
      else for (const word of textWords(text)) this.put(this.number(word), field);
    });
    this.ends[this.serviceCount++] = this.entryCount;
  }

  private commonNumbers(text: string): readonly number[] {
    let numbers = this.known.get(text);
    if (!numbers) {
      numbers = textWords(text).map((word) => this.number(word));
      this.known.set(text, numbers);
    }
    return numbers;
  }

  private number(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.last.length;
      this.numbers.set(word, number);
      this.last.push(0);
      this.counts.push(0);
    }
    return number;
  }

  /** Adds a word of the current service. Only its first field counts, because that is the best one. */
  private put(word: number, field: SearchField): void {
    if (this.last[word] === this.serviceCount + 1) return;
    this.last[word] = this.serviceCount + 1;
    this.counts[word]!++;
    if (this.entryCount === this.entries.length) {
      const larger = new Uint32Array(this.entries.length * 2);
      larger.set(this.entries);
      this.entries = larger;
    }
    this.entries[this.entryCount++] = word * 4 + field;
  }

  /** Converts words by service to services by word, sorted. */
  *sort(): Generator<void, TextIndexData> {
    const words = yield* sorted(this.numbers.keys());
    const starts = new Uint32Array(words.length + 1);
    /** For each word in order of occurrence: the index of its next posting. */
    const next = new Uint32Array(words.length);
    let start = 0;
    words.forEach((word, at) => {
      const number = this.numbers.get(word)!;
      starts[at] = next[number] = start;
      start += this.counts[number]!;
    });
    starts[words.length] = start;
    yield;
    const postings = new Uint32Array(start);
    let at = 0;
    for (let service = 0; service < this.serviceCount; service++) {
      for (const end = this.ends[service]!; at < end; at++) {
        const entry = this.entries[at]!;
        postings[next[entry >>> 2]!++] = service * 4 + (entry & 3);
      }
      if (service % 1024 === 1023) yield;
    }
    return {size: this.serviceCount, words: words.join(' '), starts, postings};
  }
}

/** Sorts by code units, one initial letter after the other, so that the page may get control in between. */
function* sorted(words: Iterable<string>): Generator<void, string[]> {
  const byLetter = new Map<number, string[]>();
  for (const word of words) {
    const letter = word.charCodeAt(0);
    const others = byLetter.get(letter);
    if (others) others.push(word);
    else byLetter.set(letter, [word]);
  }
  const all: string[] = [];
  for (const letter of [...byLetter.keys()].sort((a, b) => a - b)) {
    for (const word of byLetter.get(letter)!.sort()) all.push(word);
    yield;
  }
  return all;
}
