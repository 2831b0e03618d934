/**
 * What every element needs. The built script contains it, so that the elements' chunks do not
 * (.config/build/cdn.mjs).
 */
export {kits, packIds, severities} from '../community/options.js';
export {addStyles} from './add-styles.js';
export {customElement} from './custom-element.js';
export {callAt, onTick} from './page-clock.js';
export {baseStyles} from './styles/base.styles.js';
export {TendElement} from './tend-element.js';
export {draftNotice} from './templates/draft-notice.js';
export {sentenceElements} from './templates/sentences.js';
