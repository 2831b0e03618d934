import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../i18n/interface.js';
import type {Speaker} from '../../i18n/localizer.js';
import {sentences} from './sentences.js';

/** Says plainly, in every language shown, that a language among them is a draft. */
export function draftNotice(speaker: Speaker): TemplateResult | typeof nothing {
  const names = speaker.draftNames.join(', ');
  if (!names) return nothing;
  const notice = speaker.labels(() =>
    msg(
      str`Draft (${names}): no named person has reviewed this translation yet. The original is shown with it.`,
      {
        desc: 'Notice on top of a guide; the value is the names of the languages that nobody has reviewed',
      },
    ),
  );
  return html`<p class="draft" role="note">${sentences(notice, speaker.language)}</p>`;
}
