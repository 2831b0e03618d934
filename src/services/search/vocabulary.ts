import {typingErrors} from '../places/typing-errors.js';

/** How a word of a directory fits one that was typed. */
export const fit = {same: 0, start: 1, misspelt: 2} as const;
export type Fit = (typeof fit)[keyof typeof fit];

/** Words as they are compared, sorted; each is known by its place. */
export class Vocabulary {
  private readonly words: readonly string[];
  private readonly lengths: Uint8Array;
  /** Which letters a word has, one bit each: most words differ too much to be looked at closer. */
  private readonly letters: Uint32Array;

  /** @param words sorted by their code units. */
  constructor(words: readonly string[]) {
    this.words = words;
    this.lengths = Uint8Array.from(words, ({length}) => Math.min(255, length));
    this.letters = Uint32Array.from(words, lettersOf);
  }

  /**
   * The words that fit one that was typed; those with typing errors only where no other does.
   * @param whole whether it is typed to its end; another may go on.
   */
  find(typed: string, whole: boolean): Map<number, Fit> {
    const found = new Map<number, Fit>();
    for (let at = this.first(typed); at < this.words.length; at++) {
      const word = this.words[at]!;
      if (!word.startsWith(typed)) break;
      if (word === typed) found.set(at, fit.same);
      else if (!whole) found.set(at, fit.start);
    }
    if (!found.size) this.misspelt(typed, whole).forEach((at) => found.set(at, fit.misspelt));
    return found;
  }

  private first(typed: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < typed) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private misspelt(typed: string, whole: boolean): number[] {
    const {words, lengths, letters} = this;
    const {length} = typed;
    const most = length < 4 ? 0 : length < 8 ? 1 : 2;
    if (!most) return [];
    const wanted = lettersOf(typed);
    for (let errors = 1; errors <= most; errors++) {
      const found: number[] = [];
      for (let at = 0; at < words.length; at++) {
        const own = lengths[at]!;
        if (own < length - errors || (whole && own > length + errors)) continue;
        // Each error takes one letter away at most.
        if (ones(wanted & ~letters[at]!) > errors) continue;
        const word = words[at]!;
        if (typingErrors(typed, word, errors) > errors) continue;
        if (whole && own > length && typingErrors(word, typed, errors) > errors) continue;
        found.push(at);
      }
      if (found.length) return found;
    }
    return [];
  }
}

/** One bit a letter, several letters sharing one in large scripts. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits >>> 0;
}

function ones(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest; rest &= rest - 1) count++;
  return count;
}
