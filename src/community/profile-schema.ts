/**
 * The one description of a site's `community.json`: types, reader and published JSON Schema
 * (`community.schema.json`) come from it. Every key is optional.
 */
import {described, documented} from '../shared/schema/schema.js';
import {listOf, objectOf, orNull, recordOf} from '../shared/schema/structures.js';
import {matching, numberFrom, choiceOf, text, textThat, yesOrNo} from '../shared/schema/values.js';
import {contentOverrides} from './content-schema.js';
import {kits, packIds, severities} from './options.js';
import {
  address,
  addresses,
  colour,
  cssLength,
  isAccepted,
  languageTag,
  languageTags,
  ownWords,
  phoneNumber,
  writtenTag,
} from './profile-values.js';
import {ownServices} from './services-schema.js';

/** A number to call besides `emergencyNumber`. */
export const ownLine = objectOf({number: phoneNumber, label: ownWords}, ['number']);

/** A picture that replaces a drawing. */
export const ownPicture = objectOf(
  {
    src: address,
    alt: documented(ownWords, 'What the picture shows, for people who do not see it.'),
  },
  ['src', 'alt'],
);

const point = described(
  (value, note): [lon: number, lat: number] => {
    const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : [];
    return [numberFrom(-180, 180)(lon, note), numberFrom(-90, 90)(lat, note)];
  },
  {type: 'array', items: {type: 'number'}, minItems: 2, maxItems: 2},
);

/** Where a site is, or the area that it serves. Warnings and services are chosen by it. */
export const ownPlace = documented(
  objectOf({
    codes: documented(
      listOf(matching(/^\d{1,7}$/, 'a code such as "59" or "5915022"'), 'codes'),
      'Codes of Statistics Canada’s Standard Geographical Classification: province, census division or subdivision.',
    ),
    point: documented(point, 'Longitude and latitude (WGS 84).', {examples: [[-123.12, 49.28]]}),
    names: listOf(text, 'names'),
  }),
  'Where your site is, or the area that it serves: warnings for other areas are not shown.',
  {examples: [{codes: ['5915022'], point: [-123.12, 49.28]}]},
);

/** How the entries of a feed are read, of which not every one is a warning. */
export const ownFeed = documented(
  objectOf({
    entries: documented(
      listOf(text, 'words'),
      'Only entries with one of these as a category, or in their title, are warnings.',
      {examples: [['drug alert', 'alerte drogue']]},
    ),
    severity: documented(choiceOf(severities), 'How grave they are, where the feed does not say.'),
    category: documented(
      choiceOf(['health', 'safety', 'met', 'env', 'fire', 'transport', 'infra', 'other']),
      'What they are about (CAP), where the feed does not say; health by default.',
    ),
    hours: documented(
      numberFrom(1, 24 * 365),
      'Hours that each is shown after it was published, where the feed does not say when it ends.',
    ),
    publisher: documented(text, 'Who warns, as readers know them.'),
  }),
  'How the entries of a feed are read, of which not every one is a warning.',
);

/** Which warnings a site shows. */
export const ownAlerts = documented(
  objectOf({
    sources: documented(
      addresses,
      'Addresses of feeds: CAP, Atom, RSS, JSON Feed, GeoJSON of Canada’s weather service, or Tend’s own alerts.',
    ),
    feeds: documented(
      recordOf(address, ownFeed),
      'Address of a source, then how its entries are read: for feeds of news that also carry warnings.',
      {examples: [{'https://unit.example/feed/': {entries: ['drug alert'], severity: 'severe'}}]},
    ),
    defaultHours: documented(
      numberFrom(1, 24 * 365),
      'Hours until a warning without an end of its own is over; 24 by default.',
    ),
    minSeverity: documented(choiceOf(severities), 'The lowest severity shown.'),
    poll: documented(numberFrom(300, 86_400), 'Seconds between two checks of a feed.'),
  }),
  'Which warnings you show.',
  {examples: [{sources: ['/alerts.json']}]},
);

