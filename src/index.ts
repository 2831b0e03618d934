/** Entry point `tend-widgets`: defines all elements and exports their classes, events and types. */
export {TendAlertBanner} from './alerts/banner/alert-banner.js';
export {TendAlertDismissEvent, TendAlertsEvent} from './alerts/banner/events.js';
export {TendNaloxoneGuide} from './naloxone/guide/naloxone-guide.js';
export {TendServiceFinder} from './services/finder/service-finder.js';
export {TendResultsEvent, TendServiceOpenEvent} from './services/finder/events.js';
export {TendLanguageEvent, TendProblemEvent, TendReadyEvent} from './ui/events.js';
export {configureTend} from './page/configure.js';
export type {TendOptions} from './page/configure.js';
export type {Kit, PackId, Problem, Profile, Theme} from './community/index.js';
export type {Alert, AlertVersion} from './alerts/index.js';
export type {Service} from './services/index.js';
export type {ResponsePack} from './naloxone/index.js';
