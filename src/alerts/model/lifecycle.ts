import {reaches, type ReaderPlace} from './area.js';
import {isDated, isEnded, keyOf, severities, type Alert, type AlertVersion} from './alert.js';

/** Under which circumstances alerts are to be shown. */
export interface InForceOptions {
  now: Date;
  place?: ReaderPlace;
  /** Hours after which an alert that does not say when it ends is over. */
  defaultHours?: number;
  /** Whether tests, exercises and drafts count. */
  showTests?: boolean;
}

export const defaultHours = 24;

const hour = 3_600_000;

const testing = ['test', 'exercise', 'draft'];

/** When a version ends; never, where its message has no time at all. */
export function endOf(
  {sent}: Pick<Alert, 'sent'>,
  {expires, onset, effective}: AlertVersion,
  hours = defaultHours,
): Date | undefined {
  if (expires) return expires;
  if (!isDated({sent} as Alert)) return undefined;
  const from = Math.max(...[sent, onset, effective].map((time) => time?.getTime() ?? 0));
  return new Date(from + hours * hour);
}

/** When a version begins, where it says so. */
const startOf = ({onset, effective}: AlertVersion): number =>
  Math.max(onset?.getTime() ?? -Infinity, effective?.getTime() ?? -Infinity);

function isDue(alert: Alert, version: AlertVersion, {now, defaultHours: hours}: InForceOptions) {
  const end = endOf(alert, version, hours);
  return startOf(version) <= now.getTime() && (!end || now.getTime() < end.getTime());
}

/** Of several messages with one name the last sent counts; of those sent at once, what ends counts. */
function newest(alerts: readonly Alert[]): Map<string, Alert> {
  const byKey = new Map<string, Alert>();
  const rank = ({type}: Alert) => ['alert', 'update', 'cancel', 'error'].indexOf(type);
  for (const alert of alerts) {
    const other = byKey.get(keyOf(alert));
    const later = other && alert.sent.getTime() - other.sent.getTime();
    // A test is never taken for the real thing, nor the real thing for a test.
    if (other && other.status === 'actual' && alert.status !== 'actual') continue;
    if (other && other.status !== 'actual' && alert.status === 'actual') {
      byKey.set(keyOf(alert), alert);
      continue;
    }
    // What another source still offers is not gone.
    if (other && later === 0 && alert.gone && !other.gone) continue;
    const replaces = later! > 0 || (later === 0 && (other?.gone || rank(alert) >= rank(other!)));
    if (!other || replaces) {
      byKey.set(keyOf(alert), alert);
    }
  }
  return byKey;
}

/**
 * Whether a message ends those that it refers to. An update that says nothing is half of one: what it
 * was to take the place of stays.
 */
const endsOthers = ({type, versions, gone}: Alert) =>
  type === 'cancel' || type === 'error' || (type === 'update' && Boolean(gone || versions.length));

/** Whether all that a message says is for later. */
const isAhead = ({versions}: Alert, now: Date) =>
  versions.length > 0 && versions.every((version) => startOf(version) > now.getTime());

const refersTo = (alert: Alert, other: Alert) =>
  alert.references.some((reference) => keyOf(reference) === keyOf(other));

/** The messages that no other has ended, in whatever order they came. */
function standing(alerts: readonly Alert[], now: Date): Alert[] {
  const byKey = newest(alerts);
  const ended = new Set<Alert>();
  for (const alert of byKey.values()) {
    if (!endsOthers(alert)) continue;
    for (const reference of alert.references) {
      const other = byKey.get(keyOf(reference));
      if (!other || other === alert) continue;
      // What an update says from tomorrow on does not end what is true today.
      if (alert.type === 'update' && isAhead(alert, now)) continue;
      // A test ends tests only, and of two that end each other the later stays.
      if (alert.status !== 'actual' && other.status === 'actual') continue;
      if (endsOthers(other) && refersTo(other, alert) && other.sent > alert.sent) continue;
      // Nor does an update take the place of a later one: several that refer in a circle would leave none.
      if (alert.type === 'update' && other.type === 'update' && other.sent > alert.sent) continue;
      ended.add(other);
    }
  }
  return [...byKey.values()].filter(
    (alert) => !ended.has(alert) && (alert.type === 'alert' || alert.type === 'update'),
  );
}

/** The gravest of what an alert says; what is over comes last. */
export function gravity({versions}: Alert): number {
  return versions.reduce(
    (least, version) =>
      Math.min(least, isEnded(version) ? severities.length : severities.indexOf(version.severity)),
    Infinity,
  );
}

/**
 * The alerts to show, gravest first and then newest, each with those of its versions that are in
 * force and concern the place.
 */
export function alertsInForce(alerts: readonly Alert[], options: InForceOptions): Alert[] {
  const {place = {}, showTests = false} = options;
  const shown = ({status, scope}: Alert) =>
    scope === 'public' && (status === 'actual' || (showTests && testing.includes(status)));
  return standing(alerts.filter(shown), options.now)
    .map((alert) => {
      const versions = alert.versions.filter(
        (version) => isDue(alert, version, options) && reaches(version.areas, place),
      );
      return versions.length === alert.versions.length ? alert : {...alert, versions};
    })
    .filter(({versions}) => versions.length)
    .sort((a, b) => gravity(a) - gravity(b) || b.sent.getTime() - a.sent.getTime());
}

/** When, after now, what is in force may change by itself; undefined if it never does. */
export function nextChange(
  alerts: readonly Alert[],
  {now, defaultHours: hours}: Pick<InForceOptions, 'now' | 'defaultHours'>,
): Date | undefined {
  let next = Infinity;
  for (const alert of alerts) {
    for (const version of alert.versions) {
      for (const time of [startOf(version), endOf(alert, version, hours)?.getTime()]) {
        if (time !== undefined && time > now.getTime()) next = Math.min(next, time);
      }
    }
  }
  return next === Infinity ? undefined : new Date(next);
}

/**
 * What has to be remembered of messages that are no longer offered: that they ended others. Without
 * it, an alert would come back once its cancellation is no longer in the feed.
 */
export function tombstones(alerts: readonly Alert[]): Alert[] {
  return alerts.filter(endsOthers).map((alert) => ({...alert, versions: [], gone: true}));
}
