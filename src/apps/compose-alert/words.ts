/** Every word of the page, in one place. Plain words: grade 6. */
import type {DrugAlertKind, Severity} from '../../alerts/model/alert.js';
import type {ColourId} from './choices.js';
import type {TextKey} from './draft.js';

interface FieldWords {
  label: string;
  hint?: string;
}

export const fieldWords: Record<TextKey, FieldWords> = {
  lang: {label: 'Language'},
  event: {label: 'What to call it', hint: 'Two or three words.'},
  headline: {
    label: 'Headline',
    hint: 'The one thing to know. Example: Purple down with strong sedatives',
  },
  description: {label: 'What happened', hint: 'What people saw, where and since when.'},
  instruction: {
    label: 'What to do',
    hint: 'What people can do now to be safer, first things first.',
  },
  soldAs: {label: 'Sold as', hint: 'One on each line. Example: down'},
  streetNames: {label: 'Street names', hint: 'One on each line.'},
  ownForm: {label: 'Another look', hint: 'If none of these fits.'},
  ownRoutes: {label: 'Another way', hint: 'One on each line.'},
  colourInWater: {label: 'Colour in water', hint: 'Example: turns pink'},
  markings: {label: 'Markings', hint: 'A stamp, a letter, a number.'},
  packaging: {label: 'Packaging', hint: 'Example: small blue bag'},
  effects: {label: 'What it does to people', hint: 'One on each line. Example: very long sleep'},
  saferUse: {label: 'Ways to be safer', hint: 'One on each line. Example: Do not use alone.'},
  naloxone: {label: 'About naloxone', hint: 'Example: It may take more than one dose.'},
  response: {
    label: 'About helping somebody',
    hint: 'Example: They may sleep long. Watch the breathing.',
  },
  withdrawal: {label: 'About withdrawal'},
  report: {label: 'Where to tell what you saw', hint: 'A phone number, a desk, an address.'},
  areaName: {label: 'Name of the area', hint: 'As people there call it.'},
  communities: {
    label: 'Communities',
    hint: 'Places in it that you want to name, one on each line.',
  },
  senderName: {label: 'Who warns', hint: 'The name that readers know.'},
  coIssuers: {label: 'Together with', hint: 'One on each line.'},
  photoAlt: {label: 'What the photo shows', hint: 'For people who do not see it.'},
  web: {label: 'Page with more about it', hint: 'Starts with https://'},
};

export const kindWords: Record<DrugAlertKind, FieldWords> = {
  'drug-alert': {label: 'Drug alert', hint: 'A drug that is more dangerous than usual.'},
  'overdose-advisory': {
    label: 'Overdose advisory',
    hint: 'More overdoses than usual. The drug may not be known.',
  },
  bulletin: {label: 'Bulletin', hint: 'News that people should have, such as a new drug.'},
};

export const severityWords: Record<Severity, FieldWords> = {
  extreme: {label: 'Extreme', hint: 'People are dying, or will.'},
  severe: {label: 'Severe', hint: 'High risk of overdose or great harm.'},
  moderate: {label: 'Moderate', hint: 'There may be harm.'},
  minor: {label: 'Minor', hint: 'Good to know. Little risk.'},
  unknown: {label: 'Not known', hint: ''},
};

