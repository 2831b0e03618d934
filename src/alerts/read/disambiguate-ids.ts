import {isDated, keyOf, type Alert} from '../model/alert.js';
import type {AlertsReport} from './source-report.js';

const title = ({versions: [version]}: Alert) =>
  version?.headline || version?.event || version?.description?.slice(0, 80) || '';

/**
 * Adds titles to the ids of alerts that share an id and a time, but have different titles. In a feed whose
 * items all link to one page, the last alert would otherwise hide the others.
 */
export function disambiguateIds(report: AlertsReport): Alert[] {
  const {alerts} = report;
  const nameOf = (alert: Alert) =>
    `${keyOf(alert)}\n${isDated(alert) ? alert.sent.getTime() : ''}\n${alert.type}`;
  const titles = new Map<string, Set<string>>();
  for (const alert of alerts) {
    if (!alert.versions.length) continue;
    const name = nameOf(alert);
    titles.set(name, (titles.get(name) ?? new Set()).add(title(alert)));
  }
  for (const [name, ofName] of titles) {
    if (ofName.size < 2) titles.delete(name);
  }
  if (!titles.size) return alerts;
  const id = alerts.find((alert) => titles.has(nameOf(alert)))!.id;
  report.note(
    'duplicate-id',
    `has several alerts named "${id}". All are shown; none can be updated.`,
  );
  return alerts.map((alert) =>
    alert.versions.length && titles.has(nameOf(alert))
      ? {...alert, id: `${alert.id}#${title(alert)}`}
      : alert,
  );
}
