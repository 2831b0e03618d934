import {reaches, type ReaderPlace} from './area.js';
import {isDated, isEnded, keyOf, severities, type Alert, type AlertVersion} from './alert.js';

/** The settings that decide which alerts are in force. */
export interface InForceOptions {
  now: Date;
  place?: ReaderPlace;
  /** Hours after which an alert without an end expires. */
  defaultHours?: number;
  /** Whether tests, exercises and drafts are included. */
  showTests?: boolean;
}

export const defaultHours = 24;

const hour = 3_600_000;

const testing = ['test', 'exercise', 'draft'];

/** When a version ends; undefined for a message without any time, which never ends. */
export function endOf(
  alert: MessageTimes,
  {expires, onset, effective}: AlertVersion,
  hours = defaultHours,
): Date | undefined {
  if (expires) return expires;
  if (!isDated(alert)) return undefined;
  const from = Math.max(...[givenAt(alert), onset, effective].map((time) => time?.getTime() ?? 0));
  return new Date(from + hours * hour);
}

type MessageTimes = Pick<Alert, 'sent' | 'issued' | 'type'>;

/**
 * When a warning was given. An entry of a feed that is edited later is not new; an update is.
 */
const givenAt = ({sent, issued, type}: MessageTimes): Date =>
  type === 'update' ? sent : (issued ?? sent);

/**
 * From when on a version is shown. `onset` is when what it warns of is expected, so it hides nothing.
 */
const startOf = (alert: MessageTimes, {effective}: AlertVersion): number =>
  (effective ?? givenAt(alert)).getTime();

function isDue(alert: Alert, version: AlertVersion, {now, defaultHours: hours}: InForceOptions) {
  const end = endOf(alert, version, hours);
  return startOf(alert, version) <= now.getTime() && (!end || now.getTime() < end.getTime());
}

/** The latest message for each key. Of messages sent at the same time, the one that ends alerts. */
function newest(alerts: readonly Alert[]): Map<string, Alert> {
  const byKey = new Map<string, Alert>();
  const rank = ({type}: Alert) => ['alert', 'update', 'cancel', 'error'].indexOf(type);
  for (const alert of alerts) {
    const other = byKey.get(keyOf(alert));
    const later = other && alert.sent.getTime() - other.sent.getTime();
    // A test never replaces an actual alert, and an actual alert always replaces a test.
    if (other && other.status === 'actual' && alert.status !== 'actual') continue;
    if (other && other.status !== 'actual' && alert.status === 'actual') {
      byKey.set(keyOf(alert), alert);
      continue;
    }
    // If another source still has the alert, it is not gone.
    if (other && later === 0 && alert.gone && !other.gone) continue;
    const replaces = later! > 0 || (later === 0 && (other?.gone || rank(alert) >= rank(other!)));
    if (!other || replaces) {
      byKey.set(keyOf(alert), alert);
    }
  }
  return byKey;
}

/**
 * Whether a message ends the messages it refers to. An update without versions is incomplete, so the alerts
 * it refers to stay.
 */
const endsOthers = ({type, versions, gone}: Alert) =>
  type === 'cancel' || type === 'error' || (type === 'update' && Boolean(gone || versions.length));

/** Whether all versions of a message begin later. */
const isAhead = (alert: Alert, now: Date) =>
  alert.versions.length > 0 &&
  alert.versions.every((version) => startOf(alert, version) > now.getTime());

const refersTo = (alert: Alert, other: Alert) =>
  alert.references.some((reference) => keyOf(reference) === keyOf(other));

