import type {Alert, AlertVersion} from './alert.js';

/** The parts of a version that readers see, without times and identifiers. */
const visibleParts = ({
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

/** Cached, because messages never change and their keys are needed often. */
const keys = new WeakMap<Alert, string>();

/** A hash of the content of an alert, which changes when the content does. */
export function contentKey(alert: Alert): string {
  const key = keys.get(alert) ?? hashOf(alert);
  keys.set(alert, key);
  return key;
}

/** FNV-1a. */
function hashOf({sender, versions}: Alert): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([sender, versions.map(visibleParts)])) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Whether an update states that its change does not matter to readers (CAP-CP). */
export const isMinorChange = ({type, versions}: Alert): boolean =>
  type === 'update' &&
  versions.some(({parameters}) =>
    parameters.some(
      ({name, value}) =>
        /^profile:cap-cp:[\d.]+:minorchange$/i.test(name) && !/^none$/i.test(value),
    ),
  );
