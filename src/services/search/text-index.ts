import type {Service, ServiceWords} from '../service.js';
import {wordsOf} from './fold.js';
import {Vocabulary} from './vocabulary.js';

/** Where a word stands, the most telling first. */
const fields = 4;
const [inName, inKind, inPlace, inText] = [0, 1, 2, 3] as const;
/** Better and worse: where a word stands counts for more than how well it fits. */
const steps = 3;
const worst = 255;

/** What was found for some words. */
export interface TextMatch {
  /** For each service, how badly it fits; `unfit` where it does not. */
  ranks: Uint16Array;
}
export const unfit = 0xffff;

/** Gathers words, then answers which services have them. */
export class TextIndex {
  private readonly size: number;
  private readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Word → services and fields, packed as `service * 4 + field`, in the order of services. */
  private readonly gathered = new Map<string, number[]>();
  /** Texts that many share are taken apart once. */
  private readonly known = new Map<string, readonly string[]>();
  private vocabulary?: Vocabulary;
  private lists: Uint32Array[] = [];

  /** @param labels what the kinds of service are called, in every language. */
  constructor(size: number, labels: Readonly<Record<string, readonly string[]>> = {}) {
    this.size = size;
    this.labels = labels;
  }

  add(service: Service, at: number): void {
    const {name, alternateNames = [], organization, categories, terms = [], description} = service;
    const {address, areas = [], mobile = [], translations = {}} = service;
    const put = (field: number, text: string | undefined, shared = false) => {
      if (!text) return;
      for (const word of shared ? this.shared(text) : wordsOf(text))
        this.put(word, at * fields + field);
    };
    const words = ({
      name: title,
      organization: who,
      description: what,
      areas: where,
    }: ServiceWords) => {
      put(inName, title);
      put(inKind, who, true);
      where?.forEach((each) => put(inPlace, each, true));
      put(inText, what);
    };
    words({name, organization, description, areas});
    alternateNames.forEach((each) => put(inName, each));
    for (const each of categories) this.labels[each]?.forEach((label) => put(inKind, label, true));
    terms.forEach((each) => put(inKind, each, true));
    address?.lines.forEach((each) => put(inPlace, each));
    put(inPlace, address?.locality, true);
    put(inPlace, address?.region, true);
    // Both halves, and the whole: "V6B 1A1" is typed in both ways.
    put(inPlace, address?.postalCode);
    put(inPlace, address?.postalCode?.replace(/\s/g, ''));
    mobile.forEach(({name: stop, address: where}) =>
      [stop, where].forEach((each) => put(inPlace, each)),
    );
    Object.values(translations).forEach(words);
  }

  private shared(text: string): readonly string[] {
    const present = this.known.get(text);
    if (present) return present;
    const words = wordsOf(text);
    this.known.set(text, words);
    return words;
  }

  private put(word: string, entry: number): void {
    const list = this.gathered.get(word);
    if (!list) this.gathered.set(word, [entry]);
    else if (list[list.length - 1] !== entry) list.push(entry);
  }

  /** Nothing is added after this. */
  finish(): void {
    const words = [...this.gathered.keys()].sort();
    this.vocabulary = new Vocabulary(words);
    this.lists = words.map((word) => Uint32Array.from(this.gathered.get(word)!));
    this.gathered.clear();
    this.known.clear();
  }

  /** The services that fit what was typed: with all of its words, or else with the most of them. */
  find(query: string): Uint16Array | undefined {
    const words = [...new Set(wordsOf(query))].slice(0, 12);
    if (!words.length) return undefined;
    const ranks = new Uint16Array(this.size);
    const counts = new Uint8Array(this.size);
    const best = new Uint8Array(this.size);
    const goesOn = !/\s$/.test(query);
    words.forEach((word, index) => {
      best.fill(worst);
      const last = index === words.length - 1;
      for (const [at, fit] of this.vocabulary!.find(word, !(last && goesOn))) {
        for (const entry of this.lists[at]!) {
          const service = entry >>> 2;
          const rank = (entry & 3) * steps + fit;
          if (rank < best[service]!) best[service] = rank;
        }
      }
      for (let at = 0; at < this.size; at++) {
        if (best[at] === worst) continue;
        counts[at]!++;
        ranks[at]! += best[at]!;
      }
    });
    let most = 0;
    for (const count of counts) if (count > most) most = count;
    for (let at = 0; at < this.size; at++) if (!most || counts[at]! < most) ranks[at] = unfit;
    return ranks;
  }
}
