import {html, nothing} from 'lit';
import {direction} from '../../../i18n/direction.js';
import type {ServiceWords} from '../../model/service.js';
import type {ServiceView} from '../service-view.js';

/** Text of the directory, marked with its language if that is not the reader's. */
export function directoryText(view: ServiceView, part: keyof ServiceWords): unknown {
  const localized = view.text(part);
  if (!localized) return nothing;
  const {text: words, lang} = localized;
  const text = typeof words === 'string' ? words : words.join(', ');
  return lang === view.localizer.language
    ? text
    : html`<span lang=${lang || nothing} dir=${lang ? direction(lang) : 'auto'}>${text}</span>`;
}
