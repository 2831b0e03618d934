import {expect, waitUntil} from '@open-wc/testing';
import '../../src/alerts/banner/alert-banner.js';
import {alertExamples, renderAlertExample} from '../../stories/alert-banner.examples.js';
import {violations} from './accessibility.js';

describe('every example of the alert banner', () => {
  const {warn} = console;
  let warnings: string[] = [];
  before(() => {
    console.warn = (message: string) => warnings.push(message);
  });
  after(() => {
    console.warn = warn;
  });

  for (const example of alertExamples) {
    it(`is shown and accessible: ${example.name}`, async () => {
      warnings = [];
      const page = renderAlertExample(example);
      const ready = new Promise((resolve) =>
        page.addEventListener('tend-ready', resolve, {once: true}),
      );
      document.body.append(page);
      try {
        await ready;
        const root = page.firstElementChild!.shadowRoot!;
        const articles = [...root.querySelectorAll('article')];
        expect(articles).to.have.length(example.shown);
        for (const article of articles) {
          expect(article.querySelector('h3')!.textContent.trim()).not.to.equal('');
          expect(article.dataset['severity']).not.to.equal(undefined);
        }
        for (const details of root.querySelectorAll('details')) details.open = true;
        expect(await violations(page)).to.deep.equal([]);
        expect(warnings).to.have.length(example.failed ? 1 : 0);
        const {height} = page.firstElementChild!.getBoundingClientRect();
        if (!example.shown && !root.querySelector('.state')) expect(height).to.equal(0);
      } finally {
        page.remove();
      }
    });
  }
});

it('reads what is written in the page by its headline where it has no name', async () => {
  const page = document.createElement('div');
  const ends = new Date(Date.now() + 86_400_000).toISOString();
  page.innerHTML = `<tend-alert-banner><article><p>See our page.</p></article>
    <article data-severity="severe" data-expires="${ends}"><h3>Green</h3><p>Words</p></article>
    <article data-severity="minor" data-expires="${ends}"><h3>Blue</h3></article></tend-alert-banner>`;
  document.body.append(page);
  try {
    const root = () => page.firstElementChild!.shadowRoot;
    await waitUntil(() => root()?.querySelector('article'), 'nothing shown');
    const shown = [...root()!.querySelectorAll<HTMLElement>('article')];
    expect(shown.map(({dataset}) => dataset['alertId'])).to.deep.equal(['Green', 'Blue']);
  } finally {
    page.remove();
  }
});
