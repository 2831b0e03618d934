import {type Alert, type AlertVersion, emptyVersion} from '../../../src/alerts/model/alert.js';
import {alertsInForce} from '../../../src/alerts/index.js';

export const now = new Date('2026-11-23T12:00:00Z');
export const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

export const version = (more: Partial<AlertVersion> = {}): AlertVersion => ({
  ...emptyVersion('en'),
  headline: 'Headline',
  expires: at(24),
  ...more,
});

export const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
  id,
  sender: 's',
  sent: at(-1),
  type: 'alert',
  status: 'actual',
  scope: 'public',
  references: [],
  versions: [version()],
  ...more,
});

export const ids = (alerts: readonly Alert[]) => alerts.map(({id}) => id);
export const inForce = (alerts: readonly Alert[], more: object = {}) =>
  ids(alertsInForce(alerts, {now, ...more}));
export const ref = (id: string) => ({sender: 's', id});
