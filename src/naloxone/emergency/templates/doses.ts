import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import {ago, countdown} from '../../../i18n/format-minutes.js';
import type {Dose} from '../../model/dose-clock.js';
import type {Product} from '../../model/response-pack.js';
import type {EmergencyView} from '../emergency-view.js';

const products: readonly Product[] = ['nasal', 'injection'];

/**
 * Asks which naloxone is at hand, if a site hands out both. Once answered it is small, and can be changed.
 */
export const chooseProduct = (mode: EmergencyView): TemplateResult => html`
  <div
    class=${mode.product ? 'controls' : 'question choose'}
    role="group"
    aria-labelledby="choose"
  >
    <p id="choose" class=${mode.product ? 'hidden' : ''}>${mode.view.words('emergency:choose.title')}</p>
    ${products.map(
      (product) =>
        html`<button
          type="button"
          class=${mode.product ? 'small' : 'button'}
          data-action="choose"
          data-product=${product}
          aria-pressed=${mode.product ? String(mode.product === product) : nothing}
          @click=${() => mode.send({type: 'have', product})}
        >
          <span>${mode.view.words(`emergency:choose.${product}`)}</span>
        </button>`,
    )}
  </div>
`;

/**
 * "I have no naloxone", "I have none left", "I have naloxone now": the answer can change during the
 * emergency. Shown only where it changes what follows.
 */
export function naloxoneButton(mode: EmergencyView): TemplateResult | typeof nothing {
  const {view, screen, hasNone, product, doses, send} = mode;
  const button = (label: string, action: string, press: () => void) =>
    html`<p class="naloxone">
      <button type="button" class="small" data-action=${action} @click=${press}>
        <span>${view.words(`emergency:choose.${label}`)}</span>
      </button>
    </p>`;
  if (!hasNone && screen.kind === 'naloxone') {
    return button(doses.length ? 'left' : 'none', 'none', () => send({type: 'have-none'}));
  }
  if (!hasNone || (screen.id !== 'breathe' && screen.id !== 'keep')) return nothing;
  if (mode.choosing) {
    return html`<p class="naloxone">${view.words('emergency:choose.found')}</p>
      <p class="controls">
        ${products.map(
          (each) =>
            html`<button
              type="button"
              class="small"
              data-action="found"
              data-product=${each}
              @click=${() => send({type: 'have', product: each})}
            >
              <span>${view.words(`emergency:choose.${each}`)}</span>
            </button>`,
        )}
      </p>`;
  }
  return product ? button('found', 'found', () => send({type: 'have', product})) : nothing;
}

/** Lines that end with giving a dose. On earlier lines the button is less prominent. */
const doseScreens = ['nasal.press', 'injection.push', 'injection.case', 'again'];

/** "I gave a dose", as often as needed. A shaking hand may press twice for one dose. */
export const doseButton = (mode: EmergencyView, product: Product): TemplateResult => html`
  <button
    type="button"
    class=${doseScreens.includes(mode.screen.id) && mode.status.next !== 'wait' ? 'button dose' : 'small dose'}
    data-action="dose"
    data-product=${product}
    @click=${({detail}: MouseEvent) => detail < 2 && mode.recordDose(product)}
  >
    ${mode.view.label(() =>
      msg('I gave a dose', {desc: 'Button that writes down that naloxone was given, now'}),
    )}
  </button>
`;

/**
 * The doses, their times and what is due: a strip in the dialog, or a section of the guide after it closed,
 * to show to the paramedics.
 */
export function doseSection(
  mode: EmergencyView,
  place: 'strip' | 'summary',
): TemplateResult | typeof nothing {
  const {view, doses} = mode;
  if (!doses.length) return nothing;
  return html`
    <section
      class="doses ${place} ${view.localizer.locales.length > 1 ? 'two' : ''}"
      aria-labelledby="doses"
      data-due=${mode.status.next === 'check-breathing' ? 'yes' : 'no'}
    >
      <h3 id="doses" class=${place === 'strip' ? 'hidden' : ''}>
        ${view.words('emergency:dose.log')}
      </h3>
      <ol class="log">
        ${doses.map((dose, index) => logLine(mode, dose, index))}
      </ol>
      ${place === 'summary' ? html`<p>${view.words('emergency:dose.paramedics')}</p>` : nothing}
      ${due(mode)} ${controls(mode, place)}
    </section>
  `;
}

/** A line of the log is in one language only. It is not an instruction, and saves room for those. */
function logLine({view, now}: EmergencyView, {at, product}: Dose, index: number) {
  const {languageData} = view.localizer;
  return html`<li data-dose=${index + 1}>
    ${view.render(view.find(`emergency:dose.line_${product}`, {values: {at: {time: at}}}).slice(0, 1))}
    <span class="ago" translate="no">(<bdi>${ago(at, now, languageData)}</bdi>)</span>
  </li>`;
}

/** Screens that follow the answer just given. */
const followUpScreens = ['again', 'normal', 'recovery.side', 'recovery.hand', 'recovery.leg'];

/** When to check the breathing next. Pressing it leads there; the clock alone never changes the screen. */
function due(mode: EmergencyView) {
  const {view, status, now} = mode;
  const {languageData} = view.localizer;
  if (status.next === 'check-breathing') {
    const {id, aids} = mode.screen;
    const asksAboutBreathing = aids.includes('question') && !aids.includes('breathing');
    if (mode.open && (id === 'check' || followUpScreens.includes(id))) return nothing;
    // The answers are on the screen already, so a second button is not needed.
    if (mode.open && asksAboutBreathing)
      return html`<p class="wait now"><strong>${view.words('emergency:dose.due')}</strong></p>`;
    return html`<button type="button" class="button due" data-action="check" @click=${() => {
      mode.enter();
      mode.send({type: 'check'});
    }}>
      <span>${view.words('emergency:dose.due')}</span>
    </button>`;
  }
  const values = {from: {time: status.from}, to: {time: status.to}};
  const isMoment = status.from.getTime() === status.to.getTime();
  return html`<p class="wait">
    <span>${view.words(`emergency:dose.${isMoment ? 'wait-at' : 'wait'}`, {values})}</span>
    <bdi class="countdown whole" role="timer" aria-live="off" translate="no"
      >${countdown(status.from, now, languageData)}</bdi
    >
  </p>`;
}

const controls = ({view, undoDose, clearDoses}: EmergencyView, place: 'strip' | 'summary') => html`
  <p class="controls">
    <button type="button" class="small" data-action="undo" @click=${undoDose}>
      ${view.label(() => msg('Undo', {desc: 'Button that takes the last dose off the list'}))}
    </button>
    ${
      place === 'summary'
        ? html`<button type="button" class="small" data-action="clear" @click=${clearDoses}>
            ${view.label(() => msg('Clear', {desc: 'Button that forgets the list of doses'}))}
          </button>`
        : nothing
    }
  </p>
`;
