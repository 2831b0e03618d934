import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {canonical} from '../../../i18n/negotiate.js';
import type {ComposerApp} from '../app.js';
import * as choose from '../choices.js';
import {emptyWords, inDays, suggestedDays} from '../draft.js';
import {toLocal} from '../local-time.js';
import {removeLanguage, resolve} from '../to-alert.js';
import * as words from '../words.js';
import {choices, field, wordField} from './field.js';
import {contents, ownColours, services} from './rows.js';

const {labels, sections} = words;

/** What is not needed is folded, and says what is in it. */
const folded = (id: string, {title, hint}: {title: string; hint: string}, content: unknown) =>
  html`<section aria-labelledby="${id}-title">
    <details>
      <summary>
        <h3 id="${id}-title">${title}</h3>
        <span class="hint">${hint}</span>
      </summary>
      <div class="inside">${content}</div>
    </details>
  </section>`;

const section = (id: string, title: string, content: unknown) =>
  html`<section aria-labelledby="${id}-title">
    <h3 id="${id}-title">${title}</h3>
    ${content}
  </section>`;

/** Puts something into a list or takes it out, in the order of the choices. */
const toggle = <T>(all: readonly T[], list: readonly T[], each: T, chosen: boolean): T[] =>
  all.filter((other) => (other === each ? chosen : list.includes(other)));

const kind = (app: ComposerApp) => html`
  ${choices(app, {
    id: 'kind',
    legend: labels.kind,
    all: choose.kinds.map((id) => ({id, ...words.kindWords[id]})),
    isChosen: (id) => app.draft.kind === id,
    choose: (id) =>
      app.change((draft) => {
        draft.kind = id;
      }),
  })}
  ${choices(app, {
    id: 'severity',
    legend: labels.severity,
    className: 'severity',
    all: choose.severityChoices.map((id) => ({id, ...words.severityWords[id]})),
    isChosen: (id) => app.draft.severity === id,
    choose: (id) =>
      app.change((draft) => {
        draft.severity = id;
      }),
  })}
  <label class="option">
    <input
      type="checkbox"
      id="test"
      .checked=${live(app.draft.test)}
      @change=${(event: Event) =>
        app.change((draft) => {
          draft.test = (event.target as HTMLInputElement).checked;
        })}
    />
    <span class="words">${labels.test}</span>
  </label>
`;

function addLanguage(app: ComposerApp, tag: string) {
  if (!tag) return;
  app.add(
    (draft) => {
      const first = draft.words[0]!;
      draft.words.push({
        ...emptyWords(tag),
        ownColours: first.ownColours.map(() => ''),
        substances: first.substances.map(() => ''),
        services: first.services.map(() => ({name: '', hours: ''})),
      });
    },
    () => `headline-${app.draft.words.length - 1}`,
  );
  app.tell(words.languageAdded(words.languageLabel(tag)));
}

function addTyped(app: ComposerApp) {
  const input = document.getElementById('other-language') as HTMLInputElement;
  const tag = canonical(input.value.trim());
  app.tagFault = tag ? '' : words.badTag;
  app.draw();
  if (!tag) return input.focus();
  input.value = '';
  addLanguage(app, tag);
}

