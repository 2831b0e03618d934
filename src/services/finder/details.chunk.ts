/** Everything that the details of a service need, in one chunk. */
export {details, detailStyles, hours} from './templates/details.js';
export {performAct} from './perform-act.js';
