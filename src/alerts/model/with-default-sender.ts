import type {Alert} from './alert.js';

/** Messages never change, and are needed often. */
const named = new WeakMap<Alert, Alert>();

/**
 * Adds the address of its source as the sender of an alert that names none. Otherwise the alerts of
 * several such sources would end each other.
 * @param address of the source: a web address, or a file's.
 */
export function namedAlert(alert: Alert, address: string): Alert {
  if (alert.sender) return alert;
  const known = named.get(alert);
  if (known) return known;
  const sender = address.replace(/^https?:\/\//, '').replace(/[?#].*$/, '');
  const own = {
    ...alert,
    sender,
    references: alert.references.map((reference) => ({
      ...reference,
      sender: reference.sender || sender,
    })),
  };
  named.set(alert, own);
  return own;
}
