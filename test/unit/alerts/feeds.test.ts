import {describe, expect, it} from 'vitest';
import {alertsInForce, readAlerts, type ReadAlertsOptions} from '../../../src/alerts/index.js';
import {parseProfile} from '../../../src/community/profile.js';

const read = async (source: string | object, more: ReadAlertsOptions = {}) => {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  return readAlerts(text, {baseUrl: 'https://unit.example/feed', ...more});
};
const now = new Date('2026-11-20T18:00:00Z');
const date = '<pubDate>Fri, 20 Nov 2026 17:00:00 +0000</pubDate>';
const rss = (items: string) =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>District Health Unit</title>${items}</channel></rss>`;

describe('who warns', () => {
  const atom = (author: string, feed = '') =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>District Health Unit</title>${feed}<entry><id>e</id><title>T</title><updated>2026-11-20T17:00:00Z</updated><author><name>${author}</name></author></entry></feed>`;
  it.each([
    ['RSS', rss(`<item><title>T</title><dc:creator>jsmith2</dc:creator>${date}</item>`)],
    [
      'RSS with a name',
      rss(`<item><title>T</title><dc:creator>Jo Smith</dc:creator>${date}</item>`),
    ],
    ['Atom', atom('jsmith2')],
    ['Atom with a mail address', atom('j.smith@unit.example')],
    [
      'Atom with a publisher',
      atom('Jo Smith', '<author><name>District Health Unit</name></author>'),
    ],
    [
      'JSON Feed',
      JSON.stringify({
        title: 'District Health Unit',
        items: [{id: '1', title: 'T', authors: [{name: 'admin'}]}],
      }),
    ],
  ])('is the publisher in %s', async (_, source) => {
    const {alerts} = await read(source);
    expect(alerts[0]!.versions[0]!.senderName).toBe('District Health Unit');
  });
});

describe('what a site says of a feed', () => {
  const item = (title: string, category: string) =>
    `<item><title>${title}</title><category>${category}</category><guid>${title}</guid>${date}<description>x</description></item>`;
  const news = rss(
    item('Flu clinic hours', 'News') +
      item('Toxic drug alert: green pebbles', 'News') +
      item('Cailloux verts', 'Alertes drogues') +
      item('We are hiring: drugs worker', 'Careers'),
  );
  const rules = {
    entries: ['drug alert', 'ALERTES DROGUES'],
    severity: 'severe' as const,
    hours: 72,
    publisher: 'The health unit',
  };

  it('chooses the entries that are warnings, by their category or the words of their title', async () => {
    const {alerts, problems} = await read(news, {rules});
    expect(problems).toEqual([]);
    expect(alerts.map(({versions}) => versions[0]!.headline)).toEqual([
      'Toxic drug alert: green pebbles',
      'Cailloux verts',
    ]);
  });

  it('gives them a severity, an end and a publisher', async () => {
    const {alerts} = await read(news, {rules});
    expect(alerts[0]!.versions[0]).toMatchObject({
      severity: 'severe',
      category: ['health'],
      senderName: 'The health unit',
      expires: new Date('2026-11-23T17:00:00Z'),
    });
  });

  it('can stand in a profile', () => {
    const feeds = {'https://unit.example/feed': {...rules, category: 'met'}};
    expect(parseProfile({alerts: {feeds}})).toEqual({profile: {alerts: {feeds}}, problems: []});
    const wrong = {'https://unit.example/feed': {severity: 'red', entries: ['a']}};
    const {profile, problems} = parseProfile({alerts: {feeds: wrong}});
    expect(problems).toHaveLength(1);
    expect(profile.alerts?.feeds).toEqual({'https://unit.example/feed': {entries: ['a']}});
  });
});

