import {keyOf, type Alert} from './alert.js';
import {contentKey, isMinorChange} from './content-hash.js';

/**
 * Alerts seen before: by content, so that changed content counts as new, and by key, so that a minor
 * update is recognized by the alert that it updates.
 */
export class KnownAlerts {
  private readonly keys: Set<string>;

  constructor(keys: Iterable<string> = []) {
    this.keys = new Set(keys);
  }

  has(alert: Alert): boolean {
    if (this.keys.has(contentKey(alert))) return true;
    return (
      isMinorChange(alert) &&
      [alert, ...alert.references].some((message) => this.keys.has(keyOf(message)))
    );
  }

  add(alert: Alert): void {
    this.keys.add(contentKey(alert));
    this.keys.add(keyOf(alert));
  }

  /** All keys, to store. */
  get all(): string[] {
    return [...this.keys];
  }
}
