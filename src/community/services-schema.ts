import {documented} from '../shared/schema/schema.js';
import {objectOf, recordOf, textOr} from '../shared/schema/structures.js';
import {matching, numberFrom, text, yesOrNo} from '../shared/schema/values.js';
import {
  address,
  addresses,
  addressWith,
  id,
  languageTag,
  ownWords,
  texts,
} from './profile-values.js';

/** A service's words in another language; keys as in the directory itself. */
export const ownServiceWords = documented(
  objectOf({
    name: text,
    description: text,
    organization: text,
    alert: text,
    directions: text,
    accessibility: texts,
    cost: text,
    eligibility: text,
    documents: texts,
    application: text,
    areas: texts,
    hoursText: text,
  }),
  'The texts of a service in another language.',
);

const map = documented(
  objectOf({
    tiles: documented(
      addressWith(
        ['z', 'x', 'y'],
        'an address with {z}, {x} and {y}, or of a .pmtiles file',
        /\.pmtiles([?#]|$)/,
      ),
      'Raster tiles, an address with {z}, {x} and {y}; or one PMTiles file.',
      {
        examples: ['/tiles/{z}/{x}/{y}.png', '/map.pmtiles'],
      },
    ),
    attribution: documented(ownWords, 'Who must be credited for the tiles.'),
    maxZoom: documented(numberFrom(0, 24), 'The closest zoom that the tiles have.'),
  }),
  'The background of the map. Without tiles, the map shows where places lie relative to each other, and makes no request.',
);

/** Which services a site shows, and how. */
export const ownServices = documented(
  objectOf({
    sources: documented(
      addresses,
      'Addresses of directories: HSDS, Open Referral UK, GeoJSON, CSV, FlatGeobuf, or Tend’s own.',
    ),
    format: documented(id, 'The format of the directories, where it cannot be detected.'),
    // The ids themselves belong to the services; the build adds them to the published schema.
    categories: documented(
      recordOf(text, id),
      'A source’s own term or code for a kind of service, then ours.',
      {examples: [{'RX-8450': 'drug-checking', 'Échange de seringues': 'supplies'}]},
    ),
    filters: documented(
      recordOf(
        text,
        matching(
          /^(lang:[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*|[a-z\d]+(-[a-z\d]+)*)$/,
          'the id of a filter such as "walk-in" or "lang:fr"',
        ),
      ),
      'A source’s term for a feature of a service, then the filter that it matches.',
      {examples: [{'No appointment needed': 'walk-in', 'Se habla español': 'lang:es'}]},
    ),
    translations: documented(
      recordOf(languageTag, textOr(address, recordOf(text, ownServiceWords))),
      'Language tag, then service id, then its texts; or the address of a file of them.',
      {examples: [{fr: '/services.fr.json', es: {'naloxone-desk': {name: 'Mesa de naloxona'}}}]},
    ),
    region: documented(
      matching(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, 'a code of ISO 3166 such as "CA-BC"'),
      'Province or country (ISO 3166). Its help lines and holidays come first.',
      {examples: ['CA-BC']},
    ),
    map: map,
    links: documented(
      yesOrNo,
      'Whether a search is written to the address of the page, after its #, so that it can be shared and the back button returns to it.',
      {default: false},
    ),
    limit: documented(numberFrom(1, 1000), 'How many results are shown at first.'),
    staleMonths: documented(
      numberFrom(1, 120),
      'Months after which confirmed information counts as stale: readers are asked to call first.',
      {default: 12},
    ),
    directions: documented(
      addressWith(['lat', 'lon'], 'an address with {lat} and {lon}'),
      'A map on the web for readers without a map app: an address with {lat} and {lon}. Without it, only their own app is offered.',
      {
        examples: ['https://maps.example/?to={lat},{lon}'],
      },
    ),
  }),
  'Which services you show, and how.',
  {examples: [{sources: ['/services.json'], region: 'CA-BC'}]},
);
