import {html, nothing, type TemplateResult} from 'lit';
import type {ComposerApp} from '../app.js';
import {inDays, suggestedDays} from '../draft.js';
import {zoneName} from '../../../i18n/zone-names.js';
import {asUtc, deviceZone, toLocal} from '../local-time.js';
import {firstGiven, labels, timeZone} from '../texts/index.js';
import {field} from './field.js';

/** When the alert is sent, and when it ends. */
export const dateFields = (app: ComposerApp): TemplateResult => html`
  ${app.draft.issued ? html`<p>${firstGiven(shortDate(new Date(app.draft.issued)))}</p>` : nothing}
  <div class="row">
    <div>
      ${field(app, {
        id: 'sent',
        label: {alert: labels.sent, update: labels.sentUpdate, cancel: labels.sentCancel}[
          app.draft.type
        ],
        hint: timeZone(zoneName('en-CA', deviceZone())),
        type: 'datetime-local',
        value: app.draft.sent,
        onInput: (value) =>
          app.change((draft) => {
            draft.sent = value;
          }),
      })}
      <button
        type="button"
        class="quiet"
        @click=${() =>
          app.change((draft) => {
            draft.sent = toLocal(new Date());
          })}
      >
        ${labels.now}
      </button>
    </div>
    ${app.draft.type === 'cancel' ? nothing : end(app)}
  </div>
`;

const end = (app: ComposerApp) => html`<div>
  ${field(app, {
    id: 'expires',
    label: labels.expires,
    hint: labels.expiresHint,
    type: 'datetime-local',
    value: app.draft.expires,
    onInput: (value) =>
      app.change((draft) => {
        draft.expires = value;
      }),
  })}
  <button
    type="button"
    class="quiet"
    @click=${() =>
      app.change((draft) => {
        draft.expires = inDays(new Date(), suggestedDays);
      })}
  >
    ${labels.twoWeeks}
  </button>
  <button
    type="button"
    class="quiet"
    @click=${() =>
      app.change((draft) => {
        draft.expires = '';
      })}
  >
    ${labels.noEnd}
  </button>
</div>`;

/** A date and time in the page's language. */
export const shortDate = (date: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(asUtc(date));
