/** The part of lit-localize that only translations need. `lit-localize.ts` says why it is internal. */
export {fnv1a64} from '@lit/localize/internal/fnv1a64.js';
export {generateMsgId} from '@lit/localize/internal/id-generation.js';
export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
export type {TemplateMap} from '@lit/localize/internal/types.js';
