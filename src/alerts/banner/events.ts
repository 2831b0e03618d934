import type {Alert} from '../model/alert.js';

/** Other alerts are in force than before; `detail.alerts` are those shown, gravest first. */
export class TendAlertsEvent extends CustomEvent<{alerts: readonly Alert[]}> {
  constructor(alerts: readonly Alert[]) {
    super('tend-alerts', {bubbles: true, composed: true, detail: {alerts}});
  }
}

/** The reader has put an alert away. */
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
