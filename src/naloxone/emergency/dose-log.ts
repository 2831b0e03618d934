import type {Dose} from '../model/dose-clock.js';

const key = 'tend-doses';

/** All logs that are in use on the page. Two guides on one page are about the same person. */
const logs = new Set<DoseLog>();
/** The doses, if the browser refuses storage; they last as long as the page. */
let unstored: readonly Dose[] | undefined;

/**
 * The doses given, stored for this tab. They survive a reload, and are gone when the tab closes or the log is
 * cleared. If the browser refuses storage, they last as long as the page.
 */
export class DoseLog {
  private doses: readonly Dose[] = read();
  private readonly changed: () => void;

  /** @param changed called when another guide, or another page of the tab, has changed the doses. */
  constructor(changed: () => void) {
    this.changed = changed;
    logs.add(this);
    addEventListener('pageshow', this.onPageShow);
  }

  /** Oldest first. */
  get all(): readonly Dose[] {
    return this.doses;
  }

  add(dose: Dose): void {
    this.store([...this.doses, dose]);
  }

  /** Removes the dose that was logged last. */
  undo(): void {
    this.store(this.doses.slice(0, -1));
  }

  clear(): void {
    this.store([]);
  }

  /** Stops calling `changed`: the guide has left the page. */
  leave(): void {
    logs.delete(this);
    removeEventListener('pageshow', this.onPageShow);
  }

  private store(doses: readonly Dose[]): void {
    try {
      if (doses.length) sessionStorage.setItem(key, JSON.stringify(doses));
      else sessionStorage.removeItem(key);
      unstored = undefined;
    } catch {
      // Storage is refused or full. The page itself still holds the doses.
      unstored = doses;
    }
    for (const log of logs) {
      log.doses = doses;
      if (log !== this) log.changed();
    }
  }

  /**
   * The page returns from the browser's back/forward cache. Another page of the tab may have changed the log.
   */
  private readonly onPageShow = ({persisted}: PageTransitionEvent) => {
    if (!persisted) return;
    this.doses = read();
    this.changed();
  };
}

/** Storage is untrusted: entries that are not valid doses are ignored. */
function read(): readonly Dose[] {
  if (unstored) return unstored;
  try {
    const stored = JSON.parse(sessionStorage.getItem(key) ?? '[]') as unknown[];
    return stored.flatMap((one): Dose[] => {
      const {at, product} = Object(one) as Record<string, unknown>;
      // Accept only dates as `add` writes them: a year with more digits may be out of range for a Date.
      if (typeof at !== 'string' || !/^\d{4}-/.test(at)) return [];
      const date = new Date(at);
      const known = product === 'nasal' || product === 'injection';
      return known && !Number.isNaN(date.getTime()) ? [{at: date, product}] : [];
    });
  } catch {
    return [];
  }
}
