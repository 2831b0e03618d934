import {expect} from '@open-wc/testing';
import '../../src/alerts/banner/alert-banner.js';
import {alertExamples, renderAlertExample} from '../../stories/alert-banner.examples.js';
import {violations} from './accessibility.js';
import {until} from './helpers.js';

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
    await until(() => root()?.querySelector('article'), 'nothing shown');
    const shown = [...root()!.querySelectorAll<HTMLElement>('article')];
    expect(shown.map(({dataset}) => dataset['alertId'])).to.deep.equal(['Green', 'Blue']);
  } finally {
    page.remove();
  }
});

describe('a banner on the page', () => {
  const ends = new Date(Date.now() + 86_400_000).toISOString();
  const feed = (...headlines: string[]) =>
    `data:application/json,${encodeURIComponent(
      JSON.stringify({
        alerts: headlines.map((headline) => ({
          id: headline,
          sender: 's',
          sent: new Date().toISOString(),
          expires: ends,
          severity: 'minor',
          lang: 'en',
          headline,
        })),
      }),
    )}`;
  const headlines = (banner: HTMLElement) =>
    [...banner.shadowRoot!.querySelectorAll('h3')].map(({textContent}) => textContent).join();
  const page = document.createElement('div');
  const {warn} = console;
  let problems: string[] = [];
  page.addEventListener('tend-problem', ({detail}) => problems.push(detail.problem.message));

  beforeEach(() => {
    problems = [];
    console.warn = () => {};
    document.body.append(page);
  });
  afterEach(() => {
    console.warn = warn;
    page.replaceChildren();
    page.remove();
  });

  it('shows the alerts of another src, and none of the one before', async () => {
    const banner = document.createElement('tend-alert-banner');
    banner.src = feed('Blue');
    page.append(banner);
    await until(() => headlines(banner) === 'Blue', 'the first feed');
    banner.src = feed('Green');
    await until(() => headlines(banner) === 'Green', 'the second feed');
    expect(problems).to.deep.equal([]);
  });

  it('takes attributes under their earlier names, and the present name first', async () => {
    const banner = document.createElement('tend-alert-banner');
    banner.setAttribute('poll', '900');
    expect(banner.pollInterval).to.equal(900);
    banner.setAttribute('poll-interval', '600');
    banner.setAttribute('poll', '1200');
    expect(banner.pollInterval).to.equal(600);
    banner.removeAttribute('poll-interval');
    expect(banner.pollInterval).to.equal(1200);
    banner.toggleAttribute('show-none');
    banner.toggleAttribute('show-empty');
    banner.removeAttribute('show-empty');
    expect(banner.showEmpty).to.equal(true);
    banner.src = feed('Blue');
    banner.setAttribute('poll', 'often');
    page.append(banner);
    await until(() => problems.length > 0, 'not reported');
    expect(problems).to.deep.equal([
      'Invalid value "often" for <tend-alert-banner poll>: expected 300 seconds or more. Ignored.',
    ]);
  });

  it('keeps what was set under an earlier name before it was defined', async () => {
    // In a document without a window, elements are not defined. The page's own document defines them later.
    const inert = document.implementation.createHTMLDocument();
    const banner = inert.createElement('tend-alert-banner');
    banner.poll = 900;
    banner.src = feed('Blue');
    page.append(banner);
    await until(() => headlines(banner) === 'Blue', 'nothing shown');
    expect(banner.pollInterval).to.equal(900);
    banner.poll = 1200;
    expect(banner.pollInterval).to.equal(1200);
  });

  it('goes on when its place is taken away', async () => {
    const banner = document.createElement('tend-alert-banner');
    banner.src = feed('Blue');
    banner.setAttribute('area', '5915');
    page.append(banner);
    await until(() => headlines(banner) === 'Blue', 'nothing shown');
    banner.removeAttribute('area');
    await banner.updateComplete;
    expect(headlines(banner)).to.equal('Blue');
  });

  it('sends tend-alerts once for each set of alerts, and reports an invalid attribute once', async () => {
    const sets: number[] = [];
    const banner = document.createElement('tend-alert-banner');
    banner.addEventListener('tend-alerts', ({detail}) => sets.push(detail.alerts.length));
    banner.setAttribute('min-severity', 'grave');
    banner.src = feed('One', 'Two');
    page.append(banner);
    await until(() => headlines(banner) === 'One,Two', 'nothing shown');
    banner.requestUpdate();
    await banner.updateComplete;
    expect(sets).to.deep.equal([2]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain('"grave" for <tend-alert-banner min-severity>');
  });

  it('says that sharing failed, and nothing where the reader closed the dialog', async () => {
    const names = ['AbortError', 'NotAllowedError'];
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('', names.shift())),
      configurable: true,
    });
    try {
      const banner = document.createElement('tend-alert-banner');
      banner.src = feed('Shared');
      page.append(banner);
      await until(() => headlines(banner) === 'Shared', 'nothing shown');
      const state = () => banner.shadowRoot!.querySelector('.state')?.textContent?.trim();
      const button = banner.shadowRoot!.querySelector<HTMLElement>('[data-action=share]')!;
      button.click();
      await until(() => names.length === 1);
      await banner.updateComplete;
      expect(state()).to.equal(undefined);
      button.click();
      await until(() => state() === 'Sharing did not work on this device.', 'no notice');
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });
});
