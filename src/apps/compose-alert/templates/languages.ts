import {html, nothing, type TemplateResult} from 'lit';
import {canonical} from '../../../i18n/negotiate.js';
import type {ComposerApp} from '../app.js';
import {suggestedLanguageTags} from '../choices.js';
import {emptyTexts} from '../draft.js';
import * as texts from '../texts/index.js';
import {removeLanguage} from '../to-alert.js';

const {labels} = texts;

/** Adds a language to the alert and moves the focus to its headline. */
function addLanguage(app: ComposerApp, tag: string) {
  if (!tag) return;
  app.add(
    (draft) => {
      const first = draft.words[0]!;
      draft.words.push({
        ...emptyTexts(tag),
        ownColours: first.ownColours.map(() => ''),
        substances: first.substances.map(() => ''),
        services: first.services.map(() => ({name: '', hours: ''})),
      });
    },
    () => `headline-${app.draft.words.length - 1}`,
  );
  app.announce(texts.languageAdded(texts.languageLabel(tag)));
}

/** Adds the language whose tag was typed. */
function addTyped(app: ComposerApp) {
  const input = document.getElementById('other-language') as HTMLInputElement;
  const tag = canonical(input.value.trim());
  app.tagFault = tag ? '' : texts.badTag;
  app.draw();
  if (!tag) return input.focus();
  input.value = '';
  addLanguage(app, tag);
}

/** The languages of the alert, and fields to add more. */
export const languageFields = (app: ComposerApp): TemplateResult => html`
  <ul class="tags">
    ${app.draft.words.map(
      ({lang}, index) => html`<li>
        <span>${texts.languageLabel(lang)}</span>
        ${
          app.draft.words.length > 1
            ? html`<button
              type="button"
              class="quiet"
              aria-label=${texts.removeLanguageText(texts.languageLabel(lang))}
              @click=${() => {
                app.change((draft) => removeLanguage(draft, index));
                app.focus('add-language');
              }}
            >
              ${labels.remove}
            </button>`
            : nothing
        }
      </li>`,
    )}
  </ul>
  <div class="row">
    <div class="field">
      <label for="add-language">${labels.addLanguage}</label>
      <div class="with-button">
        <select id="add-language">
          ${suggestedLanguageTags
            .filter((tag) => app.draft.words.every(({lang}) => lang !== tag))
            .map((tag) => html`<option value=${tag}>${texts.languageLabel(tag)}</option>`)}
        </select>
        <button
          type="button"
          id="add-language-button"
          @click=${() =>
            addLanguage(app, (document.getElementById('add-language') as HTMLSelectElement).value)}
        >
          ${labels.add}<span class="away"> ${labels.addLanguage}</span>
        </button>
      </div>
    </div>
    <div class="field">
      <label for="other-language">${labels.otherLanguage}</label>
      <p class="hint" id="other-language-hint">${labels.otherLanguageHint}</p>
      <div class="with-button">
        <input
          id="other-language"
          autocomplete="off"
          aria-describedby="other-language-hint ${app.tagFault ? 'other-language-fault' : ''}"
          aria-invalid=${app.tagFault ? 'true' : nothing}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter') addTyped(app);
          }}
        />
        <button type="button" @click=${() => addTyped(app)}>
          ${labels.add}<span class="away"> ${labels.otherLanguage}</span>
        </button>
      </div>
      ${
        app.tagFault
          ? html`<p class="fault must" id="other-language-fault">${app.tagFault}</p>`
          : nothing
      }
    </div>
  </div>
`;
