/**
 * The schema of an alert in Tend's own JSON: the source of its reader and of the published JSON Schema
 * (`alerts.schema.json`). The result is the model that all formats are converted to.
 */
import {cleanText, oneOfAnyCase, oneOrMore, readPart, someOf} from '../../shared/schema/lenient.js';
import {described, documented, SchemaFault, type Schema} from '../../shared/schema/schema.js';
import {asObject, numberFrom} from '../../shared/schema/values.js';
import {
  certainties,
  emptyVersion,
  scopes,
  severities,
  statuses,
  types,
  undated,
  urgencies,
  type Alert,
  type AlertVersion,
  type Area,
  type Code,
} from '../model/alert.js';
import {dateZones, type DateZones} from './alert-date.js';
import {drugSchema} from './drug-schema.js';
import {withoutImpossibleTimes} from './impossible-times.js';
import {
  filledText,
  languageOfWords,
  moment,
  position,
  textList,
  webAddressFrom,
} from './schema-values.js';

const otherCode = someOf({system: cleanText, value: cleanText}, ['system', 'value']);

const code = described<Code>(
  (value, note) =>
    typeof value === 'object'
      ? otherCode(value, note)
      : {system: 'sgc', value: cleanText(value, note)},
  {oneOf: [{type: 'string', pattern: '^\\d{1,7}$'}, otherCode.json]},
);

export const areaDetails = someOf({
  name: cleanText,
  polygons: described(oneOrMore(oneOrMore(position)), {
    type: 'array',
    items: {type: 'array', minItems: 4, items: position.json},
  }),
  circles: oneOrMore(someOf({center: position, km: numberFrom(0, 20_000)}, ['center', 'km'])),
  codes: documented(
    oneOrMore(code),
    'Codes of Statistics Canada\'s Standard Geographical Classification ("59" is British Columbia, "5915022" Vancouver), or codes of another system.',
  ),
  communities: textList,
});

const area = described<Area>(
  (value, note) => ({
    ...{name: '', polygons: [], circles: [], codes: []},
    ...(typeof value === 'string' ? {name: cleanText(value, note)} : areaDetails(value, note)),
  }),
  {$ref: '#/$defs/area'},
);

const lowerCase: Schema<string> = (value, note) => cleanText(value, note).toLowerCase();

/** The content in one language. Beside `versions`, each of these applies to all languages. */
export const versionEntries = (base?: string, zones: DateZones = dateZones()) => ({
  lang: documented(languageOfWords, 'BCP 47, such as "fr" or "pa-Arab".'),
  event: documented(cleanText, 'What it is about, in two or three words.'),
  category: described(oneOrMore(lowerCase), {
    type: 'array',
    items: {
      enum: [
        ...['geo', 'met', 'safety', 'security', 'rescue', 'fire', 'health', 'env'],
        ...['transport', 'infra', 'cbrne', 'other'],
      ],
    },
  }),
  severity: oneOfAnyCase(severities),
  urgency: oneOfAnyCase(urgencies),
  certainty: oneOfAnyCase(certainties),
  response: described(oneOrMore(lowerCase), {
    type: 'array',
    description: '"allclear" says that the danger is over.',
    items: {
      enum: [
        ...['shelter', 'evacuate', 'prepare', 'execute', 'avoid', 'monitor', 'assess'],
        ...['allclear', 'none'],
      ],
    },
  }),
  effective: documented(moment('start', zones), 'It is not shown before.'),
  onset: documented(
    moment('start', zones),
    'When what it warns of is expected. It is shown before.',
  ),
  expires: documented(
    moment('end', zones),
    'It is not shown from then on. Without it, an alert is over 24 hours after it was sent, or what the profile says.',
  ),
  senderName: documented(cleanText, 'Who warns, as readers know them.'),
  coIssuers: documented(textList, 'Who warns with them.'),
  headline: cleanText,
  description: cleanText,
  instruction: documented(cleanText, 'What to do.'),
  web: webAddressFrom(base),
  contact: cleanText,
  areas: oneOrMore(area),
  parameters: oneOrMore(someOf({name: cleanText, value: cleanText}, ['name', 'value'])),
  drug: drugSchema(base),
  resources: documented(
    oneOrMore(
      someOf({uri: webAddressFrom(base), description: cleanText, mimeType: cleanText}, ['uri']),
    ),
    'Pictures and documents.',
  ),
});

