import {html, nothing, type TemplateResult} from 'lit';
import {lines} from '../../../generated/guide.js';
import type {GuideView} from '../guide-view.js';
import type {pictures} from '../../pictures/index.js';
import type {sourcesOf} from '../../model/sources.js';
import type {circumstanceLines} from './circumstance-lines.js';
import {draftNotice} from '../../../ui/templates/draft-notice.js';
import {callBox} from './call.js';
import {circumstanceSection} from './circumstances.js';
import {howTo, sentenceList} from './how-to.js';
import {sources} from './sources.js';
import {steps} from './steps.js';

/** Parts besides the words. A page without JavaScript has none of them. */
export interface GuideParts {
  /** The menu of languages. */
  menu?: unknown;
  /** The button for the emergency mode. */
  enter?: unknown;
  /** The age of a saved copy, if that is what is shown. */
  age?: unknown;
  /** The buttons for a poster or a card. */
  print?: unknown;
  /** Whether to leave out folded parts, and parts far down, until the first step is on the screen. */
  skipFolded?: boolean;
  /** Plays recordings. */
  listen?: (addresses: string[]) => void;
  /** The parts below arrive after the first step can be read. */
  sourcesOf?: typeof sourcesOf;
  pictures?: typeof pictures | 'failed';
  /** Whether pictures are drawn into their boxes later, one by one. */
  drawLater?: boolean;
  circumstanceLines?: typeof circumstanceLines | 'failed';
}

/** The whole guide, for the element and for pages without JavaScript. */
export const guide = (view: GuideView, parts: GuideParts): TemplateResult => html`
  <article
    class="tend ${view.localizer.locales.length > 1 ? 'two' : ''}"
    part="guide"
    lang=${view.language}
    dir=${view.localizer.languageData.direction}
    aria-labelledby="title"
  >
    ${parts.menu}
    <h2 id="title">${view.words('title')}</h2>
    ${callBox(view, parts.enter)} ${draftNotice(view.localizer)} ${parts.age}
    <p class="intro">${view.words('intro')}</p>
    ${signs(view, parts)} ${notes(view, parts)} ${steps(view, parts)} ${stop(view, parts)}
    ${paramedics(view, parts)} ${circumstanceSection(view, parts)} ${parts.print} ${parts.skipFolded ? nothing : sources(view, parts)}
  </article>
`;

/** How to tell an overdose; folded. */
export const signs = (view: GuideView, parts: GuideParts) => html`
  <details class="signs">
    <summary><h3>${view.words('signs.title')}</h3></summary>
    <ul>
      ${parts.skipFolded ? nothing : sentenceList(view, parts, 'signs', lines.signs)}
    </ul>
    <p>${view.words('signs.unsure')}</p>
  </details>
`;

/** What holds in this jurisdiction besides its steps, and whether the steps are complete. */
export function notes(view: GuideView, parts: GuideParts) {
  const {incomplete, notes = []} = view.pack;
  if (!incomplete && !notes.length) return nothing;
  return html`
    <section class="notes">
      <h3>${view.words('notes.title')}</h3>
      ${incomplete ? html`<p>${view.words('notes.incomplete')}</p>` : nothing}
      <ul>
        ${sentenceList(view, parts, 'notes', notes)}
      </ul>
    </section>
  `;
}

/** When to stop, and how to lay the person down, where no step says so. */
export function stop(view: GuideView, parts: GuideParts) {
  const inSteps = view.pack.steps.some(({kind}) => kind === 'recovery');
  return html`
    <section class="stop">
      <h3>${view.words('stop.title')}</h3>
      <ul>
        ${sentenceList(view, parts, 'stop', lines.stop)}
      </ul>
      ${
        inSteps
          ? nothing
          : howTo(view, parts, 'recovery', html`<h4>${view.words('recovery.title')}</h4>`)
      }
    </section>
  `;
}

/** What to tell a person who wakes up, and the paramedics. */
export const paramedics = (view: GuideView, parts: GuideParts) => html`
  <section>
    <h3 class="heading">${view.words('tell.title')}</h3>
    <ul>
      ${sentenceList(view, parts, 'tell', lines.tell)}
    </ul>
  </section>
`;
