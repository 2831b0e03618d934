import {css, html} from 'lit';
import {printFrame} from '../../ui/print-frame.js';
import {asText} from '../../i18n/join-sentences.js';
import type {Localizer} from '../../i18n/localizer.js';
import {LocalizedView} from './localized-view.js';
import type {ServiceView} from './service-view.js';
import {whole} from './templates/details.js';
import {dialled, firstPhone} from './templates/contact-links.js';
import {isLastingStatus, statusWords} from './templates/status.js';
import {directoryText} from './templates/directory-text.js';
import {addressBlock} from './templates/address.js';

/** Styles for paper: black on white, as a list. */
const printStyles = css`
  body {
    margin: 0;
    font: 11pt/1.4 system-ui, 'Noto Sans', sans-serif;
    color: #000;
  }

  h1 {
    margin: 0 0 0.5em;
    font-size: 1.6em;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ol > li {
    break-inside: avoid;
    padding-block: 0.75em;
    border-block-start: 1pt solid #000;
  }

  h2 {
    margin: 0;
    font-size: 1.2em;
  }

  p,
  dl,
  dd {
    margin: 0.2em 0;
  }

  .phone {
    font-size: 1.2em;
    font-weight: 700;
  }

  dl > div {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 1em;
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0;
  }

  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .week {
    padding: 0;
    list-style: none;
  }

  .week li {
    display: grid;
    grid-template-columns: 7em 1fr;
  }

  .icon {
    display: none;
  }

  .lines {
    white-space: pre-line;
  }

  .note {
    margin-block-start: 1em;
    font-size: 0.9em;
  }
`;

/** What stays true on paper: not whether a place is open at the moment. The week is among the details. */
const lastingStatus = (view: ServiceView) =>
  !view.service.mobile?.length && isLastingStatus(view) ? html`<p>${statusWords(view)}</p>` : '';

/** Prints services with all their details. */
export function printServices(
  views: readonly ServiceView[],
  localizer: Localizer,
  now: Date,
): Promise<void> {
  const title = asText(localizer.content('title'));
  return printFrame({
    name: 'services',
    lang: localizer.language,
    title,
    css: printStyles.cssText,
    content: html`<h1>${title}</h1>
      <ol>
        ${views.map((view) => {
          const phone = firstPhone(view.service);
          return html`<li>
            <h2>${directoryText(view, 'name')}</h2>
            <p>${directoryText(view, 'organization')}</p>
            ${phone ? html`<p class="phone"><bdi>${dialled(phone)}</bdi></p>` : ''}
            ${lastingStatus(view)} ${view.service.mobile?.length ? '' : addressBlock(view)}
            ${whole(view)} ${view.service.url ? html`<p><bdi>${view.service.url}</bdi></p>` : ''}
          </li>`;
        })}
      </ol>
      <p class="note">${new LocalizedView(localizer).content('printed', {date: now})}</p>`,
  });
}
