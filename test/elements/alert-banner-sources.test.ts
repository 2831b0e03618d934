import {expect} from '@open-wc/testing';
import {alert, bannerPage, feed} from './banner-page.js';
import type {Answer} from './fake-site.js';
import {turnsPassed} from './fake-clock.js';
import {until} from './helpers.js';

const {site, warned, show, later} = bannerPage();

describe('a source that fails', () => {
  const answers: [string, Answer][] = [
    ['is not there', {status: 404}],
    ['is in trouble', {status: 500}],
    ['breaks off', {cut: true}],
    ['is a web page', {type: 'text/html', body: '<!doctype html><title>Sign in</title>'}],
    ['is empty', {body: ''}],
    ['is something else', {body: '{"hello": 1}'}],
  ];
  for (const [name, answer] of answers) {
    it(`and ${name} leaves the fallback and says so, once`, async () => {
      const src = site.add(answer, 'alerts.json');
      const {state, heads, showsFallback} = await show({src});
      expect(state()).to.include('Could not check for alerts');
      expect(showsFallback()).to.equal(true);
      expect(heads()).to.deep.equal([]);
      const problems = warned.take();
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(src);
    });
  }

  it('later keeps what it said last, with its age, until it answers again', async () => {
    const src = site.add(feed(alert('a')));
    const {heads, state} = await show({src});
    expect(heads()).to.deep.equal(['Headline of a']);
    site.change(src, {status: 500});
    await later(7);
    expect(heads()).to.deep.equal(['Headline of a']);
    expect(state()).to.match(/Could not check for alerts since .*2026/);
    site.change(src, feed(alert('b')));
    await later(70);
    expect(heads()).to.deep.equal(['Headline of b']);
    expect(state()).to.equal(undefined);
  });

  it('half-way keeps what the other half said', async () => {
    const whole = feed(alert('a'), alert('b'));
    const src = site.add(whole);
    const {heads, state} = await show({src});
    expect(heads()).to.have.length(2);
    const body = whole.body as string;
    site.change(src, {body: body.slice(0, body.indexOf('"b"'))});
    await later(7);
    // What mends a broken file is downloaded first.
    await until(state);
    expect(state()).to.include('Could not read all of the alerts');
    expect(heads()).to.have.length(2);
  });

  it('does not bring back what was cancelled, once its cancelling is gone', async () => {
    const cancel = {
      ...alert('x', {type: 'cancel', references: [{id: 'a'}]}),
      headline: undefined,
    };
    const src = site.add(feed(alert('a'), cancel));
    const {height} = await show({src});
    expect(height()).to.equal(0);
    const before = site.requests(src);
    site.change(src, feed(alert('a')));
    await later(7);
    expect(site.requests(src)).to.be.greaterThan(before);
    expect(height()).to.equal(0);
  });
});

describe('polling', () => {
  it('goes on all day, never more often than every five minutes', async () => {
    const src = site.add(feed(alert('a')));
    await show({src});
    for (let hour = 0; hour < 3; hour++) {
      const before = site.requests(src);
      await later(60);
      const polls = site.requests(src) - before;
      expect(polls).to.be.at.least(8).and.at.most(12);
    }
  });

  it('rests while nobody looks', async () => {
    const see = (value: 'hidden' | 'visible') => {
      Object.defineProperty(document, 'visibilityState', {value, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const src = site.add(feed(alert('a')));
    await show({src});
    try {
      see('hidden');
      const before = site.requests(src);
      await later(60);
      expect(site.requests(src)).to.equal(before);
      see('visible');
      await turnsPassed();
      expect(site.requests(src)).to.equal(before + 1);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });
});

describe('a tag', () => {
  const tags: [string, Record<string, string>, string][] = [
    ['without alerts', {}, 'has no alerts to show'],
    [
      'with poll="10"',
      {poll: '10'},
      '"10" for <tend-alert-banner poll>: expected 300 seconds or more',
    ],
    [
      'with min-severity="bad"',
      {'min-severity': 'bad'},
      '"bad" for <tend-alert-banner min-severity>: expected extreme, severe',
    ],
    ['with format="bad"', {format: 'bad'}, '"bad" for <tend-alert-banner format>: expected tend'],
  ];
  for (const [name, attributes, message] of tags) {
    it(`${name} is reported once, and shows what it can`, async () => {
      const src = name === 'without alerts' ? undefined : site.add(feed(alert('a')));
      const {heads, showsFallback} = await show({src, attributes});
      const problems = warned.take();
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(message);
      expect(heads()).to.have.length(src ? 1 : 0);
      expect(showsFallback()).to.equal(!src);
    });
  }
});
