/** What comes when the reader opens the details of a service, in one request. */
export {details, detailStyles} from './templates/details.js';
export {performAct} from './perform-act.js';
