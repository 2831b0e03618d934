import {expect} from '@open-wc/testing';
import {alert, at, bannerPage, feed, type ShownBanner} from './banner-page.js';
import {until} from './helpers.js';

const {site, warned, open, show, later} = bannerPage();
const ids = ({all}: ShownBanner) => all('article').map(({dataset}) => dataset['alertId']);
const moderate = (id: string, more: object = {}) => alert(id, {severity: 'moderate', ...more});

describe('what a site chooses', () => {
  it('hides tests, exercises and drafts, or marks them', async () => {
    const statuses = ['actual', 'test', 'exercise', 'draft', 'system'];
    const src = site.add(feed(...statuses.map((status) => alert(status, {status}))));
    expect(ids(await show({src}))).to.deep.equal(['actual']);
    const marked = await show({src, attributes: {'show-tests': ''}});
    marked.press('more');
    await until(() => ids(marked).length > 3);
    expect(ids(marked)).to.have.members(['actual', 'draft', 'exercise', 'test']);
    expect(marked.all('.test')).to.have.length(3);
  });

  it('is the degree and the place, by attribute and else by the profile', async () => {
    const codes = (value: string) => [{name: value, codes: [{system: 'sgc', value}]}];
    const src = site.add(
      feed(
        alert('near', {areas: codes('5915022')}),
        alert('far', {areas: codes('35')}),
        alert('small', {areas: codes('59'), severity: 'minor'}),
        alert('endless', {sent: at(-120), expires: undefined}),
      ),
    );
    const profile = site.add({
      place: {codes: ['5915']},
      alerts: {sources: [src], minSeverity: 'moderate', defaultHours: 1},
    });
    const shown = async (attributes: Record<string, string>) =>
      ids(await show({attributes: {profile, ...attributes}}));
    expect(await shown({})).to.deep.equal(['near']);
    expect(await shown({area: '35'})).to.deep.equal(['far']);
    expect(await shown({'min-severity': 'minor'})).to.deep.equal(['near', 'small']);
    expect(await shown({src: ''})).to.deep.equal([]);
    expect(warned.take()).to.deep.equal([]);
  });

  it('is no news where it shows more than before', async () => {
    const src = site.add(feed(moderate('a'), alert('b', {severity: 'minor'})));
    const shown = await show({src, attributes: {'min-severity': 'moderate'}});
    expect(ids(shown)).to.deep.equal(['a']);
    shown.banner.removeAttribute('min-severity');
    await until(() => ids(shown).join() === 'a,b');
    await later(1);
    expect(shown.spoken()).to.deep.equal({assertive: '', polite: ''});
  });

  it('ends all polling when the banner is taken away while a request runs', async () => {
    const src = site.add({stall: true});
    const {banner} = open({src});
    await until(() => site.requests(src) === 1);
    banner.remove();
    await later(30);
    expect(site.requests(src)).to.equal(1);
    expect(warned.take()).to.deep.equal([]);
  });

  it('shows an alert in none of the reader’s languages in its own, marked', async () => {
    const {all} = await show({src: site.add(feed(moderate('a', {lang: 'ar', headline: 'تحذير'})))});
    expect(all('article')[0]!.lang).to.equal('ar');
    expect(getComputedStyle(all('article h3')[0]!).direction).to.equal('rtl');
    const label = all('article summary span')[0]!;
    expect(label.lang).to.equal('en');
    expect(label.dir).to.equal('ltr');
  });
});

describe('what readers do', () => {
  it('puts an alert away, and the focus goes on at the next', async () => {
    const shown = await show({src: site.add(feed(moderate('a'), moderate('b')))});
    shown.all('[data-action=dismiss]')[0]!.focus();
    shown.press('dismiss');
    await until(() => ids(shown).join() === 'b');
    const focused = () =>
      shown.banner.shadowRoot!.activeElement?.closest('article')?.dataset['alertId'];
    await until(() => focused() === 'b');
  });

  it('is remembered for two banners, whichever put an alert away', async () => {
    const sources = [site.add(feed(moderate('a'))), site.add(feed(moderate('b')))];
    const both = () => Promise.all(sources.map((src) => show({src})));
    for (const shown of await both()) {
      shown.press('dismiss');
      await until(() => !ids(shown).length);
      shown.banner.remove();
    }
    expect((await both()).flatMap(ids)).to.deep.equal([]);
  });

  it('does not hide a severe alert that calls itself a minor change of one put away', async () => {
    const first = await show({src: site.add(feed(moderate('a')))});
    first.press('dismiss');
    await until(() => !ids(first).length);
    first.banner.remove();
    const severe = alert('a2', {
      type: 'update',
      references: [{sender: 'alerts@riverside.example', id: 'a'}],
      parameters: [{name: 'profile:CAP-CP:0.4:MinorChange', value: 'text'}],
    });
    expect(ids(await show({src: site.add(feed(severe))}))).to.deep.equal(['a2']);
  });

  it('shares by the device where it can, else copies', async () => {
    const shared: unknown[] = [];
    const give = (value: unknown) => ({value, configurable: true});
    const note = (data: unknown) => Promise.resolve(void shared.push(data));
    Object.defineProperty(navigator, 'share', give(note));
    Object.defineProperty(navigator, 'clipboard', give({writeText: note}));
    try {
      const more = {
        web: 'https://unit.example/a',
        senderName: 'Health Unit',
        instruction: 'What to do about a.',
      };
      const {press, spoken, all} = await show({src: site.add(feed(alert('a', more)))});
      press('share');
      await until(() => shared.length === 1);
      expect(shared[0]).to.include({title: 'Headline of a', url: 'https://unit.example/a'});
      Object.defineProperty(navigator, 'share', give(undefined));
      press('share');
      await until(() => shared.length === 2);
      expect(shared[1]).to.match(/What to do about a\.[^]*Health Unit · .*\d/);
      await until(() => all('article .state').length);
      expect(all('article .state')[0]!.getBoundingClientRect().height).to.be.greaterThan(0);
      await until(() => spoken().polite.includes('Copied. Paste it'));
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

it('costs an alert of the page’s own making, and an address that is not one, only what is wrong', async () => {
  const photo = {drug: {photo: {src: '/photo.png', alt: 'Green pebbles'}}};
  const src = site.add(feed(alert('own', photo)));
  const {all} = await show({attributes: {src: `http:// ${src}`}});
  await until(() => all('img').length === 1);
  expect(warned.take()).not.to.deep.equal([]);
  const own = await show({inside: ''});
  const version = {lang: 'en', event: '', category: [], severity: 'minor', urgency: 'unknown'};
  const more = {certainty: 'unknown', response: [], areas: [], parameters: []};
  const bad = {web: 'javascript:alert(1)', drug: {photo: {src: 'x y', alt: 'A photo'}}};
  const head = {id: 'x', sender: '', sent: new Date(), type: 'alert', status: 'actual'};
  const one = {...head, scope: 'public', references: []};
  Object.assign(own.banner, {alerts: [{...one, versions: [{...version, ...more, ...bad}]}]});
  await until(() => ids(own).join() === 'x');
  expect(own.all('article a, article img')).to.have.length(0);
  expect(own.heads()).to.deep.equal(['Good to know']);
});
