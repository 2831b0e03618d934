import {html, nothing, type TemplateResult} from 'lit';
import {circumstanceIds} from '../../../generated/guide.js';
import type {GuideView} from '../guide-view.js';
import type {GuideParts} from './guide.js';

/**
 * Special cases and what to do afterwards, each folded. Their titles come with the first step, so that nothing
 * moves when their lines arrive.
 */
export function circumstanceSection(
  view: GuideView,
  {circumstanceLines}: GuideParts,
): TemplateResult | typeof nothing {
  const title = view.find('circumstances:title');
  if (!title.length || circumstanceLines === 'failed') return nothing;
  return html`
    <section class="circumstances">
      <h3 class="heading">${view.render(title)}</h3>
      ${circumstanceIds.map(
        (id) => html`
          <details data-circumstance=${id}>
            <summary><h4>${view.words(`circumstances:${id}.title`)}</h4></summary>
            <ul>
              ${circumstanceLines?.(view, id)}
            </ul>
          </details>
        `,
      )}
    </section>
  `;
}
