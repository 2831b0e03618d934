/** What Storybook's toolbars offer. */

/** The languages to show a story in; a page each. An empty list is the example's own. */
export const pageLanguages: Record<string, {title: string; tags: readonly string[]}> = {
  own: {title: 'Example’s language', tags: []},
  en: {title: 'English', tags: ['en']},
  fr: {title: 'Français', tags: ['fr']},
  both: {title: 'English + Français', tags: ['en', 'fr']},
};

/** Profiles for the stories that set none of their own. */
export const siteProfiles: Record<string, {title: string; profile?: object}> = {
  none: {title: 'No profile'},
  house: {
    title: 'Community house, BC (911)',
    profile: {languages: ['en', 'fr'], pack: 'bc', kit: 'both', emergencyNumber: '911'},
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
