/** An example as the piece of a page. DOM only: Storybook and the browser tests both use it. */
import type {Example} from './naloxone-guide.examples.js';

/** What a site would write between the tags. */
const fallbacks: Record<string, [heading: string, text: string]> = {
  en: [
    'Overdose? Do this now',
    'Call 911 or your local emergency number. Give naloxone if you have it. Stay with the person.',
  ],
  fr: [
    'Une surdose? Agissez tout de suite',
    'Appelez le 911 ou le numéro d’urgence de votre localité. Donnez de la naloxone si vous en avez. Restez avec la personne.',
  ],
};

/** The address of a profile that needs no server. */
export function profileUrl(profile: object | string): string {
  const text = typeof profile === 'string' ? profile : JSON.stringify(profile);
  return `data:application/json,${encodeURIComponent(text)}`;
}

/** @returns the wrapper of the guide: a `<div lang>`, not yet in the page. */
export function renderExample({lang, attributes, profile, fallback}: Example): HTMLElement {
  const page = document.createElement('div');
  page.lang = lang;
  // A tag that nothing defines is what every guide is until its script has come.
  const guide = document.createElement(fallback ? 'tend-not-loaded' : 'tend-naloxone-guide');
  for (const [name, value] of Object.entries(attributes)) {
    if (value) guide.setAttribute(name, value);
  }
  if (profile !== undefined) guide.setAttribute('profile', profileUrl(profile));
  const [heading, text] = fallbacks[lang] ?? fallbacks['en']!;
  const title = document.createElement('h2');
  title.textContent = heading;
  const words = document.createElement('p');
  words.textContent = text;
  guide.append(title, words);
  page.append(guide);
  return page;
}
