import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {place} from '../fixtures/finder-places.js';
import {eventually, finderPage, type FinderOptions} from './finder-page.js';
import {profileUrl, until} from './helpers.js';

const show = finderPage();

const at = (locality: string, postalCode?: string) => ({
  address: {lines: ['12 Birch Street'], locality, region: 'MB', postalCode},
});

/** Places of Manitoba without coordinates, the farthest from Thompson first. */
const kits = [
  place('winnipeg', at('Winnipeg', 'R2W 0A1')),
  place('brandon', at('Brandon')),
  place('thompson', at('Thompson', 'R8N 0A1')),
  place('pas', at('The Pas')),
  place('nowhere', at('Xyzzy Corners')),
  place('secret', {...at('Thompson'), confidential: true}),
  place('mapped', {point: [-97.85, 55.75]}),
];

const withKits = ({attributes = {}, ...rest}: FinderOptions = {}) =>
  show({
    attributes: {src: '/places.json', ...attributes},
    files: {'/places.json': {services: kits}},
    ...rest,
  });

const text = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('places without coordinates', () => {
  it('are in the order of distance, say how that is known, and the rest comes last', async () => {
    const {all, find, ids, item} = withKits({attributes: {near: 'R8N 0A1'}});
    await eventually(ids, [
      'thompson',
      'mapped',
      'pas',
      'winnipeg',
      'brandon',
      'nowhere',
      'secret',
    ]);
    const where = (id: string) => text(item(id).querySelector('.where'));
    expect(where('thompson')).to.match(/^About 1 \S+ away, by postal code/);
    expect(where('pas')).to.match(/^About \d+ \S+ away, by town/);
    expect(where('mapped')).not.to.match(/About|by /);
    expect(where('nowhere')).not.to.contain('away');
    expect(where('secret')).to.contain('kept private').and.not.to.contain('away');
    expect(text(find('[data-state=unplaced]'))).to.contain('1 place.');
    expect(all('[data-state=unplaced]')).to.have.length(1);
  });

  it('are not looked for without a place, and the list keeps its order', async () => {
    const {find, ids} = withKits();
    await eventually(
      ids,
      kits.map(({id}) => id),
    );
    expect(find('[data-state=unplaced]')).to.equal(null);
  });

  it('have directions by their address, never to the middle of a town', async () => {
    const {ids, item} = withKits({attributes: {near: 'Thompson'}});
    await eventually(() => ids()[0], 'thompson');
    const link = (id: string) =>
      item(id).querySelector('[data-action=directions]')?.getAttribute('href');
    expect(decodeURIComponent(link('pas')!)).to.equal('geo:0,0?q=12 Birch Street, The Pas MB');
    expect(link('secret')).to.equal(undefined);
    item('pas').querySelector('summary')!.click();
    const web = await until(
      () => item('pas').querySelector<HTMLAnchorElement>('[data-action=directions-web]'),
      'the link',
    );
    expect(decodeURIComponent(web.href)).to.contain('to=12 Birch Street, The Pas MB');
  });

  it('are rings on the map, and confidential places are not there', async () => {
    const {find, ids} = withKits({attributes: {map: ''}});
    await eventually(() => ids().length, kits.length);
    const map = await until(() => find('tend-service-map'), 'the map');
    await until(() => map.shadowRoot!.querySelector('.marker.about'), 'a ring');
    expect(map.shadowRoot!.textContent).not.to.contain('secret');
  });
});

describe('paper', () => {
  const services = [
    place('desk', {hours: 'Mo-Fr 09:00-17:00'}),
    place('shelter', {hours: '24/7'}),
    place('unknown', {hours: ''}),
  ];
  const print = (name: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(name));

  it('has the week and the day of printing in place of the moment', async () => {
    const {finder, find, ids, item} = show({files: {'/places.json': {services}}});
    await eventually(ids, ['desk', 'shelter', 'unknown']);
    expect(text(item('desk'))).to.contain('Open until');
    item('desk').querySelector('summary')!.click();
    await until(() => item('desk').querySelector('.week'), 'the details');
    const days = [...item('desk').querySelectorAll('.week li')].map(text);
    expect(days.filter((day) => day.endsWith('Closed'))).to.have.length(2);
    item('desk').querySelector('summary')!.click();
    print('beforeprint');
    await finder.updateComplete;
    expect(text(item('desk'))).not.to.contain('Open until');
    expect(text(item('desk').querySelector('.week'))).to.contain('9');
    expect(text(item('shelter').querySelector('.week'))).to.contain('Open day and night');
    expect(text(item('shelter'))).not.to.contain('12');
    expect(text(item('unknown'))).to.contain('Call to check');
    expect(text(find('[part=finder]'))).to.contain('Printed ');
    print('afterprint');
    await eventually(() => text(item('desk')).includes('Open until'), true);
    expect(text(find('[part=finder]'))).not.to.contain('Printed ');
  });
});

describe('a name that may mean several places', () => {
  const near = (find: (selector: string) => HTMLElement | null) => ({
    search: async (words: string) => {
      (await until(() => find('#near'), 'the field')).focus();
      await sendKeys({type: words});
      await sendKeys({press: 'Enter'});
    },
    help: () => text(find('#near-help')),
  });

  it('shows which was understood, and offers the others', async () => {
    const {all, find, finder} = withKits();
    const field = near(find);
    await field.search('Windsor');
    await eventually(() => field.help().startsWith('Near Windsor, ON'), true);
    const others = () => all('[data-action=place]').map(text);
    expect(others()).to.include('Windsor, NS');
    await eventually(
      () => all('[role=status]').some((each) => text(each).startsWith('Near Windsor, ON')),
      true,
    );
    all('[data-action=place]')
      .find((each) => text(each) === 'Windsor, NS')!
      .click();
    await finder.updateComplete;
    await eventually(others, []);
    expect((find('#near') as HTMLInputElement).value).to.equal('Windsor, NS');
    expect(finder.shadowRoot!.activeElement).to.equal(find('#near'));
  });

  it('takes the one at home first', async () => {
    const profile = profileUrl({services: {region: 'CA-NS'}});
    const {find} = withKits({attributes: {profile}});
    const field = near(find);
    await field.search('Windsor');
    await eventually(() => field.help().startsWith('Near Windsor, NS'), true);
  });

  it('asks before it takes a misspelt name for a place in another province', async () => {
    const {all, find, ids} = withKits();
    const field = near(find);
    await field.search('Vancouvr');
    await eventually(() => field.help().startsWith('We could not find “Vancouvr”'), true);
    expect(text(find('ol.results'))).not.to.contain('away');
    await eventually(() => all('[data-action=place]').map(text)[0], 'Vancouver, BC');
    all('[data-action=place]')[0]!.click();
    await eventually(() => text(find('ol.results')).includes('away'), true);
    expect(ids()).to.have.length(kits.length);
  });

  it('takes a misspelt name at home, and says so', async () => {
    const {find, ids} = withKits();
    const field = near(find);
    await field.search('Tompson');
    await eventually(() => field.help().startsWith('Near Thompson, MB'), true);
    await eventually(() => ids()[0], 'thompson');
  });

  it('says that a rural postal code is a large area', async () => {
    const {find} = withKits();
    const field = near(find);
    await field.search('R0B');
    await eventually(() => /large area/.test(field.help()), true);
  });
});
