import {describe, expect, it} from 'vitest';
import {alertsInForce, readAlerts, type ReadAlertsOptions} from '../../../src/alerts/index.js';

const read = (source: string, more: ReadAlertsOptions = {}) =>
  readAlerts(source, {
    baseUrl: 'https://unit.example/feed',
    timeZone: 'America/Toronto',
    ...more,
  });
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Unit</title><lastBuildDate>Fri, 20 Nov 2026 17:55:00 +0000</lastBuildDate>${items}</channel></rss>`;
const item = (date: string, title = 'Alert') =>
  `<item><title>${title}</title><guid>${title}${date}</guid><pubDate>${date}</pubDate><description>x</description></item>`;
const shown = async (source: string, now: string, more?: ReadAlertsOptions) =>
  alertsInForce((await read(source, more)).alerts, {now: new Date(now)}).map(({id}) => id);

describe('the date of an entry is its own', () => {
  it.each([
    ['2020/11/15 10:00:00', '2020-11-15T15:00:00Z'],
    ['11/15/2020 2:05:00 PM', '2020-11-15T19:05:00Z'],
    ['Sun, 11/15/2020 - 10:00', '2020-11-15T15:00:00Z'],
    ['Sunday, November 15, 2020 - 10:00', '2020-11-15T15:00:00Z'],
    ['15.11.2020 10:00', '2020-11-15T15:00:00Z'],
    ['1605463200', '2020-11-15T18:00:00Z'],
    ['1605463200000', '2020-11-15T18:00:00Z'],
    ['Sun, 15 Nov 2020 10:0:0 Z', '2020-11-15T10:00:00Z'],
    ['Sun, 15 Nov 2020 10:00:00 America/Halifax', '2020-11-15T14:00:00Z'],
    ['Mon, 30 Nov 2026 14:05 EST', '2026-11-30T19:05:00Z'],
    ['30/11/2026', '2026-11-30T05:00:00Z'],
    ['Fri, 03/04/2026', '2026-04-03T04:00:00Z'],
    ['le 15 novembre 2020 à 10 h', '2020-11-15T15:00:00Z'],
    ['Publié le 3 févr. 2026', '2026-02-03T05:00:00Z'],
    ['November 15th, 2020 at 2:05 p.m.', '2020-11-15T19:05:00Z'],
    ['15 Nov 20 14:05 ET', '2020-11-15T19:05:00Z'],
    ['July 15, 2026 2:05 pm ET', '2026-07-15T18:05:00Z'],
    ['2026-11-23T19:05:00.520Z', '2026-11-23T19:05:00.520Z'],
  ])('%s', async (date, iso) => {
    const {alerts, problems} = await read(rss(item(date)));
    expect([alerts[0]!.sent, problems]).toEqual([new Date(iso), []]);
  });

  it.each(['03/04/2026', '1/2/20', 'hier', '0001-01-01T00:00:00Z', '31 novembre 2026'])(
    'or unknown, and that is reported: %s',
    async (date) => {
      const {alerts, problems} = await read(rss(item(date)));
      expect(alerts[0]!.sent).toEqual(new Date(0));
      expect(problems).toMatchObject([{code: 'alerts-bad-date'}]);
      expect(problems[0]!.message).toContain(date);
    },
  );

  it('counts from when the entry was first published', async () => {
    const entry = (published: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><updated>2026-11-20T17:30:00Z</updated><entry><id>e</id><title>V</title><published>${published}</published><updated>2026-11-20T17:20:00Z</updated></entry></feed>`;
    expect(await shown(entry('2019-03-04T12:00:00Z'), '2026-11-20T18:00:00Z')).toEqual([]);
    expect(await shown(entry('2026-11-20T12:00:00Z'), '2026-11-20T18:00:00Z')).toEqual(['e']);
  });

  it('waits for an entry of the future', async () => {
    const source = rss(item('Wed, 25 Nov 2026 18:00:00 +0000'));
    expect(await shown(source, '2026-11-25T17:59:00Z')).toEqual([]);
    expect(await shown(source, '2026-11-25T18:00:00Z')).toHaveLength(1);
  });
});

