import {html, nothing, type TemplateResult} from 'lit';
import {format} from '../../i18n/format.js';
import {msg, str} from '../../i18n/interface.js';
import type {Localizer} from '../../i18n/localizer.js';
import {sentenceElements} from './sentences.js';

/** The age of what is shown, if it comes from the device and not from the network. */
export function ageNotice(
  localizer: Localizer,
  saved: Date | undefined,
): TemplateResult | typeof nothing {
  if (!saved) return nothing;
  const when = format({time: saved, withDay: true}, localizer.languageData);
  const label = localizer.ui(() =>
    msg(str`Without a network (saved on this device on ${when}).`, {
      desc: 'Says how old what is shown is; the value is a day with its time',
    }),
  );
  return html`<p class="age" role="note" data-saved=${saved.toISOString()}>
    ${sentenceElements([label], localizer.language)}
  </p>`;
}
