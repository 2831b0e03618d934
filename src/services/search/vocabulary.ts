import {alignLetter, alignmentRows} from '../../shared/edit-distance.js';

/** How many typing errors are forgiven in a word of so many letters. */
export const forgiven = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** Sorted words, each known by its place; those that begin alike stand together. */
export class Vocabulary {
  readonly size: number;
  private readonly words: readonly string[];
  /** How many letters each word has in common with the one before it, from its beginning. */
  private readonly shared: Uint8Array;

  /** @param words sorted by their code units, each once */
  constructor(words: readonly string[]) {
    this.words = words;
    this.size = words.length;
    this.shared = Uint8Array.from(words, (word, at) => sharedBeginning(words[at - 1] ?? '', word));
  }

  /** The place of a word, if it is there. */
  find(word: string): number | undefined {
    const at = this.place(word);
    return this.words[at] === word ? at : undefined;
  }

  /** The places of words that begin so: from the first to before the second. */
  beginning(start: string): [from: number, to: number] {
    const from = this.place(start);
    // No letter comes after this one.
    return [from, this.place(`${start}\uffff`)];
  }

  /**
   * The words that somebody may have meant, with their typing errors: letters left out, too many, wrong
   * (also the first), or swapped with a neighbour (optimal string alignment).
   * @param goesOn whether a word may go on after what was typed
   */
  similar(
    typed: string,
    {most, goesOn}: {most: number; goesOn: boolean},
    found: (at: number, errors: number) => void,
  ): void {
    const {words, shared} = this;
    const width = typed.length + 1;
    const deepest = typed.length + most;
    // One row for each letter of a word; words that begin alike share their first rows.
    const rows = alignmentRows(typed, deepest + 1);
    /** Fewest errors of any beginning of the word, down to each letter. */
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
      const errors = goesOn ? Math.min(whole, fewest[read]!) : whole;
      if (errors <= most) found(at, errors);
      at++;
      // What begins with letters that are too wrong already need not be read.
      if (least > most && !(goesOn && errors <= most))
        while (at < words.length && shared[at]! >= read) at++;
    }
  }

  /** Where a word stands, or would. */
  private place(word: string): number {
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
