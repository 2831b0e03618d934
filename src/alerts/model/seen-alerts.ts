import {keyOf, type Alert} from './alert.js';
import {contentKey, isMinorChange} from './content-hash.js';

/**
 * What has been met before: by its content, so that it counts as new once that changes, and by its
 * name, so that an update which changes nothing that matters is known by what it updates.
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

  /** All of it, to be kept. */
  get all(): string[] {
    return [...this.keys];
  }
}
