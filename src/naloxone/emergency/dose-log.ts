import type {Dose} from '../dose-clock.js';

const key = 'tend-doses';

/**
 * The doses given, as this tab knows them: they survive a reload and are gone when the tab closes
 * or the log is cleared. Where a browser refuses storage, they last as long as the page.
 */
export class DoseLog {
  private doses: readonly Dose[] = read();

  /** Oldest first. */
  get all(): readonly Dose[] {
    return this.doses;
  }

  add(dose: Dose): void {
    this.keep([...this.doses, dose]);
  }

  /** Takes back the one told of last. */
  undo(): void {
    this.keep(this.doses.slice(0, -1));
  }

  clear(): void {
    this.keep([]);
  }

  private keep(doses: readonly Dose[]): void {
    this.doses = doses;
    try {
      if (doses.length) sessionStorage.setItem(key, JSON.stringify(doses));
      else sessionStorage.removeItem(key);
    } catch {
      // Storage is refused or full: the page itself still knows.
    }
  }
}

/** What is there may be anybody's writing: what is no dose is passed over. */
function read(): Dose[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]') as {at: string; product: string}[];
    return kept.flatMap(({at, product}): Dose[] => {
      const date = new Date(at);
      const known = product === 'nasal' || product === 'injection';
      return known && !Number.isNaN(date.getTime()) ? [{at: date, product}] : [];
    });
  } catch {
    return [];
  }
}
