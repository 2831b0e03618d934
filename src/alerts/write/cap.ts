import {
  unknownType,
  type Alert,
  type AlertVersion,
  type Area,
  type Parameter,
  type Resource,
} from '../model/alert.js';
import type {Position} from '../../shared/geo/position.js';
import {toParameters} from '../model/drug-parameters.js';
import {each, optional, writeXml, type XmlElement} from '../../shared/xml/write-xml.js';

const space = 'urn:oasis:names:tc:emergency:cap:1.2';

/** The Canadian profile (CAP-CP), and its lists of events and places. */
const profile = 'profile:CAP-CP:0.4';
const eventList = 'profile:CAP-CP:Event:0.4';
const locationList = 'profile:CAP-CP:Location:0.3';

/** Words of the standard in which a capital is not only the first letter. */
const spelled: Record<string, string> = {allclear: 'AllClear', cbrne: 'CBRNE'};

const word = (text: string) => spelled[text] ?? text.charAt(0).toUpperCase() + text.slice(1);

const categories =
  'geo met safety security rescue fire health env transport infra cbrne other'.split(' ');

const responses = 'shelter evacuate prepare execute avoid monitor assess allclear none'.split(' ');

/** Keeps only values that the standard defines; its schema rejects a message with any other. */
const known = (words: readonly string[], all: readonly string[]) =>
  words.filter((each) => all.includes(each)).map(word);

/** A time with seconds and an offset, which the standard requires instead of `Z`. UTC is `-00:00`. */
const moment = (date: Date) => date.toISOString().replace(/(\.\d+)?Z$/, '-00:00');

const time = (name: string, date: Date | undefined) => optional(name, date && moment(date));

/** An identifier without the characters that separate identifiers in references. */
export const capName = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are not allowed
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').replace(/[\s,<&]/g, encodeURIComponent) ||
  'unknown';

const pairs = (name: string, all: readonly Parameter[]): XmlElement[] =>
  all.map((pair) => ({
    name,
    content: [
      {name: 'valueName', content: pair.name},
      {name: 'value', content: pair.value},
    ],
  }));

/** A number without an exponent: few programs expect exponents in coordinates. */
const decimal = (value: number) =>
  String(value).includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : String(value);

/** A position in CAP's order: latitude first. */
const position = ([lon, lat]: Position) => `${decimal(lat)},${decimal(lon)}`;

function polygon(ring: readonly Position[]): string[] {
  const points = ring.map(position);
  if (points[0] !== points[points.length - 1]) points.push(points[0]!);
  return points.length > 3 ? [points.join(' ')] : [];
}

const area = ({name, polygons, circles, codes}: Area): XmlElement => ({
  name: 'area',
  content: [
    {name: 'areaDesc', content: name},
    ...each('polygon', polygons.flatMap(polygon)),
    ...each(
      'circle',
      circles.map(({center, km}) => `${position(center)} ${decimal(km)}`),
    ),
    ...pairs(
      'geocode',
      codes.map(({system, value}) => ({name: system === 'sgc' ? locationList : system, value})),
    ),
  ],
});

/** Parameters for values that CAP has no elements for. */
function ownParameters({coIssuers = [], areas, drug}: AlertVersion, issued?: Date): Parameter[] {
  const communities = areas.flatMap((each) => each.communities ?? []);
  return [
    ...(issued ? [{name: 'tend:issued', value: moment(issued)}] : []),
    ...coIssuers.map((value) => ({name: 'tend:co-issuer', value})),
    ...communities.map((value) => ({name: 'tend:community', value})),
    ...(drug ? toParameters(drug) : []),
  ];
}

const isOwn = ({name}: Parameter) => name.startsWith('tend:');

const pictureTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

/** Pictures and documents; the photo too, if its address shows the file type. */
function resources({drug, resources: others = []}: AlertVersion): XmlElement[] {
  const {photo} = drug ?? {};
  const typeOf = (uri: string) => {
    const [, ending = ''] = /\.(\w+)([?#]|$)/.exec(uri) ?? [];
    return pictureTypes[ending.toLowerCase()];
  };
  const own = photo && typeOf(photo.src) ? [{uri: photo.src, description: photo.alt}] : [];
  return [...own, ...others.filter(({uri}) => uri !== photo?.src)].map(
    ({uri, description = '', mimeType}: Resource) => ({
      name: 'resource',
      content: [
        {name: 'resourceDesc', content: description},
        // The standard requires a type.
        {name: 'mimeType', content: mimeType ?? (photo?.src === uri ? typeOf(uri)! : unknownType)},
        {name: 'uri', content: uri},
      ],
    }),
  );
}

function info(version: AlertVersion, {issued}: Alert): XmlElement {
  const {drug, lang} = version;
  const category = known(version.category, categories);
  return {
    name: 'info',
    content: [
      {name: 'language', content: lang},
      ...each('category', category.length ? category : [drug ? 'Health' : 'Other']),
      {name: 'event', content: version.event},
      ...each('responseType', known(version.response, responses)),
      {name: 'urgency', content: word(version.urgency)},
      {name: 'severity', content: word(version.severity)},
      {name: 'certainty', content: word(version.certainty)},
      ...pairs('eventCode', [{name: eventList, value: drug ? 'drugSafety' : 'other'}]),
      ...time('effective', version.effective),
      ...time('onset', version.onset),
      ...time('expires', version.expires),
      ...optional('senderName', version.senderName),
      ...optional('headline', version.headline),
      ...optional('description', version.description),
      ...optional('instruction', version.instruction),
      ...optional('web', version.web),
      ...optional('contact', version.contact),
      ...pairs('parameter', [
        ...version.parameters.filter((each) => !isOwn(each)),
        ...ownParameters(version, issued),
      ]),
      ...resources(version),
      ...version.areas.map(area),
    ],
  };
}

/** A message as an element, in the order of the standard's schema. */
export const capElement = (alert: Alert): XmlElement => ({
  name: 'alert',
  attributes: {xmlns: space},
  content: [
    {name: 'identifier', content: capName(alert.id)},
    {name: 'sender', content: capName(alert.sender)},
    {name: 'sent', content: moment(alert.sent)},
    {name: 'status', content: word(alert.status)},
    {name: 'msgType', content: word(alert.type)},
    {name: 'scope', content: word(alert.scope)},
    {name: 'code', content: profile},
    ...optional(
      'references',
      alert.references
        .map(({sender, id, sent}) =>
          [capName(sender), capName(id), sent ? moment(sent) : ''].join(','),
        )
        .join(' '),
    ),
    ...alert.versions.map((version) => info(version, alert)),
  ],
});

/**
 * Writes a message of the Common Alerting Protocol 1.2 in its Canadian profile. `readAlerts` reads it back to
 * the same alert. Other programs find headline, description and instruction in the standard elements; facts
 * about a drug are parameters.
 */
export const writeCap = (alert: Alert): string => writeXml(capElement(alert));
