import type {Alert} from '../model/alert.js';
import {KnownAlerts} from '../model/seen-alerts.js';

const key = 'tend-dismissed';

/**
 * The alerts that the reader of this tab has dismissed. The next person at the same device has not
 * read them, so they end with the tab. Without storage, they last as long as the page.
 */
export class DismissedAlerts {
  private dismissed = new KnownAlerts(read());

  has(alert: Alert): boolean {
    return this.dismissed.has(alert);
  }

  add(alert: Alert): void {
    // Another banner of the page may have stored more meanwhile.
    this.dismissed = new KnownAlerts([...read(), ...this.dismissed.all]);
    this.dismissed.add(alert);
    try {
      sessionStorage.setItem(key, JSON.stringify(this.dismissed.all));
    } catch {
      // Storage is refused or full: the alert stays dismissed on this page.
    }
  }
}

/** Storage is untrusted: ignore entries that are not strings. */
function read(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