/** The messages that no other message has ended. The order of arrival does not matter. */
function notEnded(alerts: readonly Alert[], now: Date): Alert[] {
  const byKey = newest(alerts);
  const ended = new Set<Alert>();
  for (const alert of byKey.values()) {
    if (!endsOthers(alert)) continue;
    for (const reference of alert.references) {
      const other = byKey.get(keyOf(reference));
      if (!other || other === alert) continue;
      // An update that begins tomorrow does not end what is in force today.
      if (alert.type === 'update' && isAhead(alert, now)) continue;
      // A test ends only tests. Of two messages that end each other, the later stays.
      if (alert.status !== 'actual' && other.status === 'actual') continue;
      if (endsOthers(other) && refersTo(other, alert) && other.sent > alert.sent) continue;
      // An update does not end a later update: updates that refer to each other in a circle would all be
      // ended.
      if (alert.type === 'update' && other.type === 'update' && other.sent > alert.sent) continue;
      ended.add(other);
    }
  }
  return [...byKey.values()].filter(
    (alert) => !ended.has(alert) && (alert.type === 'alert' || alert.type === 'update'),
  );
}

/** Rank of an alert by its highest severity, for sorting; ended alerts come last. */
export function gravity({versions}: Alert): number {
  return versions.reduce(
    (least, version) =>
      Math.min(least, isEnded(version) ? severities.length : severities.indexOf(version.severity)),
    Infinity,
  );
}

/**
 * The alerts in force, by severity and then newest first, each with the versions that are in force and
 * concern the place.
 */
export function alertsInForce(alerts: readonly Alert[], options: InForceOptions): Alert[] {
  const {place = {}, showTests = false} = options;
  const mayShow = ({status, scope}: Alert) =>
    scope === 'public' && (status === 'actual' || (showTests && testing.includes(status)));
  return notEnded(alerts.filter(mayShow), options.now)
    .map((alert) => {
      const versions = alert.versions.filter(
        (version) => isDue(alert, version, options) && reaches(version.areas, place),
      );
      return versions.length === alert.versions.length ? alert : {...alert, versions};
    })
    .filter(({versions}) => versions.length)
    .sort((a, b) => gravity(a) - gravity(b) || b.sent.getTime() - a.sent.getTime());
}

/** Why an alert is not among the alerts in force, as the end of an English sentence. */
export function whyNotInForce(alert: Alert, {place = {}, ...options}: InForceOptions): string {
  const {status, scope, type, versions} = alert;
  const day = (time: number) => new Date(time).toISOString().replace(/:\d\d\.\d+Z$/, 'Z');
  if (type !== 'alert' && type !== 'update') return `is a message of the type "${type}"`;
  if (status !== 'actual') return `has the status "${status}"`;
  if (scope !== 'public') return `has the scope "${scope}"`;
  if (!versions.length) return 'has no content';
  const ends = versions.map((version) => endOf(alert, version, options.defaultHours)?.getTime());
  const last = Math.max(...ends.map((end) => end ?? Infinity));
  if (last <= options.now.getTime()) return `ended at ${day(last)}`;
  const first = Math.min(...versions.map((version) => startOf(alert, version)));
  if (first > options.now.getTime()) return `begins at ${day(first)}`;
  return versions.some(({areas}) => reaches(areas, place))
    ? 'has been updated or ended by another message'
    : "is for another place than the profile's";
}

/** The next moment when the alerts in force may change by themselves; undefined for never. */
export function nextChange(
  alerts: readonly Alert[],
  {now, defaultHours: hours}: Pick<InForceOptions, 'now' | 'defaultHours'>,
): Date | undefined {
  let next = Infinity;
  for (const alert of alerts) {
    for (const version of alert.versions) {
      for (const time of [startOf(alert, version), endOf(alert, version, hours)?.getTime()]) {
        if (time !== undefined && time > now.getTime()) next = Math.min(next, time);
      }
    }
  }
  return next === Infinity ? undefined : new Date(next);
}

/**
 * Messages that ended others, without their versions. They are stored, because an alert would otherwise
 * return when its cancellation leaves the feed.
 */
export function tombstones(alerts: readonly Alert[]): Alert[] {
  return alerts.filter(endsOthers).map((alert) => ({...alert, versions: [], gone: true}));
}
