import {expect} from '@open-wc/testing';
import type {Answer} from './fake-site.js';
import {until} from './helpers.js';
import {changed, hostedLocalePage, languagesIn, pseudo} from './hosted-locale-page.js';

const {site, warned, show, host} = hostedLocalePage();
const find = <T extends HTMLElement = HTMLElement>(guide: HTMLElement, selector: string) =>
  guide.shadowRoot!.querySelector<T>(selector)!;
const menu = (guide: HTMLElement) => find<HTMLSelectElement>(guide, 'select[data-action=language]');

const {title: pageTitle} = document;
// A language that a reader has chosen holds for the page: the next test begins without.
afterEach(() => {
  const state = document as unknown as Record<symbol, {chosen?: unknown} | undefined>;
  delete state[Symbol.for('tend-widgets')]?.chosen;
});

describe('a language that the site serves', () => {
  it('comes when a reader chooses it, as its manifest describes it, beside its fallback', async () => {
    const {profile, folders} = host(['ar-XB']);
    const requests = (file: string) => site.requests(`${folders}ar-XB/${file}`);
    const guide = await show({profile, lang: 'en'});
    expect(menu(guide).options).to.have.length(2);
    for (const file of Object.keys(pseudo['ar-XB'])) expect(requests(file), file).to.equal(0);
    menu(guide).value = 'ar-XB';
    menu(guide).dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => languagesIn(guide) === 'ar-XB rtl, en ltr');
    for (const file of Object.keys(pseudo['ar-XB'])) await until(() => requests(file) > 0);
    const article = find(guide, 'article');
    expect(article.lang).to.equal('ar-XB');
    expect(getComputedStyle(article).direction).to.equal('rtl');
    const {endonym} = JSON.parse(pseudo['ar-XB']['language.json']!) as {endonym: string};
    expect(menu(guide).value).to.equal('ar-XB');
    const [option] = [...menu(guide).options].filter(({lang}) => lang === 'ar-XB');
    expect(option!.text.trim()).to.equal(endonym);
    expect(find(guide, '.draft').textContent).to.include(endonym);
    expect(languagesIn(guide, '.draft')).to.equal('ar-XB rtl, en ltr');
    expect(warned.take()).to.deep.equal([]);
  });

  it('comes where the page or a guide asks for it', async () => {
    const {lang} = document.documentElement;
    const {profile} = host(['en-XA', 'ar-XB']);
    document.documentElement.lang = 'en-XA';
    try {
      const guides = await Promise.all([show({profile}), show({profile, lang: 'ar-XB'})]);
      const shown = ['en-XA ltr, en ltr', 'ar-XB rtl, en ltr'];
      expect(guides.map((guide) => languagesIn(guide))).to.deep.equal(shown);
    } finally {
      document.documentElement.lang = lang;
    }
    expect(warned.take()).to.deep.equal([]);
  });

  it('stays with its guide beside others, and each changes with its own lang', async () => {
    const {profile} = host(['ar-XB'], {profile: {languages: ['en', 'fr', 'es', 'ar', 'ar-XB']}});
    const guides = await Promise.all([
      show({profile, lang: 'en'}),
      show({profile, lang: 'fr'}),
      show({profile, lang: 'es', 'second-lang': 'fr'}),
      show({profile, lang: 'ar-XB', 'second-lang': 'es'}),
    ]);
    const all = () => guides.map((guide) => languagesIn(guide));
    const before = [
      'en ltr',
      'fr ltr, en ltr',
      'es ltr, fr ltr, en ltr',
      'ar-XB rtl, es ltr, en ltr',
    ];
    expect(all()).to.deep.equal(before);
    guides[1]!.setAttribute('lang', 'ar');
    await until(() => all()[1] === 'ar rtl, en ltr');
    guides[2]!.setAttribute('second-lang', 'ar');
    await until(() => all()[2] === 'es ltr, ar rtl, en ltr');
    expect(all()).to.deep.equal([before[0], 'ar rtl, en ltr', 'es ltr, ar rtl, en ltr', before[3]]);
    expect(warned.take()).to.deep.equal([]);
  });
});

