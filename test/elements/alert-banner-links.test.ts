import {expect} from '@open-wc/testing';
import {alert, at, bannerPage, feed} from './banner-page.js';
import {until} from './helpers.js';

const {site, warned, show} = bannerPage();

const hrefs = (links: HTMLElement[]) => links.map((link) => link.getAttribute('href'));
/** The links in an alert's words, once they are links. */
const linked = async ({all}: Awaited<ReturnType<typeof show>>) => {
  await until(() => all('.lines a').length > 0);
  return all('.lines a');
};

describe('words of an alert', () => {
  it('have numbers, mail and web addresses that can be tapped, and nothing else', async () => {
    const instruction =
      'Call 911 or 250-555-0100 (1 877 555-0199, poste 12). Write to desk@riverside.example. See https://riverside.example/green, or www.riverside.example. Sample 2026-555-01001, javascript:alert(1), http://x.example <a href="https://evil.example">x</a>.';
    const shown = await show({src: site.add(feed(alert('a', {instruction})))});
    expect(hrefs(await linked(shown))).to.deep.equal([
      'tel:911',
      'tel:2505550100',
      'tel:18775550199;ext=12',
      'mailto:desk@riverside.example',
      'https://riverside.example/green',
      'https://www.riverside.example/',
      'https://evil.example/',
    ]);
    expect(shown.all('.do .lines')[0]!.textContent).to.equal(instruction);
  });

  it('in French too', async () => {
    const instruction = 'Composez le 911 ou le 811. Appelez au 250 555-0100 : c’est gratuit.';
    const shown = await show({src: site.add(feed(alert('a', {instruction, lang: 'fr'})))});
    expect(hrefs(await linked(shown))).to.include.members(['tel:911', 'tel:2505550100']);
  });

  it('of the page itself keep their links and the words of their pictures', async () => {
    const inside = `<article data-alert-id="a" data-severity="severe" data-sent="${at(-60)}" data-expires="${at(60)}">
      <h2>Green pebbles</h2>
      <p data-instruction>Call <a href="tel:+12505550100">us</a> at any hour.</p>
      <p><img alt="Green pebbles on a spoon"> Write to <a href="mailto:desk@riverside.example">the desk</a>, or read <a href="https://riverside.example/green">the page</a> or <a href="https://riverside.example/more">more</a>.</p>
      <table><tr><th>Sample</th><th>Fentanyl</th></tr><tr><td>Green</td><td>12%</td></tr></table>
      <figure><img alt="A poster"></figure>
    </article>`;
    const shown = await show({inside});
    expect(hrefs(await linked(shown))).to.deep.equal([
      'tel:+12505550100',
      'mailto:desk@riverside.example',
      'https://riverside.example/more',
    ]);
    const words = shown.all('article')[0]!.textContent;
    for (const each of ['Green pebbles on a spoon', 'Green · 12%', 'A poster', 'the page']) {
      expect(words).to.include(each);
    }
    expect(hrefs(shown.all('article a'))).to.include('https://riverside.example/green');
  });
});

describe('an alert', () => {
  it('without advice apart shows its text at once', async () => {
    const description = 'Green pebbles are strong.';
    const src = site.add(feed(alert('a', {description}), alert('b', {instruction: 'Wait.'})));
    const {all} = await show({src});
    expect(all<HTMLDetailsElement>('details').map(({open}) => open)).to.deep.equal([true, false]);
  });

  it('says when what it warns of is expected, until then', async () => {
    const {all} = await show({
      src: site.add(feed(alert('a', {onset: at(600)}), alert('b', {onset: at(-5)}))),
    });
    expect(all('.expected').map((each) => each.textContent?.trim())).to.have.length(1);
    expect(all('.expected')[0]!.textContent).to.match(/Expected from .*2026/);
  });

  it('links its pictures and documents', async () => {
    const resources = [
      {uri: 'https://files.example/poster.png', description: 'A poster'},
      {uri: 'https://files.example/a/sheet.pdf'},
    ];
    const {all} = await show({src: site.add(feed(alert('a', {resources})))});
    await until(() => all('.more a').length === 2);
    expect(all('.more a').map((link) => link.textContent)).to.deep.equal(['A poster', 'sheet.pdf']);
  });

  it('of a feed with a harmless fault is shown without a notice; where one may be lost there is one', async () => {
    const item = (title: string) =>
      `<item><title>${title}</title><pubDate>${new Date(at(-60)).toUTCString()}</pubDate></item>`;
    const rss = (items: string) => ({
      body: `\n<rss version="2.0"><channel><title>Drugs & alcohol</title>${items}</channel></rss>`,
    });
    const fine = await show({src: site.add(rss(item('A & b') + item('Two')))});
    await until(() => fine.heads().length === 2);
    expect(fine.state()).to.equal(undefined);
    const lost = await show({src: site.add(rss(item('One') + item('Two').replace('<item>', '')))});
    await until(() => lost.heads().length === 1);
    expect(lost.state()).to.include('Could not read all of the alerts');
    expect(warned.take()).to.have.length(2);
  });
});
