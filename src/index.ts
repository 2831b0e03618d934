/** `tend-widgets`: defines every element and exports their classes, events and types. */
export {TendAlertBanner} from './alerts/alert-banner.js';
export {TendAlertDismissEvent, TendAlertsEvent} from './alerts/events.js';
export {TendNaloxoneGuide} from './naloxone/naloxone-guide.js';
export {TendServiceFinder} from './services/service-finder.js';
export {TendResultsEvent, TendServiceOpenEvent} from './services/events.js';
export {TendLanguageEvent, TendProblemEvent, TendReadyEvent} from './ui/events.js';
export {site} from './community/site.js';
export type {Site} from './community/site.js';
export type {Kit, PackId, Problem, Profile, Theme} from './community/index.js';
export type {Alert, AlertVersion} from './alerts/index.js';
export type {Service} from './services/index.js';
export type {ResponsePack} from './naloxone/index.js';
