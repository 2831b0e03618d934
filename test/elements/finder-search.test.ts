import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {place, places} from '../fixtures/finder-places.js';
import {eventually, finderPage, type, type FinderOptions} from './finder-page.js';
import {profileUrl, until, warnings} from './helpers.js';

const everyId = ['near', 'far', 'phone', 'hidden'];

const show = finderPage();
const logged = warnings();

/** A finder with the directory of `places`. */
async function withPlaces({attributes = {}, ...rest}: FinderOptions = {}) {
  const shown = show({
    attributes: {src: '/places.json', ...attributes},
    files: {'/places.json': {services: places}},
    ...rest,
  });
  await until(() => shown.find('.results'), 'the results');
  return shown;
}

describe('a directory', () => {
  it('never says where a confidential service is', async () => {
    const {finder, item} = await withPlaces({attributes: {near: '49.26,-123.11'}});
    await until(() => item('near').textContent!.includes('away'), 'a distance');
    item('hidden').querySelector('summary')!.click();
    await until(() => item('hidden').querySelector('dl'), 'the details');
    expect(item('hidden').textContent).to.contain('kept private');
    expect(item('hidden').textContent).not.to.match(/away|Secret/);
    const html = finder.shadowRoot!.innerHTML;
    expect(html).not.to.contain('Secret');
    expect(html).not.to.contain('-123.1,');
  });

  it('is searched while typing, tolerates a typo, and announces the count once', async () => {
    const {all, find, ids} = await withPlaces();
    await eventually(ids, everyId);
    const query = find('#query')!;
    query.focus();
    await sendKeys({type: 'ceder'});
    await eventually(ids, ['hidden']);
    const announced = () => all('[role=status]').map(({textContent}) => textContent.trim());
    await eventually(announced, ['1 service found', '']);
    expect(location.href).not.to.contain('ceder');
  });

  it('is filtered by buttons that say how many are left', async () => {
    const {find, ids} = await withPlaces();
    await eventually(ids, everyId);
    const free = find('[data-filter=free]')!;
    await eventually(() => free.querySelector('.count')?.textContent.trim(), '3');
    free.click();
    await eventually(ids, ['near', 'phone', 'hidden']);
    expect(free.getAttribute('aria-pressed')).to.equal('true');
    find('[data-filter=open-now]')!.click();
    await eventually(() => find('[data-filter=open-now]')!.getAttribute('aria-pressed'), 'true');
    expect(ids()).to.deep.equal(['near', 'phone', 'hidden']);
    find('[data-action=clear]')!.click();
    await eventually(ids, everyId);
  });

  it('with nothing found says what to leave out, and shows help lines', async () => {
    const {all, find, ids} = await withPlaces({attributes: {query: 'near', category: 'oat'}});
    await eventually(() => all('[data-action=widen]').length, 2);
    await eventually(() => all('[data-service-id=line-nors]').length, 1);
    find('[data-action=widen]')!.click();
    await eventually(ids, ['near']);
  });
});

describe('the place to search near', () => {
  it('takes a postal code by keyboard', async () => {
    const {all, find, ids, item} = await withPlaces();
    await eventually(ids, everyId);
    find('#near')!.focus();
    await sendKeys({type: 'V6B'});
    await until(() => find('[role=option]'), 'a suggestion');
    await sendKeys({press: 'ArrowDown'});
    await eventually(() => all('[role=option][aria-selected=true]').length, 1);
    await sendKeys({press: 'Enter'});
    await until(() => item('near').querySelector('.where'), 'a distance');
    expect(item('near').querySelector('.where')!.textContent).to.contain('away');
    expect(ids()).to.deep.equal(everyId);
  });

  it('follows the last of several attributes', async () => {
    const {all, finder, ids} = await withPlaces();
    await eventually(ids, everyId);
    for (const near of ['V6B', 'nowhere at all', '49.2,-123.5']) finder.setAttribute('near', near);
    await eventually(ids, ['far', 'near', 'phone', 'hidden']);
    expect(all('#near-help strong')).to.have.length(0);
    finder.setAttribute('near', 'zzzzz');
    await eventually(() => all('#near-help strong').length, 1);
  });

  describe('by the device', () => {
    let requested = 0;
    const locate = (answer: Geolocation['getCurrentPosition']) => {
      requested = 0;
      const getCurrentPosition: typeof answer = (...callbacks) => {
        requested++;
        answer(...callbacks);
      };
      Object.defineProperty(navigator, 'geolocation', {
        configurable: true,
        value: {getCurrentPosition},
      });
    };
    afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));

    it('is requested only on demand', async () => {
      locate((found) =>
        found({coords: {latitude: 49.2, longitude: -123.5}} as GeolocationPosition),
      );
      const {find, ids} = await withPlaces();
      await eventually(ids, everyId);
      expect(requested).to.equal(0);
      find('[data-action=locate]')!.click();
      await eventually(ids, ['far', 'near', 'phone', 'hidden']);
      expect(requested).to.equal(1);
    });

    it('suggests a postal code where the reader refuses', async () => {
      locate((_, refused) => refused!({code: 1} as GeolocationPositionError));
      const {find, ids} = await withPlaces();
      await eventually(ids, everyId);
      find('[data-action=locate]')!.click();
      await until(() => find('#near-help')!.textContent.includes('postal code'), 'the advice');
    });
  });
});

