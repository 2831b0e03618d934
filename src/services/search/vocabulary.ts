import {alignLetter, alignmentRows} from '../../shared/edit-distance.js';

/** How many typing errors to allow in a word with this number of letters. */
export const allowedErrors = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** Sorted words, each identified by its index. Words with the same beginning are neighbours. */
export class Vocabulary {
  readonly size: number;
  private readonly words: readonly string[];
  /** How many letters each word shares with the word before it. */
  private readonly shared: Uint8Array;

  /** @param words sorted by their code units, without repeats. */
  constructor(words: readonly string[]) {
    this.words = words;
    this.size = words.length;
    this.shared = Uint8Array.from(words, (word, at) => sharedBeginning(words[at - 1] ?? '', word));
  }

  /** The index of a word; undefined if it is not in the list. */
  find(word: string): number | undefined {
    const at = this.indexOf(word);
    return this.words[at] === word ? at : undefined;
  }

  /** The range of words with a beginning: index of the first one, and index after the last one. */
  beginning(start: string): [from: number, to: number] {
    const from = this.indexOf(start);
    // This character sorts after every letter.
    return [from, this.indexOf(`${start}\uffff`)];
  }

  /**
   * Finds words similar to a misspelt one, with the number of errors that `alignLetter` counts.
   * @param mayContinue whether words may be longer than the typed letters.
   */
  similar(
    typed: string,
    {most, mayContinue}: {most: number; mayContinue: boolean},
    found: (at: number, errors: number) => void,
  ): void {
    const {words, shared} = this;
    const width = typed.length + 1;
    const deepest = typed.length + most;
    // One row for each letter of a word. Words with the same beginning share the first rows.
    const rows = alignmentRows(typed, deepest + 1);
    /** The fewest errors of any beginning of the word, up to each letter. */
    const fewest = new Uint8Array(deepest + 1).fill(most + 1);
    let read = 0;
    for (let at = 0; at < words.length;) {
      const word = words[at]!;
      const end = Math.min(word.length, deepest);
      read = Math.min(read, shared[at]!);
      let least = 0;
      while (read < end && least <= most) {
        read++;
        least = alignLetter(rows, typed, word, read);
        fewest[read] = Math.min(fewest[read - 1]!, rows[read * width + width - 1]!);
      }
      const whole = word.length === read ? rows[read * width + width - 1]! : most + 1;
      const errors = mayContinue ? Math.min(whole, fewest[read]!) : whole;
      if (errors <= most) found(at, errors);
      at++;
      // Skip words that start with the same letters, because those already have too many errors.
      if (least > most && !(mayContinue && errors <= most))
        while (at < words.length && shared[at]! >= read) at++;
    }
  }

  /** The index of a word, or where it would be. */
  private indexOf(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function sharedBeginning(a: string, b: string): number {
  const end = Math.min(a.length, b.length, 255);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
