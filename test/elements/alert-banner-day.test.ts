import {expect} from '@open-wc/testing';
import {alert, at, bannerPage, feed, minute, start} from './banner-page.js';
import {turnsPassed} from './fake-clock.js';
import {until} from './helpers.js';

const {site, warned, show, later, sleep} = bannerPage();

/** When each request of a test was made. */
let times: number[] = [];
beforeEach(() => {
  times = [];
  const {fetch} = window;
  window.fetch = (...request) => {
    times.push(Date.now());
    return fetch(...request);
  };
});
const gaps = () => times.slice(1).map((time, index) => time - times[index]!);

describe('a day', () => {
  it('follows the server’s clock, and not that of an old copy', async () => {
    const answer = feed(alert('a', {expires: at(420)}), alert('over', {expires: at(270)}));
    const src = site.add({
      ...answer,
      headers: {Date: new Date(start + 300 * minute).toUTCString()},
    });
    const {heads} = await show({src});
    expect(heads()).to.deep.equal(['Headline of a']);
    const problems = warned.take();
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include('300 minutes behind');
    // A copy from a cache that does not say how old it is.
    site.change(src, {
      ...answer,
      headers: {Date: new Date(start - 240 * minute).toUTCString()},
    });
    await later(7);
    expect(heads()).to.deep.equal(['Headline of a']);
    await later(120);
    expect(heads()).to.deep.equal([]);
  });

  it('polls as often as the profile says, also where the attribute is wrong, and rests between', async () => {
    const profile = site.add({alerts: {poll: 1800}});
    const sources = [site.add(feed()), site.add(feed())];
    await show({src: sources[0]!, attributes: {profile}});
    await show({src: sources[1]!, attributes: {profile, poll: 'often'}});
    warned.take();
    const before = sources.map((src) => site.requests(src));
    await later(120);
    const polls = sources.map((src, nth) => site.requests(src) - before[nth]!);
    for (const each of polls) expect(each).to.be.at.least(3).and.at.most(4);
    const {setTimeout: original} = window;
    let timers = 0;
    Object.assign(window, {
      setTimeout: (...all: Parameters<typeof setTimeout>) => {
        timers++;
        return original(...all);
      },
    });
    try {
      await later(4);
    } finally {
      Object.assign(window, {setTimeout: original});
    }
    expect(timers).to.be.lessThan(50);
  });

  it('polls at uneven times, five minutes apart at least', async () => {
    await show({src: site.add(feed(alert('a')))});
    await later(240);
    expect(times.length).to.be.within(32, 49);
    expect(Math.min(...gaps())).to.be.at.least(5 * minute);
    expect(new Set(gaps()).size).to.be.greaterThan(1);
  });

  it('polls a source that fails less and less often, and at once when there is a network again', async () => {
    const src = site.add({cut: true});
    const {heads} = await show({src});
    await later(240);
    expect(gaps()[0]).to.be.at.least(5 * minute);
    expect(Math.max(...gaps())).to.be.greaterThan(55 * minute);
    expect(times.length).to.be.lessThan(9);
    site.change(src, feed(alert('a')));
    dispatchEvent(new Event('online'));
    await turnsPassed();
    await until(() => heads().join() === 'Headline of a');
  });

  it('ends an alert without an end after a day', async () => {
    const src = site.add(feed(alert('default', {sent: at(-23.25 * 60), expires: undefined})));
    const {heads, height} = await show({src});
    expect(heads()).to.deep.equal(['Headline of default']);
    await later(46);
    expect(heads()).to.deep.equal([]);
    expect(height()).to.equal(0);
  });

  it('ends what is over while the device sleeps, and takes no room once the source has answered', async () => {
    const {heads, height} = await show({src: site.add(feed(alert('a', {expires: at(47 * 60)})))});
    sleep(47 * 60);
    await later(1);
    expect(heads()).to.deep.equal([]);
    await later(70);
    expect(height()).to.equal(0);
  });
});
