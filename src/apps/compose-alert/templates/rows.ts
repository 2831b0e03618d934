import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ComposerApp} from '../app.js';
import {methods} from '../choices.js';
import {emptyContent, type ContentDraft, type AlertDraft} from '../draft.js';
import {languageLabel, labels, removeRow, rowTitle, sameAs} from '../texts/index.js';
import {describedByIds, fault, field, inLanguages, removeButton} from './field.js';

/** The fields for a row's name in each language. */
function rowNames(
  app: ComposerApp,
  label: string,
  prefix: string,
  read: (language: number) => string,
  write: (draft: AlertDraft, language: number, value: string) => void,
): TemplateResult {
  const {words} = app.draft;
  return inLanguages(app, label, undefined, (language, labelHere) =>
    field(app, {
      id: `${prefix}-${language}`,
      label: labelHere,
      value: read(language),
      lang: words[language]!.lang,
      placeholder: language && read(0).trim() ? sameAs(languageLabel(words[0]!.lang)) : '',
      onInput: (value) => app.change((draft) => write(draft, language, value)),
    }),
  );
}

/** A row with a button that removes it. */
const row = (
  app: ComposerApp,
  what: string,
  index: number,
  content: unknown,
  remove: (draft: AlertDraft) => void,
  back: string,
) =>
  html`<fieldset class="item">
    <legend>${rowTitle(what, index + 1)}</legend>
    ${content}
    ${removeButton(app, removeRow(what.toLowerCase(), index + 1), () => app.change(remove), back)}
  </fieldset>`;

const addButton = (id: string, label: string, add: () => void) =>
  html`<button type="button" id=${id} class="add" @click=${add}>${label}</button>`;

export const ownColours = (app: ComposerApp) => html`
  ${app.draft.ownColours.map((value, index) =>
    row(
      app,
      labels.ownColour,
      index,
      html`<div class="colour">
        <input
          type="color"
          aria-label=${rowTitle(labels.ownColour, index + 1)}
          .value=${live(value || '#808080')}
          @input=${(event: Event) =>
            app.change((draft) => {
              draft.ownColours[index] = (event.target as HTMLInputElement).value;
            })}
        />
        ${rowNames(
          app,
          labels.ownColourName,
          `ownColour-${index}`,
          (language) => app.draft.words[language]!.ownColours[index] ?? '',
          (draft, language, name) => {
            draft.words[language]!.ownColours[index] = name;
          },
        )}
      </div>`,
      (draft) => {
        draft.ownColours.splice(index, 1);
        for (const words of draft.words) words.ownColours.splice(index, 1);
      },
      'add-colour',
    ),
  )}
  ${addButton('add-colour', labels.addColour, () =>
    app.add(
      (draft) => {
        draft.ownColours.push('#808080');
        for (const words of draft.words) words.ownColours.push('');
      },
      () => `ownColour-${app.draft.ownColours.length - 1}-0`,
    ),
  )}
`;

function content(app: ComposerApp, index: number): TemplateResult {
  const each = app.draft.contents[index]!;
  const id = `certainty-${index}`;
  const set = (key: keyof ContentDraft) => (value: string) =>
    app.change((draft) => {
      (draft.contents[index] as Record<keyof ContentDraft, string>)[key] = value;
    });
  const number = (key: 'percent' | 'usualPercent') =>
    field(app, {
      id: `${key}-${index}`,
      label: labels[key],
      inputmode: 'decimal',
      value: each[key],
      onInput: set(key),
    });
  return html`
    ${rowNames(
      app,
      labels.substance,
      `substance-${index}`,
      (language) => app.draft.words[language]!.substances[index] ?? '',
      (draft, language, name) => {
        draft.words[language]!.substances[index] = name;
      },
    )}
    <div class="row">
      <div class="field">
        <label for=${id}>${labels.certainty}</label>
        <select
          id=${id}
          aria-describedby=${describedByIds(app, id)}
          .value=${live(each.certainty)}
          @change=${(event: Event) => set('certainty')((event.target as HTMLSelectElement).value)}
          @blur=${() => app.leave(id)}
        >
          <option value="" ?selected=${!each.certainty}>${labels.unsaid}</option>
          ${(['confirmed', 'suspected'] as const).map(
            (value) =>
              html`<option value=${value} ?selected=${each.certainty === value}>
                ${labels[value]}
              </option>`,
          )}
        </select>
        ${fault(app, id)}
      </div>
      ${field(app, {
        id: `method-${index}`,
        label: labels.method,
        list: 'methods',
        value: each.method,
        onInput: set('method'),
      })}
    </div>
    <div class="row">${number('percent')} ${number('usualPercent')}</div>
  `;
}

export const contents = (app: ComposerApp) => html`
  <datalist id="methods">${methods.map((each) => html`<option value=${each}></option>`)}</datalist>
  ${app.draft.contents.map((_, index) =>
    row(
      app,
      labels.substance,
      index,
      content(app, index),
      (draft) => {
        draft.contents.splice(index, 1);
        for (const words of draft.words) words.substances.splice(index, 1);
      },
      'add-content',
    ),
  )}
  ${addButton('add-content', labels.addContent, () =>
    app.add(
      (draft) => {
        draft.contents.push(emptyContent());
        for (const words of draft.words) words.substances.push('');
      },
      () => `substance-${app.draft.contents.length - 1}-0`,
    ),
  )}
`;

const service = (app: ComposerApp, index: number) => html`
  ${(['name', 'hours'] as const).map((key) =>
    rowNames(
      app,
      key === 'name' ? labels.serviceName : labels.serviceHours,
      `${key === 'name' ? 'service' : 'hours'}-${index}`,
      (language) => app.draft.words[language]!.services[index]?.[key] ?? '',
      (draft, language, value) => {
        draft.words[language]!.services[index]![key] = value;
      },
    ),
  )}
  ${field(app, {
    id: `phone-${index}`,
    label: labels.phone,
    type: 'tel',
    value: app.draft.services[index]!.phone,
    onInput: (value) =>
      app.change((draft) => {
        draft.services[index]!.phone = value;
      }),
  })}
`;

export const services = (app: ComposerApp) => html`
  ${app.draft.services.map((_, index) =>
    row(
      app,
      labels.service,
      index,
      service(app, index),
      (draft) => {
        draft.services.splice(index, 1);
        for (const words of draft.words) words.services.splice(index, 1);
      },
      'add-service',
    ),
  )}
  ${addButton('add-service', labels.addService, () =>
    app.add(
      (draft) => {
        draft.services.push({phone: ''});
        for (const words of draft.words) words.services.push({name: '', hours: ''});
      },
      () => `service-${app.draft.services.length - 1}-0`,
    ),
  )}
`;
