/** Entry point `tend-widgets/alerts`: functions that also run in Node. */
export {readAlerts} from './read/index.js';
export type {AlertsRead, AlertFormat, ReadAlertsOptions} from './read/index.js';
export {alertsInForce} from './model/lifecycle.js';
export type {InForceOptions} from './model/lifecycle.js';
export type {ReaderPlace} from './model/area.js';
export {pickVersion} from './model/pick-version.js';
export {writeAtom} from './write/atom.js';
export type {FeedOptions} from './write/atom.js';
export {writeCap} from './write/cap.js';
export {writeTend} from './write/tend-json.js';
export type * from './model/alert.js';
export type {Position} from '../shared/geo/position.js';
