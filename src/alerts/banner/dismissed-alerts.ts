import type {Alert} from '../model/alert.js';
import {KnownAlerts} from '../model/seen-alerts.js';

const key = 'tend-dismissed';

/**
 * What the reader of this tab has put away. It is gone with the tab, since the next person at the
 * same device has not read it; where a browser refuses storage, it lasts as long as the page.
 */
export class Dismissed {
  private known = new KnownAlerts(read());

  has(alert: Alert): boolean {
    return this.known.has(alert);
  }

  add(alert: Alert): void {
    // Another banner of the page may have added to it.
    this.known = new KnownAlerts([...read(), ...this.known.all]);
    this.known.add(alert);
    try {
      sessionStorage.setItem(key, JSON.stringify(this.known.all));
    } catch {
      // Storage is refused or full: the page itself still knows.
    }
  }
}

/** What is there may be anybody's writing. */
function read(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
