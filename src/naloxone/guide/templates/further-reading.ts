/** Circumstances and sources in one chunk: the steps can be read without them. */
export {renderCircumstances} from './circumstances.js';
export {sourcesOf} from '../../model/sources.js';
