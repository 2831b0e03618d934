import {html, nothing, type TemplateResult} from 'lit';
import {circumstances as data, circumstanceValues} from '../circumstances.js';
import type {GuideView} from '../guide-view.js';

/** Special cases, and what comes afterwards, each folded; nothing until their words are there. */
export function circumstances(view: GuideView): TemplateResult | typeof nothing {
  const title = view.find('circumstances:title');
  if (!title.length) return nothing;
  const values = circumstanceValues({linked: view.lines.length > 0});
  return html`
    <section class="circumstances">
      <h3 class="heading">${view.render(title)}</h3>
      ${data.circumstances.map(
        ({id, lines}) => html`
          <details data-circumstance=${id}>
            <summary><h4>${view.words(`circumstances:${id}.title`)}</h4></summary>
            <ul>
              ${lines.map((line) => {
                const words = view.find(`circumstances:${id}.${line.id}`, {values});
                // Some hold in some places only.
                if (!words.length) return nothing;
                return html`<li>
                  <p>${view.render(words)}</p>
                  ${
                    line.unverified
                      ? html`<p class="unverified">${view.words('circumstances:unverified')}</p>`
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
