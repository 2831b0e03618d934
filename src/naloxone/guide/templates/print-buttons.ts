import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {GuideView} from '../guide-view.js';
import type {Sheet} from '../../print/sheets.js';

/**
 * Buttons that print a poster for a wall or a card for a wallet.
 * @param print undefined until the words on them have loaded.
 */
export function printButtons(
  view: GuideView,
  print: ((sheet: Sheet) => void) | undefined,
): TemplateResult | typeof nothing {
  const title = view.find('emergency:print.title');
  if (!title.length) return nothing;
  const button = (sheet: Sheet, label: unknown) => html`
    <button
      class="plain"
      type="button"
      data-action="print"
      data-sheet=${sheet}
      ?disabled=${!print}
      @click=${() => print?.(sheet)}
    >
      ${label}
    </button>
  `;
  return html`
    <section class="paper">
      <h3 class="heading">${view.render(title)}</h3>
      <p>
        ${button(
          'poster',
          view.label(() => msg('Print a poster', {desc: 'Button that prints one page for a wall'})),
        )}
        ${button(
          'card',
          view.label(() =>
            msg('Print a wallet card', {desc: 'Button that prints a card to cut out and fold'}),
          ),
        )}
      </p>
    </section>
  `;
}