const languages = (app: ComposerApp) => html`
  <ul class="tags">
    ${app.draft.words.map(
      ({lang}, index) => html`<li>
        <span>${words.languageLabel(lang)}</span>
        ${
          app.draft.words.length > 1
            ? html`<button
              type="button"
              class="quiet"
              aria-label=${words.removeLanguageText(words.languageLabel(lang))}
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
          ${choose.languageTags
            .filter((tag) => app.draft.words.every(({lang}) => lang !== tag))
            .map((tag) => html`<option value=${tag}>${words.languageLabel(tag)}</option>`)}
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

const say = (app: ComposerApp) => html`
  ${wordField(app, 'headline', {rows: 1})}
  ${wordField(app, 'description', {rows: 3})}
  ${wordField(app, 'instruction', {rows: 3})}
  ${wordField(app, 'event', {
    suggested: (index) => words.eventName(app.draft.kind, app.draft.words[index]!.lang),
  })}
`;

const drug = (app: ComposerApp) => html`
  <div class="row">
    ${wordField(app, 'soldAs', {rows: 2})} ${wordField(app, 'streetNames', {rows: 2})}
  </div>
  ${choices(app, {
    id: 'colours',
    legend: labels.colours,
    hint: labels.coloursHint,
    className: 'swatches',
    several: true,
    all: choose.colourIds.map((id) => ({id, label: words.colourWords[id]})),
    isChosen: (id) => app.draft.colours.includes(id),
    choose: (id, chosen) =>
      app.change((draft) => {
        draft.colours = toggle(choose.colourIds, draft.colours, id, chosen);
      }),
  })}
  ${ownColours(app)}
  ${choices(app, {
    id: 'look',
    legend: labels.form,
    className: 'chips',
    all: [
      {id: '', label: labels.noForm},
      ...choose.forms.map((id) => ({id, label: words.formWord(id)})),
    ],
    isChosen: (id) => app.draft.form === id,
    choose: (id) =>
      app.change((draft) => {
        draft.form = id;
      }),
  })}
  <div class="row">${wordField(app, 'ownForm')} ${wordField(app, 'colourInWater')}</div>
  <div class="row">${wordField(app, 'markings')} ${wordField(app, 'packaging')}</div>
`;

const people = (app: ComposerApp) => html`
  ${choices(app, {
    id: 'routes',
    legend: labels.routes,
    className: 'chips',
    several: true,
    all: choose.routes.map((id) => ({id, label: words.routeWord(id)})),
    isChosen: (id) => app.draft.routes.includes(id),
    choose: (id, chosen) =>
      app.change((draft) => {
        draft.routes = toggle(choose.routes, draft.routes, id, chosen);
      }),
  })}
  ${wordField(app, 'ownRoutes', {rows: 1})} ${wordField(app, 'effects', {rows: 3})}
`;

const help = (app: ComposerApp) => html`
  ${wordField(app, 'saferUse', {rows: 3})}
  ${wordField(app, 'naloxone', {rows: 2})}
  ${wordField(app, 'response', {rows: 2})}
  ${wordField(app, 'withdrawal', {rows: 2})}
  ${services(app)} ${wordField(app, 'report', {rows: 1})}
`;

const area = (app: ComposerApp) => html`
  ${choices(app, {
    id: 'regions',
    legend: labels.regions,
    hint: labels.regionsHint,
    className: 'chips',
    several: true,
    all: choose.regionCodes.map((id) => ({id, label: choose.regions[id].en})),
    isChosen: (id) => app.draft.regions.includes(id),
    choose: (id, chosen) =>
      app.change((draft) => {
        draft.regions = toggle(choose.regionCodes, draft.regions, id, chosen);
      }),
  })}
  ${field(app, {
    id: 'codes',
    label: labels.codes,
    hint: labels.codesHint,
    value: app.draft.codes,
    rows: 1,
    onInput: (value) =>
      app.change((draft) => {
        draft.codes = value;
      }),
  })}
  ${wordField(app, 'areaName', {
    suggested: (index) => resolve(app.draft, app.draft.words[index]!, 'areaName'),
  })}
  ${wordField(app, 'communities', {rows: 2})}
`;

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const when = (app: ComposerApp) => html`
  ${
    app.draft.issued
      ? html`<p>${words.firstGiven(shortDate(new Date(app.draft.issued)))}</p>`
      : nothing
  }
  <div class="row">
    <div>
      ${field(app, {
        id: 'sent',
        label: {alert: labels.sent, update: labels.sentUpdate, cancel: labels.sentCancel}[
          app.draft.type
        ],
        hint: words.timeZone(zone()),
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

export const shortDate = (date: Date): string =>
  new Intl.DateTimeFormat('en-CA', {dateStyle: 'medium', timeStyle: 'short'}).format(date);

const who = (app: ComposerApp) => html`
  ${wordField(app, 'senderName')} ${wordField(app, 'coIssuers', {rows: 2})}
  ${field(app, {
    id: 'sender',
    label: labels.sender,
    hint: labels.senderHint,
    inputmode: 'email',
    required: true,
    value: app.draft.sender,
    onInput: (value) =>
      app.change((draft) => {
        draft.sender = value;
      }),
  })}
  ${when(app)}
`;

const more = (app: ComposerApp) => html`
  ${field(app, {
    id: 'photo',
    label: labels.photo,
    hint: labels.photoHint,
    type: 'url',
    value: app.draft.photo,
    onInput: (value) =>
      app.change((draft) => {
        draft.photo = value;
      }),
  })}
  ${wordField(app, 'photoAlt')} ${wordField(app, 'web', {type: 'url'})}
`;

/** The whole form. */
export const form = (app: ComposerApp): TemplateResult => html`
  ${section('s-kind', sections.kind, kind(app))}
  ${section('s-languages', sections.languages, languages(app))}
  ${section('s-say', sections.say, say(app))} ${section('s-drug', sections.drug, drug(app))}
  ${section('s-contains', sections.contains, contents(app))}
  ${section('s-area', sections.area, area(app))} ${section('s-who', sections.who, who(app))}
  <h2 class="rest">${words.rest}</h2>
  ${folded('s-people', sections.people, people(app))}
  ${folded('s-help', sections.help, help(app))} ${folded('s-more', sections.more, more(app))}
`;
