import {html, nothing, type TemplateResult} from 'lit';
import type {ComposerApp} from '../app.js';
import {alertsOf, type FileKind} from '../files.js';
import {bannerPreview} from '../preview.js';
import * as texts from '../texts/index.js';
import {dateFields, shortDate} from './dates.js';
import {form} from './form.js';
import {opener} from './opener.js';

function mode(app: ComposerApp) {
  const {type, response} = app.draft;
  if (type === 'alert') return nothing;
  const ends = response.includes('allclear') ? texts.mode.allClear : texts.mode.update;
  return html`<p class="mode" id="mode" tabindex="-1">
    ${type === 'cancel' ? texts.mode.cancel : ends}
  </p>`;
}

/** A cancellation has no form except for its date. */
const cancellation = (app: ComposerApp) => html`<section>
  <p>
    <strong>${texts.mode.cancelled(app.draft.words[0]!.headline || texts.open.untitled)}</strong>
  </p>
  ${dateFields(app)}
</section>`;

function previewPart(app: ComposerApp) {
  const {draft} = app;
  const lang = draft.words.some((each) => each.lang === app.previewLang)
    ? app.previewLang
    : draft.words[0]!.lang;
  return html`<section class="preview" id="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${texts.previewTexts.title}</h2>
    ${
      draft.words.length > 1 && draft.type !== 'cancel'
        ? html`<div class="toggles" role="group" aria-label=${texts.previewTexts.language}>
          ${draft.words.map(
            (each) => html`<button
              type="button"
              aria-pressed=${each.lang === lang ? 'true' : 'false'}
              @click=${() => {
                app.previewLang = each.lang;
                app.draw();
              }}
            >
              ${texts.languageLabel(each.lang)}
            </button>`,
          )}
        </div>`
        : nothing
    }
    <div class="stage">
      ${draft.type === 'cancel' ? html`<p>${texts.previewTexts.none}</p>` : bannerPreview(app.alert, lang)}
    </div>
    ${
      draft.type === 'cancel'
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => print()}>
          ${texts.previewTexts.print}
        </button>`
    }
  </section>`;
}

function checksPart(app: ComposerApp) {
  // Checks that block saving come first.
  const checks = [...app.checks].sort((a, b) => Number(b.must) - Number(a.must));
  const musts = checks.filter(({must}) => must).length;
  const {checkTitle} = texts;
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
                  ${texts.mode.asUpdate}
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
  return html`<p>${texts.save.others(others.length)}</p>
    <ul class="others">
      ${others.map(({id, sender, versions, sent, type}) => {
        const untitled = type === 'cancel' ? texts.open.cancellation : texts.open.untitled;
        const title = versions[0]?.headline ?? untitled;
        return html`<li>
          <span>${title} (${shortDate(sent)})</span>
          <button
            type="button"
            class="quiet"
            aria-label="${texts.save.leaveOut}: ${title}"
            @click=${() => app.leaveOut(sender, id)}
          >
            ${texts.save.leaveOut}
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
  const {save} = texts;
  return html`<section id="save" aria-labelledby="save-title">
    <h2 id="save-title" tabindex="-1">${save.title}</h2>
    <p>${save.intro}</p>
    <ul class="saves">
      ${button('tend', save.tend, save.tendHint)} ${button('cap', save.cap, save.capHint)}
      ${button('atom', save.atom, save.atomHint)}
    </ul>
    <p role="status" class="status">${app.status}</p>
    ${othersPart(app)} ${erasePart(app)}
  </section>`;
}

const erasePart = (app: ComposerApp) =>
  app.isConfirmingErase
    ? html`<div class="erase" role="group" aria-labelledby="erase-sure">
        <p id="erase-sure">${texts.erase.sure}</p>
        <button type="button" class="danger" @click=${() => app.erase()}>${texts.erase.yes}</button>
        <button type="button" id="erase-no" @click=${() => app.confirmErase(false)}>
          ${texts.erase.no}
        </button>
      </div>`
    : html`<button type="button" id="erase" class="quiet" @click=${() => app.confirmErase(true)}>
        ${texts.erase.button}
      </button>`;

/** Links to the parts below the form, for phones. */
function bar(app: ComposerApp) {
  const count = app.checks.length;
  return html`<nav class="bar" aria-label=${texts.save.title}>
    <a href="#preview">${texts.previewTexts.short}</a>
    <a href="#checks">${count ? texts.checkTitle.short(count) : texts.checkTitle.good}</a>
    <a href="#save">${texts.save.title}</a>
  </nav>`;
}

/** The whole page. */
export const composerPage = (app: ComposerApp): TemplateResult => html`
  <a class="skip" href="#form">${texts.pageTexts.skip}</a>
  <header>
    <h1>${texts.pageTexts.title}</h1>
    <p>${texts.pageTexts.intro}</p>
    <p class="private">${app.isStored ? texts.pageTexts.private : texts.pageTexts.notKept}</p>
  </header>
  <main>
    <div class="write">
      ${opener(app)} ${mode(app)}
      <form
        id="form"
        tabindex="-1"
        aria-label=${texts.pageTexts.form}
        novalidate
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${app.draft.type === 'cancel' ? cancellation(app) : form(app)}
      </form>
    </div>
    <div class="side">${previewPart(app)} ${checksPart(app)} ${savePart(app)}</div>
  </main>
  ${bar(app)}
  <footer><p>${texts.footer}</p></footer>
`;
