import {keyOf, type Alert} from '../../alerts/model/alert.js';
import {endOf, tombstones} from '../../alerts/model/lifecycle.js';
import {provenanceOf} from './provenance.js';

/** The alerts of a source in this round. */
export interface SourceRead {
  /** Digest of the source's address. */
  source: string;
  /** Only a source that was read whole proves that its missing alerts are withdrawn. */
  state: 'whole' | 'part' | 'failed';
  alerts: Alert[];
}

export interface MergeOptions {
  now: Date;
  /** How many ended alerts to store, newest first. */
  endings: number;
}

/** Milliseconds after its end until an alert of a failing source is removed. */
const storedAfterEnd = 7 * 24 * 3_600_000;

const messageOf = (alert: Alert) => [keyOf(alert), alert.type, alert.sent.getTime()].join('\n');

function isLongOver(alert: Alert, now: Date): boolean {
  return alert.versions.every((version) => {
    const end = endOf(alert, version);
    return end !== undefined && now.getTime() - end.getTime() > storedAfterEnd;
  });
}

/**
 * Merges the alerts to write: those of the sources, previous ones of failed sources, and messages that
 * ended other alerts, so that these stay ended if a feed repeats them.
 */
export function mergeAlerts(
  sources: readonly SourceRead[],
  previous: readonly Alert[],
  {now, endings}: MergeOptions,
): Alert[] {
  const incomplete = sources.filter(({state}) => state !== 'whole').map(({source}) => source);
  const known = new Map<string, Alert>();
  const add = (alert: Alert) => {
    if (!known.has(messageOf(alert))) known.set(messageOf(alert), alert);
  };
  sources.forEach(({alerts}) => alerts.forEach(add));
  const names = new Set([...known.values()].map(keyOf));
  for (const alert of previous) {
    if (!alert.versions.length || names.has(keyOf(alert)) || isLongOver(alert, now)) continue;
    const origin = provenanceOf(alert);
    // An alert of unknown origin may belong to a source that failed.
    if (origin ? incomplete.includes(origin.source) : incomplete.length) add(alert);
  }
  tombstones(previous)
    .filter((alert) => !known.has(messageOf(alert)))
    .sort((a, b) => b.sent.getTime() - a.sent.getTime())
    .slice(0, endings)
    .forEach(add);
  return [...known.values()];
}
