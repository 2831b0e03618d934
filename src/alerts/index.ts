/** `tend-widgets/alerts`: plain functions that also run in Node. */
export {readAlerts} from './read/index.js';
export type {AlertsRead, Format, ReadOptions} from './read/index.js';
export {alertsInForce} from './lifecycle.js';
export type {InForceOptions} from './lifecycle.js';
export type {Place} from './area.js';
export {pickVersion} from './pick-version.js';
export {writeAtom} from './write/atom.js';
export type {FeedOptions} from './write/atom.js';
export {writeCap} from './write/cap.js';
export {writeTend} from './write/tend-json.js';
export type * from './alert.js';
