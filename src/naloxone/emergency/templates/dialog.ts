import {html, nothing, type TemplateResult} from 'lit';
import {format} from '../../../i18n/format.js';
import {msg, str} from '../../../i18n/interface.js';
import {listenIcon} from '../../../ui/templates/icons.js';
import {phoneIcon} from '../../guide/icons.js';
import {lineOf, pictureOf} from '../../pictures/picture-of.js';
import {callElsewhere, callLinks, emergencyCallScript} from '../../guide/templates/call.js';
import {breathingSentences, breathingTest, uncovered} from '../../guide/templates/how-to.js';
import {renderPicture} from '../../guide/templates/picture.js';
import {canRead} from '../devices/read-aloud.js';
import type {EmergencyView} from '../emergency-view.js';
import type {Aid} from '../screens.js';
import {chooseProduct, doseButton, doseSection, naloxoneButton} from './doses.js';
import {pacerBox} from './pacer.js';
import {decidingQuestion, saysQuestion, screenSentences, waitOf, wordsOf} from './words.js';

/** The emergency mode: progress on top, the one thing to do, and the buttons within reach of the thumb. */
export const emergencyDialog = (mode: EmergencyView): TemplateResult => {
  const {view} = mode;
  return html`
    <div
      class="tend screen ${view.localizer.locales.length > 1 ? 'two' : ''}"
      lang=${view.language}
      dir=${view.localizer.languageData.direction}
      data-screen=${mode.screen.id}
      data-kind=${mode.screen.kind}
    >
      ${bar(mode)} ${mode.open ? doseSection(mode, 'strip') : nothing}
      ${action(mode)} ${thumb(mode)}
      <p class="hidden" role="status">${mode.spoken}</p>
    </div>
  `;
};

const bar = (mode: EmergencyView) => {
  const {view} = mode;
  const [line] = view.lines;
  return html`
    <header class="bar">
      <button type="button" data-action="close" @click=${mode.close}>
        ${view.label(() => msg('Close', {desc: 'Button that ends the step-by-step mode'}))}
      </button>
      <p class="progress">${progress(mode)}</p>
      ${
        line
          ? html`<a class="bar-call" data-action="call" href=${line.url}
              >${phoneIcon}<span class="hidden">${view.words('call.button')}</span
              ><bdi class="whole" aria-hidden="true">${line.number}</bdi></a
            >`
          : nothing
      }
    </header>
  `;
};

/**
 * Progress through the steps, in words where they have room beside a long number, and always as a line. A
 * small step counts as its step. Screens that follow an answer do not count.
 */
function progress({view, screen, hasNone}: EmergencyView) {
  const {steps: all, stepsWithoutNaloxone} = view.pack;
  const steps = (hasNone && stepsWithoutNaloxone) || all;
  const {language} = view.localizer;
  const named = steps.findIndex(({id}) => id === screen.id);
  const lastDose = steps.map(({kind}) => kind).lastIndexOf('naloxone');
  const at = named < 0 && screen.from === 'line' && screen.kind === 'naloxone' ? lastDose : named;
  if (at < 0) return nothing;
  const number = (value: number) => format(value, view.localizer.languageData);
  const [position, total] = [number(at + 1), number(steps.length)];
  return html`<span class="in-words" lang=${language}
      >${view.label(() =>
        msg(str`Step ${position} of ${total}`, {
          desc: 'Where the reader is in the step-by-step mode; the values are numbers',
        }),
      )}</span
    ><span class="done" aria-hidden="true"
      >${steps.map((_, index) => html`<i class=${index > at ? nothing : 'past'}></i>`)}</span
    >`;
}

function action(mode: EmergencyView) {
  const {view, screen, parts} = mode;
  const {title, more} = wordsOf(mode);
  const drawn =
    screen.from === 'line'
      ? pictureOf(lineOf(...(screen.id.split('.') as [string, string])), view)
      : pictureOf(screen, view);
  return html`
    <div class="action">
      <h1 id="screen-title" tabindex="-1">${view.render(title)}</h1>
      ${screen.aids.includes('call') ? html`<div class="numbers">${callLinks(view)}</div>` : nothing}
      ${more.map((all) => (all.length ? html`<p>${view.render(all)}</p>` : nothing))}
      ${aids(mode)} ${renderPicture(view, parts, drawn)} ${readButton(mode)} ${awake(mode)}
    </div>
  `;
}

