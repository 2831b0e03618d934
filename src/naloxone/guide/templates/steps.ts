import {html, nothing, type TemplateResult} from 'lit';
import type {GuideStep} from '../../model/guide-pack.js';
import type {GuideView} from '../guide-view.js';
import {breathingStep, howToStep} from '../../model/pack-sentences.js';
import {pictureOf} from '../../pictures/picture-of.js';
import {callButtons, emergencyCallScript} from './call.js';
import type {GuideParts} from './guide.js';
import {breathingHowTo, breathingTest, howTo, howTos, listen} from './how-to.js';
import {renderPicture} from './picture.js';

/** The sentences of one step: its name, what to do, and details. */
export function stepSentences(view: GuideView, {id, kind}: GuideStep) {
  const isCall = kind === 'call';
  const isFirst = view.pack.steps[0]?.id === id;
  return {
    title: view.find(`steps.${id}.title`, {
      contexts: isCall ? [view.lines.length ? 'number' : 'none'] : [],
    }),
    text: view.find(`steps.${id}.text`, {contexts: isCall && isFirst ? ['first'] : []}),
    more: view.find(`steps.${id}.more`),
  };
}

/** All steps in the publisher's order, then the list for somebody without naloxone. */
export function steps(view: GuideView, parts: GuideParts): TemplateResult {
  const {steps, stepsWithoutNaloxone} = view.pack;
  return html`
    <h3 class="heading" id="steps" tabindex="-1">${view.words('steps.title')}</h3>
    <ol class="steps" role="list" aria-labelledby="steps">
      ${steps.map((step) => stepItem(view, parts, step))}
    </ol>
    ${
      stepsWithoutNaloxone
        ? html`<h3 class="heading" id="without">${view.words('steps.without')}</h3>
            <ol class="steps without" role="list" aria-labelledby="without">
              ${stepsWithoutNaloxone.map((step) => shortItem(view, step))}
            </ol>`
        : nothing
    }
  `;
}

function stepItem(view: GuideView, parts: GuideParts, step: GuideStep) {
  const {title, text, more} = stepSentences(view, step);
  const {id, kind} = step;
  const isGiving = id === howToStep(view.pack);
  return html`
    <li data-step=${kind} part="step">
      <h4>${view.render(title)}</h4>
      <p>${view.render(text)}</p>
      ${more.length ? html`<p>${view.render(more)}</p>` : nothing}
      ${kind === 'reassess' ? breathingTest(view) : nothing}
      ${listen(view, parts, [...title, ...text, ...more])}
      ${renderPicture(view, parts, pictureOf(step, view))}
      ${kind === 'call' ? [callButtons(view), emergencyCallScript(view)] : nothing}
      ${isGiving ? howTos(view, parts) : nothing}
      ${isGiving ? noNaloxone(view) : nothing}
      ${id === breathingStep(view.pack) ? breathingHowTo(view, parts) : nothing}
      ${
        kind === 'recovery'
          ? howTo(view, parts, 'recovery', html`<h5>${view.words('recovery.title')}</h5>`)
          : nothing
      }
    </li>
  `;
}

/** Somebody without naloxone continues to help. Some publishers have a list for that, shown below. */
const noNaloxone = (view: GuideView) =>
  view.pack.stepsWithoutNaloxone
    ? html`<p><a href="#without" @click=${toSection}>${view.words('steps.without')}</a></p>`
    : html`<p class="no-naloxone">${view.words('steps.naloxone.none')}</p>`;

/** Scrolls to a section. Browsers do not look for the target of a link inside a shadow root. */
function toSection(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ParentNode).querySelector(link.hash);
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
}

/** A step in short, because it is explained above already. */
function shortItem(view: GuideView, step: GuideStep) {
  const {title, text, more} = stepSentences(view, step);
  return html`
    <li data-without-naloxone=${step.kind}>
      <h4>${view.render(title)}</h4>
      <p>${view.render(text)}</p>
      ${more.length && step.kind !== 'call' ? html`<p>${view.render(more)}</p>` : nothing}
    </li>
  `;
}
