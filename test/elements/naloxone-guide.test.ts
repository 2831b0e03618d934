import {expect} from '@open-wc/testing';
import {configureTend} from '../../src/page/configure.js';
import '../../src/naloxone/guide/naloxone-guide.js';
import {guideIn, profileUrl, steps, until, warnings} from './helpers.js';

describe('<tend-naloxone-guide>', () => {
  const warned = warnings();

  describe('fallback', () => {
    it('shows what the page wrote until the guide is ready, then the guide', async () => {
      const {guide, ready} = guideIn('<p>Call for help.</p>');
      await guide.updateComplete;
      const words = guide.querySelector('p')!;
      expect(words.getBoundingClientRect().height).to.be.greaterThan(0);
      await ready;
      expect(words.getBoundingClientRect().height).to.equal(0);
      expect(steps(guide)).to.have.length(3);
    });

    it('stays when the profile names a language without words', async () => {
      const {guide, ready} = guideIn('', {profile: profileUrl({languages: ['xx']})});
      await ready;
      expect(guide.shadowRoot!.querySelector('h2')!.textContent).to.include('How to respond');
      expect(warned.take())
        .to.have.length(1)
        .and.satisfy(([text]: string[]) => text!.includes('"xx"'));
    });
  });

  it('shows its pictures and sources on a page that is never idle', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    window.requestIdleCallback = (callback, {timeout} = {}) =>
      timeout === undefined ? 0 : setTimeout(callback, timeout);
    try {
      const {guide, ready} = guideIn('');
      await ready;
      await until(() => guide.shadowRoot!.querySelector('.sources li'));
      await until(() => guide.shadowRoot!.querySelector('svg.picture'));
    } finally {
      if (own) Object.defineProperty(window, 'requestIdleCallback', own);
      else Reflect.deleteProperty(window, 'requestIdleCallback');
    }
  });

  describe('steps', () => {
    it('are one ordered list, each with a heading and its kind', async () => {
      const {guide, ready} = guideIn('', {pack: 'bc'});
      await ready;
      const lists = guide.shadowRoot!.querySelectorAll('ol.steps');
      expect(lists).to.have.length(1);
      const items = steps(guide);
      expect(items.map((item) => item.dataset.step)).to.deep.equal(
        'check call airway breaths reassess naloxone reassess'.split(' '),
      );
      for (const item of items)
        expect(item.querySelector('h4')!.textContent!.trim()).not.to.equal('');
    });

    it('follow `pack` when it changes', async () => {
      const {guide, ready} = guideIn('', {pack: 'bc'});
      await ready;
      guide.pack = 'on';
      await guide.updateComplete;
      const kinds = steps(guide).map((item) => item.dataset.step);
      expect(kinds.indexOf('naloxone')).to.be.lessThan(kinds.indexOf('breaths'));
      guide.setAttribute('pack', 'yt');
      await guide.updateComplete;
      expect(steps(guide)[0]!.dataset.step).to.equal('call');
      expect(guide.shadowRoot!.textContent).to.include('Government of Yukon');
    });

    it('say the pack’s numbers, with their units', async () => {
      const {guide, ready} = guideIn('', {pack: 'ab'});
      await ready;
      const breaths = steps(guide).find((item) => item.dataset.step === 'breaths')!;
      expect(breaths.textContent).to.match(
        /every 5.seconds\. Do this for 2.minutes, about 24 breaths/,
      );
    });
  });

  describe('kit', () => {
    const howTos = (guide: HTMLElement) =>
      [
        ...guide.shadowRoot!.querySelectorAll<HTMLElement>(
          '[data-how-to]:is([data-how-to="nasal"], [data-how-to="injection"])',
        ),
      ].map((d) => d.dataset.howTo);

    it('explains the products that the site hands out', async () => {
      const {guide, ready} = guideIn('', {kit: 'nasal'});
      await ready;
      expect(howTos(guide)).to.deep.equal(['nasal']);
      guide.kit = 'injection';
      await guide.updateComplete;
      expect(howTos(guide)).to.deep.equal(['injection']);
      guide.kit = 'both';
      await guide.updateComplete;
      expect(howTos(guide)).to.deep.equal(['nasal', 'injection']);
    });

    it('keeps an open how-to open while the language changes', async () => {
      const {guide, ready, wrapper} = guideIn('', {kit: 'nasal'});
      await ready;
      const details = guide.shadowRoot!.querySelector<HTMLDetailsElement>(
        '[data-how-to]:is([data-how-to="nasal"], [data-how-to="injection"])',
      )!;
      details.open = true;
      wrapper.lang = 'fr';
      await guide.heading(/Comment intervenir/);
      expect(
        guide.shadowRoot!.querySelector<HTMLDetailsElement>(
          '[data-how-to]:is([data-how-to="nasal"], [data-how-to="injection"])',
        ),
      ).to.equal(details);
      expect(details.open).to.equal(true);
    });
  });

  describe('calling', () => {
    it('links the number of the profile', async () => {
      const {guide, ready} = guideIn('', {
        profile: profileUrl({emergencyNumber: '(867) 555-0111'}),
      });
      await ready;
      const links = guide.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[data-action="call"]');
      expect(links).to.have.length(2);
      expect(links[0]!.getAttribute('href')).to.equal('tel:8675550111');
      expect(links[0]!.textContent).to.include('(867) 555-0111');
    });

    it('links the number of the pack where the profile has none', async () => {
      const {guide, ready} = guideIn('');
      await ready;
      const link = guide.shadowRoot!.querySelector('.call [href^="tel"]')!;
      expect(link.getAttribute('href')).to.equal('tel:911');
      expect(guide.shadowRoot!.textContent).to.include('911 does not answer where you are?');
    });

    it('links nothing where the site says that no number answers', async () => {
      const {guide, ready} = guideIn('', {profile: profileUrl({emergencyNumber: null})});
      await ready;
      expect(guide.shadowRoot!.querySelectorAll('[href^="tel"]')).to.have.length(0);
      expect(guide.shadowRoot!.textContent).to.include('Call your local emergency number.');
    });
  });

  describe('language', () => {
    it('shows two languages on one page at once', async () => {
      const english = guideIn('', {lang: 'en'});
      const french = guideIn('', {lang: 'fr'});
      await Promise.all([english.ready, french.ready]);
      expect(english.guide.shadowRoot!.textContent).not.to.include('Comment');
      expect(french.guide.shadowRoot!.querySelector('h2 [lang="fr"]')!.textContent).to.include(
        'Comment',
      );
    });

    it('shows a draft beside what it was translated from, and says so in both', async () => {
      const {guide, ready} = guideIn('', {lang: 'fr'});
      await ready;
      const root = guide.shadowRoot!;
      const spans = [...root.querySelectorAll('h2 span[lang]')] as HTMLElement[];
      expect(spans.map(({lang}) => lang)).to.deep.equal(['fr', 'en']);
      const notice = root.querySelector('[role="note"]')!;
      expect(notice.querySelector('[lang="fr"]')!.textContent).to.include('Ébauche');
      expect(notice.querySelector('[lang="en"]')!.textContent).to.include('Draft');
      for (const item of steps(guide)) {
        expect(item.querySelectorAll('h4 [lang="fr"]')).to.have.length(1);
        expect(item.querySelectorAll('h4 [lang="en"]')).to.have.length(1);
      }
    });

    it('shows no notice in the language of the source', async () => {
      const {guide, ready} = guideIn('', {lang: 'en'});
      await ready;
      expect(guide.shadowRoot!.querySelector('[role="note"]')).to.equal(null);
    });

    it('follows the nearest lang out of shadow roots, live', async () => {
      const outer = document.createElement('div');
      outer.lang = 'fr';
      document.body.append(outer);
      const inner = document.createElement('div');
      outer.attachShadow({mode: 'open'}).append(inner);
      const {guide, ready} = guideIn('', {}, inner);
      await ready;
      expect(guide.shadowRoot!.querySelector('h2')!.textContent).to.include('Comment intervenir');
      outer.lang = 'en';
      await guide.heading(/^\s*How to respond/);
      inner.lang = 'fr-CA';
      await guide.heading(/Comment intervenir/);
      outer.remove();
    });

    it('follows its own lang, and finds another when it is moved', async () => {
      const {guide, ready, wrapper} = guideIn('', {lang: 'fr'});
      await ready;
      guide.lang = 'en';
      await guide.heading(/^\s*How to respond/);
      guide.removeAttribute('lang');
      wrapper.lang = 'fr';
      await guide.heading(/Comment intervenir/);
      document.body.append(guide);
      await guide.heading(/^\s*How to respond/);
      guide.remove();
    });

    it('leads with French for Québec, unless the element itself says otherwise', async () => {
      const {guide, ready} = guideIn('', {pack: 'qc'});
      await ready;
      const spans = [...guide.shadowRoot!.querySelectorAll('h2 span[lang]')] as HTMLElement[];
      expect(spans.map(({lang}) => lang)).to.deep.equal(['fr', 'en']);
      expect(guide.shadowRoot!.querySelector('.notes')!.textContent).to.include(
        'pas encore complet',
      );
      const own = guideIn('', {pack: 'qc', lang: 'en'});
      await own.ready;
      expect(own.guide.shadowRoot!.querySelector('[lang="fr"]')).to.equal(null);
    });

    it('shows a second language when asked', async () => {
      const {guide, ready} = guideIn('', {lang: 'en', 'second-lang': 'fr'});
      await ready;
      const spans = [...guide.shadowRoot!.querySelectorAll('h2 span[lang]')] as HTMLElement[];
      expect(spans.map(({lang}) => lang)).to.deep.equal(['en', 'fr']);
    });

    it('hides drafts where the profile says so', async () => {
      const {guide, ready} = guideIn('', {lang: 'fr', profile: profileUrl({drafts: 'hide'})});
      await ready;
      expect(guide.shadowRoot!.querySelector('[lang="fr"]')).to.equal(null);
    });
  });

  describe('profile', () => {
    it('may be set right after the element was made', async () => {
      const first = guideIn('');
      first.guide.profile = profileUrl({pack: 'on'});
      await first.ready;
      expect(first.guide.shadowRoot!.textContent).to.include('Ontario');
      const second = guideIn('');
      configureTend({profile: profileUrl({pack: 'yt'})});
      await second.ready;
      expect(second.guide.shadowRoot!.textContent).to.include('Yukon');
    });

    it('of the page may change while the guide is shown', async () => {
      configureTend({profile: profileUrl({pack: 'yt'})});
      const {guide, ready} = guideIn('');
      await ready;
      expect(guide.shadowRoot!.textContent).to.include('Yukon');
      configureTend({profile: profileUrl({pack: 'on'})});
      await until(() => guide.shadowRoot!.textContent!.includes('Ontario'));
      configureTend({profile: undefined});
      await until(() => guide.shadowRoot!.textContent!.includes('Health Canada'));
    });

    it('gives what no attribute says', async () => {
      const profile = profileUrl({pack: 'ab', kit: 'injection'});
      const {guide, ready} = guideIn('', {profile, kit: 'nasal'});
      await ready;
      expect(guide.shadowRoot!.textContent).to.include('Alberta Health Services');
      expect(guide.shadowRoot!.querySelector('[data-how-to="injection"]')).to.equal(null);
    });

    it('brings the site’s own sentences and look', async () => {
      const profile = profileUrl({
        theme: {accent: 'rgb(1, 2, 3)'},
        content: {en: {naloxone: {steps: {stay: {title: 'Sit with <b>them</b>'}}}}},
      });
      const {guide, ready} = guideIn('', {profile});
      await ready;
      const stay = guide.shadowRoot!.querySelector('[data-step="stay"] h4')!;
      expect(stay.textContent).to.equal('Sit with <b>them</b>');
      const heading = guide.shadowRoot!.querySelector('.heading')!;
      expect(getComputedStyle(heading).color).to.equal('rgb(1, 2, 3)');
    });

    it('lets the page’s own CSS win over the theme', async () => {
      const profile = profileUrl({theme: {accent: 'rgb(1, 2, 3)'}});
      const {guide, ready, wrapper} = guideIn('', {profile});
      const style = document.createElement('style');
      style.textContent = 'tend-naloxone-guide {--tend-accent: rgb(4, 5, 6)}';
      wrapper.append(style);
      await ready;
      const heading = guide.shadowRoot!.querySelector('.heading')!;
      expect(getComputedStyle(heading).color).to.equal('rgb(4, 5, 6)');
    });

    it('that is broken costs one warning, and `tend-problem` says which', async () => {
      const problems: string[] = [];
      const listen = (event: HTMLElementEventMap['tend-problem']) =>
        problems.push(event.detail.problem.code);
      document.body.addEventListener('tend-problem', listen);
      const {guide, ready} = guideIn('', {profile: 'data:application/json,{oops'});
      await ready;
      document.body.removeEventListener('tend-problem', listen);
      expect(steps(guide)).to.have.length(3);
      expect(problems).to.deep.equal(['profile-syntax']);
      expect(warned.take()).to.have.length(1);
    });
  });

  it('reports a pack or kit that is none, and shows the default', async () => {
    const {guide, ready} = guideIn('', {pack: 'atlantis', kit: 'pills'});
    await ready;
    expect(steps(guide)).to.have.length(3);
    expect(warned.take().join())
      .to.include('"atlantis" for <tend-naloxone-guide pack>: expected ab, bc')
      .and.include('"pills" for <tend-naloxone-guide kit>: expected nasal, injection or both');
  });

  it('is as wide as its place, and squeezes no neighbour', async () => {
    const wide = guideIn('');
    const {guide, ready, wrapper} = guideIn('');
    await Promise.all([ready, wide.ready]);
    const place = wrapper.parentElement!;
    const neighbour = document.createElement('div');
    place.append(neighbour);
    for (const [layout, own] of [
      ['display: grid; grid-template-columns: 1fr 100px; inline-size: 400px', 300],
      ['display: flex; inline-size: 400px', 300],
    ] as const) {
      const box = document.createElement('div');
      box.style.cssText = layout;
      neighbour.style.cssText = 'flex: none; inline-size: 100px; block-size: 1px';
      wrapper.style.flex = '1';
      place.append(box);
      box.append(wrapper, neighbour);
      expect(guide.getBoundingClientRect().width, layout).to.equal(own);
      place.append(wrapper, neighbour);
      box.remove();
    }
    // The wrapper is as wide as its content, and nothing sets the width of that.
    wide.wrapper.style.cssText = 'float: inline-start';
    expect(wide.guide.getBoundingClientRect().width).to.be.greaterThan(200);
    neighbour.remove();
  });

  it('keeps its size and colours under a hostile stylesheet', async () => {
    const {guide, ready, wrapper} = guideIn('');
    const style = document.createElement('style');
    style.textContent =
      '* {all: unset !important; font: 4px fantasy !important; color: red !important; text-transform: uppercase !important; letter-spacing: 1em !important}';
    wrapper.append(style);
    await ready;
    const text = getComputedStyle(steps(guide)[0]!.querySelector('p')!);
    expect(parseFloat(text.fontSize)).to.be.at.least(16);
    expect(text.color).to.equal('rgb(18, 38, 43)');
    expect(text.textTransform).to.equal('none');
    expect(text.letterSpacing).to.equal('normal');
  });
});
