import {expect} from '@open-wc/testing';
import {alert, at, bannerPage, feed, minute, start} from './banner-page.js';
import {until} from './helpers.js';

const {site, warned, show, later} = bannerPage();

/** A banner with the alerts of one feed. */
const showAlerts = (...alerts: object[]) => show({src: site.add(feed(...alerts))});

describe('what is in force', () => {
  it('is shown in place of the fallback, most severe first', async () => {
    const {heads, all, showsFallback} = await showAlerts(
      alert('a', {severity: 'minor'}),
      alert('b', {severity: 'extreme'}),
      alert('c', {expires: at(-1)}),
      alert('d', {status: 'test'}),
    );
    expect(heads()).to.deep.equal(['Headline of b', 'Headline of a']);
    expect(showsFallback()).to.equal(false);
    const [article] = all('article');
    expect(article!.dataset['severity']).to.equal('extreme');
    expect(article!.dataset['alertId']).to.equal('b');
    expect(article!.querySelector('[data-action=dismiss]')).to.equal(null);
  });

  it('takes no room when a good answer holds nothing', async () => {
    const {height, showsFallback} = await showAlerts();
    expect(height()).to.equal(0);
    expect(showsFallback()).to.equal(false);
  });

  it('ends on time, and begins on time, without a reload', async () => {
    const {heads} = await showAlerts(
      alert('ends', {expires: at(30)}),
      alert('begins', {effective: at(45), severity: 'moderate'}),
    );
    expect(heads()).to.deep.equal(['Headline of ends']);
    await later(29);
    expect(heads()).to.deep.equal(['Headline of ends']);
    await later(2);
    expect(heads()).to.deep.equal([]);
    await later(15);
    expect(heads()).to.deep.equal(['Headline of begins']);
  });

  it('follows the server’s clock where the device’s is wrong', async () => {
    const answer = {
      ...feed(alert('ends', {expires: at(60)}), alert('begins', {effective: at(90)})),
      headers: {Date: new Date(start + 120 * minute).toUTCString()},
    };
    const {heads} = await show({src: site.add(answer)});
    expect(heads()).to.deep.equal(['Headline of begins']);
    const problems = warned.take();
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include("the device's clock is 120 minutes behind");
  });

  it('is folded where there are more than three', async () => {
    const {heads, press, all} = await showAlerts(
      ...['a', 'b', 'c', 'd', 'e'].map((id) => alert(id)),
    );
    expect(heads()).to.have.length(3);
    expect(all('[data-action=more]')[0]!.textContent).to.include('2');
    press('more');
    await until(() => heads().length === 5);
    expect(all('[data-action=more]')).to.have.length(0);
  });

  it('is what concerns the place of the profile', async () => {
    const area = (code: string) => [{name: code, codes: [code]}];
    const source = site.add(
      feed(alert('here', {areas: area('59')}), alert('there', {areas: area('48')})),
    );
    const profile = site.add({place: {codes: ['5915022']}, alerts: {sources: [source]}});
    const {heads} = await show({attributes: {profile}});
    expect(heads()).to.deep.equal(['Headline of here']);
  });

  it('can be written in the page, in HTML and as JSON, and ends like any other', async () => {
    const html = (id: string, expires: string) =>
      `<article data-alert-id="${id}" data-severity="moderate" data-sent="${at(-5)}" data-expires="${expires}"><h2>Written ${id}</h2><p data-instruction>Carry naloxone.</p><p>More.</p></article>`;
    const json = `<script type="application/json">${JSON.stringify({alerts: [alert('json')]})}</script>`;
    const {heads} = await show({inside: html('one', at(30)) + html('two', at(-1)) + json});
    expect(heads()).to.deep.equal(['Headline of json', 'Written one']);
    await later(31);
    expect(heads()).to.deep.equal(['Headline of json']);
  });

  it('is in the reader’s language, wherever that stands in the file', async () => {
    const versions = [
      {lang: 'fr-CA', headline: 'Titre'},
      {lang: 'en-CA', headline: 'Title'},
    ];
    const src = site.add(feed(alert('a', {headline: undefined, versions})));
    expect((await show({src})).heads()).to.deep.equal(['Title']);
    expect((await show({src, lang: 'fr'})).heads()).to.deep.equal(['Titre']);
    const arabic = await show({src, lang: 'ar'});
    expect(arabic.heads()).to.deep.equal(['Title']);
    const [article] = arabic.all('article');
    expect(article!.lang).to.equal('en-CA');
    expect(article!.dir).to.equal('ltr');
  });
});

