/**
 * All problem codes, with what each means and its consequence. Widgets use only the type. The page
 * `stories/problems.mdx` is generated from it (`npm run problems`).
 */
const download = {
  timeout: 'did not answer in time',
  'too-large': 'is larger than is read',
  status: 'answered with an error',
  network: 'could not be reached: address, redirect, network or CORS',
} as const;

/** The same codes for each kind of source, after its name. */
const source = {
  ...download,
  unreadable: 'could not be read',
  empty: 'is empty',
  'web-page': 'is a web page; the address may be wrong',
  'unknown-format': 'is in no format that is read',
} as const;

const withPrefix = <P extends string, T extends Record<string, string>>(
  prefix: P,
  subject: string,
  codes: T,
) =>
  Object.fromEntries(
    Object.entries(codes).map(([code, text]) => [`${prefix}-${code}`, `${subject} ${text}.`]),
  ) as {[K in keyof T & string as `${P}-${K}`]: string};

export const problemCodes = {
  // Elements
  'attribute-bad-value': 'An attribute has a value that cannot be used. It is ignored.',
  'now-unreadable':
    'The attribute `now` or `data-now` is not a moment. The device’s clock is used.',
  'element-failed': 'An element could not show its content. Its fallback stays.',
  'recording-not-played': 'A recording could not be played. The text stays.',
  'emergency-mode-not-loaded': 'The emergency mode did not load. The steps are shown instead.',
  'pictures-not-loaded': 'The drawings did not load. The text stays.',
  'list-of-sources-not-loaded': 'The list of sources did not load.',
  'alert-details-not-loaded': 'The details of alerts did not load. They load when they are opened.',
  'print-view-not-loaded': 'The print view did not load. Nothing was printed.',
  'theme-unusable': 'The browser cannot use a value of the theme. The default look stays.',
  'map-tiles-unusable': 'The address of map tiles cannot be used. The map has no tiles.',

  // Languages
  'no-words': 'A language or feature that is named has no content. It is ignored.',
  'words-not-loaded': 'A language did not load. Another language of the page is shown.',
  'interface-not-loaded': 'The UI messages of a language did not load. They are in English.',
  'i18next-not-loaded': 'i18next did not load. Sentences with `$t(…)` are left out.',
  'language-bad-value': 'A language’s own file has a value that cannot be used. It is left out.',
  'language-faults': 'Sentences of a hosted language are faulty. They are left out.',

  // Profile
  ...withPrefix('profile', 'The profile', download),
  'profile-syntax': 'The profile is not valid JSON. The elements use their defaults.',
  'profile-unknown-key': 'The profile has an unknown key. It is ignored.',
  'profile-bad-value': 'A value of the profile cannot be used. It is ignored.',
  'content-unknown-key': 'The profile names a sentence that does not exist. It is ignored.',
  'content-placeholder': 'A sentence of the profile lacks a placeholder. It is not used.',
  'content-nesting': 'A sentence of the profile nests a sentence that it may not. It is not used.',

  // Response packs
  'pack-bad-value': 'A response pack has a value that cannot be used.',

  // Alerts
  ...withPrefix('alerts', 'A feed', source),
  'alerts-no-source': 'A banner has no feed, and no alerts between its tags. Its fallback stays.',
  'alerts-broken-off': 'A feed ends in the middle. What was read before stays.',
  'alerts-json-syntax': 'JSON between the tags of a banner is not valid. It is left out.',
  'alerts-bad-value': 'A value of an alert cannot be used. It is left out.',
  'alerts-cap-bad-value': 'A value of a CAP message cannot be used. It is left out.',
  'alerts-xml-syntax': 'A feed is not well-formed XML. What could be read is shown.',
  'alerts-xml-mended': 'A feed is not well-formed XML. All of it could be read.',
  'alerts-json-mended': 'A feed is not valid JSON. All of it could be read.',
  'alerts-more-pages': 'A feed has more pages than were read.',
  'alerts-bad-date': 'A time of an alert cannot be read, or cannot be true. It is not used.',
  'alerts-no-zone': 'A time has no zone. That of the place is used.',
  'alerts-doctype': 'A feed has a document type. It is not read.',
  'alerts-no-feed': 'A file is XML, but not a feed.',
  'alerts-no-features': 'A GeoJSON file has no list of features.',
  'alerts-bad-feature': 'A GeoJSON feature is not an alert. It is left out.',
  'alerts-empty-entry': 'An entry has no title and no text. It is left out.',
  'alerts-duplicate-id': 'Alerts share an id. All are shown.',
  'clock-skew': 'The device’s clock differs from a server’s. Alerts use the server’s time.',

  // Services
  ...withPrefix('services', 'A directory', source),
  'services-part-missing': 'Code that reads places in the page did not load. It is tried again.',
  'services-broken-off': 'A directory ends in the middle. What was read before is shown.',
  'services-json-syntax': 'A directory is not valid JSON. What could be read is shown.',
  'services-no-headings': 'A table has no row of headings that are known. It is not read.',
  'services-part-of-list': 'A server gave only a part of its list. What it gave is shown.',
  'services-other-host':
    'The next page of a list is on a host that the site did not name. It is not read.',
  'services-no-name-column': 'A table has no column that is known as a name.',
  'services-unclear-headings':
    'Columns about days or hours are not understood. Where they hold something, hours are unknown.',
  'services-bad-rows': 'Rows of a table could not be read.',
  'services-flatgeobuf': 'A FlatGeobuf file could not be read.',
  'services-no-features': 'A GeoJSON file has no list of features.',
  'services-no-name': 'Records have no name. They are left out.',
  'services-not-a-service': 'Records are not services. They are left out.',
  'services-bad-syntax': 'Records could not be read. They are left out.',
  'services-bad-point': 'Coordinates are nowhere on Earth. The services are not on the map.',
  'services-swapped-point': 'Latitude and longitude are swapped. The services are not on the map.',
  'services-bad-link': 'Links are not web addresses. The links are left out.',
  'services-orphan': 'Records belong to a record that is missing. They are left out.',
  'services-unlinked': 'Places have no service. They are left out.',
  ...withPrefix('services-translation', 'A file of translations', {
    ...download,
    syntax: 'is not valid JSON',
  }),
} as const;

/** The stable code of a problem. */
export type ProblemCode = keyof typeof problemCodes;

/** The codes of one kind of source, without its name. */
export type CodeAfter<Prefix extends string> = ProblemCode extends infer Code
  ? Code extends `${Prefix}-${infer Rest}`
    ? Rest
    : never
  : never;
