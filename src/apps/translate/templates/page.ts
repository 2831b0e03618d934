import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {pageSize, type TranslatorApp} from '../app.js';
import type {MessageFilter} from '../message-list.js';
import {placeId} from '../work.js';
import {renderPreview} from './preview.js';
import {sentence} from './sentence.js';
import {start} from './start.js';

const filters: Readonly<Record<MessageFilter, string>> = {
  all: 'All',
  empty: 'Empty',
  stale: 'English has changed',
  draft: 'Draft',
  mine: 'Mine',
  problems: 'With a problem',
};

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

const head = html`<header>
  <h1>Translate Tend</h1>
  <p class="private">
    Nothing that you write here is sent to anybody. It stays in this browser, on this device.
  </p>
</header>`;

function chooser(app: TranslatorApp) {
  return html`<section aria-labelledby="language-title">
    <h2 id="language-title">Language</h2>
    <div class="row">
      <div class="field">
        <label for="language">Go on with a language</label>
        <select id="language" @change=${(event: Event) => void app.openLanguage(valueOf(event))}>
          <option value="" ?selected=${!app.work}>Choose…</option>
          ${repeat(
            app.languages,
            ({tag}) => tag,
            ({tag, name}) =>
              html`<option value=${tag} lang=${tag} ?selected=${app.work?.tag === tag}>${name} (${tag})</option>`,
          )}
          ${
            app.work && !app.languages.some(({tag}) => tag === app.work!.tag)
              ? html`<option value=${app.work.tag} selected>${app.work.language.endonym} (${app.work.tag})</option>`
              : nothing
          }
        </select>
      </div>
      <div class="field">
        <label for="files">Open files from this device</label>
        <input id="files" type="file" multiple accept=".zip,.json,.xlf,.xliff"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            void app.openFrom(input.files).then(() => (input.value = ''));
          }} />
      </div>
    </div>
    <details>
      <summary>Start a language that is not in the list</summary>
      ${start(app)}
    </details>
  </section>`;
}

