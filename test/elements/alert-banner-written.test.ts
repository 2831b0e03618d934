import {expect} from '@open-wc/testing';
import {alert, at, bannerPage, feed} from './banner-page.js';
import {until} from './helpers.js';

const {site, warned, show} = bannerPage();

const written = (id: string, more = '', words = '<p>Known.</p>', expires = at(300)) =>
  `<article data-alert-id="${id}" data-sent="${at(-60)}" data-expires="${expires}" data-severity="severe" data-from="Unit" ${more}>
    <h3>About ${id}</h3>
    ${words}
  </article>`;
const json = (text: string) => `<script type="application/json">${text}</script>`;

describe('alerts written in the page', () => {
  it('as HTML may be in two languages', async () => {
    const {all} = await show({
      lang: 'fr',
      inside:
        written('a', 'lang="en"') +
        written('a', 'lang="fr"', '<p data-instruction>Faites <b>ceci</b>.</p>') +
        written('old', '', '<p>Known.</p>', at(-30)),
    });
    const articles = all('article');
    expect(articles.map(({dataset}) => dataset['alertId'])).to.deep.equal(['a']);
    expect(articles[0]!.lang).to.equal('fr');
    expect(all('.do')[0]!.innerText).to.include('Faites ceci.');
    expect(warned.take()).to.deep.equal([]);
  });

  it('go with the feed of which they are a copy, and stay while it cannot be read', async () => {
    const inside = `<section data-copy>${written('a')}${written('gone')}</section>`;
    const answered = await show({src: site.add(feed(alert('a', {headline: 'About a'}))), inside});
    await until(() => answered.heads().join() === 'About a');
    const failed = await show({src: site.add({status: 500}), inside});
    await until(() => failed.heads().length === 2);
    expect(failed.heads()).to.have.members(['About a', 'About gone']);
    warned.take();
  });

  it('keep the page’s paragraphs, items and breaks, and not how its source is broken', async () => {
    const {all} = await show({
      inside: written(
        'a',
        'lang="en"',
        `<ul data-instruction><li>Start
          low.</li><li><p>Go slow.<br>Stay.</p></li></ul>
        <p>It is
           <b>green</b>.</p><p>See <a href="tel:211">211</a> or <a href="/more">more</a>.</p>`,
      ),
    });
    all('summary')[0]!.click();
    const lines = (selector: string) =>
      all(selector).map((node) => {
        // Breaks are seen where the style keeps them.
        expect(getComputedStyle(node).whiteSpace).to.match(/^pre-/);
        return node.textContent;
      });
    expect(lines('.do .lines')).to.deep.equal(['Start low.\nGo slow.\nStay.']);
    expect(lines('.more > .lines')).to.deep.equal(['It is green.', 'See 211 or more.']);
    expect(all('article a').map((link) => link.getAttribute('href')!)).to.deep.equal([
      new URL('/more', location.href).href,
    ]);
    expect(warned.take()).to.deep.equal([]);
  });

  it('are news when the page adds them later, and silent when the banner comes with them', async () => {
    const {banner, heads, spoken} = await show({inside: written('a', 'lang="en"')});
    expect(spoken()).to.deep.equal({assertive: '', polite: ''});
    banner.insertAdjacentHTML('beforeend', written('b', 'lang="en"'));
    await until(() => heads().length === 2);
    await until(() => spoken().assertive);
    expect(spoken()).to.deep.equal({assertive: 'New alert: About b', polite: ''});
  });

  it('as JSON stand beside those of a feed', async () => {
    const {heads} = await show({
      src: site.add(feed(alert('fed'))),
      inside: json(JSON.stringify({alerts: [alert('json')]})),
    });
    await until(() => heads().length === 2);
    expect(heads()).to.have.members(['Headline of fed', 'Headline of json']);
  });

  it('as JSON that is broken cost a warning', async () => {
    const {heads} = await show({
      src: site.add(feed(alert('fed'))),
      inside: json('{"alerts": ['),
    });
    await until(() => heads().length === 1);
    expect(warned.take()).to.have.length(1);
  });
});
