import {isDated, isEnded, type Alert} from '../model/alert.js';

/**
 * Leaves out times that cannot be true, so that a warning is neither lost nor shown for ever.
 * @param note receives the message and the name of the time.
 */
export function withoutImpossibleTimes(
  alert: Alert,
  note: (message: string, path: string) => void,
): Alert {
  const {type, sent, issued} = alert;
  if (type !== 'alert' && type !== 'update') return alert;
  const first = (type === 'alert' && issued) || sent;
  for (const version of alert.versions) {
    const {expires, effective} = version;
    if (!expires || isEnded(version)) continue;
    if (isDated(alert) && expires <= first) {
      note('expires before it was sent; it is shown for the usual hours', 'expires');
      delete version.expires;
    } else if (effective && expires <= effective) {
      note('begins after it ends; it is shown from when it was sent', 'effective');
      delete version.effective;
    }
  }
  return alert;
}
