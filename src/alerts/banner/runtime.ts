/** What the script with the banner inside gives to chunks beside `ui/runtime.ts`. */

// For the readers of other formats and for print
export {readDrug} from '../read/drug-schema.js';
export {momentMeant} from '../read/alert-date.js';
export {withoutImpossibleTimes} from '../read/impossible-times.js';
export {readTendJson} from '../read/tend-json.js';
export {
  certainties,
  emptyVersion,
  isDated,
  keyOf,
  scopes,
  statuses,
  types,
  undated,
  unknownType,
  urgencies,
} from '../model/alert.js';
export {contentKey, isMinorChange} from '../model/content-hash.js';
export {dismissedKey} from './dismissed-key.js';
export {alertArticle} from './templates/alert.js';
export {makeLinks, paragraphElements} from './templates/paragraphs.js';

// What the banner needs at once, and other elements or the reader of the profile too
export {repeat} from 'lit/directives/repeat.js';
export {controlCharacters, separators} from '../../shared/control-characters.js';
export {distanceMeters, earthRadius} from '../../shared/geo/distance.js';
export {SchemaFault, notThe, under} from '../../shared/schema/schema.js';
export {
  asObject,
  choiceOf,
  matching,
  numberFrom,
  text,
  textThat,
  yesOrNo,
} from '../../shared/schema/values.js';
export {SourceReport} from '../../shared/source-report.js';
export {webAddress} from '../../shared/web-address.js';
export {momentFrom, numericOffset, parseIso} from '../../shared/iso-date.js';
export {addressAfter} from '../../shared/link-address.js';
export {idle, painted} from '../../ui/page-turns.js';
