/** The text does not follow the grammar. `parse-osm.ts` catches it. */
export class NotUnderstood extends Error {}

export const fail = (): never => {
  throw new NotUnderstood();
};

/** A position in a text. */
export class Cursor {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/[“”„]/g, '"')
      // Comments stay unchanged.
      .replace(/"[^"]*"|[^"]+/g, (part) =>
        part.startsWith('"') ? part : part.toLowerCase().replace(/\s+/g, ' '),
      );
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Whether there are other words than OSM's names of weekdays. */
  get isWordy(): boolean {
    return /[a-z]{3}/.test(this.text);
  }

  isAt(sign: string): boolean {
    return this.text.startsWith(sign, this.at);
  }

  /** If the sign is here, moves behind it and a following space. @returns whether it was here. */
  skip(sign: string): boolean {
    const found = this.isAt(sign);
    if (found) this.at += sign.length;
    if (found && this.isAt(' ')) this.at++;
    return found;
  }

  sees(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  /** If the pattern matches here, moves behind it. */
  take(pattern: RegExp): RegExpExecArray | null {
    const found = this.sees(pattern);
    if (found) this.at += found[0].length;
    return found;
  }

  must(pattern: RegExp): RegExpExecArray {
    return this.take(pattern) ?? fail();
  }

  /** One or more items; `more` is the comma before another one. */
  list<T>(more: RegExp, item: () => T): T[] {
    const items = [item()];
    while (this.take(more)) items.push(item());
    return items;
  }
}
