import {html, type TemplateResult} from 'lit';
import {format} from '../../../i18n/format.js';
import {msg, str} from '../../../i18n/interface.js';
import type {GuideView} from '../guide-view.js';
import type {PackSource} from '../../model/response-pack.js';
import type {GuideParts} from './guide.js';

/** The publisher of the steps, when they were checked, and every source. */
export const sources = (view: GuideView, {sourcesOf}: GuideParts): TemplateResult => html`
  <footer class="sources">
    <p>${view.words('sources.text')}</p>
    <p>${view.words('sources.checked')}</p>
    <p>${view.words('sources.review')}</p>
    <details>
      <summary><h3>${view.words('sources.title')}</h3></summary>
      <ul>
        ${sourcesOf?.(view.pack.id).map((source) => sourceItem(view, source))}
      </ul>
    </details>
  </footer>
`;

function sourceItem(view: GuideView, {url, title, publisher, checked}: PackSource) {
  const date = format(checked, view.localizer.languageData);
  const when = view.label(() =>
    msg(str`checked on ${date}`, {desc: 'When a source was last checked; the value is a date'}),
  );
  return html`<li>
    <a href=${url} rel="external noreferrer" lang="en" dir="ltr">${publisher}: ${title}</a>
    (${when})
  </li>`;
}
