import {html, nothing, type TemplateResult} from 'lit';
import {duration, format} from '../../../i18n/format.js';
import {msg, str} from '../../../i18n/interface.js';
import type {Sentence} from '../../../i18n/voice.js';
import {listenIcon} from '../../../ui/templates/icons.js';
import {phoneIcon} from '../../icons.js';
import {lineOf, pictureOf} from '../../pictures-of.js';
import {callButtons, callScript} from '../../templates/call.js';
import {picture} from '../../templates/picture.js';
import {stepSentences} from '../../templates/steps.js';
import type {EmergencyMode} from '../emergency-mode.js';
import {canRead} from '../read-aloud.js';
import {chooseProduct, doseButton, doseSection} from './doses.js';
import {pacerFor} from './pacer.js';

/** A screen's words: the one thing to do, then what there is to say of it. */
function wordsOf(mode: EmergencyMode): {title: Sentence[]; more: Sentence[][]} {
  const {view, screen, status} = mode;
  const {id, kind, from} = screen;
  if (from === 'line') return {title: view.find(id), more: []};
  if (from === 'step') {
    const {title, text, more} = stepSentences(view, {id, kind});
    return {title, more: [text, more]};
  }
  const contexts = status.given ? [] : ['none'];
  const {waitSeconds} = view.pack;
  // Another dose is of what is at hand now; a wait is that of what was given.
  const about = (id === 'again' && mode.product) || status.product;
  const wait = waitSeconds[status.product];
  return {
    title: view.find(`emergency:${id}.title`, {contexts}),
    more: [
      view.with(about).find(`emergency:${id}.text`, {
        values: {wait: wait && duration(wait)},
      }),
    ],
  };
}

/** Everything that a screen says, in order, for reading aloud: in the reader's own language. */
export function screenSentences(mode: EmergencyMode): Sentence[] {
  const {title, more} = wordsOf(mode);
  return [title, ...more].flatMap((all) => all.slice(0, 1));
}

/** The emergency mode: where one is, the one thing to do, and the way on under the thumb. */
export const emergencyDialog = (mode: EmergencyMode): TemplateResult => {
  const {view} = mode;
  return html`
    <div
      class="tend screen ${view.speaker.voices.length > 1 ? 'two' : ''}"
      lang=${view.language}
      dir=${view.speaker.languageData.direction}
      data-screen=${mode.screen.id}
      data-kind=${mode.screen.kind}
    >
      ${bar(mode)} ${mode.open ? doseSection(mode, 'strip') : nothing}
      ${action(mode)} ${thumb(mode)}
      <p class="hidden" role="status">${mode.spoken}</p>
    </div>
  `;
};

const bar = (mode: EmergencyMode) => {
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

/** Small steps count with the step that they belong to; answers are no steps. */
function progress({view, screen}: EmergencyMode) {
  const {steps} = view.pack;
  const {language} = view.speaker;
  const named = steps.findIndex(({id}) => id === screen.id);
  const giving = steps.map(({kind}) => kind).lastIndexOf('naloxone');
  const at = named < 0 && screen.from === 'line' && screen.kind === 'naloxone' ? giving : named;
  if (at < 0) return nothing;
  const number = (value: number) => format(value, view.speaker.languageData);
  const [position, total] = [number(at + 1), number(steps.length)];
  return html`<span lang=${language}
    >${view.label(() =>
      msg(str`Step ${position} of ${total}`, {
        desc: 'Where the reader is in the step-by-step mode; the values are numbers',
      }),
    )}</span
  >`;
}

function action(mode: EmergencyMode) {
  const {view, screen, parts} = mode;
  const {title, more} = wordsOf(mode);
  const drawn =
    screen.from === 'line'
      ? pictureOf(lineOf(...(screen.id.split('.') as [string, string])), view)
      : pictureOf(screen, view);
  return html`
    <div class="action">
      <h1 id="screen-title" tabindex="-1">${view.render(title)}</h1>
      ${more.map((all) => (all.length ? html`<p>${view.render(all)}</p>` : nothing))}
      ${aids(mode)} ${picture(view, parts, drawn)} ${readButton(mode)} ${awake(mode)}
    </div>
  `;
}

function aids(mode: EmergencyMode) {
  const {view, screen} = mode;
  const has = (aid: (typeof screen.aids)[number]) => screen.aids.includes(aid);
  return [
    has('call')
      ? html`<div class="numbers">${callButtons(view)}</div>${callScript(view)}`
      : nothing,
    mode.choosing && !mode.product ? chooseProduct(mode) : nothing,
    has('breaths') ? pacerFor(mode, 'breaths') : nothing,
    has('compressions') ? pacerFor(mode, 'compressions') : nothing,
    has('question') ? question(mode) : nothing,
    has('dose') && mode.product ? doseButton(mode, mode.product) : nothing,
    mode.choosing && mode.product ? chooseProduct(mode) : nothing,
  ];
}

/** The one question that decides: about the breathing, never about waking. */
function question(mode: EmergencyMode) {
  const {view, screen} = mode;
  const answer = (breathing: boolean) => () => mode.answer(breathing);
  return html`
    <div class="question" role="group" aria-labelledby="question">
      ${
        screen.id === 'check'
          ? html`<span class="hidden" id="question">${view.words('emergency:check.title')}</span>`
          : html`<p id="question">${view.words('emergency:check.title')}</p>`
      }
      <button type="button" class="button" data-action="yes" @click=${answer(true)}>
        <span>${view.words('emergency:check.yes')}</span>
      </button>
      <button type="button" class="button" data-action="no" @click=${answer(false)}>
        <span>${view.words('emergency:check.no')}</span>
      </button>
    </div>
  `;
}

function readButton(mode: EmergencyMode) {
  const {view, voice} = mode;
  if (!canRead(screenSentences(mode))) return nothing;
  return html`<button type="button" class="listen" data-action="read" @click=${mode.toggleReading}>
    ${listenIcon}<span
      >${
        voice.reading
          ? view.label(() => msg('Stop reading', {desc: 'Button that ends reading aloud'}))
          : view.label(() => msg('Read aloud', {desc: 'Button that reads the screen aloud'}))
      }</span
    >
  </button>`;
}

/** Where the screen cannot be kept on, that is said: a dark screen must not surprise. */
const awake = ({view, keepsAwake}: EmergencyMode) =>
  keepsAwake === false
    ? html`<p class="awake">
        ${view.label(() =>
          msg('This device may turn its screen off. Touch the screen now and then.', {
            desc: 'Said where the step-by-step mode cannot keep the screen on',
          }),
        )}
      </p>`
    : nothing;

/** Back and next, always in the same place, within reach of a thumb. */
const thumb = (mode: EmergencyMode) => html`
  <footer class="thumb">
    <button type="button" data-action="back" ?disabled=${!mode.hasBack} @click=${mode.goBack}>
      <span class="arrow back" aria-hidden="true"></span>${mode.view.label(() =>
        msg('Back', {desc: 'Button to the screen before'}),
      )}
    </button>
    <button
      type="button"
      class="on"
      data-action="next"
      ?disabled=${!mode.next}
      @click=${mode.goOn}
    >
      ${mode.view.label(() => msg('Next', {desc: 'Button to the screen that follows'}))}<span
        class="arrow"
        aria-hidden="true"
      ></span>
    </button>
  </footer>
`;
