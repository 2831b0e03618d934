import {html, nothing, type TemplateResult} from 'lit';
import type {ComposerApp} from '../app.js';
import {alertsOf, type FileKind} from '../files.js';
import {banner} from '../preview.js';
import * as words from '../words.js';
import {form, shortDate, when} from './form.js';
import {opener} from './opener.js';

function mode(app: ComposerApp) {
  const {type, response} = app.draft;
  if (type === 'alert') return nothing;
  const ends = response.includes('allclear') ? words.mode.allClear : words.mode.update;
  return html`<p class="mode" id="mode" tabindex="-1">
    ${type === 'cancel' ? words.mode.cancel : ends}
  </p>`;
}

/** A cancellation needs no form: only when. */
const cancellation = (app: ComposerApp) => html`<section>
  <p>
    <strong>${words.mode.cancelled(app.draft.words[0]!.headline || words.open.untitled)}</strong>
  </p>
  ${when(app)}
</section>`;

function previewPart(app: ComposerApp) {
  const {draft} = app;
  const lang = draft.words.some((each) => each.lang === app.previewLang)
    ? app.previewLang
    : draft.words[0]!.lang;
  return html`<section class="preview" id="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.previewTexts.title}</h2>
    ${
      draft.words.length > 1 && draft.type !== 'cancel'
        ? html`<div class="toggles" role="group" aria-label=${words.previewTexts.language}>
          ${draft.words.map(
            (each) => html`<button
              type="button"
              aria-pressed=${each.lang === lang ? 'true' : 'false'}
              @click=${() => {
                app.previewLang = each.lang;
                app.draw();
              }}
            >
              ${words.languageLabel(each.lang)}
            </button>`,
          )}
        </div>`
        : nothing
    }
    <div class="stage">
      ${draft.type === 'cancel' ? html`<p>${words.previewTexts.none}</p>` : banner(app.alert, lang)}
    </div>
    ${
      draft.type === 'cancel'
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => print()}>
          ${words.previewTexts.print}
        </button>`
    }
  </section>`;
}

function checksPart(app: ComposerApp) {
  // What has to be mended comes first.
  const checks = [...app.checks].sort((a, b) => Number(b.must) - Number(a.must));
  const musts = checks.filter(({must}) => must).length;
  const {checkTitle} = words;
  return html`<section aria-labelledby="checks">
    <h2 id="checks" tabindex="-1">${checkTitle.title}</h2>
    <p class=${checks.length ? '' : 'good'}>
      ${checks.length ? checkTitle.count(musts, checks.length) : checkTitle.none}
    </p>
    <ul class="checks">
      ${checks.map(
        ({must, field, message}) => html`<li class=${must ? 'must' : 'should'}>
          <span class="badge">${must ? checkTitle.must : checkTitle.should}</span>
          ${
            field === 'follow-up'
              ? html`<span
                >${message}
                <button type="button" class="quiet" @click=${() => app.makeUpdate()}>
                  ${words.mode.asUpdate}
                </button></span
              >`
              : html`<button type="button" class="link" @click=${() => app.focus(field)}>
                ${message}
              </button>`
          }
        </li>`,
      )}
    </ul>
  </section>`;
}

function othersPart(app: ComposerApp) {
  const [, ...others] = alertsOf(app.draft);
  if (!others.length) return nothing;
  return html`<p>${words.save.others(others.length)}</p>
    <ul class="others">
      ${others.map(({id, sender, versions, sent, type}) => {
        const untitled = type === 'cancel' ? words.open.cancellation : words.open.untitled;
        const title = versions[0]?.headline ?? untitled;
        return html`<li>
          <span>${title} (${shortDate(sent)})</span>
          <button
            type="button"
            class="quiet"
            aria-label="${words.save.leaveOut}: ${title}"
            @click=${() => app.leaveOut(sender, id)}
          >
            ${words.save.leaveOut}
          </button>
        </li>`;
      })}
    </ul>`;
}

function savePart(app: ComposerApp) {
  const button = (kind: FileKind, label: string, hint: string) =>
    html`<li>
      <button
        type="button"
        class=${kind === 'tend' ? 'main' : ''}
        aria-describedby="save-${kind}-hint"
        @click=${() => app.save(kind)}
      >
        ${label}
      </button>
      <span class="hint" id="save-${kind}-hint">${hint}</span>
    </li>`;
  const {save} = words;
  return html`<section id="save" aria-labelledby="save-title">
    <h2 id="save-title" tabindex="-1">${save.title}</h2>
    <p>${save.intro}</p>
    <ul class="saves">
      ${button('tend', save.tend, save.tendHint)} ${button('cap', save.cap, save.capHint)}
      ${button('atom', save.atom, save.atomHint)}
    </ul>
    <p role="status" class="told">${app.told}</p>
    ${othersPart(app)} ${erasePart(app)}
  </section>`;
}

const erasePart = (app: ComposerApp) =>
  app.erasing
    ? html`<div class="erase" role="group" aria-labelledby="erase-sure">
        <p id="erase-sure">${words.erase.sure}</p>
        <button type="button" class="danger" @click=${() => app.erase()}>${words.erase.yes}</button>
        <button type="button" id="erase-no" @click=${() => app.askErase(false)}>
          ${words.erase.no}
        </button>
      </div>`
    : html`<button type="button" id="erase" class="quiet" @click=${() => app.askErase(true)}>
        ${words.erase.button}
      </button>`;

/** On a phone, where the form is long: what is left to do is one tap away. */
function bar(app: ComposerApp) {
  const count = app.checks.length;
  return html`<nav class="bar" aria-label=${words.save.title}>
    <a href="#preview">${words.previewTexts.short}</a>
    <a href="#checks">${count ? words.checkTitle.short(count) : words.checkTitle.good}</a>
    <a href="#save">${words.save.title}</a>
  </nav>`;
}

/** The whole page. */
export const composerPage = (app: ComposerApp): TemplateResult => html`
  <a class="skip" href="#form">${words.pageTexts.skip}</a>
  <header>
    <h1>${words.pageTexts.title}</h1>
    <p>${words.pageTexts.intro}</p>
    <p class="private">${app.keeps ? words.pageTexts.private : words.pageTexts.notKept}</p>
  </header>
  <main>
    <div class="write">
      ${opener(app)} ${mode(app)}
      <form
        id="form"
        tabindex="-1"
        aria-label=${words.pageTexts.form}
        novalidate
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${app.draft.type === 'cancel' ? cancellation(app) : form(app)}
      </form>
    </div>
    <div class="side">${previewPart(app)} ${checksPart(app)} ${savePart(app)}</div>
  </main>
  ${bar(app)}
  <footer><p>${words.footer}</p></footer>
`;
