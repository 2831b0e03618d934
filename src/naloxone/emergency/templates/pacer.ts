import {html, nothing, type TemplateResult} from 'lit';
import {format} from '../../../i18n/format.js';
import {msg} from '../../../i18n/interface.js';
import type {Phase} from '../../model/breath-pacer.js';
import type {EmergencyView} from '../emergency-view.js';
import {rhythmKinds, rhythmOf, type Rhythm, type RhythmKind} from '../rhythms.js';

/** A rhythm to follow: drawn, with sound if the reader wants it, and vibration where a phone can. */
export function pacerBox(mode: EmergencyView): TemplateResult | typeof nothing {
  const {view, pacer} = mode;
  if (!rhythmOf(view.pack, pacer.kind)) return nothing;
  return html`
    <div class="pacer" data-pacer=${pacer.kind} data-running=${pacer.running ? 'yes' : 'no'}>
      <div class="lung" aria-hidden="true">
        <span class="swell"></span>
        <span class="left"></span>
      </div>
      <p class="counted">
        ${view.label(() => msg('Count', {desc: 'How many breaths or pushes were counted; a number follows'}))}:
        <bdi class="whole" data-count></bdi>
        <span class="cue" aria-hidden="true">${view.words(
          pacer.kind === 'breaths' ? 'emergency:pacer.breath' : 'emergency:pacer.push',
        )}</span>
      </p>
      <p class="controls">
        <button type="button" class="small" data-action="pacer" aria-pressed=${pacer.running ? 'true' : 'false'} @click=${mode.togglePacer}>
          ${pacerLabel(mode)}
        </button>
        ${
          pacer.running || pacer.paused
            ? html`<button type="button" class="small" data-action="stop" @click=${mode.stopPacer}>
                ${view.label(() => msg('Stop', {desc: 'Button that ends the rhythm'}))}
              </button>`
            : nothing
        }
      </p>
      <p class="controls kinds">
        ${rhythmKinds.map((kind) => rhythmButton(mode, kind))}
        <button type="button" class="small" data-action="sound" aria-pressed=${pacer.audible ? 'true' : 'false'} @click=${mode.toggleSound}>
          ${view.label(() => msg('Sound', {desc: 'Button that turns the sound of the rhythm on or off'}))}
        </button>
      </p>
    </div>
  `;
}

const rhythmButton = ({view, pacer, chooseRhythm}: EmergencyView, kind: RhythmKind) =>
  html`<button
    type="button"
    class="small"
    data-action="rhythm"
    data-rhythm=${kind}
    aria-pressed=${pacer.kind === kind ? 'true' : 'false'}
    @click=${() => chooseRhythm(kind)}
  >
    <span>${view.words(`emergency:pacer.${kind}`)}</span>
  </button>`;

const pacerLabel = ({view, pacer}: EmergencyView) =>
  pacer.running
    ? view.label(() => msg('Pause', {desc: 'Button that holds the rhythm'}))
    : pacer.paused
      ? view.label(() => msg('Go on', {desc: 'Button that goes on with the rhythm after a pause'}))
      : view.label(() =>
          msg('Start the rhythm', {desc: 'Button that starts the rhythm to breathe or push by'}),
        );

/** The position of a running rhythm. */
export interface Beating {
  running: boolean;
  paused: boolean;
  rhythm?: Rhythm;
}

/** The part of a beat in which the helper acts, from 0 to 1. */
const acting = 0.3;

/**
 * Draws the position of the rhythm, directly into the DOM: it changes with every frame, and nothing else
 * does.
 */
export function drawPhase(
  root: Element,
  {running, paused, rhythm}: Beating,
  {count, phase}: Phase,
): void {
  const box = root.querySelector<HTMLElement>('.pacer');
  if (!box) return;
  const {interval = 0} = rhythm ?? {};
  const active = running || paused;
  // Breathing out takes twice as long as breathing in.
  const swell = phase < acting ? phase / acting : 1 - (phase - acting) / (1 - acting);
  box.style.setProperty('--swell', (active ? swell : 0).toFixed(3));
  const now = active && phase < acting;
  if (box.dataset.now !== String(now)) box.dataset.now = String(now);
  const left = active && !now && interval >= 2000 ? Math.ceil(((1 - phase) * interval) / 1000) : '';
  const locale = {
    locale: box.closest('[lang]')?.getAttribute('lang') ?? 'en',
    direction: 'ltr',
  } as const;
  write(box.querySelector('.left'), left === '' ? '' : format(left, locale));
  write(box.querySelector('[data-count]'), format(count, locale));
}

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
