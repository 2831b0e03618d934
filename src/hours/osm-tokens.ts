/** Words, numbers and signs of OSM's opening_hours, and a place among them. */

export type Token =
  /** `loose`: without its leading zero, as on clocks of twelve hours. */
  | {is: 'time'; minutes: number; loose: boolean}
  | {is: 'number'; value: number; digits: number}
  | {is: 'word'; value: string}
  | {is: 'comment'; value: string}
  | {is: 'sign'; value: string};

const pieces =
  /\s+|"([^"]*)"|(24\/7)|(\d{1,2}):(\d{2})(?!\d)|(\d{1,4})(?!\d)|([a-z]+)|(\|\||[-;,:+/()[\]])/iy;

/** The tokens of a text; nothing if it holds what opening_hours never does. */
export function tokenize(text: string): Token[] | undefined {
  const plain = text.replace(/[‐‑‒–—−]/g, '-').replace(/[“”„]/g, '"');
  const tokens: Token[] = [];
  pieces.lastIndex = 0;
  while (pieces.lastIndex < plain.length) {
    const found = pieces.exec(plain);
    if (!found) return undefined;
    const [, comment, always, hour, minute, number, word, sign] = found;
    if (comment !== undefined) tokens.push({is: 'comment', value: comment.trim()});
    else if (always) tokens.push({is: 'word', value: always});
    else if (hour) {
      const minutes = Number(hour) * 60 + Number(minute);
      if (Number(minute) > 59 || minutes > 48 * 60) return undefined;
      tokens.push({is: 'time', minutes, loose: hour.length < 2});
    } else if (number) tokens.push({is: 'number', value: Number(number), digits: number.length});
    else if (word) tokens.push({is: 'word', value: word.toLowerCase()});
    else if (sign) tokens.push({is: 'sign', value: sign});
  }
  return tokens;
}

/** The text is not what its grammar allows. Thrown by the reader, and caught by it. */
export class NotUnderstood extends Error {}

/** A place among tokens. What `take…` finds it steps over; what it must find and does not is thrown. */
export class Cursor {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get place(): number {
    return this.at;
  }

  goBack(place: number): void {
    this.at = place;
  }

  get ended(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The word here, or an empty one. */
  word(ahead = 0): string {
    const token = this.peek(ahead);
    return token?.is === 'word' ? token.value : '';
  }

  isSign(value: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.is === 'sign' && token.value === value;
  }

  isNumber(ahead: number, digits: number): boolean {
    const token = this.peek(ahead);
    return token?.is === 'number' && (digits === 4 ? token.digits === 4 : token.digits <= digits);
  }

  skip(): void {
    this.at++;
  }

  takeWord(value: string): boolean {
    const found = this.word() === value;
    if (found) this.at++;
    return found;
  }

  takeSign(value: string): boolean {
    const found = this.isSign(value);
    if (found) this.at++;
    return found;
  }

  /** What the words here stand for in a table. */
  takeNamed<T>(table: ReadonlyMap<string, T>): T {
    const found = table.get(this.word());
    if (found === undefined) throw new NotUnderstood();
    this.at++;
    return found;
  }

  /** A number of so many digits: four for a year, or at most so many. */
  takeNumber(digits: number, least = 0, most = Infinity): number {
    const token = this.peek();
    if (token?.is !== 'number' || !this.isNumber(0, digits)) throw new NotUnderstood();
    if (token.value < least || token.value > most) throw new NotUnderstood();
    this.at++;
    return token.value;
  }

  mustTake(sign: string): void {
    if (!this.takeSign(sign)) throw new NotUnderstood();
  }

  /** One or more, with commas between, as long as what follows a comma goes on with the list. */
  takeList<T>(item: () => T, goesOn: (ahead: number) => boolean): T[] {
    const items = [item()];
    while (this.isSign(',') && goesOn(1)) {
      this.at++;
      items.push(item());
    }
    return items;
  }
}
