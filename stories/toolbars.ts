/** What Storybook's toolbars offer. */
import {languages} from '../src/i18n/languages.js';
import {availableLocales} from '../src/i18n/load-catalog.js';

/** Every language that the guide has words for: one that is added shows here by itself. */
export const spoken = availableLocales('naloxone');

/** Languages that nobody speaks, to find words that are hard-coded or lack room; see CONTRIBUTING.md. */
export const pseudoLanguages = ['en-XA', 'ar-XB'];

/** The languages to show a story in; a page each. An empty list is the example's own. */
export const pageLanguages: Record<string, {title: string; tags: readonly string[]}> = {
  own: {title: 'Example’s language', tags: []},
  ...Object.fromEntries(spoken.map((tag) => [tag, {title: languages[tag]!.endonym, tags: [tag]}])),
  both: {title: 'English + Français', tags: ['en', 'fr']},
  ...Object.fromEntries(
    pseudoLanguages.map((tag) => [tag, {title: `Pseudo-language ${tag}`, tags: [tag]}]),
  ),
};

/** Profiles for the stories that set none of their own. */
export const siteProfiles: Record<string, {title: string; profile?: object}> = {
  none: {title: 'No profile'},
  house: {
    title: 'Community house, BC (911)',
    profile: {languages: ['en', 'fr'], pack: 'bc', kit: 'both', emergencyNumber: '911'},
  },
  many: {
    title: 'A menu of every language',
    profile: {languages: spoken, pack: 'bc', kit: 'both', emergencyNumber: '911'},
  },
  yukon: {title: 'Yukon, injection', profile: {pack: 'yt', kit: 'injection'}},
  ontario: {
    title: 'Ontario, nasal spray (911)',
    profile: {pack: 'on', kit: 'nasal', emergencyNumber: '911'},
  },
  quebec: {title: 'Québec (911)', profile: {pack: 'qc', emergencyNumber: '911'}},
  themed: {
    title: 'Themed',
    profile: {
      pack: 'ca',
      theme: {accent: '#2b5148', fontFamily: 'Georgia, serif', radius: '0.25em'},
    },
  },
};
