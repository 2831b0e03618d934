import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {exampleValues} from '../../../naloxone/model/example-values.js';
import {valueName} from '../../../i18n/project/value-names.js';
import {placeholders, split} from '../../../i18n/content.js';
import {format, type Locale, type Value} from '../../../i18n/format.js';
import {languageOf} from '../../../i18n/languages.js';
import {adviceOn} from '../advice.js';
import type {TranslatorApp} from '../app.js';
import type {ListedMessage} from '../message-list.js';
import {lettersOf, specialCharacters} from '../special-characters.js';
import {messageFaults, placeId, termsIn} from '../work.js';

const states = {
  empty: 'Empty',
  stale: 'The English has changed',
  draft: 'Draft',
  reviewed: 'Reviewed',
} as const;

/** A value's example text; its name if there is no example. */
function exampleText(key: string, name: string, language: Locale): string {
  const value = (exampleValues(key) as Record<string, Value | undefined>)[name];
  return value === undefined ? name : format(value, language);
}

/** A message with example values. */
const filled = (sentence: string, key: string, language: Locale) =>
  split(sentence).map((piece) =>
    typeof piece === 'string'
      ? piece
      : html`<bdi class="value">${exampleText(key, piece.name, language)}</bdi>`,
  );

const english = ({english: sentence, key}: ListedMessage) =>
  html`<p class="english" lang="en">${filled(sentence, key, languageOf('en'))}</p>`;

/** The translation as readers will see it, if it contains values. */
function asRead(app: TranslatorApp, {target, key}: ListedMessage) {
  const {tag, language} = app.work!;
  if (!placeholders(target).length) return nothing;
  return html`<p class="as-read">
    Readers see: <span lang=${tag} dir=${language.direction}>${filled(target, key, language)}</span>
  </p>`;
}

/** The values of a message in order, without repeats, so that buttons follow the order of the English. */
const valuesOf = (sentence: string) => [
  ...new Set(split(sentence).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]))),
];

/** A button that inserts a value. Its name is the example and the description. */
function valueButton(app: TranslatorApp, entry: ListedMessage, name: string) {
  const text = exampleText(entry.key, name, languageOf('en'));
  const what = valueName(name);
  const label = text === name ? what : `${text} (${what})`;
  return html`<button
    type="button"
    class="insert value-insert"
    data-value=${name}
    aria-label=${`Insert ${label}`}
    @click=${() => app.insert(entry, `{{${name}}}`)}
  >
    ${label}
  </button>`;
}

function inserts(app: TranslatorApp, entry: ListedMessage) {
  const button = (text: string, name: string, label: unknown = text) =>
    html`<button type="button" class="insert" aria-label=${`Insert ${name}`} title=${name}
      @click=${() => app.insert(entry, text)}>${label}</button>`;
  const letters = lettersOf(app.work!.language.script);
  return html`<div class="inserts">
    ${valuesOf(entry.english).map((name) => valueButton(app, entry, name))}
    ${specialCharacters.map(([text, name]) =>
      button(text, name, /\p{M}/u.test(text) ? `◌${text}` : text === '\u00a0' ? '␣' : text),
    )}
    ${
      letters.length
        ? html`<details class="letters">
            <summary>Syllabics</summary>
            <div>${letters.map((letter) => button(letter, letter))}</div>
          </details>`
        : nothing
    }
  </div>`;
}

/** One message: its English, translation, faults and review state. */
export function sentence(app: TranslatorApp, entry: ListedMessage): TemplateResult {
  const work = app.work!;
  const id = placeId(entry);
  const faults = messageFaults(work, entry, entry.target);
  const terms = termsIn(work, entry.english);
  const isCurrent = app.current && placeId(app.current) === id;
  const where = [...entry.path, ...entry.only.map((only) => `only: ${only}`)].join(' › ');
  const keys = (event: KeyboardEvent) => {
    const {key, altKey, ctrlKey, metaKey} = event;
    if (key === 'Enter' && (ctrlKey || metaKey)) app.go(entry, 1, true);
    else if (altKey && key === 'ArrowDown') app.go(entry, 1);
    else if (altKey && key === 'ArrowUp') app.go(entry, -1);
    else return;
    event.preventDefault();
  };
  // Moving the focus to the message's own buttons does not leave it.
  const leave = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) app.leave(entry);
  };
  return html`<li class="sentence" data-state=${entry.state} data-place=${id} @focusout=${leave}>
    <div class="about">
      <span class="badge">${states[entry.state]}</span>
      ${id in work.touched ? html`<span class="badge mine">Mine</span>` : nothing}
      ${where ? html`<span class="where">${where}</span>` : nothing}
    </div>
    <label for=${`words-${id}`}>${english(entry)}</label>
    ${entry.note ? html`<p class="hint" id=${`note-${id}`}>${entry.note}</p>` : nothing}
    <textarea
      id=${`words-${id}`}
      lang=${work.tag}
      dir=${work.language.direction}
      rows="2"
      spellcheck="true"
      aria-describedby=${`faults-${id}`}
      aria-invalid=${faults.length ? 'true' : 'false'}
      .value=${live(entry.target)}
      @focus=${() => app.setCurrent(entry)}
      @input=${(event: InputEvent) => app.type(entry, (event.target as HTMLTextAreaElement).value)}
      @keydown=${keys}
    ></textarea>
    ${asRead(app, entry)}
    <div id=${`faults-${id}`} class="faults">
      ${faults.map(
        ({code, message}) => html`<p class="fault">It ${message}. ${adviceOn(code)}</p>`,
      )}
    </div>
    ${
      isCurrent
        ? html`${inserts(app, entry)}
          ${terms.map(
            ({term, choice, reason}) =>
              html`<p class="hint"><strong>${term}</strong>: <span lang=${work.tag} dir="auto">${choice}</span>. ${reason}</p>`,
          )}
          <div class="row">
            <button type="button" @click=${() => app.locate(entry)}>Find it in the preview</button>
            ${
              entry.state === 'reviewed'
                ? html`<button type="button" @click=${() => app.setReviewed([entry], false)}>Take the review back</button>`
                : html`<button type="button" @click=${() => app.setReviewed([entry], true)}>Mark as reviewed</button>`
            }
          </div>`
        : nothing
    }
  </li>`;
}
