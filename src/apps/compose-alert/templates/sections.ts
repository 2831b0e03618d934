import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ComposerApp} from '../app.js';
import * as choose from '../choices.js';
import * as texts from '../texts/index.js';
import {resolve} from '../to-alert.js';
import {dateFields} from './dates.js';
import {choices, field, textField} from './field.js';
import {ownColours, services} from './rows.js';

const {labels} = texts;

/** Adds a choice to a list or removes it. The list keeps the order of the choices. */
const toggle = <T>(all: readonly T[], list: readonly T[], each: T, chosen: boolean): T[] =>
  all.filter((other) => (other === each ? chosen : list.includes(other)));

export const kind = (app: ComposerApp): TemplateResult => html`
  ${choices(app, {
    id: 'kind',
    legend: labels.kind,
    all: choose.kinds.map((id) => ({id, ...texts.kindTexts[id]})),
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
    all: choose.severityChoices.map((id) => ({id, ...texts.severityTexts[id]})),
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

export const say = (app: ComposerApp): TemplateResult => html`
  ${textField(app, 'headline', {rows: 1})}
  ${textField(app, 'description', {rows: 3})}
  ${textField(app, 'instruction', {rows: 3})}
  ${textField(app, 'event', {
    suggested: (index) => texts.eventName(app.draft.kind, app.draft.words[index]!.lang),
  })}
`;

export const drug = (app: ComposerApp): TemplateResult => html`
  <div class="row">
    ${textField(app, 'soldAs', {rows: 2})} ${textField(app, 'streetNames', {rows: 2})}
  </div>
  ${choices(app, {
    id: 'colours',
    legend: labels.colours,
    hint: labels.coloursHint,
    className: 'swatches',
    several: true,
    all: choose.colourIds.map((id) => ({id, label: texts.colourNames[id]})),
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
      ...choose.forms.map((id) => ({id, label: texts.formName(id)})),
    ],
    isChosen: (id) => app.draft.form === id,
    choose: (id) =>
      app.change((draft) => {
        draft.form = id;
      }),
  })}
  <div class="row">${textField(app, 'ownForm')} ${textField(app, 'colourInWater')}</div>
  <div class="row">${textField(app, 'markings')} ${textField(app, 'packaging')}</div>
`;

export const people = (app: ComposerApp): TemplateResult => html`
  ${choices(app, {
    id: 'routes',
    legend: labels.routes,
    className: 'chips',
    several: true,
    all: choose.routes.map((id) => ({id, label: texts.routeName(id)})),
    isChosen: (id) => app.draft.routes.includes(id),
    choose: (id, chosen) =>
      app.change((draft) => {
        draft.routes = toggle(choose.routes, draft.routes, id, chosen);
      }),
  })}
  ${textField(app, 'ownRoutes', {rows: 1})} ${textField(app, 'effects', {rows: 3})}
`;

export const help = (app: ComposerApp): TemplateResult => html`
  ${textField(app, 'saferUse', {rows: 3})}
  ${textField(app, 'naloxone', {rows: 2})}
  ${textField(app, 'response', {rows: 2})}
  ${textField(app, 'withdrawal', {rows: 2})}
  ${services(app)} ${textField(app, 'report', {rows: 1})}
`;

export const area = (app: ComposerApp): TemplateResult => html`
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
  ${textField(app, 'areaName', {
    suggested: (index) => resolve(app.draft, app.draft.words[index]!, 'areaName'),
  })}
  ${textField(app, 'communities', {rows: 2})}
`;

export const who = (app: ComposerApp): TemplateResult => html`
  ${textField(app, 'senderName')} ${textField(app, 'coIssuers', {rows: 2})}
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
  ${dateFields(app)}
`;

export const more = (app: ComposerApp): TemplateResult => html`
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
  ${textField(app, 'photoAlt')} ${textField(app, 'web', {type: 'url'})}
`;
