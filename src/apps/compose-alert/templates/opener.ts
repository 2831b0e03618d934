import {html, nothing, type TemplateResult} from 'lit';
import {isDated, type Alert} from '../../../alerts/model/alert.js';
import type {ComposerApp} from '../app.js';
import type {OpenedFile} from '../files.js';
import type {FollowUp} from '../follow-up.js';
import {isFullyEditable} from '../from-alert.js';
import {open as say} from '../texts/index.js';
import {shortDate} from './dates.js';

const actions: {kind: FollowUp; label: string; hint: string}[] = [
  {kind: 'update', label: say.update, hint: say.updateHint},
  {kind: 'all-clear', label: say.allClear, hint: say.allClearHint},
  {kind: 'cancel', label: say.cancel, hint: say.cancelHint},
  {kind: 'edit', label: say.edit, hint: say.editHint},
];

function found(app: ComposerApp, alert: Alert, index: number) {
  const [version] = alert.versions;
  const dates = [
    isDated(alert) && say.given(shortDate(alert.sent)),
    version?.expires && say.until(shortDate(version.expires)),
  ];
  const isEditable = isFullyEditable(alert, {id: alert.id, now: alert.sent});
  return html`<li>
    <p id="found-${index}" lang=${version?.lang ?? nothing}>
      <strong>${version?.headline || version?.event || say.untitled}</strong>
    </p>
    <p class="hint">${dates.filter(Boolean).join(', ')}</p>
    ${isEditable ? nothing : html`<p class="fault">${say.losesSome}</p>`}
    <ul class="actions">
      ${actions.map(
        ({kind, label, hint}) => html`<li>
          <button
            type="button"
            aria-describedby="found-${index} ${kind}-${index}"
            @click=${() => app.goOn(kind, alert)}
          >
            ${label}
          </button>
          <span class="hint" id="${kind}-${index}">${hint}</span>
        </li>`,
      )}
    </ul>
  </li>`;
}

const opened = (app: ComposerApp, {name, alerts, problems}: OpenedFile) => html`<div class="opened">
  <h3 id="opened" tabindex="-1">${say.found(name)}</h3>
  ${app.isStarted ? html`<p class="fault">${say.replace}</p>` : nothing}
  ${
    problems.length
      ? html`<p>${say.problems}</p>
        <ul>
          ${problems.slice(0, 5).map((each) => html`<li>${each}</li>`)}
        </ul>`
      : nothing
  }
  <ul class="found">
    ${alerts.map((alert, index) => found(app, alert, index))}
  </ul>
  <button type="button" class="quiet" @click=${() => app.closeOpened()}>${say.close}</button>
</div>`;

/** Opens a saved file, to edit or follow up one of its alerts. */
export const opener = (
  app: ComposerApp,
): TemplateResult => html`<section aria-labelledby="open-title">
  <h2 id="open-title">${say.title}</h2>
  <div class="field">
    <label for="file">${say.file}</label>
    <p class="hint" id="file-hint">${say.fileHint}</p>
    <input
      type="file"
      id="file"
      accept=".json,.xml,.cap,.atom,application/json,application/xml"
      aria-describedby="file-hint ${app.openFault ? 'file-fault' : ''}"
      aria-invalid=${app.openFault ? 'true' : nothing}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        void app.open(file).then(() => {
          input.value = '';
        });
      }}
    />
    <p role="alert" class="fault must" id="file-fault" ?hidden=${!app.openFault}>
      ${app.openFault}
    </p>
    ${app.reading ? html`<p>${say.reading}</p>` : nothing}
  </div>
  ${app.opened ? opened(app, app.opened) : nothing}
</section>`;
