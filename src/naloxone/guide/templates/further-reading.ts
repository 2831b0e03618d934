/** What nobody waits for to read the steps, in one download: circumstances, and all sources. */
export {circumstances} from './circumstances.js';
export {sourcesOf} from '../../model/sources.js';
