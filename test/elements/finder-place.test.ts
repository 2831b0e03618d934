import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {place} from '../fixtures/finder-places.js';
import {eventually, finderPage, type, type FinderOptions} from './finder-page.js';
import {profileUrl, until} from './helpers.js';

const show = finderPage();

/** Three towns of Quebec, in an order that is not that of any distance. */
const towns = [
  place('montreal', {point: [-73.57, 45.51], categories: ['food']}),
  place('quebec', {point: [-71.21, 46.81]}),
  place('three-rivers', {point: [-72.55, 46.35], categories: ['shelter']}),
];
const unsorted = ['montreal', 'quebec', 'three-rivers'];
const fromQuebec = ['quebec', 'three-rivers', 'montreal'];

function withTowns({attributes = {}, ...rest}: FinderOptions = {}) {
  return show({
    attributes: {src: '/places.json', ...attributes},
    files: {'/places.json': {services: towns}},
    ...rest,
  });
}

const montreal = {point: [-73.57, 45.51], names: ['Montréal']};

/** The field for the place, and what it says. */
function nearOf({find, finder}: ReturnType<typeof show>) {
  const field = () => find('#near') as HTMLInputElement;
  return {
    value: () => field().value,
    help: () => find('#near-help')!.textContent.trim().replace(/\s+/g, ' '),
    /** Replaces the text of the field, as a reader does by keyboard. */
    async replace(text: string) {
      field().focus();
      field().select();
      await sendKeys({press: 'Delete'});
      await finder.updateComplete;
      if (text) await sendKeys({type: text});
    },
  };
}

describe('the field for a place', () => {
  it('stays empty when the reader empties it, and the list forgets the place', async () => {
    const shown = withTowns({attributes: {near: 'Québec'}});
    await eventually(shown.ids, fromQuebec);
    const near = nearOf(shown);
    shown.find('#near')!.focus();
    await sendKeys({press: 'End'});
    for (let letter = 0; letter < 'Québec'.length; letter++) await sendKeys({press: 'Backspace'});
    await shown.finder.updateComplete;
    expect(near.value()).to.equal('');
    await sendKeys({press: 'Enter'});
    await eventually(shown.ids, unsorted);
    expect(near.value()).to.equal('');
    expect(shown.find('ol.results')!.textContent).not.to.contain('away');
  });

  it('replaces the place of the profile', async () => {
    const shown = withTowns({attributes: {profile: profileUrl({place: montreal})}});
    const near = nearOf(shown);
    await until(() => shown.find('#near'), 'the field');
    await eventually(near.value, 'Montréal');
    await near.replace('Gatineau');
    expect(near.value()).to.equal('Gatineau');
    await sendKeys({press: 'Enter'});
    await eventually(shown.ids, ['montreal', 'three-rivers', 'quebec']);
    expect(near.value()).to.equal('Gatineau');
  });

  it('is emptied when the reader leaves it empty', async () => {
    const shown = withTowns({attributes: {profile: profileUrl({place: montreal})}});
    const near = nearOf(shown);
    await until(() => shown.find('.where'), 'distances');
    await near.replace('');
    shown.find('#query')!.focus();
    await eventually(() => shown.all('.where').length, 0);
    expect(near.value()).to.equal('');
  });

  it('can be cleared in a list without filters', async () => {
    const services = towns.map((each) => ({...each, attributes: [], hours: ''}));
    const shown = withTowns({
      attributes: {near: 'Québec'},
      files: {'/places.json': {services}},
    });
    await eventually(shown.ids, fromQuebec);
    (await until(() => shown.find('[data-action=clear]'), 'the button')).click();
    await eventually(shown.ids, unsorted);
    expect(nearOf(shown).value()).to.equal('');
  });
});

describe('a link', () => {
  const {href} = location;
  const profile = profileUrl({services: {links: true}});
  const withPlace = profileUrl({place: montreal, services: {links: true}});
  const open = (fragment: string) => history.replaceState(history.state, '', fragment);
  afterEach(() => history.replaceState(history.state, '', href));

  for (const text of ['Québec', 'Quebec City', 'G1R', 'Québec, QC', '46.81,-71.21']) {
    it(`keeps its place: ${text}`, async () => {
      open(`#find?near=${encodeURIComponent(text)}`);
      const shown = withTowns({attributes: {profile}});
      await eventually(shown.ids, fromQuebec);
      expect(nearOf(shown).value()).to.equal(text);
      expect(location.hash).to.contain('near=');
    });
  }

  it('keeps its place although the profile names another', async () => {
    open('#find?near=Québec');
    const shown = withTowns({attributes: {profile: withPlace}});
    await eventually(shown.ids, fromQuebec);
    expect(nearOf(shown).value()).to.equal('Québec');
  });

  it('keeps a place that was chosen from the list, and a place that was taken away', async () => {
    const first = withTowns({attributes: {profile: withPlace}});
    await until(() => first.find('#near'), 'the field');
    await nearOf(first).replace('Quebe');
    (await until(() => first.find('[role=option]'), 'a suggestion')).click();
    await eventually(first.ids, fromQuebec);
    first.finder.remove();

    const second = withTowns({attributes: {profile: withPlace}});
    await eventually(second.ids, fromQuebec);
    await nearOf(second).replace('');
    await sendKeys({press: 'Enter'});
    await eventually(second.ids, unsorted);
    second.finder.remove();

    const third = withTowns({attributes: {profile: withPlace}});
    await eventually(third.ids, unsorted);
    expect(third.all('.where')).to.have.length(0);
    expect(nearOf(third).value()).to.equal('');
  });

  it('gives words a step back of their own', async () => {
    // Going back stays within the page, also where the finder has added nothing.
    for (let step = 0; step < 2; step++) history.pushState(null, '', href);
    const steps = history.length;
    const {find, ids} = withTowns({attributes: {profile}});
    await eventually(ids, unsorted);
    find('#query')!.focus();
    await sendKeys({type: 'three'});
    await eventually(ids, ['three-rivers']);
    await sendKeys({press: 'Enter'});
    expect(history.length).to.equal(steps + 1);
    find('#query')!.focus();
    type(find('#query'), 'quebec');
    await eventually(ids, ['quebec']);
    expect(history.length).to.equal(steps + 2);
    history.back();
    await eventually(ids, ['three-rivers']);
    history.back();
    await eventually(ids, unsorted);
    expect((find('#query') as HTMLInputElement).value).to.equal('');
  });

  it('holds the search of each of two finders', async () => {
    const files = {'/places.json': {services: towns}};
    const two = () => [
      show({attributes: {src: '/places.json', category: 'food', profile}, files}),
      show({attributes: {src: '/places.json', category: 'shelter', profile}, files}),
    ];
    const [first, second] = two();
    await eventually(first!.ids, ['montreal']);
    await eventually(second!.ids, ['three-rivers']);
    type(first!.find('#query'), 'montreal');
    await until(() => location.hash.includes('q=montreal'), 'the words');
    expect(second!.ids()).to.deep.equal(['three-rivers']);
    type(second!.find('#query'), 'three');
    await until(() => location.hash.includes('q=three'), 'the other words');
    for (const {finder} of [first!, second!]) finder.remove();

    const [again, other] = two();
    await eventually(again!.ids, ['montreal']);
    await eventually(other!.ids, ['three-rivers']);
    const words = ({find}: ReturnType<typeof show>) => (find('#query') as HTMLInputElement).value;
    expect([words(again!), words(other!)]).to.deep.equal(['montreal', 'three']);
  });
});
