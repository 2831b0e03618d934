import {html, nothing, type TemplateResult} from 'lit';
import type {GuideView} from '../guide-view.js';
import {callElsewhere, callLinks} from './call.js';
import {notes, paramedics, signs, stop} from './guide.js';
import {steps} from './steps.js';

/** What stands around the words of one language. */
export interface GuideWordsParts {
  /** Says that the language is a draft. */
  draft?: unknown;
  /** The way to the text that a draft was translated from. */
  original?: unknown;
}

/** A page without script or styles: no drawings, and nothing that is folded is left out. */
const parts = {pictures: 'failed'} as const;

/**
 * The words of the guide in one language, to stand between the element's tags: what the guide itself
 * says, without what needs its script. The circumstances and the list of sources come with the guide.
 */
export const guideWords = (
  view: GuideView,
  {draft, original}: GuideWordsParts = {},
): TemplateResult => html`
  <section lang=${view.language} dir=${view.localizer.languageData.direction}>
    <h2 id="title">${view.words('title')}</h2>
    <p>${view.words('call.now')}</p>
    ${callLinks(view).map((link) => html`<p>${link}</p>`)} ${callElsewhere(view)} ${draft}
    ${original ? html`<p>${original}</p>` : nothing}
    <p>${view.words('intro')}</p>
    ${signs(view, parts)} ${notes(view, parts)} ${steps(view, parts)} ${stop(view, parts)}
    ${paramedics(view, parts)}
    <footer>
      <p>${view.words('sources.text')}</p>
      <p>${view.words('sources.checked')}</p>
      <p>${view.words('sources.review')}</p>
    </footer>
  </section>
`;