export const colourWords: Record<ColourId, string> = {
  white: 'White',
  tan: 'Beige or tan',
  yellow: 'Yellow',
  orange: 'Orange',
  red: 'Red',
  pink: 'Pink',
  purple: 'Purple',
  blue: 'Blue',
  green: 'Green',
  brown: 'Brown',
  grey: 'Grey',
  black: 'Black',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const formWord = capital;
export const routeWord = capital;

export const pageTexts = {
  title: 'Write an alert',
  intro:
    'Warn people about a dangerous drug. Fill in what you know; leave the rest. Then save the files and put them on your website.',
  private: 'Nothing is sent. What you write stays in this browser until you erase it.',
  notKept: 'This browser keeps nothing between visits. Save your files before you close the page.',
  skip: 'Skip to the form',
  form: 'The alert',
  needed: '(needed)',
};

export const sections = {
  kind: 'What is it?',
  languages: 'Languages',
  say: 'Say it',
  drug: 'The drug',
  contains: 'What is in it',
  people: {
    title: 'How it is used, and what it does',
    hint: 'Smoked, injected, snorted, swallowed; effects',
  },
  help: {
    title: 'Help and care',
    hint: 'Being safer, naloxone, withdrawal, places that help, where to tell',
  },
  area: 'Where',
  who: 'Who warns, and when',
  more: {title: 'Photo and page', hint: 'A photo of the drug, a page with more'},
};

export const rest = 'If you know more';

export const labels = {
  kind: 'What kind of warning?',
  severity: 'How grave is it?',
  test: 'This is only a test. Websites do not show it.',
  colours: 'Colours',
  coloursHint: 'Choose all that were seen.',
  ownColour: 'Colour',
  ownColourName: 'Its name',
  addColour: 'Add another colour',
  form: 'What it looks like',
  noForm: 'Not known',
  routes: 'How it was used',
  substance: 'Substance',
  certainty: 'How sure is it?',
  confirmed: 'Confirmed by a test',
  suspected: 'Suspected',
  unsaid: 'Choose',
  percent: 'How much of it, in %',
  usualPercent: 'How much is usual, in %',
  method: 'How it was tested',
  addContent: 'Add a substance',
  service: 'Place that helps',
  serviceName: 'Name',
  serviceHours: 'Hours',
  phone: 'Phone',
  addService: 'Add a place',
  regions: 'Province or territory',
  regionsHint: 'Websites there show the alert.',
  codes: 'Only a part of it? Codes of regions or towns',
  codesHint:
    'Statistics Canada’s numbers, one on each line. 5915 is Metro Vancouver, 5915022 the city. Choose no province then.',
  sender: 'Your e-mail address',
  senderHint:
    'It names you in the files, and readers may see it. Use the same one each time: by it an update finds its alert.',
  sent: 'When do you give this warning?',
  sentUpdate: 'When do you send this update?',
  sentCancel: 'When do you cancel it?',
  expires: 'Until when does it hold?',
  expiresHint: 'Two weeks is usual. Readers do not see it after that.',
  twoWeeks: 'Two weeks from now',
  noEnd: 'No end',
  now: 'Now',
  photo: 'Address of a photo',
  photoHint: 'Starts with https://. Put the photo on your website first.',
  addLanguage: 'Add a language',
  otherLanguage: 'Another one, by its tag',
  otherLanguageHint: 'Such as chp for Dëne Sųłiné.',
  add: 'Add',
  remove: 'Remove',
};

export const sameAs = (name: string) => `Same as ${name}`;
export const removeLanguageText = (name: string) => `Remove ${name}`;
export const removeRow = (what: string, number: number) => `Remove ${what} ${number}`;
export const rowTitle = (what: string, number: number) => `${what} ${number}`;
export const languageAdded = (name: string) =>
  `${name} is there now. Each field that needs words has a second box.`;
export const timeZone = (name: string) => `By the clock here (${name}).`;
export const badTag = 'This is no language tag. Examples: chp, oj-Latn, pa-Arab.';
export const firstGiven = (when: string) => `First given: ${when}`;

export const previewTexts = {
  title: 'As readers see it',
  short: 'Preview',
  language: 'Show it in',
  print: 'Print',
  none: 'Readers see nothing: this ends the alert.',
};

export const checkTitle = {
  title: 'Before you save',
  none: 'All good. Nothing is missing.',
  good: 'All good',
  short: (count: number) => (count === 1 ? '1 check' : `${count} checks`),
  count: (musts: number, all: number) =>
    `${all === 1 ? 'One thing' : `${all} things`} to look at${musts ? `, ${musts} to fix first` : ''}.`,
  must: 'Fix',
  should: 'Look',
};

export const save = {
  title: 'Save',
  intro: 'Put the files on your website. The Tend file is the one that Tend’s alert banner reads.',
  tend: 'Save the Tend file',
  cap: 'Save as CAP',
  atom: 'Save as Atom',
  tendHint: 'For your website: alerts.json',
  capHint: 'For alert systems, one message a file',
  atomHint: 'For news readers, and systems that follow a feed',
  done: (name: string) => `Saved: ${name}. Look in your downloads.`,
  blocked: (count: number) =>
    count === 1 ? 'Not saved. Fix one thing first.' : `Not saved. Fix ${count} things first.`,
  others: (count: number) =>
    count === 1
      ? 'The Tend and Atom files also keep the other alert of the file that you opened:'
      : `The Tend and Atom files also keep the ${count} other alerts of the file that you opened:`,
  leaveOut: 'Leave out',
};

export const open = {
  title: 'Start new, or open an alert',
  file: 'Open a file that was saved before',
  fileHint: 'Tend, CAP or Atom. It is read here and goes nowhere.',
  reading: 'Reading…',
  none: (name: string) => `There is no alert in ${name} that can be opened.`,
  problems: 'What could not be read:',
  found: (name: string) => `Found in ${name}`,
  replace: 'What you have written so far will be replaced.',
  losesSome: 'It says more than this form can show. What you save from here may lose some of it.',
  edit: 'Go on writing',
  editHint: 'It is not on your website yet.',
  update: 'Update',
  updateHint: 'Something has changed.',
  allClear: 'All clear',
  allClearHint: 'The danger is over. Readers are told.',
  cancel: 'Cancel the alert',
  cancelHint: 'It was wrong. It goes away.',
  close: 'Close',
  given: (when: string) => `Given ${when}`,
  until: (when: string) => `until ${when}`,
  untitled: 'Alert without a headline',
  cancellation: 'A cancellation',
};

export const mode = {
  update: 'You are writing an update. It takes the place of the alert that you opened.',
  allClear: 'You are writing an all clear. Say in the headline that the danger is over.',
  cancel: 'You are cancelling an alert. Save the files, and it goes away for readers.',
  cancelled: (headline: string) => `Cancels: ${headline}`,
  followUp: 'It is on your website already?',
  asUpdate: 'Make this an update',
};

export const erase = {
  button: 'Erase and start new',
  sure: 'Erase all that you have written here? Saved files stay.',
  yes: 'Yes, erase',
  no: 'Keep it',
  done: 'Erased. You can start new.',
};

export const footer =
  'A page of Tend, open-source widgets about the toxic drug crisis. It works from any web server.';

const list = (numbers: readonly string[]) => (numbers.length ? numbers.join(', ') : 'none');

export const checkWords = {
  noHeadline: 'There is no headline.',
  noHeadlineIn: (language: string) =>
    `There is no headline in ${language}. Write one, or remove the language.`,
  lacks: (language: string, field: string) => `“${field}” is still empty in ${language}.`,
  digits: (field: string, a: string[], langA: string, b: string[], langB: string) =>
    `“${field}”: the numbers differ. ${langA}: ${list(a)}. ${langB}: ${list(b)}.`,
  twice: (language: string) => `${language} is there twice.`,
  noInstruction: 'Nothing says what to do. Give people at least one thing that they can do.',
  noSeverity: 'Nothing says how grave it is.',
  badPercent: 'This must be a number from 0 to 100.',
  noSubstance: 'Name the substance, or remove it.',
  noCertainty: (substance: string) => `Is ${substance} confirmed or suspected?`,
  noColourName: 'Name the colour, for people who do not see it.',
  noServiceName: 'Name the place.',
  badAddress: 'This is no web address. It must start with https:// or http://.',
  noAlt: 'Say what the photo shows, for people who do not see it.',
  badCode: (codes: string) => `${codes}: these codes have two, four or seven digits.`,
  noArea: 'Nothing says where. Without an area, every website shows the alert.',
  noCode: 'Choose a province or give a code. By a name alone, websites cannot tell who needs it.',
  noIssuer: 'Nothing says who warns.',
  noSender: 'There is no e-mail address. Without it the alert cannot be updated.',
  badSender: 'Your e-mail address may hold no space, no comma, no < and no &.',
  noSent: 'Say when the warning is given.',
  sentLater: 'This is in the future. Is that right?',
  sentLong: 'This is more than a day ago. Is that right?',
  noExpiry: 'It has no end. Websites show it for one day, then it goes away.',
  expired: 'This is in the past. Readers would not see the alert at all.',
  expiresFirst: 'It ends before it is given.',
  expiresLate: (days: number) => `It holds for more than ${days} days. Old alerts lose trust.`,
  changed:
    'You changed the alert after you saved it. Is it on your website already? Then make this an update, or readers may keep the old one.',
};

const names = (tag: string, locale: string) => {
  try {
    return new Intl.DisplayNames([locale], {type: 'language', languageDisplay: 'standard'}).of(tag);
  } catch {
    return undefined;
  }
};

/** What platforms do not know by name. */
const unnamed: Record<string, string> = {
  'en-CA': 'English',
  'fr-CA': 'French',
  en: 'English',
  fr: 'French',
  'crk-Cans': 'Plains Cree (syllabics)',
  'crk-Latn': 'Plains Cree (roman letters)',
  'iu-Cans': 'Inuktitut (syllabics)',
  'iu-Latn': 'Inuktitut (roman letters)',
  'oj-Latn': 'Anishinaabemowin',
  mic: 'Mi’kmaw',
  'zh-Hans': 'Chinese (simplified)',
  'zh-Hant': 'Chinese (traditional)',
};

/** A language in English, as the page speaks. */
export const languageLabel = (tag: string): string => unnamed[tag] ?? names(tag, 'en') ?? tag;

const events: Record<string, Record<DrugAlertKind, string>> = {
  en: {
    'drug-alert': 'Drug alert',
    'overdose-advisory': 'Overdose advisory',
    bulletin: 'Drug bulletin',
  },
  fr: {
    'drug-alert': 'Alerte drogue',
    'overdose-advisory': 'Avis de surdoses',
    bulletin: 'Bulletin sur les drogues',
  },
  es: {
    'drug-alert': 'Alerta de droga',
    'overdose-advisory': 'Aviso de sobredosis',
    bulletin: 'Boletín sobre drogas',
  },
  ar: {
    'drug-alert': 'تنبيه بشأن مخدّر',
    'overdose-advisory': 'تحذير من جرعات زائدة',
    bulletin: 'نشرة عن المخدّرات',
  },
};

const base = (tag: string) => tag.split('-')[0]!.toLowerCase();

/** What a kind of warning is called in a language; in English, where nobody has written it yet. */
export const eventName = (kind: DrugAlertKind, lang: string): string =>
  (events[base(lang)] ?? events['en']!)[kind];

const allClear: Record<string, string> = {
  en: 'All clear',
  fr: 'Fin de l’alerte',
  es: 'Fin de la alerta',
  ar: 'انتهى التنبيه',
};

/** A headline that says that it is over; empty where somebody has to write it. */
export const allClearHeadline = (headline: string, lang: string): string => {
  const words = allClear[base(lang)];
  return words ? `${words}${base(lang) === 'fr' ? ' : ' : ': '}${headline}` : '';
};

export const feedTitle = (sender: string): string => (sender ? `Alerts: ${sender}` : 'Alerts');
