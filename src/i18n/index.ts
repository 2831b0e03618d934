/** Entry point `tend-widgets/i18n`: functions that also run in Node. */
export {direction} from './direction.js';
export {languages, sourceLanguage} from './languages.js';
export type {Language, Review} from './languages.js';
export {negotiate} from './negotiate.js';
export {isDraft} from './review.js';
