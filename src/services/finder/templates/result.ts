import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {ServiceWords} from '../../model/service.js';
import type {ServiceView} from '../service-view.js';
import {contactLinks} from './contact-links.js';
import {statusLine} from './status.js';
import {directoryText} from './directory-text.js';
import {addressBlock} from './address.js';

/** What stands around the words of a service. */
export interface ResultParts {
  /** Its place in the list, from 1, where a map shows it by that number. */
  number?: number;
  /** Address of a page with directions. */
  directions: string;
  open: boolean;
  /** What shows the rest; it may still be on its way. */
  details?: {details: (view: ServiceView, parts: ResultParts) => TemplateResult};
  /** Whether the reader has asked to keep it on the device. */
  kept: boolean;
  onToggle: (open: boolean) => void;
  onAction: (action: 'save' | 'share' | 'print') => void;
}

/** One result: what it is, whether it is open, how far, how to reach it; the rest on request. */
export const result = (view: ServiceView, parts: ResultParts): TemplateResult => html`
  <article part="service">
    <h3 tabindex="-1">
      ${parts.number ? html`<span class="number" aria-hidden="true">${parts.number}</span>` : nothing}
      ${directoryText(view, 'name')}
    </h3>
    ${line(view, 'organization')} ${line(view, 'alert')} ${statusLine(view)} ${addressBlock(view)}
    ${contactLinks(view)} ${more(view, parts)}
  </article>
`;

const line = (view: ServiceView, part: keyof ServiceWords) =>
  view.tell(part) ? html`<p class=${part}>${directoryText(view, part)}</p>` : nothing;

const more = (view: ServiceView, parts: ResultParts) => html`
  <details ?open=${parts.open} @toggle=${({target}: Event) => parts.onToggle((target as HTMLDetailsElement).open)}>
    <summary data-action="expand">${view.label(() => msg('Details'))}</summary>
    ${parts.open && parts.details ? parts.details.details(view, parts) : nothing}
  </details>
`;
