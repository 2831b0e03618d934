import {existsSync, readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
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
} from '../../src/alerts/model/alert.js';
import {readAlerts, writeAtom, writeCap, writeTend} from '../../src/alerts/index.js';
import {htmlToText} from '../../src/shared/html-to-text.js';
import {parseXmlAtOnce, textOf, type XmlNode} from '../../src/shared/xml/read-xml.js';

// What OASIS's schema of CAP 1.2 asks for: each element's children in their order.
const once = {min: 1, max: 1};
const maybe = {min: 0, max: 1};
const any = {min: 0, max: Infinity};
const some = {min: 1, max: Infinity};

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/;
const name = /^[^\s,<&]+$/;
const words = (list: string) => new RegExp(`^(${list})$`);
const pair = {valueName: {...once}, value: {...once}};
const shape = (text: string) => new RegExp(`^(${text.replace(/N/g, '-?\\d+(\\.\\d+)?')})$`);

interface Rule {
  min: number;
  max: number;
  is?: RegExp;
  inside?: Record<string, Rule>;
}

const area: Record<string, Rule> = {
  areaDesc: once,
  polygon: {...any, is: shape('N,N( N,N){3,}')},
  circle: {...any, is: shape('N,N N')},
  geocode: {...any, inside: pair},
  altitude: maybe,
  ceiling: maybe,
};

const info: Record<string, Rule> = {
  language: {...maybe, is: /^[a-zA-Z]{1,8}(-[a-zA-Z\d]{1,8})*$/},
  category: {
    ...some,
    is: words('Geo|Met|Safety|Security|Rescue|Fire|Health|Env|Transport|Infra|CBRNE|Other'),
  },
  event: once,
  responseType: {
    ...any,
    is: words('Shelter|Evacuate|Prepare|Execute|Avoid|Monitor|Assess|AllClear|None'),
  },
  urgency: {...once, is: words('Immediate|Expected|Future|Past|Unknown')},
  severity: {...once, is: words('Extreme|Severe|Moderate|Minor|Unknown')},
  certainty: {...once, is: words('Observed|Likely|Possible|Unlikely|Unknown')},
  audience: maybe,
  eventCode: {...any, inside: pair},
  effective: {...maybe, is: dateTime},
  onset: {...maybe, is: dateTime},
  expires: {...maybe, is: dateTime},
  senderName: maybe,
  headline: maybe,
  description: maybe,
  instruction: maybe,
  web: maybe,
  contact: maybe,
  parameter: {...any, inside: pair},
  resource: {...any, inside: {resourceDesc: once, mimeType: once, size: maybe, uri: maybe}},
  area: {...any, inside: area},
};

const message: Record<string, Rule> = {
  identifier: {...once, is: name},
  sender: {...once, is: name},
  sent: {...once, is: dateTime},
  status: {...once, is: words('Actual|Exercise|System|Test|Draft')},
  msgType: {...once, is: words('Alert|Update|Cancel|Ack|Error')},
  source: maybe,
  scope: {...once, is: words('Public|Restricted|Private')},
  restriction: maybe,
  addresses: maybe,
  code: any,
  note: maybe,
  references: {...maybe, is: /^[^\s,]+,[^\s,]+,[^\s,]*( [^\s,]+,[^\s,]+,[^\s,]*)*$/},
  incidents: maybe,
  info: {...any, inside: info},
};

