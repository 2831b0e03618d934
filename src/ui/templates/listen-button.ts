import {html, nothing, type TemplateResult} from 'lit';
import type {Sentence} from '../../i18n/message-resolver.js';
import {listenIcon} from './icons.js';

/**
 * A button that plays the recordings of the sentences beside it; nothing without recordings.
 * @param spoken the sentences beside the button.
 * @param label its name, as text or a template.
 * @param listen called with the addresses of the recordings, in order.
 */
export function listenButton(
  spoken: readonly Sentence[],
  label: unknown,
  listen: (addresses: string[]) => void,
): TemplateResult | typeof nothing {
  const addresses = spoken.flatMap(({audio}) => audio ?? []);
  if (!addresses.length) return nothing;
  return html`<button class="listen" type="button" data-action="read" @click=${() => listen(addresses)}>
    ${listenIcon}<span>${label}</span>
  </button>`;
}
