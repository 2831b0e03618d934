import {keyOf, type Alert} from '../model/alert.js';
import {KnownAlerts} from '../model/seen-alerts.js';

/** Decides which alerts are announced to screen readers: alerts that are new since the page opened. */
export class AlertAnnouncer {
  /** Alerts to announce; the live regions hold them until others take their place or they end. */
  news: readonly Alert[] = [];
  private readonly seen = new KnownAlerts();

  /** These alerts are never announced. */
  markSeen(alerts: readonly Alert[]): void {
    alerts.forEach((alert) => this.seen.add(alert));
  }

  /** @param silent whether new alerts only count as seen. */
  update(inForce: readonly Alert[], silent: boolean): void {
    const fresh = inForce.filter((alert) => !this.seen.has(alert));
    this.markSeen(silent ? inForce : fresh);
    if (fresh.length && !silent) this.news = fresh;
    // Screen readers can also find the text of a live region by reading on.
    const keys = inForce.map(keyOf);
    this.news = this.news.filter((alert) => keys.includes(keyOf(alert)));
  }
}