/** Where an element does not keep the rules. */
function faultsOf(element: XmlNode, rules: Record<string, Rule>): string[] {
  const faults: string[] = [];
  const children = element.children.filter(isNode);
  const stray = element.children.some((child) => !isNode(child) && child.trim());
  if (stray) faults.push(`${element.name} has loose text`);
  const order = Object.keys(rules);
  const places = children.map((child) => order.indexOf(child.name));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) {
    faults.push(`${element.name}: ${children.map((child) => child.name).join(' ')}`);
  }
  for (const [key, {min, max, is, inside}] of Object.entries(rules)) {
    const found = children.filter((child) => child.name === key);
    if (found.length < min || found.length > max) faults.push(`${found.length} ${key}`);
    for (const child of found) {
      if (is && !is.test(textOf(child))) faults.push(`${key}: ${textOf(child)}`);
      if (inside) faults.push(...faultsOf(child, inside));
      const points = textOf(child).split(' ');
      if (key === 'polygon' && points[0] !== points.at(-1)) faults.push('a polygon is open');
    }
  }
  return faults;
}

const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string';

/** The root of a document that has to be well-formed. */
function rootOf(xml: string): XmlNode {
  const {root, faults} = parseXmlAtOnce(xml, () => true);
  expect(faults).toEqual([]);
  return root!;
}

function capFaults(xml: string): string[] {
  const root = rootOf(xml);
  expect(root.space).toBe('urn:oasis:names:tc:emergency:cap:1.2');
  return faultsOf(root, message);
}

/** Canada's codes have the profile's name in CAP, where our own format calls them `sgc`. */
const named = (alerts: readonly Alert[]): Alert[] =>
  alerts.map((alert) => ({
    ...alert,
    versions: alert.versions.map((version) => ({
      ...version,
      areas: version.areas.map((each) => ({
        ...each,
        codes: each.codes.map(({system, value}) => ({
          system: system === 'sgc' ? 'profile:CAP-CP:Location:0.3' : system,
          value,
        })),
      })),
    })),
  }));

// Words as people type them, with what XML and our own parameters take for signs. What a reader
// tidies away (rows of spaces, anything like a tag) is not asked to come back.
const piece = fc.constantFrom(
  ...['down', 'l’été', 'بنفسجي', '🟣', '5 < 6', 'R&D', '"so-called"', "it's", 'a=b', 'one; two'],
  ...['50%', '%3b', ']]>', '-->', 'ᐃᓄᒃᑎᑐᑦ', '1.5', 'x,y', '\n', '&', '>', '10:00–16:00'],
);
const text = fc
  .array(piece, {minLength: 1, maxLength: 6})
  .map((pieces) => htmlToText(pieces.join(' ')))
  .filter((each) => Boolean(each) && htmlToText(each) === each);
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
/** Fields that may be there or not. */
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

const arbitraryAlert: fc.Arbitrary<Alert> = fc.record({
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
});

const alert: Alert = {
  id: 'wb-2026-7',
  sender: 'alerts@willowbend.example',
  sent: new Date('2026-11-23T22:05:00.250Z'),
  type: 'update',
  status: 'actual',
  scope: 'public',
  references: [
    {
      sender: 'alerts@willowbend.example',
      id: 'wb-2026-6',
      sent: new Date('2026-11-20T18:00:00Z'),
    },
  ],
  issued: new Date('2026-11-20T18:00:00Z'),
  versions: [
    {
      lang: 'en-CA',
      event: 'drug alert',
      category: ['health'],
      severity: 'extreme',
      urgency: 'immediate',
      certainty: 'observed',
      response: ['allclear'],
      expires: new Date('2026-12-07T22:05:00Z'),
      senderName: 'Willow Bend Community House',
      coIssuers: ['Band health office'],
      headline: 'Purple down & "benzos" <strong>',
      areas: [
        {
          name: 'Willow Bend',
          polygons: [
            [
              [-120.5, 50],
              [-120, 50.000000123],
              [-120, 49.5],
            ],
          ],
          circles: [{center: [-120, 50], km: 12.5}],
          codes: [
            {system: 'sgc', value: '59'},
            {system: 'layer:EC-MSC-SMC:1.0:CLC', value: '041420'},
          ],
          communities: ['Downtown'],
        },
      ],
      parameters: [],
      drug: {
        soldAs: ['down'],
        photo: {src: 'https://willowbend.example/purple.jpg', alt: 'Purple pebbles'},
      },
    },
    {
      lang: 'fr-CA',
      event: 'alerte',
      category: ['cbrne', 'nonsense'],
      severity: 'severe',
      urgency: 'past',
      certainty: 'likely',
      response: ['none', 'dance'],
      areas: [],
      parameters: [],
    },
  ],
};

