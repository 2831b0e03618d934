import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Sentence} from '../../i18n/message-resolver.js';
import {sentenceElements} from './sentences.js';

/**
 * Announces the result of the reader's last action to screen readers. It must be in the page from the first
 * rendering: a region that appears together with its message is not announced.
 * @param message a new object each time, so that the same words are announced again.
 * @param language of the text around it (BCP 47).
 */
export const liveRegion = (message: Sentence | undefined, language: string): TemplateResult =>
  html`<div class="hidden" role="status" aria-atomic="true">
    ${message ? keyed(message, html`<p>${sentenceElements([message], language)}</p>`) : nothing}
  </div>`;
