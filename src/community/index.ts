/** Entry point `tend-widgets/community`: functions that also run in Node. */
export {kits, packIds} from './options.js';
export {parseProfile} from './profile.js';
export type {ContentOverrides, Kit, PackId, Profile, Theme} from './profile.js';
export type {Problem} from '../shared/problem.js';
