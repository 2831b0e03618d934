import type {Alert} from '../model/alert.js';
import {KnownAlerts} from '../model/seen-alerts.js';
import {dismissedKey as key} from './dismissed-key.js';

/**
 * The alerts that the reader of this tab has dismissed. They are stored only for the tab, because the next
 * person at the device has not read them. Without storage, they last as long as the page.
 */
export class DismissedAlerts {
  private dismissed = new KnownAlerts(read());

  has(alert: Alert): boolean {
    return this.dismissed.has(alert);
  }

  add(alert: Alert): void {
    // In the meantime, another banner of the page may have stored more.
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
