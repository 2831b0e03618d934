import type {DrugAlertKind, Severity} from '../../alerts/model/alert.js';
import type {colourValues} from '../../alerts/model/vocabulary.js';

/** The choices of the form. Files contain the ids; `texts/fields.ts` has their names. */

export const kinds: DrugAlertKind[] = ['drug-alert', 'overdose-advisory', 'bulletin'];

export const severityChoices: Severity[] = ['extreme', 'severe', 'moderate', 'minor'];

export {colourValues as colours, forms, routes} from '../../alerts/model/vocabulary.js';

export type ColourId = keyof typeof colourValues;

/** From light to dark. */
export const colourIds: readonly ColourId[] = [
  'white',
  'tan',
  'yellow',
  'orange',
  'red',
  'pink',
  'purple',
  'blue',
  'green',
  'brown',
  'grey',
  'black',
];

export const methods = ['test strip', 'FTIR', 'mass spectrometry', 'lab test'];

/** Standard Geographical Classification: all of Canada, then its provinces and territories. */
export const regions = {
  '01': {en: 'Canada', fr: 'Canada'},
  '48': {en: 'Alberta', fr: 'Alberta'},
  '59': {en: 'British Columbia', fr: 'Colombie-Britannique'},
  '46': {en: 'Manitoba', fr: 'Manitoba'},
  '13': {en: 'New Brunswick', fr: 'Nouveau-Brunswick'},
  '10': {en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador'},
  '61': {en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest'},
  '12': {en: 'Nova Scotia', fr: 'Nouvelle-Écosse'},
  '62': {en: 'Nunavut', fr: 'Nunavut'},
  '35': {en: 'Ontario', fr: 'Ontario'},
  '11': {en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard'},
  '24': {en: 'Quebec', fr: 'Québec'},
  '47': {en: 'Saskatchewan', fr: 'Saskatchewan'},
  '60': {en: 'Yukon', fr: 'Yukon'},
} as const;

export type RegionCode = keyof typeof regions;

/** Canada first, then by English name. An object would sort by number. */
export const regionCodes = (Object.keys(regions) as RegionCode[]).sort((a, b) =>
  a === '01' ? -1 : b === '01' ? 1 : regions[a].en.localeCompare(regions[b].en, 'en'),
);

/** Languages to offer. CAP's Canadian profile names the official ones with `-CA`. */
export const suggestedLanguageTags = [
  ...['en-CA', 'fr-CA', 'crk-Cans', 'crk-Latn', 'iu-Cans', 'iu-Latn', 'oj-Latn', 'mic'],
  ...['ar', 'es', 'fa', 'fil', 'hi', 'ko', 'pa', 'pt', 'so', 'ti', 'uk', 'ur', 'vi'],
  ...['zh-Hans', 'zh-Hant'],
];
