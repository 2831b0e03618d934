import {html, type TemplateResult} from 'lit';
import {guessLanguage} from '../../../i18n/guess-language.js';
import {canonical} from '../../../i18n/negotiate.js';
import type {PluralCounts} from '../../../i18n/language.js';
import type {TranslatorApp} from '../app.js';

/** Plural rules to choose from, for languages that the platform lacks. */
const counting: readonly [name: string, plurals: PluralCounts][] = [
  ['The same for every count', {}],
  ['One, and more than one', {one: [1]}],
  ['One, two, and more than two', {one: [1], two: [2]}],
];

function begin(app: TranslatorApp, form: HTMLFormElement): void {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const tag = canonical(text('tag'));
  const field = form.elements.namedItem('tag') as HTMLInputElement;
  if (!tag || tag === 'en') {
    field.setCustomValidity('This is not a language tag. A tag is, for example, crk-Latn or moe.');
    field.reportValidity();
    return;
  }
  const guess = guessLanguage(tag);
  app.startLanguage(tag, {
    endonym: text('endonym') || guess.endonym,
    script: /^[A-Z][a-z]{3}$/.test(text('script')) ? text('script') : guess.script,
    direction: text('direction') === 'rtl' ? 'rtl' : 'ltr',
    fallback: text('fallback') === 'fr' ? ['fr', 'en'] : ['en'],
    plurals: counting[Number(text('plurals'))]?.[1] ?? {},
  });
}

/** The form for a new language. */
export const start = (app: TranslatorApp): TemplateResult => html`<form
  class="start"
  novalidate
  @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    begin(app, event.target as HTMLFormElement);
  }}
>
  <div class="field">
    <label for="tag">Its tag (BCP 47)</label>
    <input id="tag" name="tag" required autocomplete="off" autocapitalize="off" spellcheck="false"
      aria-describedby="tag-hint"
      @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')} />
    <p class="hint" id="tag-hint">For example crk-Latn, moe, or qaa-x-ours for a language without a tag.</p>
  </div>
  <div class="field">
    <label for="endonym">Its own name</label>
    <input id="endonym" name="endonym" required autocomplete="off" />
  </div>
  <div class="field">
    <label for="script">Its script</label>
    <select id="script" name="script">
      <option value="Latn">Latin (ABC)</option>
      <option value="Cans">Syllabics</option>
      <option value="Arab">Arabic</option>
      <option value="Deva">Devanagari</option>
      <option value="Ethi">Ethiopic</option>
      <option value="Cyrl">Cyrillic</option>
      <option value="Zyyy">Another</option>
    </select>
  </div>
  <div class="field">
    <label for="direction">Written</label>
    <select id="direction" name="direction">
      <option value="ltr">from left to right</option>
      <option value="rtl">from right to left</option>
    </select>
  </div>
  <div class="field">
    <label for="fallback">Missing sentences in</label>
    <select id="fallback" name="fallback">
      <option value="en">English</option>
      <option value="fr">French</option>
    </select>
  </div>
  <div class="field">
    <label for="plurals">How it counts</label>
    <select id="plurals" name="plurals">
      ${counting.map(([name], at) => html`<option value=${at}>${name}</option>`)}
    </select>
  </div>
  <button class="main">Start</button>
</form>`;
