import {isDated, type Alert, type AlertVersion} from '../model/alert.js';

type Json = Record<string, unknown>;

/** Formats dates as ISO 8601 in UTC and removes empty values. */
function bare(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  if (Array.isArray(value)) return value.length ? value.map(bare) : undefined;
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, bare(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Moves values that all versions share out of the versions. */
function hoist(versions: readonly AlertVersion[]): Json {
  const all = versions.map((version) => (bare(version) ?? {}) as Json);
  const [first = {}, ...others] = all;
  const shared = Object.keys(first).filter(
    (key) => key !== 'lang' && others.every((other) => same(first[key], other[key])),
  );
  const common = Object.fromEntries(shared.map((key) => [key, first[key]]));
  const specific = all.map((version) =>
    Object.fromEntries(Object.entries(version).filter(([key]) => !shared.includes(key))),
  );
  return {...common, ...(all.length && {versions: specific})};
}

function alertJson({versions, issued, link: _link, ...head}: Alert): Json {
  const {sent, ...rest} = head;
  const facts = bare({...rest, ...(isDated({sent}) && {sent}), issued}) as Json;
  return {...facts, ...hoist(versions)};
}

/** Writes Tend's own format (`alerts.schema.json`). `readAlerts` reads it back to the same alerts. */
export const writeTend = (alerts: readonly Alert[]): string =>
  `${JSON.stringify({alerts: alerts.map(alertJson)}, null, 2)}\n`;
