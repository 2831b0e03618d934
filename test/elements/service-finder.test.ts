import {expect, nextFrame} from '@open-wc/testing';
import '../../src/services/finder/service-finder.js';
import {freshAnswers, until} from './helpers.js';
import type {TendServiceFinder} from '../../src/services/finder/service-finder.js';
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
          await until(() => root.querySelector('ul.results [href^="tel:"]'), 'no help lines');
        }
        for (const item of root.querySelectorAll('[data-service-id]')) {
          expect(item.querySelector('h3, h4')!.textContent.trim()).not.to.equal('');
        }
        if (example.open) {
          const item = root.querySelector(`[data-service-id="${example.open}"]`)!;
          item.querySelector('summary')!.click();
          await until(() => item.querySelector('dl'), 'no details');
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
    await until(() => finder.shadowRoot?.querySelector('.results summary'), 'no results');
    finder.shadowRoot!.querySelector<HTMLElement>('.results summary')!.click();
    await until(() => finder.shadowRoot!.querySelector('dl'), 'no details');
    const numbers = [...finder.shadowRoot!.querySelectorAll<HTMLAnchorElement>('dl li a')];
    expect(numbers.map(({href}) => href)).to.deep.equal(['tel:6045550100', 'sms:+16045550100']);
    expect(numbers[1]!.parentElement!.textContent).to.match(/Text/);
  } finally {
    finder.remove();
  }
});

it('passes over what no attribute can mean, says so, and shows the rest', async () => {
  const {warn} = console;
  const warned: string[] = [];
  console.warn = (message: string) => warned.push(message);
  const page = document.createElement('div');
  page.innerHTML = `<tend-service-finder category="nonsense" filters="free bogus" limit="-4"
    near="Zzyzx Nowhere"><article data-service="a" data-filters="free"><h3>A</h3></article>
    <article data-service="b"><h3>B</h3></article></tend-service-finder>`;
  document.body.append(page);
  try {
    const root = () => page.firstElementChild!.shadowRoot;
    await until(() => root()?.querySelectorAll('ol.results > li').length === 1, 'not found');
    await until(() => warned.length > 3, 'not told');
    for (const [index, name] of ['category', 'filters', 'limit', 'near'].entries()) {
      expect(warned.map((text) => /finder (\w+)>/.exec(text)![1]).sort()[index]).to.equal(name);
    }
    expect(warned).to.have.length(4);
  } finally {
    page.remove();
    console.warn = warn;
  }
});

