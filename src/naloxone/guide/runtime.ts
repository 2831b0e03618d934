/** What the script with the guide inside gives to chunks beside `ui/runtime.ts`. */

// The views and templates that the emergency mode, further reading and print share with the guide
export {compressionsPerMinute, lines} from '../../generated/guide.js';
export {durationQuantity} from '../../i18n/duration.js';
export {howToStep} from '../model/pack-sentences.js';
export {lineOf, pictureOf} from '../pictures/picture-of.js';
export {GuideView} from './guide-view.js';
export {phoneIcon} from './icons.js';
export {callElsewhere, callLinks, emergencyCallScript} from './templates/call.js';
export {breathingSentences, breathingTest, testSentences, uncovered} from './templates/how-to.js';
export {renderPicture} from './templates/picture.js';
export {stepSentences} from './templates/steps.js';

// The page
export {ageNotice} from '../../ui/templates/age-notice.js';
export {listenIcon} from '../../ui/templates/icons.js';
export {painted} from '../../ui/page-turns.js';
