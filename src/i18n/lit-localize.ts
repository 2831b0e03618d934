/**
 * What the project takes of @lit/localize's inner modules, in one place: its public runtime holds one
 * locale a page, and a page of two languages needs one an element. A new version is tried here.
 */
export {fnv1a64} from '@lit/localize/internal/fnv1a64.js';
export {generateMsgId} from '@lit/localize/internal/id-generation.js';
export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
export {str} from '@lit/localize/internal/str-tag.js';
export type {TemplateMap} from '@lit/localize/internal/types.js';
