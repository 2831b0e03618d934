import {html, nothing, svg, type TemplateResult} from 'lit';
import {generate} from 'lean-qr';
import type {GuideView} from '../guide/guide-view.js';
import {draftNotice} from '../../ui/templates/draft-notice.js';
import type {GuideParts} from '../guide/templates/guide.js';
import {renderPicture} from '../guide/templates/picture.js';
import {breathingSentences, breathingTest, uncovered} from '../guide/templates/how-to.js';
import {stepSentences} from '../guide/templates/steps.js';
import {pictureOf} from '../pictures/picture-of.js';

/** The sheets that can be printed, besides the guide itself. */
export type Sheet = 'poster' | 'card';

/** A wall poster: one page of Letter or A4 paper with everything that the screen says about the steps. */
export const poster = (view: GuideView, parts: GuideParts): TemplateResult => html`
  <article class="sheet poster ${twice(view)}" lang=${view.language} dir=${directionOf(view)}>
    <header>
      <h1>${view.words('title')}</h1>
      ${numbers(view)}
    </header>
    ${draftNotice(view.localizer)}
    <ol class="steps">
      ${view.pack.steps.map((step) => {
        const {title, text, more} = stepSentences(view, step);
        return html`<li>
          <div>
            <h2>${view.render(title)}</h2>
            <p>${view.render(text)}</p>
            ${more.length ? html`<p>${view.render(more)}</p>` : nothing}
          </div>
          ${renderPicture(view, parts, pictureOf(step, view))}
        </li>`;
      })}
    </ol>
    <div class="rules">
      ${breathing(view)}
      <section class="stop">
        <h2>${view.words('emergency:check.title')}</h2>
        ${breathingTest(view)}
        <h2>${view.words('stop.title')}</h2>
        ${['normal', 'again'].map((id) => html`<p>${view.words(`stop.${id}`)}</p>`)}
        <p>${withoutNaloxone(view)}</p>
      </section>
    </div>
    ${footer(view)}
  </article>
`;

/** How to help with breathing, line by line, and its publisher. */
const breathing = (view: GuideView) => html`
  <section class="breathing">
    <h2>${view.words('breathing.title')}</h2>
    <ol>
      ${breathingSentences(view).map((line) => html`<li>${view.render(line)}</li>`)}
    </ol>
    ${uncovered(view, 'breathing')}
  </section>
`;

/** What to do without naloxone: one sentence, or the names of the publisher's own steps. */
function withoutNaloxone(view: GuideView): unknown {
  const {stepsWithoutNaloxone: own} = view.pack;
  if (!own) return view.words('steps.naloxone.none');
  const titles = own.map((step) => view.render(stepSentences(view, step).title));
  return html`<strong>${view.words('steps.without')}</strong> ${titles.map(
    (title, index) => html`${index ? ' → ' : ''}${title}`,
  )}`;
}

/**
 * A card for the wallet, to cut out and fold twice. Outside: the steps and whom to call. Inside: help with
 * breathing and when to stop.
 */
export const card = (view: GuideView): TemplateResult => html`
  <article class="sheet card ${twice(view)}" lang=${view.language} dir=${directionOf(view)}>
    <section class="face">
      <h1>${view.words('title')}</h1>
      <ol>
        ${view.pack.steps.map((step) => {
          const {title, more} = stepSentences(view, step);
          return html`<li>
            ${view.render(title)}
            ${more.length && step.kind !== 'call' ? html`<small>${view.render(more)}</small>` : nothing}
          </li>`;
        })}
      </ol>
    </section>
    <section class="face">
      ${numbers(view)}
      <p>${view.words('emergency:print.card')}</p>
      ${footer(view)}
    </section>
    <section class="face">${breathing(view)}</section>
    <section class="face">
      <p class="stop">${view.words('stop.normal')}</p>
      ${breathingTest(view).slice(-1)}
      <p>${withoutNaloxone(view)}</p>
      ${
        view.find('steps.call.more').length
          ? html`<p class="law">${view.words('steps.call.more')}</p>`
          : nothing
      }
    </section>
  </article>
`;

const twice = ({localizer}: GuideView) => (localizer.locales.length > 1 ? 'two' : '');
const directionOf = ({localizer}: GuideView) => localizer.languageData.direction;

/** Whom to call, in large type. */
const numbers = (view: GuideView) =>
  view.lines.length
    ? html`<ul class="numbers">
        ${view.lines.map(
          ({number, label}) =>
            html`<li>
              ${label ? html`<span lang=${label.tag} dir=${label.direction}>${label.text}</span> ` : nothing}
              <bdi>${number}</bdi>
            </li>`,
        )}
        ${view.usualNumber ? html`<li class="local">${view.words('call.local')}</li>` : nothing}
      </ul>`
    : html`<p class="numbers">${view.words('call.none')}</p>`;

/** Who hands the sheet out, where to read more, and the publisher of the steps. */
function footer(view: GuideView) {
  const {name, guideUrl} = view.profile;
  const siteName = name && view.own(name);
  const scanned = guideUrl ? code(guideUrl) : undefined;
  return html`
    <footer>
      ${scanned ?? nothing}
      <div>
        ${siteName ? html`<p class="name" lang=${siteName.tag} dir=${siteName.direction}>${siteName.text}</p>` : nothing}
        ${scanned ? html`<p>${view.words('emergency:print.scan')}</p>` : nothing}
        <p class="fine">${view.words('sources.text')} ${view.words('sources.checked')}</p>
        <p class="fine">${view.words('sources.review')}</p>
      </div>
    </footer>
  `;
}

/** An address as a QR code. It is black on white in every theme, so that scanners can read it. */
function code(address: string): TemplateResult | undefined {
  const made = bitmap(address);
  if (!made) return undefined;
  const {size, get} = made;
  const quiet = 4;
  const squares = Array.from({length: size * size}, (_, at) => [at % size, Math.floor(at / size)])
    .filter(([x, y]) => get(x!, y!))
    .map(([x, y]) => `M${x! + quiet} ${y! + quiet}h1v1h-1z`)
    .join('');
  const side = size + 2 * quiet;
  return html`<div class="code" role="img" aria-label=${address}>
    ${svg`<svg viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" aria-hidden="true"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d=${squares}/></svg>`}
  </div>`;
}

/** Undefined for an address that is too long for a code: the sheet is printed without it. */
function bitmap(address: string) {
  try {
    const made = generate(address);
    return {size: made.size, get: (x: number, y: number) => made.get(x, y)};
  } catch {
    return undefined;
  }
}