describe('a time without a zone is the place’s', () => {
  const json = (expires: string) =>
    JSON.stringify({alerts: [{id: 'a', sent: '2026-11-20', lang: 'en', headline: 'H', expires}]});

  it.each([
    ['2026-12-05', '2026-12-06T04:59:00Z'],
    ['2026-12-05T17:00', '2026-12-05T21:59:00Z'],
    ['2026-12', '2027-01-01T04:59:00Z'],
    ['December 5, 2026', '2026-12-05T10:00:00Z'],
  ])('%s', async (expires, last) => {
    expect(await shown(json(expires), last)).toEqual(['a']);
    expect(await shown(json(expires), '2027-01-02T00:00:00Z')).toEqual([]);
  });

  it('never ends early where the place is not known', async () => {
    const zone = {timeZone: 'UTC'};
    expect(await shown(json('2026-12-05T17:00'), '2026-12-06T00:59:00Z', zone)).toEqual(['a']);
    expect(await shown(json('2026-12-05'), '2026-12-06T07:59:00Z', zone)).toEqual(['a']);
    const {alerts, problems} = await read(rss(item('20 Nov 2026 08:00')), zone);
    expect(alerts[0]!.sent).toEqual(new Date('2026-11-20T11:30:00Z'));
    expect(problems).toMatchObject([{code: 'alerts-no-zone'}]);
  });

  it('also where the clocks change, and for a zone that does not exist', async () => {
    const {alerts} = await read(rss(item('1 Nov 2026 12:00') + item('8 Mar 2026 12:00', 'B')));
    expect(alerts.map(({sent}) => sent.toISOString())).toEqual([
      '2026-11-01T17:00:00.000Z',
      '2026-03-08T16:00:00.000Z',
    ]);
    expect(
      (await read(rss(item('1 Nov 2026 12:00')), {timeZone: 'Mars/Base'})).alerts,
    ).toHaveLength(1);
  });
});

describe('in force when the sender says', () => {
  const cap = (times: string) =>
    `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>c</identifier><sender>s</sender><sent>2026-11-20T09:00:00-08:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><event>cold</event>${times}<headline>H</headline></info></alert>`;
  const now = '2026-11-20T18:00:00Z';

  it('before what it warns of is expected, not before it is effective', async () => {
    const onset =
      '<onset>2026-11-21T21:00:00-08:00</onset><expires>2026-11-22T12:00:00-08:00</expires>';
    expect(await shown(cap(onset), now)).toEqual(['c']);
    expect(await shown(cap(onset.replace(/onset/g, 'effective')), now)).toEqual([]);
  });

  it.each([
    ['expires', '<expires>2026-11-19T21:00:00-08:00</expires>'],
    ['expires', '<expires>2026-11-20T09:00:00-08:00</expires>'],
    [
      'effective',
      '<effective>2026-11-23T09:00:00-08:00</effective><expires>2026-11-22T09:00:00-08:00</expires>',
    ],
  ])('for the usual hours where %s cannot be true: %s', async (path, times) => {
    const {alerts, problems} = await read(cap(times));
    expect(problems).toMatchObject([{path}]);
    expect(alertsInForce(alerts, {now: new Date(now)})).toHaveLength(1);
    expect(alertsInForce(alerts, {now: new Date('2026-11-23T10:00:00Z')})).toEqual([]);
  });
});

describe('an entry that says', () => {
  const now = '2026-11-20T18:00:00Z';
  const titled = (title: string) => rss(item('Fri, 20 Nov 2026 17:00:00 +0000', title));

  it.each([
    ...['No alerts in effect, Riverside', 'No watches or warnings in effect, Riverside'],
    ...[
      'There are currently no drug alerts in effect.',
      'No alerts',
      'No active alerts for Riverside',
    ],
    ...['Aucune alerte en vigueur, Rive-Ouest', 'Aucun avertissement en vigueur'],
    ...['Il n’y a aucune alerte en vigueur', 'Aucune veille ou alerte en vigueur, Rive-Ouest'],
    ...['ENDED: Green pebbles', '[Cancelled] Drug alert', 'Snowfall warning ended, Riverside'],
    ...['Drug alert for Riverside has been lifted', 'All clear', 'All clear for Riverside'],
    ...[
      'Alerte levée',
      'Avertissement de neige terminé, Rive-Ouest',
      'Fin de l’alerte : cailloux verts',
    ],
    ...['TERMINÉ : cailloux verts', 'L’avis n’est plus en vigueur', 'Annulée : alerte drogue'],
  ])('that nothing is in force is no alert: %s', async (title) => {
    expect(await shown(titled(title), now)).toEqual([]);
  });

  it.each([
    ...[
      'No warning: green pebbles kill',
      'No warning signs before overdoses',
      'Alert: no naloxone',
    ],
    ...['Drug alert: naloxone training cancelled', 'All clear plastic bags may hold fentanyl'],
    ...['Over-the-counter pills are fake', 'Watch expired pills', 'Warning: clinic over capacity'],
    ...[
      'The alert has not ended',
      'Aucune odeur : cailloux verts',
      'Alerte : pilules terminées par un X',
    ],
    ...['Avertissement : n’attendez pas la fin', 'Alerte drogue : cours annulé'],
  ])('anything else is one: %s', async (title) => {
    expect(await shown(titled(title), now)).toHaveLength(1);
  });

  it('ends the alert that it was before', async () => {
    const before = titled('Green pebbles').replace(/<guid>.*<\/guid>/, '<guid>g</guid>');
    const after = titled('ENDED: Green pebbles').replace(/<guid>.*<\/guid>/, '<guid>g</guid>');
    const both = [...(await read(before)).alerts, ...(await read(after)).alerts];
    expect(alertsInForce(both, {now: new Date(now)})).toEqual([]);
  });
});
