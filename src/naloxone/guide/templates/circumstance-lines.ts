import {html, nothing} from 'lit';
import {
  circumstances,
  circumstanceValues,
  helpLinesOf,
  linesFor,
} from '../../model/circumstances.js';
import type {HelpLine} from '../../model/help-lines.js';
import type {GuideView} from '../guide-view.js';

/** What to know in one circumstance. Nothing until the words have loaded. */
export function circumstanceLines(view: GuideView, id: string) {
  const circumstance = circumstances.find((each) => each.id === id)!;
  const values = circumstanceValues({linked: view.lines.length > 0, packId: view.pack.id});
  return linesFor(circumstance, view.pack.id).map((line) => {
    const words = view.find(`circumstances:${id}.${line.id}`, {values});
    if (!words.length) return nothing;
    return html`<li>
      <p>${view.render(words)}</p>
      ${
        line.unverified
          ? html`<p class="unverified">${view.words('circumstances:unverified')}</p>`
          : nothing
      }
      ${numberNotes(view, helpLinesOf(line))}
    </li>`;
  });
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
