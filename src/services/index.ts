/** Entry point `tend-widgets/services`: functions that also run in Node. */
export {readServices} from './read/index.js';
export type {ServiceFormat, ReadServicesOptions, ServicesRead} from './read/index.js';
export {parseHours} from '../hours/parse-hours.js';
export {openingStatus} from '../hours/evaluate.js';
export type {OpeningStatus} from '../hours/evaluate.js';
export {createDirectory} from './search/create-directory.js';
export {findPlace} from '../places/find-place.js';
export type * from './model/directory.js';
export type * from '../hours/hours.js';
export type * from './model/service.js';
export type {Position} from '../shared/geo/position.js';