function aids(mode: EmergencyView) {
  const {view, screen, product, choosing, status} = mode;
  const has = (aid: Aid) => screen.aids.includes(aid);
  // The helper has started already: show the rhythm first and the instructions last.
  const underWay = screen.id === 'keep';
  const asks = choosing && screen.kind === 'naloxone' && screen.from !== 'line';
  return [
    has('call') ? [callElsewhere(view), emergencyCallScript(view)] : nothing,
    has('dose') && status.given && status.next === 'wait' ? tooSoon(mode) : nothing,
    asks && !product ? chooseProduct(mode) : nothing,
    has('breathing') && !underWay ? howToBreathe(mode) : nothing,
    has('breathing') ? pacerBox(mode) : nothing,
    has('question') ? question(mode) : nothing,
    has('dose') && product ? doseButton(mode, product) : nothing,
    asks && product ? chooseProduct(mode) : nothing,
    naloxoneButton(mode),
    screen.id === 'again' || underWay ? howToBreathe(mode) : nothing,
  ];
}

/** A dose was logged just now: ask to wait, instead of offering a second dose. */
const tooSoon = (mode: EmergencyView) =>
  html`<p class="too-soon">
    ${mode.view.words('emergency:keep.text', {values: {wait: waitOf(mode)}})}
  </p>`;

/** How to help with breathing, in short lines. The publisher of the method is named below. */
const howToBreathe = ({view, screen}: EmergencyView) => html`
  <section class="breathing" aria-labelledby="breathing">
    <h2 id="breathing" class=${screen.from === 'mode' && screen.id !== 'again' ? 'hidden' : ''}>
      ${view.words('breathing.title')}
    </h2>
    <ol>
      ${breathingSentences(view).map((line) => html`<li><p>${view.render(line)}</p></li>`)}
    </ol>
    ${uncovered(view, 'breathing')}
  </section>
`;

/** The question that decides, once. Its answers are always visible. */
function question(mode: EmergencyView) {
  const {view, send} = mode;
  const answer = (breathing: boolean) => () => send({type: 'answer', breathing});
  return html`
    <div class="question">
      ${
        saysQuestion(mode)
          ? html`<span class="hidden" id="question">${view.words(decidingQuestion)}</span>`
          : html`<p id="question">${view.words(decidingQuestion)}</p>`
      }
      ${breathingTest(view)}
    </div>
    <div class="answers" role="group" aria-labelledby="question">
      <button type="button" class="button" data-action="yes" @click=${answer(true)}>
        <span>${view.words('emergency:check.yes')}</span>
      </button>
      <button type="button" class="button" data-action="no" @click=${answer(false)}>
        <span>${view.words('emergency:check.no')}</span>
      </button>
    </div>
  `;
}

function readButton(mode: EmergencyView) {
  const {view, reading} = mode;
  if (!canRead(screenSentences(mode))) return nothing;
  return html`<button type="button" class="listen" data-action="read" @click=${mode.toggleReading}>
    ${listenIcon}<span
      >${
        reading
          ? view.label(() => msg('Stop reading', {desc: 'Button that ends reading aloud'}))
          : view.label(() => msg('Read aloud', {desc: 'Button that reads the screen aloud'}))
      }</span
    >
  </button>`;
}

/** Warns if the screen cannot be kept on, so that a dark screen does not surprise. */
const awake = ({view, keepsAwake}: EmergencyView) =>
  keepsAwake === false
    ? html`<p class="awake">
        ${view.label(() =>
          msg('This device may turn its screen off. Touch the screen now and then.', {
            desc: 'Said where the step-by-step mode cannot keep the screen on',
          }),
        )}
      </p>`
    : nothing;

/** Back and Next, always in the same place, within reach of a thumb. Next is quiet where an answer leads on. */
const thumb = ({view, screen, hasBack, hasNext, send}: EmergencyView) => html`
  <footer class="thumb">
    <button
      type="button"
      data-action="back"
      ?disabled=${!hasBack}
      @click=${() => send({type: 'back'})}
    >
      <span class="arrow back" aria-hidden="true"></span>${view.label(() =>
        msg('Back', {desc: 'Button to the screen before'}),
      )}
    </button>
    ${
      hasNext
        ? html`<button
            type="button"
            class=${screen.aids.includes('question') ? nothing : 'on'}
            data-action="next"
            @click=${() => send({type: 'next'})}
          >
            ${view.label(() => msg('Next', {desc: 'Button to the screen that follows'}))}<span
              class="arrow"
              aria-hidden="true"
            ></span>
          </button>`
        : nothing
    }
  </footer>
`;