describe('a finder whose directory changes', () => {
  const {warn} = console;
  const {fetch} = window;
  let warnings: string[];
  let requests: string[];
  let answers: Record<string, () => Promise<Response>>;
  let finder: TendServiceFinder;

  const places = (...names: string[]) => ({
    services: names.map((name) => ({
      id: name.toLowerCase(),
      name,
      hours: '24/7',
      attributes: ['free'],
      categories: ['naloxone'],
      phones: [{number: '604-555-0100'}],
      languages: ['en'],
    })),
  });
  const answer = (body: unknown, status = 200) =>
    Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), {status}));
  const shown = () =>
    [...finder.shadowRoot!.querySelectorAll<HTMLElement>('ol.results > li')].map(
      ({dataset}) => dataset['serviceId'],
    );
  const find = <T extends HTMLElement = HTMLElement>(selector: string) =>
    finder.shadowRoot!.querySelector<T>(selector);
  const announced = () => find('[role=status]')?.textContent?.trim();
  const shows = (...ids: string[]) =>
    until(() => shown().join() === ids.join(), `${ids.join()} not shown`);

  freshAnswers();
  beforeEach(() => {
    warnings = [];
    requests = [];
    console.warn = (message: string) => warnings.push(message);
    answers = {'/first.json': () => answer(places('Alder', 'Birch', 'Cedar'))};
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!(url in answers)) return fetch(input, init);
      requests.push(url);
      return answers[url]!();
    };
    finder = document.createElement('tend-service-finder');
    finder.src = '/first.json';
    document.body.append(finder);
  });
  afterEach(() => {
    finder.remove();
    console.warn = warn;
    window.fetch = fetch;
  });

  it('shows all again when its attributes are taken away', async () => {
    await shows('alder', 'birch', 'cedar');
    for (const [name, value] of [
      ['query', 'Birch'],
      ['filters', 'women'],
      ['category', 'naloxone'],
    ] as const) {
      finder.setAttribute(name, value);
      await finder.updateComplete;
      finder.removeAttribute(name);
      await finder.updateComplete;
    }
    await shows('alder', 'birch', 'cedar');
    expect(warnings).to.deep.equal([]);
  });

  it('loads a new `src`, shows the old results until then, and announces the new number', async () => {
    await shows('alder', 'birch', 'cedar');
    let respond: (response: Response) => void;
    answers['/second.json'] = () => new Promise((resolve) => (respond = resolve));
    finder.src = '/second.json';
    await until(() => requests.includes('/second.json'), 'not asked for');
    await finder.updateComplete;
    expect(shown()).to.deep.equal(['alder', 'birch', 'cedar']);
    expect(find('[data-state=failed]')).to.equal(null);
    const total = new Promise<number>((resolve) =>
      finder.addEventListener('tend-results', ({detail}) => resolve(detail.total), {once: true}),
    );
    respond!(await answer(places('Elm', 'Fir')));
    await shows('elm', 'fir');
    expect(await total).to.equal(2);
    await until(() => announced() === '2 services found', 'not announced');
    expect(requests).to.deep.equal(['/first.json', '/second.json']);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the search and the focus over a new `src`', async () => {
    await shows('alder', 'birch', 'cedar');
    const query = find<HTMLInputElement>('#query')!;
    query.focus();
    query.value = 'cedar';
    query.dispatchEvent(new Event('input'));
    await shows('cedar');
    answers['/second.json'] = () => answer(places('Red Cedar', 'Fir', 'Yellow Cedar'));
    finder.src = '/second.json';
    await until(() => shown().length === 2, 'not searched');
    expect(shown()).to.have.members(['red cedar', 'yellow cedar']);
    expect(find('#query')).to.equal(query);
    expect(query.value).to.equal('cedar');
    expect(finder.shadowRoot!.activeElement).to.equal(query);
  });

  it('moves the focus to the new results where the one that had it is gone', async () => {
    await shows('alder', 'birch', 'cedar');
    find('[data-service-id=birch] h3')!.focus();
    answers['/second.json'] = () => answer(places('Fir'));
    finder.src = '/second.json';
    await shows('fir');
    await until(() => finder.shadowRoot!.activeElement === find('#results'), 'focus lost');
  });

  it('keeps the old results where a new `src` fails, with a notice and one warning', async () => {
    await shows('alder', 'birch', 'cedar');
    answers['/second.json'] = () => answer('', 500);
    finder.src = '/second.json';
    await until(() => find('[data-state=failed]'), 'no notice');
    expect(shown()).to.deep.equal(['alder', 'birch', 'cedar']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/second\.json/);
    answers['/second.json'] = () => answer(places('Elm'));
    dispatchEvent(new Event('online'));
    await shows('elm');
    expect(find('[data-state=failed]')).to.equal(null);
  });

  it('keeps what it knows of a directory that stays, and drops one that goes', async () => {
    answers['/second.json'] = () => answer(places('Elm'));
    finder.src = '/first.json /second.json';
    await shows('alder', 'birch', 'cedar', 'elm');
    finder.src = '/second.json';
    await shows('elm');
    finder.src = '';
    await until(() => !shown().length && find('ul.results'), 'no help lines');
    expect(requests).to.deep.equal(['/first.json', '/second.json']);
  });

  it('follows the last of several changes, whichever answers first', async () => {
    await shows('alder', 'birch', 'cedar');
    let respond: (response: Response) => void;
    answers['/slow.json'] = () => new Promise((resolve) => (respond = resolve));
    answers['/fast.json'] = () => answer(places('Fir'));
    finder.src = '/slow.json';
    await until(() => requests.includes('/slow.json'), 'not asked for');
    finder.src = '/fast.json';
    await shows('fir');
    respond!(new Response('', {status: 500}));
    await nextFrame();
    await finder.updateComplete;
    expect(shown()).to.deep.equal(['fir']);
    expect(find('[data-state=failed]')).to.equal(null);
    expect(warnings).to.deep.equal([]);
  });

  it('reads its directory anew by a new `format`', async () => {
    await shows('alder', 'birch', 'cedar');
    answers['/table'] = () => answer('[number],name,phone\n1,Lantern House,604-555-0100\n');
    finder.src = '/table';
    await until(() => find('[data-state=failed]'), 'read without its format');
    expect(shown()).to.deep.equal(['alder', 'birch', 'cedar']);
    finder.format = 'csv';
    await until(() => shown().length === 1, 'not read');
    expect(find('ol.results h3')!.textContent).to.include('Lantern House');
    expect(find('[data-state=failed]')).to.equal(null);
    expect(requests.filter((url) => url === '/table')).to.have.length(2);
  });

  it('searches near the place of a link', async () => {
    const {href} = location;
    history.replaceState(null, '', '#find?near=49.26%2C-123.11');
    try {
      finder.profile = `data:application/json,${JSON.stringify({services: {links: true}})}`;
      await until(() => find<HTMLInputElement>('#near')?.value === '49.26,-123.11', 'not near');
      await until(() => !find('#near-help strong'), 'not found');
      expect(shown()).to.deep.equal(['alder', 'birch', 'cedar']);
      expect(find<HTMLInputElement>('#near')!.value).to.equal('49.26,-123.11');
    } finally {
      history.replaceState(null, '', href);
    }
  });
});
