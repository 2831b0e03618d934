import {expect} from '@open-wc/testing';
import {guidePage, headingOf, kinds} from './guide-page.js';
import {until} from './helpers.js';

const {site, warned, show, showProfile} = guidePage();
const all = <T extends HTMLElement = HTMLElement>(guide: HTMLElement, selector: string) => [
  ...guide.shadowRoot!.querySelectorAll<T>(selector),
];
const howTos = (guide: HTMLElement) =>
  all(guide, '[data-how-to=nasal], [data-how-to=injection]').map(({dataset}) => dataset.howTo);
const text = (guide: HTMLElement) => all(guide, 'article')[0]!.textContent;

describe('what a site chooses', () => {
  it('is the attribute’s, then the profile’s, then the default', async () => {
    const profile = site.add({pack: 'yt', kit: 'nasal'});
    const other = site.add({pack: 'on'});
    const first = await show({profile});
    expect(kinds(first)).to.equal('call naloxone reassess check airway breaths reassess');
    expect(howTos(first)).to.deep.equal(['nasal']);
    const second = await show({profile, pack: 'bc', kit: 'injection'});
    expect(kinds(second)).to.equal('check call airway breaths reassess naloxone reassess');
    expect(howTos(second)).to.deep.equal(['injection']);
    const third = await show({profile: other});
    expect(kinds(third)).to.equal('check call naloxone breaths reassess stay recovery');
    expect(howTos(third)).to.deep.equal(['nasal', 'injection']);
    const fourth = await show({profile: other, pack: 'ab'});
    expect(kinds(fourth)).to.equal('check check call breaths reassess naloxone naloxone reassess');
    expect(warned.take()).to.deep.equal([]);
  });

  it('is downloaded once for all guides', async () => {
    const profile = site.add({pack: 'bc'});
    await Promise.all([show({profile}), show({profile}), show({profile, lang: 'fr'})]);
    expect(site.requests(profile)).to.equal(1);
  });

  it('links the emergency number that it names, in every place', async () => {
    const {guide} = await showProfile({pack: 'bc', emergencyNumber: '+1 (867) 555-0111'});
    const links = all(guide, 'a[data-action=call]');
    expect(links.length).to.be.greaterThan(1);
    for (const link of links) expect(link.getAttribute('href')).to.equal('tel:+18675550111');
    expect(text(guide)).not.to.include('911');
  });

  it('links the number of the pack where it names none, and no number where it says so', async () => {
    const {guide} = await showProfile({pack: 'bc'});
    expect(all(guide, '.call [href="tel:911"]')).to.have.length(1);
    expect(text(guide)).to.include('Call your local emergency number');
    const silent = await showProfile({pack: 'bc', emergencyNumber: null});
    expect(all(silent.guide, '[href^="tel:"]')).to.have.length(0);
    expect(text(silent.guide)).to.include('Call your local emergency number');
  });

  it('leads with French for Québec, says that it is not complete, and yields to the tag’s lang', async () => {
    const {guide, profile} = await showProfile({pack: 'qc'});
    const both = headingOf(guide);
    expect(both.indexOf('Comment intervenir')).to.equal(0);
    expect(both).to.include('How to respond');
    const notes = all(guide, '.notes')[0]!.textContent;
    expect(notes).to.match(/pas encore complet|incomplet|pas complet/);
    expect(notes).to.include('not complete for Québec');
    expect(headingOf(await show({profile, lang: 'en'}))).not.to.include('Comment');
  });

  it('leads with French for Québec also where the tag’s pack is misspelt', async () => {
    const {guide} = await showProfile({pack: 'qc'}, {pack: 'quebec'});
    expect(all(guide, '.notes')[0]!.textContent).to.include('not complete for Québec');
    expect(headingOf(guide)).to.include('Comment intervenir');
    expect(warned.take()).to.have.length(1);
  });

  it('is the default where an attribute is wrong, with one warning for each', async () => {
    const attributes = {pack: 'BC', kit: 'pills'};
    await show(attributes);
    const guide = await show(attributes);
    expect(kinds(guide)).to.equal('call naloxone stay');
    guide.lang = 'fr';
    await guide.heading(/Comment intervenir/);
    const [kit, pack, ...more] = warned.take().sort().reverse();
    expect(pack).to.include('"BC" for <tend-naloxone-guide pack>: expected ab, bc, ca');
    expect(kit).to.include(
      '"pills" for <tend-naloxone-guide kit>: expected nasal, injection or both',
    );
    expect(more).to.deep.equal([]);
  });

  it('changes with the attributes, and goes back when they go', async () => {
    const {guide} = await showProfile({pack: 'yt', kit: 'nasal'});
    guide.setAttribute('pack', 'ab');
    guide.setAttribute('kit', 'injection');
    await guide.updateComplete;
    expect(kinds(guide)).to.include('naloxone naloxone');
    expect(howTos(guide)).to.deep.equal(['injection']);
    guide.removeAttribute('pack');
    guide.removeAttribute('kit');
    await guide.updateComplete;
    expect(kinds(guide)).to.include('check airway');
    expect(howTos(guide)).to.deep.equal(['nasal']);
  });

  it('can leave out drafts, and name the language of pages that name none', async () => {
    const {lang} = document.documentElement;
    document.documentElement.removeAttribute('lang');
    try {
      const languages = ['fr', 'en'];
      const drafts = await showProfile({languages});
      expect(headingOf(drafts.guide).indexOf('Comment intervenir')).to.equal(0);
      const reviewed = await showProfile({languages, drafts: 'hide'});
      expect(headingOf(reviewed.guide)).to.equal('How to respond to an overdose');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('may be its own picture, from beside its profile, with its own words', async () => {
    const pictures = {
      check: {src: 'own.svg', alt: {en: 'Auntie calls his name.', fr: 'Tante appelle.'}},
    };
    const {guide, profile} = await showProfile({pack: 'bc', kit: 'nasal', pictures}, {lang: 'fr'});
    const image = await until(() => all<HTMLImageElement>(guide, 'li[data-step=check] img')[0]);
    expect(image.alt).to.equal('Tante appelle.');
    expect(image.lang).to.equal('fr');
    expect(new URL(image.src).pathname).to.equal(profile.replace('profile.json', 'own.svg'));
  });
});

describe('a guide', () => {
  for (const style of [
    'display: flex',
    'float: left',
    'position: absolute',
    'display: inline-block',
  ]) {
    it(`has room in a host that is as wide as its content: ${style}`, async () => {
      const guide = await show();
      guide.parentElement!.style.cssText = style;
      expect(guide.getBoundingClientRect().width).to.be.greaterThan(300);
    });
  }

  it('stays hidden in a hidden place', async () => {
    const guide = await show();
    guide.parentElement!.style.visibility = 'hidden';
    expect(getComputedStyle(all(guide, 'h2')[0]!).visibility).to.equal('hidden');
  });

  it('is hidden, and its fallback, where the page hides the tag', async () => {
    const guide = await show({hidden: ''});
    expect(headingOf(guide)).not.to.equal('');
    expect(guide.getBoundingClientRect().height).to.equal(0);
    expect(guide.querySelector('.fallback')!.getBoundingClientRect().height).to.equal(0);
  });
});
