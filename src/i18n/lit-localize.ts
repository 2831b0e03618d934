/**
 * All uses of @lit/localize's internal modules, with `lit-localize-ids.ts`. Its public runtime holds one
 * locale for a page; a page in two languages needs one for each element. Test a new version here.
 */
export {defaultMsg} from '@lit/localize/internal/default-msg.js';
export {str, type StrResult} from '@lit/localize/internal/str-tag.js';
