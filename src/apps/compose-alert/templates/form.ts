import {html, type TemplateResult} from 'lit';
import type {ComposerApp} from '../app.js';
import {rest, sections} from '../texts/index.js';
import {languageFields} from './languages.js';
import {contents} from './rows.js';
import {area, drug, help, kind, more, people, say, who} from './sections.js';

/** An optional section, closed at first. Its hint names the fields inside. */
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

/** The whole form. */
export const form = (app: ComposerApp): TemplateResult => html`
  ${section('s-kind', sections.kind, kind(app))}
  ${section('s-languages', sections.languages, languageFields(app))}
  ${section('s-say', sections.say, say(app))} ${section('s-drug', sections.drug, drug(app))}
  ${section('s-contains', sections.contains, contents(app))}
  ${section('s-area', sections.area, area(app))} ${section('s-who', sections.who, who(app))}
  <h2 class="rest">${rest}</h2>
  ${folded('s-people', sections.people, people(app))}
  ${folded('s-help', sections.help, help(app))} ${folded('s-more', sections.more, more(app))}
`;
