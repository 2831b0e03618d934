/**
 * Every look and state of the naloxone guide, as data: Storybook shows them, the browser tests
 * check them. Imports nothing at run time.
 */
import type {Kit, PackId} from '../src/community/profile.js';

export interface Example {
  /** Unique. */
  name: string;
  /** Language of the page around the guide (BCP 47). */
  lang: string;
  /** What stands on the tag itself. */
  attributes: {
    pack?: PackId;
    kit?: Kit;
    lang?: string;
    'companion-lang'?: string;
  };
  /** What the site's community.json holds; a string is the file's own text, however broken. */
  profile?: object | string;
  /** The guide never comes: what the page wrote between the tags stays. */
  fallback?: true;
}

export const examples: readonly Example[] = [
  {name: 'British Columbia', lang: 'en', attributes: {pack: 'bc'}},
  {name: 'Alberta', lang: 'en', attributes: {pack: 'ab'}},
  {name: 'Ontario', lang: 'en', attributes: {pack: 'on'}},
  {name: 'Québec', lang: 'en', attributes: {pack: 'qc'}},
  {name: 'Yukon', lang: 'en', attributes: {pack: 'yt'}},
  {name: 'Canada', lang: 'en', attributes: {pack: 'ca'}},

  {name: 'Nasal spray', lang: 'en', attributes: {pack: 'bc', kit: 'nasal'}},
  {name: 'Injection', lang: 'en', attributes: {pack: 'bc', kit: 'injection'}},
  {name: 'Both products', lang: 'en', attributes: {pack: 'bc', kit: 'both'}},
  {name: 'A product that the pack leaves out', lang: 'en', attributes: {pack: 'ab', kit: 'both'}},

  {name: 'English', lang: 'en', attributes: {}},
  {name: 'French draft beside English', lang: 'fr', attributes: {}},
  {name: 'Spanish draft beside English', lang: 'es', attributes: {}},
  {name: 'Arabic draft beside English', lang: 'ar', attributes: {kit: 'both'}},
  {name: 'French and Arabic', lang: 'fr', attributes: {'companion-lang': 'ar', kit: 'nasal'}},
  {
    name: 'A menu of languages',
    lang: 'en',
    attributes: {},
    profile: {languages: ['en', 'fr', 'ar', 'es'], pack: 'bc', emergencyNumber: '911'},
  },
  {
    name: 'A menu in Arabic',
    lang: 'ar',
    attributes: {},
    profile: {languages: ['ar', 'en'], pack: 'on', emergencyNumber: '867-555-0111'},
  },
  {name: 'Québec in French', lang: 'fr', attributes: {pack: 'qc'}},
  {name: 'Two languages', lang: 'en', attributes: {'companion-lang': 'fr'}},
  {name: 'Own language on an English page', lang: 'en', attributes: {lang: 'fr'}},
  {name: 'Drafts hidden', lang: 'fr', attributes: {}, profile: {drafts: 'hide'}},

  {name: 'No emergency number', lang: 'en', attributes: {}, profile: {pack: 'bc'}},
  {
    name: 'Emergency number',
    lang: 'en',
    attributes: {},
    profile: {pack: 'bc', emergencyNumber: '911'},
  },
  {
    name: 'Local number',
    lang: 'en',
    attributes: {},
    // 555-01xx numbers belong to nobody: they are kept for made-up places.
    profile: {pack: 'ca', emergencyNumber: '867-555-0111'},
  },
  {
    name: 'Number in two languages',
    lang: 'fr',
    attributes: {'companion-lang': 'en'},
    profile: {pack: 'on', kit: 'nasal', emergencyNumber: '911'},
  },

  {
    name: 'Several numbers',
    lang: 'fr',
    attributes: {},
    profile: {
      pack: 'on',
      kit: 'nasal',
      emergencyNumber: '911',
      emergencyNumbers: [
        {number: '867-555-0112', label: {en: 'Nursing station', fr: 'Poste de soins'}},
        {number: '867-555-0113', label: 'Band security'},
      ],
    },
  },
  {
    name: 'Own pictures and other skin',
    lang: 'en',
    attributes: {},
    profile: {
      pack: 'bc',
      theme: {skin: '#5b3a29', skinHelper: '#8d5b3e'},
      pictures: {
        call: {
          src: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"%3E%3Cpath fill="%234a2a6a" d="M0 0h4v3H0z"/%3E%3C/svg%3E',
          alt: {en: 'The red phone beside the front door.'},
        },
      },
    },
  },

  {
    name: 'Themed',
    lang: 'en',
    attributes: {},
    profile: {
      pack: 'bc',
      emergencyNumber: '911',
      theme: {
        accent: '#4a2a6a',
        emergency: '#7a1c00',
        text: '#231a2c',
        surface: '#fdf8f1',
        fontFamily: 'Georgia, "Noto Serif", serif',
        radius: '0.25em',
        padding: '1em',
      },
    },
  },
  {
    name: 'Dark theme',
    lang: 'en',
    attributes: {},
    profile: {
      pack: 'bc',
      emergencyNumber: '911',
      theme: {
        accent: '#9adbd0',
        onAccent: '#04211d',
        emergency: '#ffb3bd',
        onEmergency: '#3a0009',
        text: '#eef4f3',
        surface: '#10201f',
        padding: '1em',
      },
    },
  },
  {
    name: 'Own sentences',
    lang: 'en',
    attributes: {'companion-lang': 'fr'},
    profile: {
      pack: 'bc',
      emergencyNumber: '911',
      content: {
        en: {
          naloxone: {
            title: 'Overdose at the Community House',
            'steps.naloxone.more_bc': 'Kits hang by the front door. Keep giving breaths.',
          },
        },
        fr: {naloxone: {title: 'Une surdose à la maison communautaire'}},
      },
    },
  },

  {name: 'Fallback', lang: 'en', attributes: {}, fallback: true},
  {name: 'Fallback in French', lang: 'fr', attributes: {}, fallback: true},
  {name: 'Broken profile', lang: 'en', attributes: {}, profile: '{"pack": "bc", "kit":'},
  {
    name: 'Mistakes in the profile',
    lang: 'en',
    attributes: {},
    // One fault costs one key: of this profile, only `kit` is as it should be.
    profile: {
      pack: 'atlantis',
      kit: 'nasal',
      emergancyNumber: '911',
      emergencyNumber: 'nine one one',
      languages: ['en', 'tlh'],
      theme: {accent: 'url(paint.svg)', colour: 'red'},
      content: {en: {naloxone: {'steps.breaths.text': 'Breathe for them every now and then.'}}},
    },
  },
];
