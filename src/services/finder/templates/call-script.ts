import {html, nothing, type TemplateResult} from 'lit';
import type {Category} from '../../model/category.js';
import type {ServiceView} from '../service-view.js';

/** Categories that share a script. */
const alike: Partial<Record<Category, string>> = {
  oat: 'treatment',
  raam: 'treatment',
  withdrawal: 'treatment',
  recovery: 'treatment',
  'primary-care': 'care',
  'wound-care': 'care',
  testing: 'care',
  crisis: 'talk',
  peer: 'talk',
  grief: 'talk',
  'mental-health': 'talk',
  elder: 'talk',
};

/** What to say on the phone, because the first words are the hardest. */
export function serviceCallScript(view: ServiceView): TemplateResult {
  const {categories, attributes} = view.service;
  const contexts = categories.map((id) => alike[id as Category] ?? id);
  return html`<p>${view.content('say.words', {}, {contexts})}</p>
    <p>
      ${view.content('say.ask')}
      ${attributes.includes('anonymous') ? view.content('say.anonymous') : nothing}
      ${view.content('say.forOthers')}
    </p>`;
}