describe('a broken folder of the site', () => {
  const trap = '<img src=x onerror="document.title=location">';
  const labels = pseudo['en-XA']['interface.xlf']!;
  const label = (target: string): Answer => ({
    body: labels.replace(/(<source>Language<\/source><target>).*?</, `$1${target}<`),
  });
  const content = (changes: object) => ({
    'en-XA/naloxone.json': changed('en-XA', 'naloxone.json', changes),
  });

  /** French is the fallback, so that what is shown is the site's choice and not just English. */
  async function showWith(files: Record<string, Answer>) {
    const {profile} = host(['en-XA'], {profile: {fallbacks: {'en-XA': ['fr']}}, files});
    const guide = await show({profile, lang: 'en-XA'});
    expect(guide.shadowRoot!.querySelectorAll('img')).to.have.length(0);
    expect(document.title).to.equal(pageTitle);
    return {guide, problems: warned.take()};
  }

  const folders: [string, string, Answer, string][] = [
    ['without sentences', 'naloxone.json', {status: 404}, 'answered 404'],
    ['without a manifest', 'language.json', {status: 404}, 'answered 404'],
    ['whose sentences are no JSON', 'naloxone.json', {body: '{"title": '}, 'is not valid JSON'],
    ['whose sentences are a web page', 'naloxone.json', {body: trap}, 'is not valid JSON'],
    ['whose manifest is a list', 'language.json', {body: '[]'}, 'must hold an object'],
  ];
  for (const [name, file, answer, says] of folders) {
    it(`${name} costs one warning, and its fallback speaks`, async () => {
      const {guide, problems} = await showWith({[`en-XA/${file}`]: answer});
      expect(languagesIn(guide)).to.include('fr ltr');
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(new RegExp(`"en-XA".*/languages/en-XA/${file} ${says}`));
    });
  }

  const sentences: [string, string, string, string, string][] = [
    ['a number typed in', 'intro', '.intro', '[Wait 5 minutes.]', 'has a number typed in ("5")'],
    ['markup', 'intro', '.intro', `[Call] ${trap}`, 'has markup ("<img'],
    [
      'a lost value',
      'call.local',
      '.call .call-local',
      '[Call your own number.]',
      'lacks {{usual}}',
    ],
  ];
  for (const [name, key, selector, sentence, says] of sentences) {
    it(`with ${name} in a sentence loses that one only`, async () => {
      const {guide, problems} = await showWith(content({[key]: sentence}));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(`/languages/en-XA/naloxone.json: "${key}" ${says}`);
      const place = find(guide, selector);
      const shown = [...place.querySelectorAll<HTMLElement>('[lang]')].map(({lang}) => lang);
      expect(shown).to.deep.equal(['fr']);
      expect(languagesIn(guide)).to.equal('en-XA ltr, fr ltr');
    });
  }

  it('with several faults names each sentence in one warning for the file', async () => {
    const faults = {intro: trap, 'tell.what': '[7]', 'tell.waht': '[x]'};
    const {problems} = await showWith(content(faults));
    expect(problems).to.have.length(1);
    for (const key of Object.keys(faults)) expect(problems[0]).to.include(key);
  });

  const interfaces: [string, Answer, RegExp][] = [
    ['is no XML', {body: `<xliff version="1.2">${trap}`}, /line 1.* is not well-formed XML/],
    ['is not there', {status: 404}, /the labels of "en-XA" did not load.*answered 404/],
    [
      'has a label with markup',
      label('&lt;img src=x onerror=document.title=location>'),
      /"s\w+" has markup/,
    ],
    [
      'has a label with an element',
      label('[Lang<img src="x"/>uage]'),
      /has <img>, where only words/,
    ],
    [
      'has English of its own',
      {
        body: labels.replace(
          /<source>Language<\/source><target>.*?</,
          '<source>Dial 12</source><target>Dial 12<',
        ),
      },
      /is not a UI message of the English/,
    ],
    [
      'brings entities of its own',
      {body: `<!DOCTYPE x [<!ENTITY a "b">]>${label('&a;').body as string}`},
      /has a DOCTYPE/,
    ],
  ];
  for (const [name, answer, says] of interfaces) {
    it(`whose interface.xlf ${name} has an English label there`, async () => {
      const {guide, problems} = await showWith({'en-XA/interface.xlf': answer});
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(says);
      expect(problems[0]).to.include('/languages/en-XA/interface.xlf');
      const shown = find(guide, 'label.language span[lang]');
      expect(shown.lang).to.equal('en');
      expect(shown.textContent).to.equal('Language');
      expect(languagesIn(guide)).to.equal('en-XA ltr, fr ltr');
    });
  }
});
