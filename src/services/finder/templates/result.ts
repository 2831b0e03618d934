import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {ServiceWords} from '../../model/service.js';
import type {ServiceView} from '../service-view.js';
import {contactLinks} from './contact-links.js';
import {isLastingStatus, statusLine} from './status.js';
import {directoryText} from './directory-text.js';
import {addressBlock} from './address.js';

/** The reader's actions on a service. */
export type ServiceAct = 'save' | 'share' | 'print';

/** The state of one result in its list. */
export interface ResultParts {
  /** Its position in the list, from 1, if the map shows that number. */
  number?: number;
  /** The site's own page with directions: an address with `{lat}` and `{lon}`. */
  directions?: string;
  /** Whether the reader chose it on the map. */
  isSelected: boolean;
  isSaved: boolean;
  /** Whether it is for paper, which does not know what time it is. */
  isPrinting: boolean;
  details: {
    /** The lazy template; undefined until it has loaded. */
    readonly module?: {
      details: (view: ServiceView, parts: ResultParts) => TemplateResult;
      hours: (view: ServiceView) => unknown;
    };
    isOpen(id: string): boolean;
    toggle(id: string, isOpen: boolean): void;
  };
  onAction: (action: ServiceAct) => void;
}

/** One result: name, status, distance and contact. The details open on request. */
export const result = (view: ServiceView, parts: ResultParts): TemplateResult => html`
  <li
    data-service-id=${view.service.id}
    class=${parts.isSelected ? 'selected' : ''}
    aria-current=${parts.isSelected ? 'true' : nothing}
  >
    <article part="service">
      <h3 tabindex="-1">
        ${parts.number ? html`<span class="number" aria-hidden="true">${parts.number}</span>` : nothing}
        ${directoryText(view, 'name')}
      </h3>
      ${line(view, 'organization')} ${line(view, 'alert')}
      ${parts.isPrinting ? printedHours(view, parts) : statusLine(view)} ${addressBlock(view)}
      ${contactLinks(view)} ${more(view, parts)}
    </article>
  </li>
`;

/** What stays true on paper: the week, or the source's own words until the week can be shown. */
function printedHours(view: ServiceView, {details}: ResultParts) {
  const week = details.isOpen(view.service.id) ? nothing : details.module?.hours(view);
  return html`${isLastingStatus(view) ? statusLine(view) : nothing}${week ?? directoryText(view, 'hoursText')}`;
}

const line = (view: ServiceView, part: keyof ServiceWords) =>
  view.text(part) ? html`<p class=${part}>${directoryText(view, part)}</p>` : nothing;

function more(view: ServiceView, parts: ResultParts) {
  const {details} = parts;
  const {id} = view.service;
  const isOpen = details.isOpen(id);
  return html`
    <details ?open=${isOpen} @toggle=${({target}: Event) => details.toggle(id, (target as HTMLDetailsElement).open)}>
      <summary data-action="expand">${view.ui(() => msg('Details'))}</summary>
      ${isOpen ? details.module?.details(view, parts) : nothing}
    </details>
  `;
}