/** The largest number of languages and areas in one alert. Others are left out. */
const mostVersions = 200;

const versionsOf = (version: Schema<Partial<AlertVersion>>) =>
  described(
    (value, note) => {
      const all: unknown[] = Array.isArray(value) ? value : [value];
      if (all.length > mostVersions) {
        note({message: `has more than ${mostVersions}; the rest is left out`});
      }
      return oneOrMore(version)(all.slice(0, mostVersions), note);
    },
    {type: 'array', items: {allOf: [{$ref: '#/$defs/version'}, {required: ['lang']}]}},
  );

const headEntries = (zones: DateZones) => ({
  id: documented(
    filledText,
    'A name of your own for this message, by which a later one updates or ends it.',
  ),
  sender: documented(cleanText, 'Who sends it, such as an e-mail address.'),
  sent: documented(moment('start', zones), 'When this message was sent.'),
  type: described(oneOfAnyCase(types), {enum: types, default: 'alert'}),
  status: documented(oneOfAnyCase(statuses), 'Only "actual" is shown to readers.', {
    default: 'actual',
  }),
  scope: described(oneOfAnyCase(scopes), {enum: scopes, default: 'public'}),
  references: documented(
    oneOrMore(someOf({sender: cleanText, id: cleanText, sent: moment('start', zones)}, ['id'])),
    'The messages that this one updates or ends.',
  ),
  issued: documented(
    moment('start', zones),
    'When the warning was first given, where this message updates it.',
  ),
});

/** The largest number of unknown keys to report for one alert. */
const mostUnknownKeys = 20;

/** Lays the content of one language over what applies to all; each fact about a drug separately. */
function over(
  shared: Partial<AlertVersion>,
  specific: Partial<AlertVersion>,
): Partial<AlertVersion> {
  const both = {...shared, ...specific};
  if (shared.drug && specific.drug) {
    const appearance = {...shared.drug.appearance, ...specific.drug.appearance};
    both.drug = {...shared.drug, ...specific.drug};
    if (Object.keys(appearance).length) both.drug.appearance = appearance;
  }
  return both;
}

/**
 * The schema of an alert.
 * @param base address for resolving relative ones.
 */
export const alertSchema = (base?: string, zones: DateZones = dateZones()) => {
  const entries = versionEntries(base, zones);
  const head = headEntries(zones);
  const readHead = someOf(head);
  const version = someOf(entries);
  const versions = versionsOf(version);
  const known = new Set(['$schema', 'versions', ...Object.keys(head), ...Object.keys(entries)]);
  return described(
    (value, note): Alert => {
      const message = asObject(value);
      const unknown = Object.keys(message).filter((key) => !known.has(key));
      for (const path of unknown.slice(0, mostUnknownKeys)) {
        note({message: 'is not a known key; it is left out', path});
      }
      const {id, sender = '', sent, references = [], issued, ...kind} = readHead(message, note);
      if (!id) throw new SchemaFault('needs "id", by which it can be updated or ended');
      if (!sent) note({message: 'is missing; the alert has no date', path: 'sent'});
      // A message with an unreadable status may be a test. It must not be shown as a real alert.
      if (message['status'] && !kind.status)
        throw new SchemaFault('has no status that can be read');
      const {lang = 'und', ...shared} = version(message, note);
      const translated = readPart(message['versions'], 'versions', versions, note) ?? [];
      const alert: Alert = {
        id,
        sender,
        sent: sent ?? undated,
        type: kind.type ?? 'alert',
        status: kind.status ?? 'actual',
        scope: kind.scope ?? 'public',
        references: references.map((each) => ({...each, sender: each.sender ?? sender})),
        versions: (translated.length || !Object.keys(shared).length ? translated : [{}]).map(
          (specific) => {
            const {lang: ownLang = lang, ...words} = over(shared, specific);
            return {...emptyVersion(ownLang), ...words};
          },
        ),
        ...(issued && {issued}),
      };
      return withoutImpossibleTimes(alert, (message, path) => note({message, path}));
    },
    {
      type: 'object',
      required: ['id', 'sent'],
      description:
        'One message. What is the same in every language stands beside "versions"; "versions" holds the words of each.',
      properties: {...(readHead.json?.['properties'] as object), versions: versions.json},
      allOf: [{$ref: '#/$defs/version'}],
      unevaluatedProperties: false,
    },
  );
};
