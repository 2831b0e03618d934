import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {direction} from '../../../i18n/direction.js';
import type {ComposerApp} from '../app.js';
import type {TextKey} from '../draft.js';
import {sharedNames} from '../to-alert.js';
import {fieldTexts, languageLabel, pageTexts, sameAs} from '../texts/index.js';

/** A field of the form. */
export interface FormField {
  id: string;
  label: string | TemplateResult;
  hint?: string;
  value: string;
  onInput: (value: string) => void;
  rows?: number;
  type?: string;
  lang?: string;
  placeholder?: string;
  inputmode?: string;
  list?: string;
  required?: boolean;
}

/** The fault of a field, linked to it by its id. */
export function fault(app: ComposerApp, id: string) {
  const problem = app.faultOf(id);
  return problem
    ? html`<p class="fault ${problem.must ? 'must' : ''}" id="${id}-fault">${problem.message}</p>`
    : nothing;
}

/** The ids of the elements that describe a field. */
export const describedByIds = (app: ComposerApp, id: string, hint?: string) =>
  [hint && `${id}-hint`, app.faultOf(id) && `${id}-fault`].filter(Boolean).join(' ') || nothing;

/** A labelled input, or a text area if it has rows. */
export function field(app: ComposerApp, each: FormField): TemplateResult {
  const {id, label, hint, value, rows, lang, onInput} = each;
  const input = (event: Event) => onInput((event.target as HTMLInputElement).value);
  const leave = () => app.leave(id);
  const dir = lang ? direction(lang) : nothing;
  const invalid = app.faultOf(id)?.must ? 'true' : nothing;
  const described = describedByIds(app, id, hint);
  return html`<div class="field">
    <label for=${id}
      >${label}${each.required ? html` <span class="needed">${pageTexts.needed}</span>` : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      rows
        ? html`<textarea
          id=${id}
          rows=${rows}
          lang=${lang ?? nothing}
          dir=${dir}
          placeholder=${each.placeholder ?? nothing}
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${input}
          @blur=${leave}
        ></textarea>`
        : html`<input
          id=${id}
          type=${each.type ?? 'text'}
          lang=${lang ?? nothing}
          dir=${dir}
          inputmode=${each.inputmode ?? nothing}
          list=${each.list ?? nothing}
          placeholder=${each.placeholder ?? nothing}
          autocomplete="off"
          aria-describedby=${described}
          aria-invalid=${invalid}
          aria-required=${each.required ? 'true' : nothing}
          .value=${live(value)}
          @input=${input}
          @blur=${leave}
        />`
    }
    ${fault(app, id)}
  </div>`;
}

/** A field in every language, side by side. A single language is not named. */
export function inLanguages(
  app: ComposerApp,
  label: string,
  hint: string | undefined,
  each: (index: number, label: string | TemplateResult, hint?: string) => TemplateResult,
): TemplateResult {
  const {words} = app.draft;
  if (words.length === 1) return each(0, label, hint);
  return html`<fieldset class="languages">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <div class="beside">
      ${words.map(({lang}, index) =>
        each(index, html`<span class="away">${label}: </span>${languageLabel(lang)}`),
      )}
    </div>
  </fieldset>`;
}

/** A field for a text of the alert, in each of its languages. */
export function textField(
  app: ComposerApp,
  key: TextKey,
  {
    rows,
    suggested,
    type,
  }: {rows?: number; suggested?: (index: number) => string; type?: string} = {},
): TemplateResult {
  const {words} = app.draft;
  const {label, hint} = fieldTexts[key];
  return inLanguages(app, label, hint, (index, labelHere, hintHere) => {
    const other = index && sharedNames.includes(key) && words[0]![key].trim();
    return field(app, {
      id: `${key}-${index}`,
      label: labelHere,
      ...(hintHere && {hint: hintHere}),
      value: words[index]![key],
      lang: words[index]!.lang,
      placeholder: suggested?.(index) || (other ? sameAs(languageLabel(words[0]!.lang)) : ''),
      onInput: (value) =>
        app.change((draft) => {
          // A headline is one line, even if several are pasted.
          draft.words[index]![key] =
            rows === 1 && key === 'headline' ? value.replace(/\n/g, ' ') : value;
        }),
      ...(rows && {rows}),
      ...(type && {type}),
      required: key === 'headline' || (key === 'senderName' && !index),
    });
  });
}

/** A group of checkboxes or radio buttons. */
export function choices<T extends string>(
  app: ComposerApp,
  {
    id,
    legend,
    hint,
    all,
    isChosen,
    choose,
    several,
    className = '',
  }: {
    id: string;
    legend: string;
    hint?: string;
    all: readonly {id: T; label: string; hint?: string}[];
    isChosen: (each: T) => boolean;
    choose: (each: T, chosen: boolean) => void;
    several?: boolean;
    className?: string;
  },
): TemplateResult {
  return html`<fieldset
    class="choices ${className}"
    id=${id}
    tabindex="-1"
    aria-describedby=${describedByIds(app, id, hint)}
  >
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <div class="options">
      ${all.map(
        (each) => html`<label class="option" data-choice=${each.id || 'none'}>
          <input
            type=${several ? 'checkbox' : 'radio'}
            id="${id}-${each.id || 'none'}"
            name=${id}
            .checked=${live(isChosen(each.id))}
            @change=${(event: Event) => choose(each.id, (event.target as HTMLInputElement).checked)}
          />
          <span class="words"
            >${each.label}${
              each.hint ? html` <span class="hint">${each.hint}</span>` : nothing
            }</span
          >
        </label>`,
      )}
    </div>
    ${fault(app, id)}
  </fieldset>`;
}

/** A button that removes a row, then focuses the button that adds rows. */
export const removeButton = (app: ComposerApp, label: string, how: () => void, back: string) =>
  html`<button
    type="button"
    class="quiet"
    @click=${() => {
      how();
      app.focus(back);
    }}
  >
    ${label}
  </button>`;
