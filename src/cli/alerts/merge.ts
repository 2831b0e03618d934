import {keyOf, type Alert} from '../../alerts/model/alert.js';
import {endOf, tombstones} from '../../alerts/model/lifecycle.js';
import {originOf} from './provenance.js';

/** What a source gave in this round. */
export interface SourceRead {
  /** Digest of its address. */
  source: string;
  /** Only `whole` shows that what it no longer offers is withdrawn. */
  state: 'whole' | 'part' | 'failed';
  alerts: Alert[];
}

export interface MergeOptions {
  now: Date;
  /** Endings of earlier alerts that are kept, newest first. */
  endings: number;
}

/** How long the former alerts of a source that fails are kept after their end. */
const keptAfterEnd = 7 * 24 * 3_600_000;

const messageOf = (alert: Alert) => [keyOf(alert), alert.type, alert.sent.getTime()].join('\n');

function isLongOver(alert: Alert, now: Date): boolean {
  return alert.versions.every((version) => {
    const end = endOf(alert, version);
    return end !== undefined && now.getTime() - end.getTime() > keptAfterEnd;
  });
}

/**
 * What the file is to hold: all that the sources offer, what it held of those that failed, and what
 * ended other alerts, so that these stay ended when a feed brings them again.
 */
export function mergeAlerts(
  sources: readonly SourceRead[],
  former: readonly Alert[],
  {now, endings}: MergeOptions,
): Alert[] {
  const doubtful = sources.filter(({state}) => state !== 'whole').map(({source}) => source);
  const known = new Map<string, Alert>();
  const add = (alert: Alert) => {
    if (!known.has(messageOf(alert))) known.set(messageOf(alert), alert);
  };
  sources.forEach(({alerts}) => alerts.forEach(add));
  const names = new Set([...known.values()].map(keyOf));
  for (const alert of former) {
    if (!alert.versions.length || names.has(keyOf(alert)) || isLongOver(alert, now)) continue;
    const origin = originOf(alert);
    // Of what bears no origin nobody knows whether it was withdrawn, as long as any source fails.
    if (origin ? doubtful.includes(origin.source) : doubtful.length) add(alert);
  }
  tombstones(former)
    .filter((alert) => !known.has(messageOf(alert)))
    .sort((a, b) => b.sent.getTime() - a.sent.getTime())
    .slice(0, endings)
    .forEach(add);
  return [...known.values()];
}
