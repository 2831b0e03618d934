import {expect} from '@open-wc/testing';
import {eventually, finderPage} from './finder-page.js';
import {profileUrl, until} from './helpers.js';
import {place} from '../fixtures/finder-places.js';

const show = finderPage();

/** A Wednesday, 6 a.m. in British Columbia, 7 a.m. in Alberta, 9 a.m. in Ontario. */
const now = '2026-12-02T14:00:00Z';
const hours = 'Mo-Fr 08:30-16:30';

const feature = (name: string, properties: object, coordinates?: [number, number]) => ({
  type: 'Feature',
  properties: {name, phone: '604-555-0121', opening_hours: hours, ...properties},
  geometry: coordinates ? {type: 'Point', coordinates} : null,
});

/** The state of each place, by its name. */
async function states(directory: object, attributes: Record<string, string> = {}) {
  const {all, find, finder} = show({
    attributes: {src: '/places.json', now, ...attributes},
    files: {'/places.json': directory},
  });
  await until(() => find('ol.results > li'));
  const read = () =>
    Object.fromEntries(
      all('ol.results > li').map((item) => [
        item.querySelector('h3')!.textContent.trim(),
        item.querySelector<HTMLElement>('[part=status]')!.dataset['state'],
      ]),
    );
  const text = (name: string) =>
    all('ol.results > li')
      .find((item) => item.textContent.includes(name))!
      .querySelector('[part=status]')!
      .textContent.replace(/\s+/g, ' ');
  return {read, text, all, finder};
}

describe('the clock of a place in the finder', () => {
  it('is that of its point, its province, its postal code or its town, and never the reader’s', async () => {
    const {read, text} = await states({
      type: 'FeatureCollection',
      features: [
        feature('Salal Clinic', {}, [-123.1, 49.28]),
        feature('Fireweed Clinic', {province: 'BC'}, [-123.1, 49.28]),
        feature('Larch Clinic', {province: 'BC', city: 'Cranbrook'}),
        feature('Alder Clinic', {postal_code: 'V6B 1A1'}),
        feature('Birch Clinic', {city: 'Winnipeg'}),
        feature('Cedar Clinic', {city: 'Kenora', province: 'Ontario'}),
        feature('Maple Clinic', {province: 'ON', city: 'Ottawa'}),
        feature('Tern Clinic', {}),
      ],
    });
    await eventually(read, {
      'Salal Clinic': 'closed',
      'Fireweed Clinic': 'closed',
      'Larch Clinic': 'closed',
      'Alder Clinic': 'closed',
      'Birch Clinic': 'open',
      'Cedar Clinic': 'open',
      'Maple Clinic': 'open',
      'Tern Clinic': 'unknown',
    });
    expect(text('Salal Clinic')).to.include('8:30');
    expect(text('Salal Clinic')).to.match(/Pacific Time/);
    expect(text('Larch Clinic')).to.match(/Mountain Time/);
    expect(text('Tern Clinic')).to.include('Call to check');
  });

  it('is not needed for what is open day and night', async () => {
    const {read} = await states({
      type: 'FeatureCollection',
      features: [feature('Tern Line', {opening_hours: '24/7'})],
    });
    await eventually(read, {'Tern Line': 'open'});
  });

  it('is that of the place in Tend’s own format too, where the site is elsewhere', async () => {
    const at = (name: string, more: object) =>
      place(name, {name, hours, timeZone: undefined, confirmed: undefined, ...more});
    const {read} = await states(
      {
        services: [
          at('Salal Clinic', {point: [-123.1, 49.28]}),
          at('Aspen Clinic', {address: {lines: ['1 Alder Street'], region: 'AB'}}),
          at('Larch Clinic', {address: {locality: 'Cranbrook', region: 'BC'}}),
          at('Nowhere Clinic', {}),
        ],
      },
      {profile: profileUrl({timeZone: 'America/Toronto'})},
    );
    await eventually(read, {
      'Salal Clinic': 'closed',
      'Aspen Clinic': 'closed',
      'Larch Clinic': 'closed',
      'Nowhere Clinic': 'open',
    });
  });

  it('is not known where nothing tells it: the week is shown, and to call first', async () => {
    const {all, read} = await states({
      type: 'FeatureCollection',
      features: [feature('Tern Clinic', {})],
    });
    await eventually(read, {'Tern Clinic': 'unknown'});
    all('.results summary')[0]!.click();
    await until(() => all('.week li')[6]);
    const week = all('.week li').map(({textContent}) => textContent.replace(/\s+/g, ' '));
    expect(week.filter((day) => /8:30.*4:30/.test(day))).to.have.length(5);
  });
});
