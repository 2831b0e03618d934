import type {Alert} from './alert.js';

/** Cached, because messages never change and are needed often. */
const named = new WeakMap<Alert, Alert>();

/**
 * Uses the address of the source as the sender of an alert without one. Otherwise the alerts of several such
 * sources would end each other.
 * @param address of the source: a web address, or a file's path.
 */
export function namedAlert(alert: Alert, address: string): Alert {
  if (alert.sender) return alert;
  const known = named.get(alert);
  if (known) return known;
  const sender = address.replace(/^https?:\/\//, '').replace(/[?#].*$/, '');
  const withSender = {
    ...alert,
    sender,
    references: alert.references.map((reference) => ({
      ...reference,
      sender: reference.sender || sender,
    })),
  };
  named.set(alert, withSender);
  return withSender;
}
