import type {DrugAlertKind, Severity} from '../../../alerts/model/alert.js';
import type {ColourId} from '../choices.js';
import type {TextKey} from '../draft.js';

interface FieldTexts {
  label: string;
  hint?: string;
}

export const fieldTexts: Record<TextKey, FieldTexts> = {
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

export const kindTexts: Record<DrugAlertKind, FieldTexts> = {
  'drug-alert': {label: 'Drug alert', hint: 'A drug that is more dangerous than usual.'},
  'overdose-advisory': {
    label: 'Overdose advisory',
    hint: 'More overdoses than usual. The drug may not be known.',
  },
  bulletin: {label: 'Bulletin', hint: 'News that people should have, such as a new drug.'},
};

export const severityTexts: Record<Severity, FieldTexts> = {
  extreme: {label: 'Extreme', hint: 'People are dying, or will.'},
  severe: {label: 'Severe', hint: 'High risk of overdose or great harm.'},
  moderate: {label: 'Moderate', hint: 'There may be harm.'},
  minor: {label: 'Minor', hint: 'Good to know. Little risk.'},
  unknown: {label: 'Not known', hint: ''},
};

export const colourNames: Record<ColourId, string> = {
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

export const formName = capital;
export const routeName = capital;