/** Appearance. Each entry becomes the custom property `--tend-…`, which the page's CSS can override. */
export const theme = documented(
  objectOf({
    accent: colour,
    onAccent: colour,
    emergency: colour,
    onEmergency: colour,
    text: colour,
    surface: colour,
    fontFamily: documented(
      matching(/^[\p{L}\d\s"',_-]+$/u, 'a list of font names'),
      'A CSS list of fonts that the reader’s device has.',
    ),
    radius: documented(cssLength, 'Rounding of corners.'),
    padding: documented(cssLength, 'Space around a widget, for a surface that is not the page’s.'),
    skin: documented(colour, 'Skin of the person helped, in the drawings.'),
    skinHelper: documented(colour, 'Skin of the person who helps, in the drawings.'),
  }),
  'Appearance; each becomes a custom property that the page’s own CSS may still set (accent: --tend-accent).',
);

const timeZone = textThat(
  (timeZone) => isAccepted(() => new Intl.DateTimeFormat('en', {timeZone})),
  'a time zone such as "America/Whitehorse"',
);

const script = matching(/^[A-Z][a-z]{3}$/, 'the code of a script, such as "Cans" for syllabics');

export const profile = documented(
  objectOf({
    $schema: text,
    languages: documented(
      languageTags,
      'BCP 47 tags of the languages to offer; the first is used where the page names none.',
      {examples: [['en', 'fr']]},
    ),
    drafts: documented(
      choiceOf(['show', 'hide']),
      'Whether to show translations that no named person has reviewed, beside the text they were made from.',
      {default: 'show'},
    ),
    pack: documented(
      choiceOf(packIds),
      'Whose steps the naloxone guide shows: those of a province or territory, by its postal letters in lower case, or the national ones (ca).',
      {default: 'ca'},
    ),
    kit: documented(
      choiceOf(kits),
      'Which naloxone products the guide explains; by default those that the pack covers.',
    ),
    emergencyNumber: documented(
      orNull(phoneNumber),
      'The number to call here in an emergency. Without it, the number of the pack is linked (911), with a line for places where it does not answer; null links no number.',
      {examples: ['911']},
    ),
    emergencyNumbers: documented(
      listOf(ownLine, 'numbers'),
      'Whom else to call here, in order: a nursing station, the RCMP, band security.',
      {
        examples: [
          [{number: '555-0134', label: {en: 'Nursing station', fr: 'Poste de soins infirmiers'}}],
        ],
      },
    ),
    name: documented(ownWords, 'The name of your site, for the printed poster and card.'),
    guideUrl: documented(
      address,
      'The page that the code on the printed poster and card leads to.',
    ),
    pictures: documented(
      recordOf(text, ownPicture),
      'Drawing (by its id, such as "spray"), then your own picture in its place, with a text for people who do not see it.',
    ),
    timeZone: documented(timeZone, 'IANA time zone of the community.', {
      examples: ['America/Whitehorse'],
    }),
    place: ownPlace,
    alerts: ownAlerts,
    services: ownServices,
    content: contentOverrides,
    theme: theme,
    remember: documented(
      yesOrNo,
      'Whether the language that a reader chooses in a widget is kept on the device for the next visit.',
      {default: false},
    ),
    fallbacks: documented(
      recordOf(languageTag, languageTags),
      'Language tag, then the languages whose sentences are shown where its own are missing, best first.',
      {examples: [{crl: ['fr', 'en']}]},
    ),
    // Platforms turn some tags into others (`cwd` into `cr`), so these stay as the site wrote them.
    languageFolders: documented(
      recordOf(writtenTag, address),
      'Languages that your site serves itself: tag, then the address of the folder with language.json, interface.xlf and a file of sentences a widget (see locales/README.md).',
      {examples: [{'crk-Latn': '/languages/crk-Latn/'}]},
    ),
    fonts: documented(
      recordOf(script, address),
      'Script (ISO 15924), then the address of a font for it. It is downloaded only where the script is shown.',
      {examples: [{Cans: '/fonts/syllabics.woff2'}]},
    ),
  }),
  'A site’s choices for all its Tend widgets. Every key is optional. An attribute on a widget wins over the profile.',
);
