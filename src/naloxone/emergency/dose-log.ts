import type {Dose} from '../model/dose-clock.js';

const key = 'tend-doses';

/** Every log that is in use on the page: guides side by side are about the same person. */
const logs = new Set<DoseLog>();
/** What storage would not take, as long as the page lasts. */
let unkept: readonly Dose[] | undefined;

/**
 * The doses given, as this tab knows them: they survive a reload and are gone when the tab closes
 * or the log is cleared. Where a browser refuses storage, they last as long as the page.
 */
export class DoseLog {
  private doses: readonly Dose[] = read();
  private readonly changed: () => void;

  /** @param changed called when another guide, or another page of the tab, has changed the doses. */
  constructor(changed: () => void) {
    this.changed = changed;
    logs.add(this);
    addEventListener('pageshow', this.shown);
  }

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

  /** Nobody looks at it any more. */
  leave(): void {
    logs.delete(this);
    removeEventListener('pageshow', this.shown);
  }

  private keep(doses: readonly Dose[]): void {
    try {
      if (doses.length) sessionStorage.setItem(key, JSON.stringify(doses));
      else sessionStorage.removeItem(key);
      unkept = undefined;
    } catch {
      // Storage is refused or full: the page itself still knows.
      unkept = doses;
    }
    for (const log of logs) {
      log.doses = doses;
      if (log !== this) log.changed();
    }
  }

  /** Back from another page of the tab, where there may have been a guide too. */
  private readonly shown = ({persisted}: PageTransitionEvent) => {
    if (!persisted) return;
    this.doses = read();
    this.changed();
  };
}

/** What is there may be anybody's writing: what is no dose is passed over. */
function read(): readonly Dose[] {
  if (unkept) return unkept;
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]') as unknown[];
    return kept.flatMap((one): Dose[] => {
      const {at, product} = Object(one) as Record<string, unknown>;
      // As `add` wrote it. Years of more digits are nobody's, and end beyond what a date can hold.
      if (typeof at !== 'string' || !/^\d{4}-/.test(at)) return [];
      const date = new Date(at);
      const known = product === 'nasal' || product === 'injection';
      return known && !Number.isNaN(date.getTime()) ? [{at: date, product}] : [];
    });
  } catch {
    return [];
  }
}
