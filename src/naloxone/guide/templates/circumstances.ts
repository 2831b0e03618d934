import {html, nothing, type TemplateResult} from 'lit';
import {
  circumstances as all,
  circumstanceValues,
  helpLinesOf,
  linesFor,
} from '../../model/circumstances.js';
import type {GuideView} from '../guide-view.js';
import type {HelpLine} from '../../model/help-lines.js';

/** Special cases and what to do afterwards, each folded. Nothing until their words have loaded. */
export function renderCircumstances(view: GuideView): TemplateResult | typeof nothing {
  const title = view.find('circumstances:title');
  if (!title.length) return nothing;
  const values = circumstanceValues({linked: view.lines.length > 0, packId: view.pack.id});
  return html`
    <section class="circumstances">
      <h3 class="heading">${view.render(title)}</h3>
      ${all.map(
        (circumstance) => html`
          <details data-circumstance=${circumstance.id}>
            <summary><h4>${view.words(`circumstances:${circumstance.id}.title`)}</h4></summary>
            <ul>
              ${linesFor(circumstance, view.pack.id).map((line) => {
                const key = `circumstances:${circumstance.id}.${line.id}`;
                return html`<li>
                  <p>${view.words(key, {values})}</p>
                  ${
                    line.unverified
                      ? html`<p class="unverified">${view.words('circumstances:unverified')}</p>`
                      : nothing
                  }
                  ${numberNotes(view, helpLinesOf(line))}
                </li>`;
              })}
            </ul>
          </details>
        `,
      )}
    </section>
  `;
}

/** How reliable the numbers in a line are. Each remark appears once. */
function numberNotes(view: GuideView, lines: readonly HelpLine[]) {
  const [first] = lines;
  if (!first) return nothing;
  const old = lines.find(({standing}) => standing === 'old');
  const notes = [
    view.words('circumstances:lines.checked', {values: {checked: first.checked}}),
    old && view.words('circumstances:lines.old', {values: {published: old.published}}),
    lines.some(({standing}) => standing === 'second-hand') &&
      view.words('circumstances:lines.second-hand'),
  ];
  return notes.filter(Boolean).map((note) => html`<p class="unverified">${note}</p>`);
}