describe('a screen reader', () => {
  it('hears nothing at load, and each new alert once, the severe ones at once', async () => {
    const src = site.add(feed(alert('a')));
    const {heads, spoken, all} = await show({src});
    expect(heads()).to.have.length(1);
    expect(spoken()).to.deep.equal({assertive: '', polite: ''});
    const announced: string[] = [];
    const observers = all('[role=alert], [role=status]').map((region) => {
      // What is taken away is not spoken.
      const observer = new MutationObserver(() => {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        if (text) announced.push(text);
      });
      observer.observe(region, {childList: true, characterData: true, subtree: true});
      return observer;
    });
    const b = alert('b');
    const c = alert('c', {severity: 'minor'});
    site.change(src, feed(alert('a'), b, c));
    await later(7);
    expect(heads()).to.have.length(3);
    expect(spoken()).to.deep.equal({
      assertive: 'New alert: Headline of b',
      polite: 'New alert: Headline of c',
    });
    const before = announced.length;
    expect(before).to.be.greaterThan(1);
    await later(14);
    // A change that its sender calls minor is not announced again.
    const minor = {
      ...alert('b2', {headline: 'Headline of b, mended'}),
      type: 'update',
      references: [{id: 'b'}],
      parameters: [{name: 'profile:CAP-CP:0.4:MinorChange', value: 'text'}],
    };
    site.change(src, feed(alert('a'), minor, c));
    await later(7);
    expect(heads()).to.include('Headline of b, mended');
    expect(announced).to.have.length(before);
    expect(document.activeElement?.localName).to.equal('body');
    observers.forEach((observer) => observer.disconnect());
  });
});

describe('dismissing', () => {
  it('hides a lesser alert in the tab until its content changes', async () => {
    const lesser = (headline: string) => feed(alert('a', {severity: 'moderate', headline}));
    const first = await show({src: site.add(lesser('First'))});
    expect(first.heads()).to.deep.equal(['First']);
    first.press('dismiss');
    await until(() => first.height() === 0);
    first.banner.remove();
    // Each banner reads what the tab has kept.
    expect((await show({src: site.add(lesser('First'))})).height()).to.equal(0);
    expect((await show({src: site.add(lesser('Second'))})).heads()).to.deep.equal(['Second']);
  });
});

describe('what comes from outside', () => {
  it('is shown as text, and leads nowhere but to the web', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>Title';
    const {heads, all} = await showAlerts(
      alert('a', {headline: evil, instruction: evil, web: 'javascript:alert(1)'}),
    );
    expect(heads()).to.deep.equal([evil]);
    expect(all('img, script, a')).to.have.length(0);
  });

  it('loads no picture from a host that the site has not chosen', async () => {
    const photo = (src: string) => ({drug: {photo: {src, alt: 'Green pebbles'}}});
    const {heads, all} = await showAlerts(
      alert('near', photo('/green.png')),
      alert('far', photo('https://elsewhere.example/green.png')),
    );
    expect(heads()).to.have.length(2);
    all('summary').forEach((summary) => summary.click());
    await until(() => all('img').length);
    expect(all<HTMLImageElement>('img').map(({src}) => new URL(src).pathname)).to.deep.equal([
      '/green.png',
    ]);
    expect(all('a[href*=elsewhere]').map(({textContent}) => textContent.trim())).to.deep.equal([
      'Green pebbles',
    ]);
  });

  it('is followed from a feed to its messages, which replace what pointed to them', async () => {
    const cap = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>one</identifier><sender>s</sender><sent>${at(-1)}</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><category>Health</category><event>Alert</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty><headline>The message itself</headline><area><areaDesc>Here</areaDesc></area></info></alert>`;
    const message = site.add({type: 'application/cap+xml', body: cap}, 'one.cap');
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>Index</title><updated>${at(-1)}</updated><entry><id>urn:x:1</id><title>Only a pointer</title><updated>${at(-1)}</updated><link type="application/cap+xml" href="${message}"/></entry></feed>`;
    const {heads} = await show({src: site.add({type: 'application/atom+xml', body: atom})});
    expect(heads()).to.deep.equal(['The message itself']);
  });
});

it('copies an alert where the device cannot share', async () => {
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    const {press, spoken} = await showAlerts(alert('a', {instruction: 'Carry naloxone.'}));
    press('share');
    await until(() => spoken().polite.includes('Copied'));
    expect(copied[0]).to.include('Headline of a\n\nCarry naloxone.');
  } finally {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  }
});
