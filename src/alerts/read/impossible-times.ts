import {isDated, isEnded, type Alert, type AlertVersion} from '../model/alert.js';

/**
 * Leaves out times that cannot be true, so that a warning is neither lost nor shown for ever.
 * @param note receives the message and the name of the time.
 */
export function withoutImpossibleTimes(
  alert: Alert,
  note: (message: string, path: string) => void,
): Alert {
  if (alert.type !== 'alert' && alert.type !== 'update') return alert;
  const first = alert.type === 'alert' ? (alert.issued ?? alert.sent) : alert.sent;
  const check = (version: AlertVersion): AlertVersion => {
    const {expires, effective, ...rest} = version;
    if (!expires || isEnded(version)) return version;
    if (isDated(alert) && expires <= first) {
      note('expires before it was sent; it is shown for the usual hours instead', 'expires');
      return {...rest, ...(effective && {effective})};
    }
    if (effective && expires <= effective) {
      note('begins after it ends; it is shown from when it was sent', 'effective');
      return {...rest, expires};
    }
    return version;
  };
  const versions = alert.versions.map(check);
  return versions.every((version, index) => version === alert.versions[index])
    ? alert
    : {...alert, versions};
}
