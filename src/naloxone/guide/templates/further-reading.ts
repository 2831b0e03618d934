/** Circumstances and sources in one chunk: the steps can be read without them. */
export {circumstanceLines} from './circumstance-lines.js';
export {sourcesOf} from '../../model/sources.js';
