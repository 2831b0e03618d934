import {expect, waitUntil} from '@open-wc/testing';
import '../../src/services/finder/service-finder.js';
import {finderExamples, renderFinderExample} from '../../stories/service-finder.examples.js';
import {violations} from './accessibility.js';

describe('every example of the service finder', () => {
  const {warn} = console;
  let warnings: string[] = [];
  before(() => {
    console.warn = (message: string) => warnings.push(message);
  });
  after(() => {
    console.warn = warn;
  });

  for (const example of finderExamples) {
    it(`is shown and accessible: ${example.name}`, async () => {
      warnings = [];
      const page = renderFinderExample(example);
      const ready = new Promise((resolve) =>
        page.addEventListener('tend-ready', resolve, {once: true}),
      );
      document.body.append(page);
      try {
        await ready;
        const finder = page.querySelector('tend-service-finder')!;
        await finder.updateComplete;
        const root = finder.shadowRoot!;
        expect(root.querySelectorAll('ol.results > li')).to.have.length(example.shown);
        if (!example.shown) {
          await waitUntil(() => root.querySelector('ul.results [href^="tel:"]'), 'no help lines');
        }
        for (const item of root.querySelectorAll('[data-service-id]')) {
          expect(item.querySelector('h3, h4')!.textContent.trim()).not.to.equal('');
        }
        if (example.open) {
          const item = root.querySelector(`[data-service-id="${example.open}"]`)!;
          item.querySelector('summary')!.click();
          await waitUntil(() => item.querySelector('dl'), 'no details');
        }
        expect(await violations(page)).to.deep.equal([]);
        expect(warnings).to.have.length(example.failed ? 1 : 0);
      } finally {
        page.remove();
      }
    });
  }
});

it('a number for text messages opens messages, also among the other numbers', async () => {
  const finder = document.createElement('tend-service-finder');
  finder.innerHTML = `<article data-service="a"><h3>Lantern House</h3>
    <a href="tel:+16045550100">604-555-0100</a> <a href="sms:+16045550100">Text us</a></article>`;
  document.body.append(finder);
  try {
    await waitUntil(() => finder.shadowRoot?.querySelector('.results summary'), 'no results');
    finder.shadowRoot!.querySelector<HTMLElement>('.results summary')!.click();
    await waitUntil(() => finder.shadowRoot!.querySelector('dl'), 'no details');
    const numbers = [...finder.shadowRoot!.querySelectorAll<HTMLAnchorElement>('dl li a')];
    expect(numbers.map(({href}) => href)).to.deep.equal(['tel:6045550100', 'sms:+16045550100']);
    expect(numbers[1]!.parentElement!.textContent).to.match(/Text/);
  } finally {
    finder.remove();
  }
});

it('passes over what no attribute can mean, says so, and shows the rest', async () => {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (message: string) => told.push(message);
  const page = document.createElement('div');
  page.innerHTML = `<tend-service-finder category="nonsense" filters="free bogus" limit="-4"
    near="Zzyzx Nowhere"><article data-service="a" data-filters="free"><h3>A</h3></article>
    <article data-service="b"><h3>B</h3></article></tend-service-finder>`;
  document.body.append(page);
  try {
    const root = () => page.firstElementChild!.shadowRoot;
    await waitUntil(() => root()?.querySelectorAll('ol.results > li').length === 1, 'not found');
    await waitUntil(() => told.length > 3, 'not told');
    for (const [index, name] of ['category', 'filters', 'limit', 'near'].entries()) {
      expect(told.sort()[index]).to.match(new RegExp(`<tend-service-finder> ${name}="`));
    }
    expect(told).to.have.length(4);
  } finally {
    page.remove();
    console.warn = warn;
  }
});
