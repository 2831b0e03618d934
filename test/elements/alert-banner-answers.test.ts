import {expect} from '@open-wc/testing';
import {alert, bannerPage, feed, type ShownBanner} from './banner-page.js';
import type {Answer} from './fake-site.js';
import {turnsPassed} from './fake-clock.js';
import {until} from './helpers.js';

const {site, warned, open, show, later} = bannerPage();
const ids = ({all}: ShownBanner) => all('article').map(({dataset}) => dataset['alertId']);
const failed = /^Could not check for alerts\. /;

describe('what a source answers', () => {
  it('is "none" in words only where the site asks for that', async () => {
    const src = site.add(feed());
    const {state} = await show({src, attributes: {'show-none': ''}});
    expect(state()).to.match(/^No alerts in force \(checked /);
  });

  const answers: [string, Answer][] = [
    ['HTML that calls itself JSON', {body: '<html><body>Sorry</body></html>'}],
    ['304 to somebody who has nothing', {status: 304}],
    ['half a file', {body: '{"alerts": [{"id": "a", "sen'}],
    ['half an answer', {body: '{"alerts": []}', stall: true}],
  ];
  for (const [name, answer] of answers) {
    it(`may be ${name}: the fallback stays, and that it could not check is said`, async () => {
      const src = site.add(answer, 'alerts.json');
      const shown = open({src});
      if (answer.stall) await later(1);
      await shown.ready;
      await until(shown.state);
      expect(shown.state()).to.match(failed);
      expect(shown.showsFallback()).to.equal(true);
      expect(ids(shown)).to.deep.equal([]);
      const problems = warned.take();
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(src);
    });
  }

  it('is good of one source and a fault of another: not all is known', async () => {
    const bad = site.add({status: 500});
    const attributes = {'show-none': ''};
    const shown = await show({src: `${site.add(feed())} ${bad}`, attributes});
    await until(shown.state);
    expect(shown.state()).to.match(failed);
    expect(shown.showsFallback()).to.equal(true);
    shown.banner.setAttribute('src', `${site.add(feed(alert('a')))} ${bad}`);
    await until(() => ids(shown).join() === 'a');
    await until(shown.state);
    expect(shown.showsFallback()).to.equal(false);
  });

  it('of several counts from the one that is known for the shortest', async () => {
    const good = site.add(feed());
    const {state} = await show({src: `${good} ${site.add({cut: true})}`, inside: ''});
    await later(5);
    site.change(good, {status: 500});
    await later(10);
    expect(state()).to.match(failed);
  });

  it('comes late: until then the fallback shows, and no word of "none"', async () => {
    const shown = open({src: site.add({stall: true}), attributes: {'show-none': ''}});
    await later(5 / 60);
    expect(shown.showsFallback()).to.equal(true);
    expect(shown.state()).to.equal(undefined);
    await later(11 / 60);
    await shown.ready;
    await until(shown.state);
    expect(shown.state()).to.match(/^Could not check/);
    expect(shown.showsFallback()).to.equal(true);
  });

  it('lies about its type and is read all the same', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Unit</title><item><guid>r</guid><title>From RSS</title><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`;
    const json = site.add({...feed(alert('json')), type: 'text/html'});
    const xml = site.add({type: 'application/json', body: rss}, 'feed.xml');
    const shown = await show({src: `${json} ${xml}`});
    await until(() => ids(shown).join() === 'json,r');
  });

  it('fails and recovers: the last good copy stays, with since when', async () => {
    const src = site.add(feed(alert('a')));
    const shown = await show({src});
    for (const answer of [
      {status: 500},
      {status: 404},
      {type: 'text/html', body: '<!doctype html><title>Sorry</title>'},
      {body: '{"alerts": [{"id": "b", "sent": "2026-01-0'},
      {cut: true as const},
    ]) {
      site.change(src, answer);
      await later(80);
      expect(ids(shown), JSON.stringify(answer)).to.deep.equal(['a']);
      expect(shown.state()).to.match(/^Could not check for alerts since .*\d/);
    }
    site.change(src, feed(alert('c')));
    await later(80);
    expect(ids(shown)).to.deep.equal(['c']);
    expect(shown.state()).to.equal(undefined);
    site.change(src, feed());
    await later(8);
    expect(shown.height()).to.equal(0);
  });

  it('of 304 to one who has not asked for it is not a fault, where something is known', async () => {
    const src = site.add(feed(alert('a')));
    const shown = await show({src});
    site.change(src, {status: 304});
    await later(20);
    expect(ids(shown)).to.deep.equal(['a']);
    expect(shown.state()).to.equal(undefined);
  });
});

it('a source is asked once, however many banners show it or replace one another', async () => {
  const src = site.add(feed(alert('a')));
  const [first, second] = await Promise.all([show({src}), show({src})]);
  expect(ids(second)).to.deep.equal(['a']);
  expect(site.requests(src)).to.equal(1);
  first.banner.remove();
  const third = await show({src});
  expect(ids(third)).to.deep.equal(['a']);
  expect(third.spoken()).to.deep.equal({assertive: '', polite: ''});
  expect(site.requests(src)).to.equal(1);
  site.change(src, feed(alert('b')));
  await later(7);
  expect([...ids(second), ...ids(third)]).to.deep.equal(['b', 'b']);
  expect(site.requests(src)).to.equal(2);
});

describe('an alert that comes while another is read', () => {
  const lesser = (id: string, more: object = {}) => alert(id, {severity: 'moderate', ...more});

  it('leaves open what is open, and the focus where it is', async () => {
    const src = site.add(feed(lesser('a'), lesser('b')));
    const shown = await show({src});
    shown.all('summary')[0]!.click();
    shown.all('[data-action=dismiss]')[0]!.focus();
    const opened = () => shown.all<HTMLDetailsElement>('details').map((one) => one.open);
    const focused = () =>
      shown.banner.shadowRoot!.activeElement?.closest('article')?.dataset['alertId'];
    expect(opened()).to.deep.equal([true, false]);
    expect(focused()).to.equal('a');
    site.change(src, feed(lesser('a'), lesser('b'), alert('new', {severity: 'extreme'})));
    await later(8);
    expect(ids(shown)).to.deep.equal(['new', 'a', 'b']);
    expect(opened()).to.deep.equal([false, true, false]);
    expect(focused()).to.equal('a');
    const references = [{sender: 'alerts@riverside.example', id: 'a'}];
    const both = ['a2', 'a3'].map((id) => lesser(id, {type: 'update', references}));
    site.change(src, feed(...both, lesser('b')));
    await later(8);
    expect(ids(shown)).to.deep.equal(['a2', 'a3', 'b']);
    expect(opened()).to.deep.equal([true, false, false]);
  });

  it('is not found by screen readers once it is over; a notice does not repeat it', async () => {
    const src = site.add(feed(lesser('a'), lesser('b')));
    const shown = await show({src});
    site.change(src, feed(lesser('a'), lesser('b'), lesser('new')));
    await later(8);
    expect(shown.spoken()).to.deep.equal({assertive: '', polite: 'New alert: Headline of new'});
    shown.press('dismiss');
    await until(() => shown.spoken().polite.includes('The alert is put away.'));
    await turnsPassed();
    expect(shown.spoken().assertive).to.equal('');
    site.change(src, feed(lesser('b')));
    await later(8);
    await until(() => !shown.spoken().polite.includes('Headline of new'));
  });

  it('is called an update where it is one, and takes no focus from the page', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    try {
      const src = site.add(feed(alert('a')));
      const shown = await show({src});
      input.focus();
      const references = [{sender: 'alerts@riverside.example', id: 'a'}];
      site.change(src, feed(alert('a2', {type: 'update', references, description: 'Two more.'})));
      await later(8);
      expect(shown.spoken().assertive).to.equal('Alert updated: Headline of a2');
      expect(document.activeElement).to.equal(input);
    } finally {
      input.remove();
    }
  });
});
