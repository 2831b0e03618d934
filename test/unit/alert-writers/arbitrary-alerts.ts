import {
  certainties,
  drugAlertKinds,
  scopes,
  severities,
  statuses,
  types,
  urgencies,
  type Alert,
  type AlertVersion,
} from '../../../src/alerts/model/alert.js';
import {asPlainText} from '../../../src/shared/html-to-text.js';
import fc from '../property.js';

// Words as people type them, with characters that are signs in XML, in HTML and in our parameters. Text that a
// reader tidies (several spaces) is left out, because it does not survive.
const piece = fc.constantFrom(
  ...['down', 'l’été', 'بنفسجي', '🟣', '5 < 6', 'R&D', '"so-called"', "it's", 'a=b', 'one; two'],
  ...[
    '<slowly on it',
    '<3',
    'AT&T',
    'a < b > c',
    '<b>',
    '</p>',
    '<br/>',
    '&eacute;',
    '&amp;',
    '&#38;',
  ],
  ...[
    '<!-- x',
    '<![CDATA[',
    '<https://r.example>',
    '#hash',
    '\\n',
    '$&',
    '+1 250-555-0100',
    '{{x}}',
  ],
  ...['50%', '%3b', ']]>', '-->', 'ᐃᓄᒃᑎᑐᑦ', '1.5', 'x,y', '\n', '&', '>', '10:00–16:00'],
);
export const text = fc
  .array(piece, {minLength: 1, maxLength: 6})
  .map((pieces) => asPlainText(pieces.join(' ')))
  .filter((each) => Boolean(each) && asPlainText(each) === each);
const texts = fc.array(text, {minLength: 1, maxLength: 3});
const second = fc
  .integer({min: Date.UTC(1990, 0), max: Date.UTC(2090, 0)})
  .map((time) => new Date(Math.floor(time / 1000) * 1000));
const ident = fc.stringMatching(/^[a-z0-9][a-z0-9:@./%_-]{0,30}$/);
const degrees = (max: number) =>
  fc.integer({min: -max * 1e5, max: max * 1e5}).map((value) => value / 1e5 || 0);
const point = fc.tuple(degrees(180), degrees(90));
const ring = fc.array(point, {minLength: 3, maxLength: 6}).map((points) => [...points, points[0]!]);
const web = fc.constantFrom('https://example.org/a?b=c&d=e', 'http://example.org/%C3%A9.jpg');
const percent = fc.integer({min: 0, max: 1000}).map((value) => value / 10);
/** Fields that may be present or not. */
const fields = <T extends object>(
  all: {[K in keyof T]: fc.Arbitrary<T[K]>},
  needed: (keyof T)[] = [],
) =>
  fc
    .record(all, {requiredKeys: needed as never[]})
    .filter((value) => Object.keys(value).length > 0) as fc.Arbitrary<T>;
const subset = (list: string[], minLength = 0) => fc.subarray(list, {minLength});

const arbitraryDrug = fields({
  kind: fc.constantFrom(...drugAlertKinds),
  soldAs: texts,
  streetNames: texts,
  appearance: fields({
    colours: fc.array(fields({name: text, value: fc.constantFrom('#7e57c2', '#fff')}, ['name']), {
      minLength: 1,
      maxLength: 3,
    }),
    form: text,
    colourInWater: text,
    markings: text,
    packaging: text,
  }),
  photo: fields({src: web, alt: text}, ['src', 'alt']),
  contains: fc.array(
    fields(
      {
        substance: text,
        certainty: fc.constantFrom('confirmed', 'suspected'),
        percent,
        usualPercent: percent,
        method: text,
      },
      ['substance'],
    ),
    {minLength: 1, maxLength: 3},
  ),
  routes: texts,
  effects: texts,
  naloxone: text,
  response: text,
  withdrawal: text,
  saferUse: texts,
  services: fc.array(fields({name: text, hours: text, phone: text}, ['name']), {
    minLength: 1,
    maxLength: 2,
  }),
  report: text,
});

const arbitraryArea = fc.record({
  name: text,
  polygons: fc.array(ring, {maxLength: 2}),
  circles: fc.array(
    fc.record({center: point, km: fc.integer({min: 0, max: 999}).map((km) => km / 10)}),
    {maxLength: 2},
  ),
  codes: fc.array(
    fc.record({
      system: fc.constantFrom('sgc', 'layer:EC-MSC-SMC:1.0:CLC'),
      value: fc.stringMatching(/^\d{2,7}$/),
    }),
    {maxLength: 3},
  ),
});

const arbitraryVersion = fields<AlertVersion>(
  {
    lang: fc.constantFrom('en-CA', 'fr-CA', 'en', 'ar', 'iu-Cans', 'pa-Arab-CA'),
    event: text,
    category: subset(['health', 'cbrne', 'safety', 'met', 'infra'], 1),
    severity: fc.constantFrom(...severities),
    urgency: fc.constantFrom(...urgencies),
    certainty: fc.constantFrom(...certainties),
    response: subset(['avoid', 'allclear', 'monitor', 'none']),
    areas: fc
      .tuple(fc.array(arbitraryArea, {maxLength: 2}), fc.option(texts, {nil: undefined}))
      .map(([[first, ...rest], communities]) =>
        first ? [communities ? {...first, communities} : first, ...rest] : [],
      ),
    parameters: fc.array(fc.record({name: ident, value: text}), {maxLength: 2}),
    effective: second,
    onset: second,
    expires: second,
    senderName: text,
    coIssuers: texts,
    headline: text,
    description: text,
    instruction: text,
    web,
    contact: text,
    drug: arbitraryDrug,
    resources: fc.array(
      fields(
        {
          uri: fc.constantFrom('https://example.org/b.pdf', 'https://example.org/map?z=1&x=2'),
          description: text,
          mimeType: fc.constantFrom('application/pdf', 'image/png'),
        },
        ['uri'],
      ),
      {minLength: 1, maxLength: 2},
    ),
  },
  [
    'lang',
    'event',
    'category',
    'severity',
    'urgency',
    'certainty',
    'response',
    'areas',
    'parameters',
  ],
);

/** An end before the beginning cannot be true, so readers leave it out. */
const withTrueTimes = (alert: Alert): Alert => ({
  ...alert,
  versions: alert.versions.map((version) => {
    const {expires, effective = alert.sent} = version;
    const from = Math.max(alert.sent.getTime(), effective.getTime());
    return expires
      ? {...version, expires: new Date(from + 1000 + (expires.getTime() % 1e9))}
      : version;
  }),
});

export const arbitraryAlert: fc.Arbitrary<Alert> = fc
  .record({
    id: ident,
    sender: ident,
    sent: second,
    type: fc.constantFrom(...types),
    status: fc.constantFrom(...statuses),
    scope: fc.constantFrom(...scopes),
    references: fc.array(
      fc.oneof(
        fc.record({sender: ident, id: ident, sent: second}),
        fc.record({sender: ident, id: ident}),
      ),
      {maxLength: 3},
    ),
    versions: fc.array(arbitraryVersion, {maxLength: 3}),
  })
  .map(withTrueTimes);
