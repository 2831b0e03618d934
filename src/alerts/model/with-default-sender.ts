import type {Alert} from './alert.js';

/** Messages never change, and are asked for often. */
const named = new WeakMap<Alert, Alert>();

/**
 * An alert with a sender, where its source names none: several such sources must not be taken for one,
 * or their alerts end each other.
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