function progress(app: TranslatorApp) {
  const {parts} = app;
  return html`<section aria-labelledby="progress-title">
    <h2 id="progress-title">Progress</h2>
    <ul class="parts">
      ${parts.map(({namespace, name, entries}) => {
        const done = entries.filter(({state}) => state !== 'empty').length;
        const reviewed = entries.filter(({state}) => state === 'reviewed').length;
        return html`<li>
          <button type="button" aria-pressed=${String(app.part === namespace && !app.query)}
            @click=${() => app.list({part: namespace, query: ''})}>
            <span>${name}</span>
            <progress max=${entries.length} value=${done} aria-label=${`${name}: written`}></progress>
            <small>${done} of ${entries.length} written, ${reviewed} reviewed</small>
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

function list(app: TranslatorApp) {
  const {listed} = app;
  return html`<section class="list" aria-labelledby="list-title">
    <h2 id="list-title">Sentences</h2>
    <div class="row">
      <div class="field">
        <label for="query">Search in the English and in yours</label>
        <input id="query" type="search" autocomplete="off" .value=${app.query}
          @input=${(event: Event) => app.list({query: valueOf(event)})} />
      </div>
      <div class="field">
        <label for="filter">Show</label>
        <select id="filter" @change=${(event: Event) => app.list({filter: valueOf(event) as MessageFilter})}>
          ${Object.entries(filters).map(
            ([value, name]) =>
              html`<option value=${value} ?selected=${app.filter === value}>${name}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="reviewer">You review? Your full name and role</label>
        <input id="reviewer" type="text" autocomplete="name" .value=${app.reviewer}
          @change=${(event: Event) => {
            app.reviewer = valueOf(event);
            app.draw();
          }} />
      </div>
    </div>
    <details>
      <summary>Keys</summary>
      <p>
        In a sentence: <kbd>Alt</kbd> + <kbd>↓</kbd> goes to the next, <kbd>Alt</kbd> + <kbd>↑</kbd> to the
        one before, <kbd>Ctrl</kbd> + <kbd>Enter</kbd> to the next empty one.
      </p>
    </details>
    <p class="count" role="status">${listed.length === 1 ? '1 sentence' : `${listed.length} sentences`}</p>
    <ol class="sentences">
      ${repeat(
        listed.slice(0, app.visibleCount),
        (entry) => placeId(entry),
        (entry) => sentence(app, entry),
      )}
    </ol>
    ${
      listed.length > app.visibleCount
        ? html`<button type="button" @click=${() => app.showMore()}>Show ${Math.min(pageSize, listed.length - app.visibleCount)} more</button>`
        : nothing
    }
    ${
      listed.length
        ? html`<button type="button" @click=${() => app.setReviewed(listed, true)}>Mark all ${listed.length} in this list as reviewed</button>`
        : nothing
    }
  </section>`;
}

function saving(app: TranslatorApp) {
  return html`<section aria-labelledby="save-title">
    <h2 id="save-title">Save as files</h2>
    <div class="row">
      <button type="button" class="main" @click=${() => app.download('folder')}>Folder for a website (zip)</button>
      <button type="button" @click=${() => app.download('project')}>For Tend’s project (zip)</button>
    </div>
    <p class="hint">
      The folder goes on your website as it is; your profile names it in <code>languageFolders</code>.
      Weblate and Poedit open the single files.
    </p>
    <details>
      <summary>Single files</summary>
      <ul class="files">
        ${app.fileNames.map(
          (name) =>
            html`<li><button type="button" @click=${() => app.download(name)}>${name}</button></li>`,
        )}
      </ul>
    </details>
  </section>`;
}

const eraseSection = (app: TranslatorApp) => html`<section aria-labelledby="erase-title">
  <h2 id="erase-title">Erase</h2>
  ${
    app.isConfirmingErase
      ? html`<p>Erase all languages in this browser? Files that you saved stay.</p>
        <div class="row">
          <button type="button" class="danger" @click=${() => app.erase()}>Erase all my work here</button>
          <button type="button" id="erase-no" @click=${() => {
            app.isConfirmingErase = false;
            app.draw();
          }}>Keep it</button>
        </div>`
      : html`<button type="button" id="erase" @click=${() => {
          app.isConfirmingErase = true;
          app.draw();
          document.getElementById('erase-no')?.focus();
        }}>Erase my work on this device…</button>`
  }
</section>`;

function side(app: TranslatorApp) {
  return html`<aside class="side">
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">Preview</h2>
      <button type="button" aria-expanded=${String(app.hasPreview)} aria-controls="stage"
        @click=${() => {
          app.hasPreview = !app.hasPreview;
          app.draw();
        }}>${app.hasPreview ? 'Hide the preview' : 'Show the preview'}</button>
      <div class="stage" id="stage" tabindex="0" role="region" aria-label="The widget in your language">
        ${app.hasPreview && app.edition ? renderPreview(app) : nothing}
      </div>
    </section>
  </aside>`;
}

/** The whole page. */
export const translatorPage = (app: TranslatorApp): TemplateResult => html`
  <a class="skip" href="#list-title">To the sentences</a>
  ${head}
  <main>
    <div class="write">
      ${app.isStored ? nothing : html`<p class="fault" role="alert">This browser does not store your work. Save your work as a file before you close the page.</p>`}
      <p class="status" role="status">${app.status}</p>
      ${
        app.problems.length
          ? html`<div class="fault" role="alert">
              <p>What could not be read:</p>
              <ul>${app.problems.slice(0, 8).map((problem) => html`<li>${problem}</li>`)}</ul>
            </div>`
          : nothing
      }
      ${chooser(app)}
      ${app.work ? [progress(app), list(app), saving(app)] : nothing}
      ${eraseSection(app)}
    </div>
    ${app.work ? side(app) : nothing}
  </main>
`;