const read = async (source: string) => {
  const {alerts, problems} = await readAlerts(source);
  return {alerts, problems: problems.map((problem) => problem.message)};
};

it('CAP says when an update was first given, and is read so', async () => {
  const {alerts} = await read(writeCap(alert));
  expect(alerts[0]?.issued).toEqual(alert.issued);
});

describe('writeCap', () => {
  const xml = writeCap(alert);
  const infos = rootOf(xml).children.filter(
    (child): child is XmlNode => isNode(child) && child.name === 'info',
  );
  const valuesOf = (parent: XmlNode, key: string) =>
    parent.children
      .filter((child): child is XmlNode => isNode(child) && child.name === key)
      .map((child) => textOf(child).trim().replace(/\s+/g, ' '));

  it('writes what the standard’s schema accepts', () => expect(capFaults(xml)).toEqual([]));

  it('closes polygons, and writes coordinates without exponents', () => {
    expect(xml).toContain('<polygon>50,-120.5 50.000000123,-120 49.5,-120 50,-120.5</polygon>');
    expect(xml).toContain('<circle>50,-120 12.5</circle>');
  });

  it('writes dates with an offset, never Z', () => {
    expect(xml).toContain('<sent>2026-11-23T22:05:00-00:00</sent>');
    expect(xml).toContain(
      '<references>alerts@willowbend.example,wb-2026-6,2026-11-20T18:00:00-00:00</references>',
    );
    expect(xml).not.toMatch(/\dZ</);
  });

  it('keeps the Canadian profile', () => {
    expect(xml).toContain('<code>profile:CAP-CP:0.4</code>');
    expect(infos.map((each) => valuesOf(each, 'language')[0])).toEqual(['en-CA', 'fr-CA']);
    for (const each of infos)
      expect(valuesOf(each, 'eventCode')[0]).toMatch(/^profile:CAP-CP:Event:0\.4 \w+$/);
    expect(xml).toContain('<valueName>profile:CAP-CP:Location:0.3</valueName>');
    expect(xml).toContain('<valueName>layer:EC-MSC-SMC:1.0:CLC</valueName>');
  });

  it('spells the standard’s words as it does, and leaves out others', () => {
    expect(valuesOf(infos[0]!, 'responseType')).toEqual(['AllClear']);
    expect(valuesOf(infos[1]!, 'responseType')).toEqual(['None']);
    expect(valuesOf(infos[1]!, 'category')).toEqual(['CBRNE']);
  });

  it('has the photo where other readers look for it', () => {
    expect(valuesOf(infos[0]!, 'resource')).toEqual([
      'Purple pebbles image/jpeg https://willowbend.example/purple.jpg',
    ]);
  });

  it('keeps names apart as references need them, alike in both places', async () => {
    const odd = {...alert, id: 'Alert 7, <new> & old', sender: ''};
    const later = {...odd, id: 'next', references: [{sender: odd.sender, id: odd.id}]};
    expect(capFaults(writeCap(odd))).toEqual([]);
    expect(capFaults(writeCap(later))).toEqual([]);
    const [first, next] = await Promise.all([read(writeCap(odd)), read(writeCap(later))]);
    expect(next.alerts[0]!.references).toEqual([
      {sender: first.alerts[0]!.sender, id: first.alerts[0]!.id},
    ]);
  });

  it('drops what XML cannot hold', () => {
    const control = {...alert.versions[0]!, headline: 'a\u0000b\u001bc\ud800d\uffff🟣\r\ne'};
    const written = writeCap({...alert, versions: [control]});
    expect(written).toContain('<headline>abcd🟣\ne</headline>');
    expect(capFaults(written)).toEqual([]);
  });

  it('needs no information for a cancellation', async () => {
    const cancel: Alert = {...alert, type: 'cancel', versions: []};
    expect(capFaults(writeCap(cancel))).toEqual([]);
    expect((await read(writeCap(cancel))).alerts[0]).toMatchObject({type: 'cancel', versions: []});
  });

  it('is valid for any alert', () => {
    fc.assert(
      fc.property(arbitraryAlert, (any) => {
        expect(capFaults(writeCap(any))).toEqual([]);
      }),
      {numRuns: 200},
    );
  });

  it('is read back as the same alert', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAlert, async (any) => {
        expect(await read(writeCap(any))).toEqual({alerts: named([any]), problems: []});
      }),
      {numRuns: 300},
    );
  });
});

