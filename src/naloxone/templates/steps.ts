import {html, nothing, type TemplateResult} from 'lit';
import type {GuidePack} from '../guide-pack.js';
import type {GuideView} from '../guide-view.js';
import {howToStep} from '../pack-sentences.js';
import {pictureOf} from '../pictures-of.js';
import {callButtons, callScript} from './call.js';
import type {GuideParts} from './guide.js';
import {howTo, howTos, listen} from './how-to.js';
import {picture} from './picture.js';

/** The sentences of one step: its name, what to do, and what else there is to it. */
export function stepSentences(view: GuideView, {id, kind}: GuidePack['steps'][number]) {
  const contexts = kind === 'call' ? [view.lines.length ? 'number' : 'none'] : [];
  return {
    title: view.find(`steps.${id}.title`, {contexts}),
    text: view.find(`steps.${id}.text`),
    more: view.find(`steps.${id}.more`),
  };
}

/** The whole sequence, in the publisher's order. */
export const steps = (view: GuideView, parts: GuideParts): TemplateResult => html`
  <h3 class="heading" id="steps" tabindex="-1">${view.words('steps.title')}</h3>
  <ol class="steps" role="list" aria-labelledby="steps">
    ${view.pack.steps.map((step) => stepItem(view, parts, step))}
  </ol>
`;

function stepItem(view: GuideView, parts: GuideParts, step: GuidePack['steps'][number]) {
  const {title, text, more} = stepSentences(view, step);
  const {id, kind} = step;
  return html`
    <li data-step=${kind} part="step">
      <h4>${view.render(title)}</h4>
      <p>${view.render(text)}</p>
      ${more.length ? html`<p>${view.render(more)}</p>` : nothing}
      ${listen(view, parts, [...title, ...text, ...more])}
      ${picture(view, parts, pictureOf(step, view))}
      ${kind === 'call' ? [callButtons(view), callScript(view)] : nothing}
      ${id === howToStep(view.pack) ? howTos(view, parts) : nothing}
      ${
        kind === 'recovery'
          ? howTo(view, parts, 'recovery', html`<h5>${view.words('recovery.title')}</h5>`)
          : nothing
      }
    </li>
  `;
}
