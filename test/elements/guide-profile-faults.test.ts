import {expect} from '@open-wc/testing';
import {fakeClock} from './fake-clock.js';
import type {Answer} from './fake-site.js';
import {guidePage, headingOf, kinds, showsFallback} from './guide-page.js';
import {until} from './helpers.js';

const {site, warned, show, showProfile, open} = guidePage();
const all = (guide: HTMLElement, selector: string) => [
  ...guide.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const defaults = 'call naloxone stay';

describe('a profile', () => {
  const profiles: [string, object, string[]][] = [
    ['that is not there', {status: 404}, [' answered 404']],
    ['of a server that fails', {status: 500}, [' answered 500']],
    ['that is not JSON', {body: '{"pack": "bc",'}, [' is not valid JSON']],
    [
      'that is a web page',
      {body: '<!doctype html><p>Sorry', type: 'text/html'},
      ['not valid JSON'],
    ],
    ['that is empty', {body: ''}, ['not valid JSON']],
    ['that is a list', {body: '[]'}, ['must be an object']],
    ['that is nothing', {body: 'null'}, ['must be an object']],
    ['that is text', {body: '"bc"'}, [': the profile must be']],
    ['that is a number', {body: '42'}, [': the profile must be']],
    ['that is true', {body: 'true'}, [': the profile must be']],
    ['far too long', {body: `"${'x'.repeat(600_000)}"`}, ['longer than']],
    ['that cannot be reached', {cut: true}, ['could not be reached']],
    ['with a key misspelt', {pakc: 'bc'}, ['"pakc"']],
    ['with wrong types', {pack: 3, kit: [], languages: 'en'}, ['"pack"', '"kit"', '"languages"']],
    ['with a language that has no words', {languages: ['en', 'tlh']}, ['"languages.1"']],
    ['with words for it', {content: {tlh: {naloxone: {title: 'x'}}}}, ['"content.tlh"']],
    ['with a feature misspelt', {content: {en: {naloxon: {title: 'x'}}}}, ['"content.en.naloxon"']],
    [
      'with a sentence misspelt',
      {content: {en: {naloxone: {titel: 'x'}}}},
      ['"content.en.naloxone.titel"'],
    ],
    [
      'with a look from elsewhere',
      {theme: {accent: 'url(//elsewhere.example)'}},
      ['"theme.accent"'],
    ],
    [
      'with hidden keys',
      {body: '{"__proto__": {"pack": "bc"}, "constructor": 1}'},
      ['"__proto__"', '"constructor"'],
    ],
  ];
  for (const [name, file, faults] of profiles) {
    it(`${name} costs a warning a fault, and no more`, async () => {
      const profile = site.add(file, 'profile.json');
      const guides = await Promise.all([show({profile}), show({profile})]);
      for (const guide of guides) expect(kinds(guide)).to.equal(defaults);
      const problems = warned.take();
      expect(problems).to.have.length(faults.length);
      for (const fault of faults) {
        const named = problems.filter((text) => text.includes(fault) && text.includes(profile));
        expect(named, fault).to.have.length(1);
      }
    });
  }

  it('keeps the good keys beside the bad, and a byte order mark', async () => {
    const body = '\uFEFF{"pack": "ab", "kit": "pills", "emergencyNumber": "867-555-0111"}';
    const {guide} = await showProfile({body});
    expect(kinds(guide)).to.include('naloxone naloxone');
    expect(all(guide, 'a[data-action=call]')[0]!.getAttribute('href')).to.equal('tel:8675550111');
    expect(warned.take()).to.have.length(1);
  });

  it('with markup in a sentence shows it as text', async () => {
    const {title: before} = document;
    const title = '<img src=x onerror="document.title=1"><b>Hi</b>';
    const {guide} = await showProfile({content: {en: {naloxone: {title}}}});
    expect(headingOf(guide)).to.equal(title);
    expect(all(guide, 'h2 img, h2 b')).to.have.length(0);
    expect(document.title).to.equal(before);
  });

  it('with wrong values costs one warning for each, and keeps what is right', async () => {
    const {guide, profile} = await showProfile({
      pack: 'yt',
      kit: 'Nasal',
      drafts: true,
      emergencyNumber: 911,
      timeZone: 'Yukon/Whitehorse',
      languages: ['en', 'not a tag', 7],
      theme: {accent: '#123456', accents: 'red', radius: '1em; color: red', text: null},
      content: {
        'no tag!': {},
        fr: 'Bonjour',
        en: {
          naloxone: {
            intro: 'Our own words.',
            'stop.normal': 5,
            'steps.stay': null,
            'nasal.next': 'Another spray after 5 minutes.',
            'nasal.press': 'Press for {{wait}}.',
            constructor: 'x',
            __proto__: 'never an own key',
          },
        },
      },
    });
    const start = `tend: ${profile}: "`;
    const named = warned.take().map((text) => {
      expect(text).to.satisfy((each: string) => each.startsWith(start));
      return text.slice(start.length).split('"')[0];
    });
    expect(named).to.have.members([
      'kit',
      'drafts',
      'emergencyNumber',
      'timeZone',
      'languages.1',
      'languages.2',
      'theme.accents',
      'theme.radius',
      'theme.text',
      'content.no tag!',
      'content.fr',
      'content.en.naloxone.stop.normal',
      'content.en.naloxone.steps.stay',
      'content.en.naloxone.nasal.next',
      'content.en.naloxone.nasal.press',
      'content.en.naloxone.constructor',
    ]);
    expect(kinds(guide)).to.equal('call naloxone reassess check airway breaths reassess');
    expect(all(guide, '.intro')[0]!.textContent.trim()).to.equal('Our own words.');
    const {color} = getComputedStyle(all(guide, 'h3.heading')[0]!);
    expect(color).to.equal('rgb(18, 52, 86)');
    expect(all(guide, '[data-how-to=nasal]')[0]!.textContent).to.include('2–3 minutes');
  });

  it('with a blank sentence keeps the built-in one: no step loses its words', async () => {
    const content = {en: {naloxone: {'steps.naloxone.title': '', intro: '  '}}};
    const {guide} = await showProfile({pack: 'bc', content});
    const [title] = all(guide, 'li[data-step=naloxone] h4');
    expect(title!.textContent.trim()).to.equal('Give naloxone');
    expect(warned.take()).to.have.length(2);
  });

  it('with a region’s words beside its language’s loses neither in silence', async () => {
    const content = {
      'en-CA': {naloxone: {intro: 'Canadian words.'}},
      en: {naloxone: {title: 'English words'}},
    };
    const {guide} = await showProfile({content});
    const problems = warned.take();
    const lost = [
      ['.intro', 'Canadian words.', 'content.en-CA'],
      ['h2', 'English words', 'content.en'],
    ] as const;
    for (const [selector, words, path] of lost) {
      const isShown = all(guide, selector)[0]!.textContent.trim() === words;
      expect(isShown || problems.some((text) => text.includes(`"${path}`)), path).to.equal(true);
    }
  });

  it('with a look that the browser cannot use costs a warning, not the call button', async () => {
    const theme = {emergency: 'crimsn', accent: 'navy'};
    const {guide} = await showProfile({emergencyNumber: '911', theme});
    const [button] = all(guide, '[data-action=emergency]');
    expect(getComputedStyle(button!).backgroundColor).to.equal('rgb(155, 16, 35)');
    const problems = warned.take();
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include('"theme.emergency"');
  });

  it('that could not be had is asked for again once there is a network', async () => {
    const {guide, profile} = await showProfile({cut: true});
    expect(kinds(guide)).to.equal(defaults);
    site.change(profile, {pack: 'yt'});
    dispatchEvent(new Event('online'));
    await until(() => kinds(guide).includes('check airway'));
  });

  it('reports each fault to the page’s own code', async () => {
    const profile = site.add({pakc: 'bc'}, 'profile.json');
    const {guide, ready} = open({profile});
    const problems: object[] = [];
    guide.addEventListener('tend-problem', ({detail}) => problems.push(detail.problem));
    await ready;
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({code: 'profile-unknown-key', source: profile, path: 'pakc'});
  });

  it('costs a warning where the page’s own `fetch` throws', async () => {
    const {fetch} = window;
    window.fetch = () => {
      throw new Error('blocked');
    };
    try {
      const {guide} = await showProfile({pack: 'bc'});
      expect(kinds(guide)).to.equal(defaults);
    } finally {
      window.fetch = fetch;
    }
    expect(warned.take()).to.have.length(1);
  });
});

describe('a profile that keeps the page waiting', () => {
  const clock = fakeClock(Date.parse('2026-11-23T12:00:00Z'));

  const answers: [string, Answer][] = [
    ['never comes', {stall: true}],
    ['stops halfway', {body: '{"pack": ', stall: true}],
  ];
  for (const [name, answer] of answers) {
    it(`leaves the fallback where it ${name}, then the guide with its defaults`, async () => {
      const profile = site.add(answer, 'profile.json');
      const {guide} = open({profile});
      await clock.pass(5_500);
      expect(showsFallback(guide)).to.equal(true);
      await clock.pass(1_000);
      await until(() => headingOf(guide));
      expect(kinds(guide)).to.equal(defaults);
      const problems = warned.take();
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(`${profile} did not answer within`);
      // The request is not left open.
      expect(site.aborted()).to.have.length(1);
    });
  }

  it('gives way to the one named after it', async () => {
    const {guide} = open({profile: site.add({stall: true})});
    await clock.pass(1_000);
    guide.setAttribute('profile', site.add({pack: 'on'}));
    await until(() => headingOf(guide));
    await clock.pass(10_000);
    expect(kinds(guide)).to.include('naloxone breaths reassess');
    warned.take();
  });
});
