/**
 * All uses of @lit/localize's internal modules. Its public runtime holds one locale for a page; a page in two
 * languages needs one for each element. Test a new version here.
 */
export {fnv1a64} from '@lit/localize/internal/fnv1a64.js';
export {generateMsgId} from '@lit/localize/internal/id-generation.js';
export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
export {str} from '@lit/localize/internal/str-tag.js';
export type {TemplateMap} from '@lit/localize/internal/types.js';
