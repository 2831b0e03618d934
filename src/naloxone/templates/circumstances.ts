import {html, nothing, type TemplateResult} from 'lit';
import {circumstances as all, circumstanceValues, helpLinesOf, linesFor} from '../circumstances.js';
import type {GuideView} from '../guide-view.js';

/** Special cases, and what comes afterwards, each folded; nothing until their words are there. */
export function circumstances(view: GuideView): TemplateResult | typeof nothing {
  const title = view.find('circumstances:title');
  if (!title.length) return nothing;
  const values = circumstanceValues({linked: view.lines.length > 0});
  return html`
    <section class="circumstances">
      <h3 class="heading">${view.render(title)}</h3>
      ${all.map(
        (circumstance) => html`
          <details data-circumstance=${circumstance.id}>
            <summary><h4>${view.words(`circumstances:${circumstance.id}.title`)}</h4></summary>
            <ul>
              ${linesFor(circumstance, view.pack.id).map((line) => {
                const [checked] = helpLinesOf(line).map((each) => each.checked);
                return html`<li>
                  <p>${view.words(`circumstances:${circumstance.id}.${line.id}`, {values})}</p>
                  ${
                    line.unverified
                      ? html`<p class="unverified">${view.words('circumstances:unverified')}</p>`
                      : nothing
                  }
                  ${
                    checked
                      ? html`<p class="unverified">
                          ${view.words('circumstances:lines.checked', {values: {checked}})}
                        </p>`
                      : nothing
                  }
                </li>`;
              })}
            </ul>
          </details>
        `,
      )}
    </section>
  `;
}
