import {keyOf, type Alert} from '../model/alert.js';

/**
 * The key of an alert's article. An update inherits the key of the alert that it updates, so that details
 * stay open and the focus stays when alerts change.
 * @param alerts all alerts of this rendering: each gets a different key.
 * @param keys of all alerts shown so far; the new one is added.
 */
export function elementKey(
  alert: Alert,
  alerts: readonly Alert[],
  keys: Map<string, string>,
): string {
  const find = (message: Pick<Alert, 'sender' | 'id'>) => keys.get(keyOf(message));
  const taken = alerts.map(find);
  const key =
    find(alert) ??
    alert.references.map(find).find((each) => each && !taken.includes(each)) ??
    `${keyOf(alert)}\n${keys.size}`;
  keys.set(keyOf(alert), key);
  return key;
}
