import {expect} from '@open-wc/testing';
import '../../src/naloxone/guide/naloxone-guide.js';
import {guideIn, profileUrl, steps, until, warnings} from './helpers.js';

const record = Symbol.for('tend-widgets');

/** The language menu of a guide. */
const menu = (guide: Element) =>
  guide.shadowRoot!.querySelector<HTMLSelectElement>('select[data-action="language"]');

/** Chooses a language as a reader does. */
function choose(guide: Element, tag: string): void {
  const select = menu(guide)!;
  select.value = tag;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Forgets what the page knows of the reader's choice, as a reload does. */
function newVisit(): void {
  delete (document as unknown as Record<symbol, {chosen?: unknown} | undefined>)[record]?.chosen;
}

/** All that is stored on the device. */
const stored = () => [
  ...Object.entries(localStorage),
  ...Object.entries(sessionStorage),
  ...document.cookie.split(';').filter(Boolean),
];

describe('languages', () => {
  const warned = warnings();

  afterEach(() => {
    newVisit();
    localStorage.clear();
  });

  describe('the menu', () => {
    const languages = profileUrl({languages: ['en', 'ar', 'fr']});

    it('has the profile’s languages in its order, each by its own name', async () => {
      const profile = profileUrl({languages: ['fr', 'ar', 'en']});
      const {guide, ready} = guideIn('', {profile, lang: 'en'});
      await ready;
      const options = [...menu(guide)!.options];
      expect(options.map(({value}) => value)).to.deep.equal(['fr', 'ar', 'en']);
      expect(options.map(({text}) => text.trim())).to.deep.equal([
        'Français',
        'العربية',
        'English',
      ]);
      expect(options.map(({lang, dir}) => `${lang} ${dir}`)).to.deep.equal([
        'fr ltr',
        'ar rtl',
        'en ltr',
      ]);
      expect(menu(guide)!.value).to.equal('en');
      expect(menu(guide)!.labels![0]!.textContent).to.include('Language');
    });

    it('is not there for one language, or where the profile lists none', async () => {
      const one = guideIn('', {profile: profileUrl({languages: ['en']})});
      const none = guideIn('');
      await Promise.all([one.ready, none.ready]);
      expect(menu(one.guide)).to.equal(null);
      expect(menu(none.guide)).to.equal(null);
    });

    it('turns every widget without a lang of its own, and keeps what is open open', async () => {
      const first = guideIn('', {profile: languages});
      const second = guideIn('', {profile: languages});
      const own = guideIn('', {profile: languages, lang: 'en'});
      await Promise.all([first.ready, second.ready, own.ready]);
      const details = second.guide.shadowRoot!.querySelector('details')!;
      details.open = true;
      const chosen: string[] = [];
      const listen = ({detail}: HTMLElementEventMap['tend-language']) =>
        chosen.push(detail.language);
      document.body.addEventListener('tend-language', listen);
      choose(first.guide, 'fr');
      document.body.removeEventListener('tend-language', listen);
      await Promise.all([first.guide.heading(/Comment/), second.guide.heading(/Comment/)]);
      expect(chosen).to.deep.equal(['fr']);
      expect(second.guide.shadowRoot!.querySelector('details')).to.equal(details);
      expect(details.open).to.equal(true);
      expect(menu(second.guide)!.value).to.equal('fr');
      expect(own.guide.shadowRoot!.querySelector('h2')!.textContent).to.match(/^\s*How to/);
    });

    it('turns only its own widget where that has a lang', async () => {
      const remembered = profileUrl({languages: ['en', 'ar', 'fr'], remember: true});
      const page = guideIn('', {profile: remembered});
      const other = guideIn('', {profile: remembered});
      const own = guideIn('', {profile: remembered, lang: 'en'});
      await Promise.all([page.ready, other.ready, own.ready]);
      const chosen: string[] = [];
      own.wrapper.addEventListener('tend-language', ({detail}) => chosen.push(detail.language));
      choose(own.guide, 'fr');
      await own.guide.heading(/Comment/);
      for (const {guide} of [page, other])
        expect(guide.shadowRoot!.querySelector('h2')!.textContent).to.match(/^\s*How to/);
      expect(chosen).to.deep.equal(['fr']);
      expect(stored()).to.deep.equal([]);
    });

    it('gives way when the page itself turns to another language', async () => {
      const {guide, ready, wrapper} = guideIn('', {profile: languages});
      await ready;
      choose(guide, 'fr');
      await guide.heading(/Comment/);
      wrapper.lang = 'en';
      await guide.heading(/^\s*How to/);
    });

    it('is remembered only where the site allows it', async () => {
      const forget = guideIn('', {profile: languages});
      await forget.ready;
      choose(forget.guide, 'fr');
      await forget.guide.heading(/Comment/);
      expect(stored()).to.deep.equal([]);
      newVisit();
      const again = guideIn('', {profile: languages});
      await again.ready;
      expect(again.guide.shadowRoot!.querySelector('h2')!.textContent).to.match(/^\s*How to/);

      const profile = profileUrl({languages: ['en', 'fr'], remember: true});
      const remember = guideIn('', {profile});
      await remember.ready;
      choose(remember.guide, 'fr');
      await remember.guide.heading(/Comment/);
      expect(localStorage).to.have.length(1);
      newVisit();
      const later = guideIn('', {profile});
      await later.ready;
      expect(later.guide.shadowRoot!.querySelector('h2')!.textContent).to.include('Comment');
    });
  });

  describe('two at once', () => {
    it('stand sentence by sentence, each with its language and direction, for any pair', async () => {
      const {guide, ready} = guideIn('', {lang: 'fr', 'companion-lang': 'ar'});
      await ready;
      const spans = [...guide.shadowRoot!.querySelectorAll<HTMLElement>('h2 span[lang]')];
      // Both are drafts, so their English source is shown too.
      expect(spans.map(({lang, dir}) => `${lang} ${dir}`)).to.deep.equal([
        'fr ltr',
        'ar rtl',
        'en ltr',
      ]);
    });

    it('turn the whole guide to the reader’s direction, and back', async () => {
      const {guide, ready, wrapper} = guideIn('', {lang: 'ar'});
      await ready;
      const article = () => guide.shadowRoot!.querySelector('article')!;
      expect(getComputedStyle(article()).direction).to.equal('rtl');
      const [step] = steps(guide);
      const number = step!.getBoundingClientRect();
      const title = step!.querySelector('h4')!.getBoundingClientRect();
      expect(number.right - title.right).to.be.greaterThan(20);
      guide.removeAttribute('lang');
      wrapper.lang = 'en';
      await guide.heading(/^\s*How to/);
      expect(getComputedStyle(article()).direction).to.equal('ltr');
    });

    it('leave a phone number as one dials it in Arabic', async () => {
      const number = '(867) 555-0111';
      const profile = profileUrl({emergencyNumber: number});
      const {guide, ready} = guideIn('', {lang: 'ar', profile});
      await ready;
      const link = guide.shadowRoot!.querySelector<HTMLElement>('a[data-action="call"]')!;
      const whole = link.querySelector('bdi')!;
      expect(whole.textContent).to.equal(number);
      expect(getComputedStyle(whole).direction).to.equal('ltr');
    });
  });

  it('gives Urdu lines as tall as its font needs, in emergency mode too', async () => {
    const {guide, ready} = guideIn('', {lang: 'ur'});
    await ready;
    const root = guide.shadowRoot!;
    root.querySelector<HTMLElement>('[data-action="emergency"]')!.click();
    await until(() => root.querySelector('dialog .action'), 'no emergency mode');
    const written = [...root.querySelectorAll<HTMLElement>('span:lang(ur)')];
    expect(written.length).to.be.greaterThan(20);
    const heights = written.map((words) => getComputedStyle(words).lineHeight);
    expect([...new Set(heights)]).to.deep.equal(['normal']);
  });

  it('shows four languages on one page at once', async () => {
    const tags = ['en', 'fr', 'es', 'ar'];
    const all = tags.map((lang) => guideIn('', {lang}));
    await Promise.all(all.map(({ready}) => ready));
    const shown = all.map(({guide}) => guide.shadowRoot!.querySelector('article')!.lang);
    expect(shown).to.deep.equal(tags);
  });

  describe('a translator in the browser', () => {
    it('changes the page’s lang, and the guide follows what it can', async () => {
      const root = document.documentElement;
      const before = root.lang;
      const {guide, ready} = guideIn('');
      await ready;
      root.lang = 'fr-x-mtfrom-en';
      await guide.heading(/Comment/);
      root.lang = 'sw';
      await guide.heading(/^\s*How to/);
      root.lang = before;
    });

    it('rewrites the words, and the guide still turns to another language', async () => {
      const {guide, ready, wrapper} = guideIn('', {kit: 'nasal'});
      await ready;
      const article = guide.shadowRoot!.querySelector('article')!;
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({data}) => data.trim())) {
        const font = document.createElement('font');
        font.append(`~${text.data}~`);
        text.replaceWith(font);
      }
      wrapper.lang = 'fr';
      await guide.heading(/^\s*Comment intervenir/);
      expect(guide.shadowRoot!.textContent).not.to.include('~');
    });
  });

  it('says nothing of it when all goes well', async () => {
    const {ready} = guideIn('', {lang: 'fr', 'second-lang': 'es'});
    await ready;
    expect(warned.take()).to.deep.equal([]);
  });
});