describe('writeAtom', () => {
  const options = {id: 'https://willowbend.example/alerts.atom', title: 'Alerts & news'};
  const other: Alert = {...alert, id: 'https://willowbend.example/8', sent: new Date(0)};

  it('has all that Atom asks for', () => {
    const feed = rootOf(writeAtom([alert, other], options));
    const children = (parent: XmlNode) => parent.children.filter(isNode);
    const find = (parent: XmlNode, key: string) =>
      children(parent).find((child) => child.name === key)!;
    expect(feed.space).toBe('http://www.w3.org/2005/Atom');
    expect(textOf(find(feed, 'id'))).toBe(options.id);
    expect(textOf(find(feed, 'title'))).toBe(options.title);
    expect(textOf(find(feed, 'updated'))).toBe('2026-11-23T22:05:00.250Z');
    const entries = children(feed).filter((child) => child.name === 'entry');
    expect(entries.map((entry) => textOf(find(entry, 'id')))).toEqual([
      'urn:tend:alert:alerts%40willowbend.example:wb-2026-7',
      'https://willowbend.example/8',
    ]);
    const [entry] = entries as [XmlNode];
    expect(find(entry, 'title').attributes).toEqual({'xml:lang': 'en-CA'});
    expect(textOf(find(entry, 'title'))).toBe('Purple down & "benzos" <strong>');
    expect(textOf(find(entry, 'author')).trim()).toBe('Willow Bend Community House');
    const content = find(entry, 'content');
    expect(content.attributes).toEqual({type: 'application/cap+xml'});
    expect(faultsOf(children(content)[0]!, message)).toEqual([]);
  });

  it('is a feed without entries too', async () => {
    expect((await read(writeAtom([], options))).problems).toEqual([]);
  });

  it('gives the alerts back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryAlert, {maxLength: 3}), async (all) => {
        expect(await read(writeAtom(all, options))).toEqual({alerts: named(all), problems: []});
      }),
      {numRuns: 100},
    );
  });
});

describe('writeTend', () => {
  it('gives the alerts back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryAlert, {maxLength: 3}), async (all) => {
        expect(await read(writeTend(all))).toEqual({alerts: all, problems: []});
      }),
      {numRuns: 100},
    );
  });
});

const fixtures = '../shared/fixtures/cap';

describe.skipIf(!existsSync(fixtures))('real messages', () => {
  const files = existsSync(fixtures) ? readdirSync(fixtures).sort() : [];
  it.each(files.filter((file) => /\.(cap|xml|atom)$/.test(file)))('%s', async (file) => {
    const {alerts} = await readAlerts(readFileSync(`${fixtures}/${file}`));
    for (const alert of alerts) {
      const xml = writeCap(alert);
      expect(capFaults(xml)).toEqual([]);
      // What is not in the standard's words (a category of a feed's own) cannot come back.
      const again = (await readAlerts(xml)).alerts;
      const {link: _, ...kept} = alert;
      expect(again).toEqual([kept]);
    }
  });
});
