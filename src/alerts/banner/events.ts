import type {Alert} from '../model/alert.js';

/** The set of alerts in force changed. `detail.alerts` is sorted by severity, most severe first. */
export class TendAlertsEvent extends CustomEvent<{alerts: readonly Alert[]}> {
  constructor(alerts: readonly Alert[]) {
    super('tend-alerts', {bubbles: true, composed: true, detail: {alerts}});
  }
}

/** The reader dismissed an alert. */
export class TendAlertDismissEvent extends CustomEvent<{alert: Alert}> {
  constructor(alert: Alert) {
    super('tend-alert-dismiss', {bubbles: true, composed: true, detail: {alert}});
  }
}

declare global {
  interface HTMLElementEventMap {
    'tend-alerts': TendAlertsEvent;
    'tend-alert-dismiss': TendAlertDismissEvent;
  }
}