describe('what a site chooses', () => {
  it('names its directory, kinds and translations in its profile', async () => {
    const profile = profileUrl({
      services: {
        sources: ['/places.json'],
        translations: {fr: {near: {name: 'Nom français'}}},
        limit: 2,
      },
    });
    const files = {'/places.json': {services: places}};
    const {ids, item} = show({attributes: {lang: 'fr', profile}, files});
    await eventually(ids, ['near', 'far']);
    await eventually(() => item('near').querySelector('h3')!.textContent.trim(), 'Nom français');
  });

  it('may let a search stand in the address, without the reader’s own place', async () => {
    const {href} = location;
    // Going back stays within the page, also where the finder has added nothing.
    for (let step = 0; step < 2; step++) history.pushState(null, '', href);
    const profile = profileUrl({services: {links: true}});
    const {find, ids} = await withPlaces({attributes: {profile}});
    try {
      await eventually(ids, everyId);
      find('[data-filter=free]')!.click();
      await until(() => location.hash.startsWith('#find?filters=free'), 'the filter');
      const filtered = location.hash;
      type(find('#near'), 'V6B 1A1');
      find('#near')!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => location.hash.includes('near=V6B'), 'the place');
      expect(location.href).not.to.contain('1A1');
      history.back();
      await eventually(() => location.hash, filtered);
      history.back();
      await eventually(() => location.href, href);
      await eventually(ids, everyId);
    } finally {
      history.replaceState(history.state, '', href);
    }
  });
});

describe('without a good directory', () => {
  const fallback = '<p id="fallback">Call 211.</p>';

  it('lists help lines, those of the region first', async () => {
    const profile = profileUrl({services: {region: 'CA-NS'}});
    const {all} = show({attributes: {profile}, inside: fallback});
    await until(() => all('ul.results > li').length > 5, 'help lines');
    await eventually(() => all('ul.results > li')[0]!.dataset['serviceId'], 'line-nsCrisis');
    expect(logged.take()).to.deep.equal([]);
  });

  const html = {headers: {'Content-Type': 'text/html'}};
  for (const [name, answer] of [
    ['an error page', () => new Response('<!doctype html><h1>404</h1>', html)],
    ['a broken server', () => new Response('', {status: 500})],
  ] as const) {
    it(`keeps the fallback for ${name}, says so, and shows help lines`, async () => {
      const {all, find, finder} = show({
        inside: fallback,
        files: {'/places.json': answer},
      });
      await until(() => find('[data-state=failed]'), 'the notice');
      expect(finder.querySelector('#fallback')!.checkVisibility()).to.equal(true);
      await until(() => all('ul.results > li').length > 5, 'help lines');
      expect(logged.take()).to.have.length(1);
    });
  }

  it('shows what can be read of a bad one, with one warning', async () => {
    const services = [place('good'), {id: 'nameless'}, 7, null];
    const {ids} = show({files: {'/places.json': {services}}});
    await eventually(ids, ['good']);
    expect(logged.take()).to.have.length(1);
  });

  it('reads the services that are written in the page', async () => {
    const {ids, item} = show({
      attributes: {},
      inside:
        '<article data-service="office" data-hours="Mo-Fr 09:00-17:00"><h3>Band office</h3><p><b>Kits</b> at the desk.</p><a href="tel:+18675550101">Call</a></article>',
    });
    await eventually(ids, ['office']);
    expect(item('office').querySelector('h3')!.textContent.trim()).to.equal('Band office');
  });
});
