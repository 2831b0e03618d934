import {html, nothing, type TemplateResult} from 'lit';
import {lines} from '../../../generated/guide.js';
import type {EmergencyLine, GuideView} from '../guide-view.js';
import {phoneIcon} from '../icons.js';

/**
 * Whom to call: the site's numbers, the first one in the guide's words; else the pack's number, with advice
 * if it does not answer. Without a number nothing is linked: a number that works in one place may not ring in
 * another.
 */
export const callButtons = (view: GuideView): TemplateResult =>
  html`${callLinks(view)} ${callElsewhere(view)}`;

export const callLinks = (view: GuideView): TemplateResult[] =>
  view.lines.map((line, index) => callButton(view, line, index));

/** What to do if the number does not answer, or if none is known. */
export const callElsewhere = (view: GuideView): TemplateResult => html`
  ${view.usualNumber ? html`<p class="call-local">${view.words('call.local')}</p>` : nothing}
  ${view.lines.length ? nothing : html`<p class="call-none">${view.words('call.none')}</p>`}
`;

const callButton = (view: GuideView, {number, url, label}: EmergencyLine, index: number) =>
  html`<a class="button ${index ? 'further' : ''}" data-action="call" href=${url}>
    ${phoneIcon}<span
      >${
        label
          ? html`<span lang=${label.tag} dir=${label.direction}>${label.text}</span> <bdi class="whole">${number}</bdi>`
          : view.words('call.button')
      }</span
    >
  </a>`;

/** The emergency box at the top. `enter` is the button for the emergency mode. */
export const callBox = (view: GuideView, enter: unknown): TemplateResult => html`
  <div class="call" part="call">
    <p class="call-now">${view.words('call.now')}</p>
    ${enter} ${callButtons(view)}
  </div>
`;

/** What to say on the phone, also where streets have no names and houses have no numbers. */
export const emergencyCallScript = (view: GuideView): TemplateResult => html`
  <div class="say">
    <p><strong>${view.words('say.title')}</strong></p>
    <ul>
      ${lines.say.map((id) => html`<li><p>${view.words(`say.${id}`)}</p></li>`)}
    </ul>
  </div>
`;
