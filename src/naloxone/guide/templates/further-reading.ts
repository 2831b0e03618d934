/** What nobody waits for to read the steps, in one download: circumstances, and all sources. */
export {renderCircumstances} from './circumstances.js';
export {sourcesOf} from '../../model/sources.js';