describe('other feeds', () => {
  it('posts of WordPress', async () => {
    const post = {
      id: 12,
      date: '2026-11-20T09:00:00',
      date_gmt: '2026-11-20T17:00:00',
      guid: {rendered: 'https://unit.example/?p=12'},
      link: 'https://unit.example/alerte/',
      title: {rendered: 'Alerte&nbsp;: cailloux &#8220;verts&#8221; &lt;5 mg'},
      content: {rendered: '<p>N’en prenez pas seul. <a href="tel:+12505550100">Appelez</a>.</p>'},
      class_list: ['category-drug-alerts'],
      _embedded: {'wp:term': [[{name: 'Alertes'}]]},
    };
    const {alerts, problems} = await read([post, {...post, id: 13, guid: {rendered: 'x'}}]);
    expect(problems).toEqual([]);
    expect(alerts).toHaveLength(2);
    expect(alerts[0]).toMatchObject({
      id: 'https://unit.example/?p=12',
      sent: new Date('2026-11-20T17:00:00Z'),
      versions: [
        {
          headline: 'Alerte : cailloux “verts” <5 mg',
          description: 'N’en prenez pas seul. Appelez (+12505550100).',
          web: 'https://unit.example/alerte/',
        },
      ],
    });
    const none = await read([post], {rules: {entries: ['careers']}});
    expect(none.alerts).toEqual([]);
    const some = await read([post], {rules: {entries: ['Drug alerts']}});
    expect(some.alerts).toHaveLength(1);
  });

  it.each([
    ['English', 'en'],
    ['Anglais', 'en'],
    ['FRENCH', 'fr'],
    ['français', 'fr'],
    ['Francais (Canada)', 'fr'],
    ['en_CA', 'en-CA'],
    ['fra', 'fr'],
  ])('name their language %s', async (name, tag) => {
    const {alerts} = await read({items: [{id: '1', title: 'T', language: name}]});
    expect(alerts[0]!.versions[0]!.lang).toBe(tag);
  });

  it('report a language that nobody knows', async () => {
    const cap = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>s</sender><sent>2026-11-20T17:00:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><language>Klingonish</language><event>x</event></info></alert>`;
    const {alerts, problems} = await read(cap);
    expect(alerts[0]!.versions[0]!.lang).toBe('und');
    expect(problems).toMatchObject([{path: 'language'}]);
  });

  it('say where in GeoRSS', async () => {
    const source = (place: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"><id>f</id><entry><id>e</id><title>T</title><updated>2026-11-20T17:00:00Z</updated>${place}</entry></feed>`;
    const polygon = '<georss:polygon>49 -124 49 -122 50 -122 49 -124</georss:polygon>';
    const circle = '<georss:circle>49.5 -122.2 5000</georss:circle>';
    const box = '<georss:box>49 -124 50 -122</georss:box>';
    for (const place of [polygon, circle, box]) {
      const {alerts} = await read(source(place));
      const at = (point: [number, number]) => alertsInForce(alerts, {now, place: {point}}).length;
      expect([at([-122.2, 49.5]), at([-60, 47])], place).toEqual([1, 0]);
    }
    expect((await read(source(circle))).alerts[0]!.versions[0]!.areas[0]!.circles[0]!.km).toBe(5);
  });
});

describe('weather alerts', () => {
  const feature = (more: object, id?: string) => ({
    type: 'Feature',
    ...(id && {id}),
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [-124, 49],
          [-122, 49],
          [-122, 50],
          [-124, 49],
        ],
      ],
    },
    properties: {
      alert_name_en: 'fog',
      alert_name_fr: 'brouillard',
      alert_text_en: 'Slow down.',
      alert_text_fr: 'Ralentissez.',
      province: 'BC',
      publication_datetime: '2026-11-20T15:00:00Z',
      expiration_datetime: '2026-11-21T15:00:00Z',
      ...more,
    },
  });
  const collection = (...features: object[]) => ({type: 'FeatureCollection', features});

  it('are for their province where no point is known', async () => {
    const east = feature({province: 'NL', alert_name_en: 'wind'}, 'e');
    const {alerts} = await read(collection(feature({}, 'w'), east));
    const ids = (codes: string[]) => alertsInForce(alerts, {now, place: {codes}}).map(({id}) => id);
    expect([ids(['59']), ids(['10']), ids(['5915022'])]).toEqual([['w'], ['e'], ['w']]);
  });

  it('are for their shape where a point is known, not for all of its province', async () => {
    const {alerts} = await read(collection(feature({}, 'w')));
    const at = (point: [number, number]) =>
      alertsInForce(alerts, {now, place: {point, codes: ['5915022']}}).length;
    expect([at([-122.5, 49.1]), at([-116, 49.1])]).toEqual([1, 0]);
  });

  it('without identifiers are all read, and stay the same alerts', async () => {
    const source = collection(feature({feature_name_en: 'A'}), feature({alert_name_en: 'wind'}));
    const [one, two] = (await read(source)).alerts;
    expect(one!.id).not.toBe(two!.id);
    expect((await read(source)).alerts[0]!.id).toBe(one!.id);
  });

  it('of twelve zones are one, with its zones', async () => {
    const zones = Array.from({length: 12}, (_, index) =>
      feature({feature_name_en: `Zone ${index}`, feature_name_fr: `Zone ${index}`}, `z${index}`),
    );
    const {alerts} = await read(collection(...zones, feature({alert_text_en: 'Other.'}, 'o')));
    expect(alerts).toHaveLength(2);
    expect(alerts[0]!.versions.map(({areas}) => areas.length)).toEqual([12, 12]);
  });

  it.each([
    [{numberMatched: 740, numberReturned: 1}, '1 of 740'],
    [{links: [{rel: 'next', href: '/feed?offset=1'}]}, 'more pages'],
  ])('of several pages say so: %j', async (more, words) => {
    const {problems} = await read({...collection(feature({}, 'w')), ...more});
    expect(problems).toMatchObject([{code: 'alerts-more-pages'}]);
    expect(problems[0]!.message).toContain(words);
  });
});
