import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../i18n/interface.js';
import type {Localizer} from '../../i18n/localizer.js';
import {sentenceElements} from './sentences.js';

/** A notice, in every language shown, that one of them is a draft. */
export function draftNotice(localizer: Localizer): TemplateResult | typeof nothing {
  const names = localizer.draftEndonyms.join(', ');
  if (!names) return nothing;
  const notice = localizer.uiAll(() =>
    msg(
      str`Draft (${names}): no named person has reviewed this translation yet. The original is shown with it.`,
      {
        desc: 'Notice on top of a guide; the value is the names of the languages that nobody has reviewed',
      },
    ),
  );
  return html`<p class="draft" part="draft" role="note">${sentenceElements(notice, localizer.language)}</p>`;
}
