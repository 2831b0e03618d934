import {keyOf, type Alert} from '../model/alert.js';
import {KnownAlerts} from '../model/seen-alerts.js';

/** Decides which alerts are announced to screen readers: alerts that are new since the page opened. */
export class AlertAnnouncer {
  /** Alerts to announce. They stay in the live regions until newer ones replace them, or they end. */
  news: readonly Alert[] = [];
  private readonly seen = new KnownAlerts();

  /** Marks alerts that need no announcement. */
  markSeen(alerts: readonly Alert[]): void {
    alerts.forEach((alert) => this.seen.add(alert));
  }

  /** @param silent whether new alerts are only marked as seen. */
  update(inForce: readonly Alert[], silent: boolean): void {
    const fresh = inForce.filter((alert) => !this.seen.has(alert));
    this.markSeen(silent ? inForce : fresh);
    if (fresh.length && !silent) this.news = fresh;
    // Screen readers can also reach the text of a live region while reading the page.
    const keys = inForce.map(keyOf);
    this.news = this.news.filter((alert) => keys.includes(keyOf(alert)));
  }
}
