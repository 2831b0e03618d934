/** What readers of the banner meet after its first view. It loads when that is on the screen. */
export {alertActs} from './alert-acts.js';
export {AlertAnnouncer} from './announcer.js';
export {ClockController} from './clock-controller.js';
export {DismissedAlerts} from './dismissed-alerts.js';
export {alertDetails} from './templates/details.js';
