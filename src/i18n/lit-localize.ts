/**
 * All uses of @lit/localize's internal modules, with `lit-localize-ids.ts`. Its public runtime holds one
 * locale for a page; a page in two languages needs one for each element. Test a new version here.
 */
import {defaultMsg} from '@lit/localize/internal/default-msg.js';
import type {StrResult} from '@lit/localize/internal/str-tag.js';

export {str, type StrResult} from '@lit/localize/internal/str-tag.js';

/** The text of a message in the source locale. Typed apart, so that the extractor takes no call for `msg`. */
export const sourceText: (message: string | StrResult) => string = defaultMsg as (
  message: string | StrResult,
) => string;
