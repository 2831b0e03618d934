import type {Alert, AlertVersion} from './alert.js';

/** What readers see of an alert; its times and its name are not that. */
const seen = ({
  lang,
  event,
  severity,
  response,
  headline,
  description,
  instruction,
  areas,
  drug,
}: AlertVersion) => [
  lang,
  event,
  severity,
  response,
  headline,
  description,
  instruction,
  areas.map(({name, communities}) => [name, communities]),
  drug,
];

/** Messages never change, and are asked for their keys often. */
const keys = new WeakMap<Alert, string>();

/** A short name of what an alert says: it changes when that changes. */
export function contentKey(alert: Alert): string {
  const key = keys.get(alert) ?? hashOf(alert);
  keys.set(alert, key);
  return key;
}

/** FNV-1a. */
function hashOf({sender, versions}: Alert): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify([sender, versions.map(seen)])) {
    hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Whether an update changes nothing that matters to readers, by its own word (CAP-CP). */
export const isMinorChange = ({type, versions}: Alert): boolean =>
  type === 'update' &&
  versions.some(({parameters}) =>
    parameters.some(
      ({name, value}) =>
        /^profile:cap-cp:[\d.]+:minorchange$/i.test(name) && !/^none$/i.test(value),
    ),
  );
