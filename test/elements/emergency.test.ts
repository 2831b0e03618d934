import {expect} from '@open-wc/testing';
import {packs} from '../../src/generated/guide.js';
import '../../src/naloxone/guide/naloxone-guide.js';
import {violations} from './accessibility.js';
import {guideIn, profileUrl, until, warnings} from './helpers.js';

const start = '2026-11-23T14:00:00-05:00';
const after = (seconds: number) => new Date(Date.parse(start) + seconds * 1000).toISOString();

type Guide = ReturnType<typeof guideIn>['guide'];

/** A control of the guide. If the emergency mode has it too, that of the emergency mode. */
const control = (guide: Guide, action: string) =>
  [
    ...guide.shadowRoot!.querySelectorAll<HTMLElement>(
      `[data-action="${action}"]:not([disabled]):not(.call [data-action="call"])`,
    ),
  ].pop();
const press = (guide: Guide, action: string) => {
  const found = control(guide, action);
  expect(found, action).not.to.equal(undefined);
  found!.click();
};
const screen = (guide: Guide) =>
  guide.shadowRoot!.querySelector<HTMLElement>('[data-screen]')!.dataset.screen;
const dialog = (guide: Guide) => guide.shadowRoot!.querySelector('dialog')!;
const doses = (guide: Guide) => [...guide.shadowRoot!.querySelectorAll('[data-dose]')];
const heading = (guide: Guide) => guide.shadowRoot!.querySelector('#screen-title')!;

/** A guide whose emergency mode has loaded. */
async function guideWith(attributes: Record<string, string>): Promise<Guide> {
  const {guide, ready} = guideIn('', {now: start, ...attributes});
  await ready;
  await until(() => guide.shadowRoot!.querySelector('dialog'));
  // Its words load without any action.
  await until(() => guide.shadowRoot!.querySelector('.paper button:enabled'));
  return guide;
}

async function windTo(guide: Guide, moment: string): Promise<void> {
  guide.now = moment;
  await guide.updateComplete;
}

describe('the emergency mode', () => {
  const warned = warnings();
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  for (const [lang, pack, kit] of [
    ['en', 'on', 'nasal'],
    ['en', 'bc', 'nasal'],
    ['fr', 'yt', 'injection'],
    ['fr', 'ab', 'injection'],
  ] as const) {
    it(`asks one question a screen, and no button competes with its answers (${pack}, ${lang})`, async () => {
      const guide = await guideWith({pack, kit, lang});
      press(guide, 'emergency');
      let questions = 0;
      for (let tries = 0; tries < 30 && control(guide, 'next'); tries++) {
        const next = control(guide, 'next')!;
        if (control(guide, 'yes')) {
          questions++;
          // Until its own words have come, the mode asks in English.
          const own = lang === 'en' ? '#question' : `#question [lang=${lang}]`;
          await until(() => dialog(guide).querySelector(own), own);
          // In two languages, the second one's words.
          const words = (element: Element) =>
            (element.querySelector('.second') ?? element).textContent!.trim();
          const question = words(dialog(guide).querySelector('#question')!);
          const shown = [...dialog(guide).querySelectorAll('.action > :is(h1, p), .question > p')]
            .map(words)
            .filter((text) => text.endsWith(question));
          expect(shown, screen(guide)).to.have.length(1);
          expect(heading(guide).textContent!.trim(), screen(guide)).to.match(/[^?]$|normal/);
          expect(getComputedStyle(next).backgroundColor).not.to.equal(
            getComputedStyle(control(guide, 'yes')!).backgroundColor,
          );
        } else {
          expect(next.classList.contains('on'), screen(guide)).to.equal(true);
        }
        next.click();
      }
      expect(questions).to.be.greaterThan(0);
    });
  }

  it('opens on the first step, over the whole page, with the step in focus', async () => {
    const guide = await guideWith({pack: 'bc', kit: 'nasal'});
    const events: string[] = [];
    for (const name of ['tend-emergency-open', 'tend-step', 'tend-emergency-close'])
      guide.addEventListener(name, (event) =>
        events.push(name + JSON.stringify((event as CustomEvent).detail ?? '')),
      );
    press(guide, 'emergency');
    expect(dialog(guide).matches(':modal')).to.equal(true);
    expect(screen(guide)).to.equal('stimulate');
    expect(guide.shadowRoot!.activeElement).to.equal(heading(guide));
    press(guide, 'close');
    await until(() => events.length === 3);
    expect(events).to.deep.equal([
      'tend-emergency-open""',
      'tend-step{"step":"stimulate","kind":"check"}',
      'tend-emergency-close""',
    ]);
  });

  it('has its own labels in the language of the guide, which come with its sentences', async () => {
    const guide = await guideWith({lang: 'fr'});
    press(guide, 'emergency');
    press(guide, 'next');
    expect(dialog(guide).textContent).to.match(/Étape \d de \d/);
    expect(dialog(guide).textContent).not.to.match(/Step \d|Next/);
  });

  // Packs with the national steps are tested once, with Nunavut's.
  for (const {id, steps} of packs.filter(({stepsOf, id}) => !stepsOf || id === 'nu')) {
    for (const kit of ['nasal', 'injection', 'both']) {
      it(`leads through the steps of ${id} in order, with the kit "${kit}"`, async () => {
        const guide = await guideWith({pack: id, kit, lang: 'fr'});
        press(guide, 'emergency');
        const seen = [screen(guide)];
        while (control(guide, 'next')) {
          press(guide, 'next');
          seen.push(screen(guide));
          expect(dialog(guide).textContent).not.to.match(/[{}]|undefined|null|NaN/);
          expect(heading(guide).textContent!.trim()).not.to.equal('');
        }
        const names = steps.map((step) => step.id);
        expect(seen.filter((name) => names.includes(name!))).to.deep.equal(names);
        while (control(guide, 'back')) press(guide, 'back');
        expect(screen(guide)).to.equal(seen[0]);
      });
    }
  }

  it('asks which product is at hand, then explains that one', async () => {
    const guide = await guideWith({pack: 'on', kit: 'both'});
    press(guide, 'emergency');
    while (!control(guide, 'choose')) press(guide, 'next');
    guide
      .shadowRoot!.querySelector<HTMLElement>('[data-action=choose][data-product=nasal]')!
      .click();
    expect(dialog(guide).textContent).to.include('Spray one full dose');
    press(guide, 'next');
    expect(screen(guide)).to.equal('nasal.back');
  });

  it('follows the language while it is open', async () => {
    const guide = await guideWith({pack: 'bc', kit: 'nasal', lang: 'en'});
    press(guide, 'emergency');
    press(guide, 'next');
    guide.lang = 'ar';
    await until(() => heading(guide).textContent!.includes('اتصل'));
    expect(dialog(guide).open).to.equal(true);
    expect(screen(guide)).to.equal('call');
    expect(guide.shadowRoot!.querySelector('.screen')!.getAttribute('dir')).to.equal('rtl');
    expect(heading(guide).querySelector('[lang=en]')!.textContent).to.include('Call');
  });

  it('links each number of the profile', async () => {
    const profile = profileUrl({
      emergencyNumber: '911',
      emergencyNumbers: [
        {number: '555-0134', label: {en: 'Nursing station', fr: 'Poste de soins'}},
      ],
    });
    const guide = await guideWith({pack: 'on', profile, lang: 'fr'});
    press(guide, 'emergency');
    press(guide, 'next');
    const links = [
      ...dialog(guide).querySelectorAll<HTMLAnchorElement>('.action [data-action=call]'),
    ];
    expect(links.map(({href}) => href)).to.deep.equal(['tel:911', 'tel:5550134']);
    expect(links[1]!.textContent).to.include('Poste de soins');
  });

  const calls = (guide: Guide) =>
    [...guide.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[data-action=call]')].map(
      ({href}) => href,
    );

  it('links the number of the pack where the profile has none, and says what to do where it is silent', async () => {
    const guide = await guideWith({pack: 'on'});
    press(guide, 'emergency');
    press(guide, 'next');
    expect(new Set(calls(guide))).to.deep.equal(new Set(['tel:911']));
    const {textContent} = dialog(guide).querySelector('.action')!;
    expect(textContent).to.include('911 does not answer where you are?');
    expect(textContent).to.include('Do what the call-taker tells you');
    expect(textContent).to.include('should not be arrested or charged');
  });

  it('links no number where the profile says that there is none, or 911 does not answer', async () => {
    const profile = profileUrl({emergencyNumber: null});
    const bare: Record<string, string>[] = [{pack: 'on', profile}, {pack: 'nu'}];
    for (const attributes of bare) {
      const guide = await guideWith(attributes);
      press(guide, 'emergency');
      while (guide.shadowRoot!.querySelector<HTMLElement>('.screen')!.dataset.kind !== 'call')
        press(guide, 'next');
      expect(calls(guide)).to.deep.equal([]);
      expect(heading(guide).textContent).to.include('Call your local emergency number');
    }
  });

  it('calls a number with its extension', async () => {
    const profile = profileUrl({emergencyNumber: '867-555-0111 ext. 12'});
    expect(calls(await guideWith({pack: 'on', profile}))[0]).to.equal('tel:8675550111;ext=12');
  });

  describe('without naloxone', () => {
    it('goes on with help for the breathing, and back to the naloxone once it is found', async () => {
      const guide = await guideWith({pack: 'bc', kit: 'nasal'});
      press(guide, 'emergency');
      while (!control(guide, 'none')) press(guide, 'next');
      press(guide, 'none');
      expect(screen(guide)).to.equal('breathe');
      const action = dialog(guide).querySelector('.action')!;
      expect(action.textContent).to.include('Blow into the mouth until the chest rises');
      expect(action.querySelector('[data-action=pacer]')).not.to.equal(null);
      press(guide, 'next');
      expect(screen(guide)).to.equal('check');
      expect(control(guide, 'next')).to.equal(undefined);
      press(guide, 'no');
      expect(screen(guide)).to.equal('breathe');
      press(guide, 'found');
      expect(screen(guide)).to.equal('naloxone');
    });

    it('takes the list that Yukon has for it', async () => {
      const guide = await guideWith({pack: 'yt', kit: 'both'});
      press(guide, 'emergency');
      expect(screen(guide)).to.equal('call');
      press(guide, 'next');
      press(guide, 'none');
      expect(screen(guide)).to.equal('stimulate');
      const list = guide.shadowRoot!.querySelectorAll('[data-without-naloxone]');
      expect([...list].map((item) => item.getAttribute('data-without-naloxone'))).to.deep.equal([
        ...['call', 'check', 'airway', 'breaths', 'reassess'],
      ]);
    });

    it('says "none left" after a dose, and never another one', async () => {
      const guide = await guideWith({pack: 'ca', kit: 'nasal'});
      press(guide, 'emergency');
      while (!control(guide, 'dose')) press(guide, 'next');
      press(guide, 'dose');
      await windTo(guide, after(180));
      press(guide, 'check');
      press(guide, 'no');
      expect(screen(guide)).to.equal('again');
      press(guide, 'none');
      expect(dialog(guide).querySelector('.action')!.textContent).not.to.include('another dose');
      expect(screen(guide)).to.equal('breathe');
    });
  });

  it('says how to help with breathing in the national steps, and whose way it is', async () => {
    const guide = await guideWith({pack: 'ca', kit: 'nasal'});
    press(guide, 'emergency');
    while (screen(guide) !== 'breathing') press(guide, 'next');
    const {textContent} = dialog(guide).querySelector('.action')!;
    expect(textContent).to.match(
      /Tilt the head back.*Pinch the nose.*5 seconds.*Push hard and fast/s,
    );
    expect(textContent).to.include('Health Canada does not say how to give breaths');
    press(guide, 'next');
    expect(screen(guide), "its publisher's order goes on").to.equal('stay');
    press(guide, 'next');
    expect(screen(guide), 'the breathing is asked about, dose or none').to.equal('check');
    press(guide, 'no');
    press(guide, 'next');
    expect(screen(guide)).to.equal('naloxone');
  });

  it('asks about the breathing in one way, wherever it decides', async () => {
    const guide = await guideWith({pack: 'bc', kit: 'nasal'});
    press(guide, 'emergency');
    for (let next = control(guide, 'next'); next; next = control(guide, 'next')) {
      next.click();
      if (!control(guide, 'yes')) continue;
      const {textContent} = dialog(guide).querySelector('.action')!;
      expect(textContent, screen(guide)).to.include('Are they breathing normally?');
      expect(textContent, screen(guide)).to.include('Gasps, gurgling and deep snoring are not');
    }
    expect(screen(guide)).to.equal('check');
  });

  describe('the dose clock', () => {
    /** A guide with one dose logged at the start. */
    async function dosed(attributes: Record<string, string>): Promise<Guide> {
      const guide = await guideWith(attributes);
      press(guide, 'emergency');
      while (!control(guide, 'dose')) press(guide, 'next');
      press(guide, 'dose');
      return guide;
    }
    const status = (guide: Guide) => dialog(guide).querySelector('[role=status]')!.textContent;

    it('writes down what and when, waits as the pack says, then asks about the breathing', async () => {
      const guide = await guideWith({pack: 'bc', kit: 'injection'});
      let detailOfEvent: unknown;
      guide.addEventListener('tend-dose', ({detail}) => (detailOfEvent = detail));
      press(guide, 'emergency');
      while (!control(guide, 'dose')) press(guide, 'next');
      press(guide, 'dose');
      expect(detailOfEvent).to.deep.equal({given: 1, product: 'injection'});
      expect(doses(guide)).to.have.length(1);
      expect(doses(guide)[0]!.textContent).to.match(/Injection/);
      expect(dialog(guide).querySelector('.countdown')!.textContent).to.equal('3:00');
      await windTo(guide, after(179));
      expect(control(guide, 'check')).to.equal(undefined);
      // Announced once, at the press; the clock does not change the text.
      expect(status(guide)).to.match(/^1\. Injection, [^(]*$/);
      const before = screen(guide);
      await windTo(guide, after(180));
      expect(status(guide)).to.include('Check the breathing');
      expect(screen(guide), 'never goes on by itself').to.equal(before);
      press(guide, 'check');
      expect(heading(guide).textContent).to.include('breathing normally');
    });

    it('ends the naloxone when they breathe, even asleep, and goes on when they do not', async () => {
      const guide = await dosed({pack: 'on', kit: 'nasal'});
      await windTo(guide, after(120));
      press(guide, 'check');
      press(guide, 'no');
      expect(screen(guide)).to.equal('again');
      expect(dialog(guide).textContent).to.include('other nostril');
      await windTo(guide, after(130));
      press(guide, 'dose');
      expect(doses(guide)).to.have.length(2);
      press(guide, 'next');
      expect(screen(guide)).to.equal('support');
      while (!control(guide, 'no')) press(guide, 'next');
      press(guide, 'no');
      expect(screen(guide), 'too soon for a third').to.equal('keep');
      press(guide, 'yes');
      expect(screen(guide)).to.equal('normal');
      expect(heading(guide).textContent).to.include('Stop giving naloxone');
      expect(dialog(guide).textContent).to.include('asleep');
      press(guide, 'next');
      expect(screen(guide)).to.equal('recovery.side');
    });

    it('takes a dose back, survives a reload, and forgets when told to', async () => {
      const guide = await dosed({pack: 'bc', kit: 'nasal'});
      press(guide, 'dose');
      expect(doses(guide)).to.have.length(2);
      press(guide, 'undo');
      expect(doses(guide)).to.have.length(1);
      expect(Object.keys(sessionStorage)).to.deep.equal(['tend-doses']);
      guide.remove();
      const reloaded = await guideWith({pack: 'bc', kit: 'nasal', now: after(200)});
      expect(doses(reloaded)).to.have.length(1);
      expect(doses(reloaded)[0]!.textContent).to.include('3 minutes ago');
      press(reloaded, 'emergency');
      expect(screen(reloaded)).to.equal('check');
      press(reloaded, 'close');
      await until(() => !dialog(reloaded).open && control(reloaded, 'clear'));
      press(reloaded, 'clear');
      expect(doses(reloaded)).to.have.length(0);
      expect(sessionStorage).to.have.length(0);
    });

    it('passes over what is no dose in what the tab kept', async () => {
      const stored = '[{"at":"soon","product":"nasal"},{"at":"2026-11-23","product":"x"}]';
      sessionStorage.setItem('tend-doses', stored);
      expect(doses(await guideWith({pack: 'bc', kit: 'nasal'}))).to.have.length(0);
      sessionStorage.setItem('tend-doses', '{');
      expect(doses(await guideWith({pack: 'bc', kit: 'nasal'}))).to.have.length(0);
    });
  });

  it('says one time where the wait has one length', async () => {
    const guide = await guideWith({pack: 'ab', kit: 'injection'});
    press(guide, 'emergency');
    while (!control(guide, 'dose')) press(guide, 'next');
    press(guide, 'dose');
    const {textContent} = dialog(guide).querySelector('.wait')!;
    expect(textContent).to.match(/Check their breathing at/);
    expect(textContent).not.to.include('between');
  });

  describe('the pacer', () => {
    const count = (guide: Guide) => dialog(guide).querySelector('[data-count]')!.textContent;
    async function pacing(): Promise<Guide> {
      const guide = await guideWith({pack: 'bc', kit: 'nasal'});
      press(guide, 'emergency');
      while (!control(guide, 'pacer')) press(guide, 'next');
      press(guide, 'pacer');
      return guide;
    }

    it('counts one breath in each interval, exactly, also after the tab slept', async () => {
      const guide = await pacing();
      await windTo(guide, after(14.9));
      await until(() => count(guide) === '2');
      await windTo(guide, after(600));
      await until(() => count(guide) === '120');
    });

    it('beats for pushes on the chest instead, when the reader chooses them', async () => {
      const guide = await pacing();
      await windTo(guide, after(12));
      await until(() => count(guide) === '2');
      dialog(guide).querySelector<HTMLElement>('[data-rhythm=compressions]')!.click();
      expect(count(guide)).to.equal('0');
      await windTo(guide, after(18));
      await until(() => count(guide) === '10');
    });

    it('holds while it is paused and goes on from there', async () => {
      const guide = await pacing();
      await windTo(guide, after(12));
      await until(() => count(guide) === '2');
      press(guide, 'pacer');
      await windTo(guide, after(100));
      expect(count(guide)).to.equal('2');
      press(guide, 'pacer');
      await windTo(guide, after(103));
      await until(() => count(guide) === '3');
    });

    it('never chatters: what moves is hidden from screen readers, and nothing there is live', async () => {
      const guide = await pacing();
      expect(dialog(guide).querySelector('.lung')!.getAttribute('aria-hidden')).to.equal('true');
      for (const live of dialog(guide).querySelectorAll('[aria-live]'))
        expect(live.getAttribute('aria-live')).to.equal('off');
      expect(dialog(guide).querySelectorAll('[role=status]')).to.have.length(1);
    });

    it('ends with its screen', async () => {
      const guide = await pacing();
      press(guide, 'next');
      press(guide, 'back');
      expect(control(guide, 'pacer')!.getAttribute('aria-pressed')).to.equal('false');
    });
  });

  it('has no fault that axe finds, on any screen, from either side', async () => {
    for (const lang of ['en', 'ar']) {
      const guide = await guideWith({pack: 'on', kit: 'nasal', lang});
      press(guide, 'emergency');
      do {
        expect(await violations(guide), screen(guide)).to.deep.equal([]);
        press(guide, 'next');
        if (control(guide, 'dose') && !doses(guide).length) press(guide, 'dose');
      } while (control(guide, 'next') && screen(guide) !== 'check');
      guide.remove();
      sessionStorage.clear();
    }
  }).timeout(60_000);

  it('tells of a clock that cannot be read, and uses the device’s', async () => {
    await guideWith({pack: 'bc', now: 'soon'});
    expect(warned.take().join()).to.include('"soon" for <tend-naloxone-guide now>');
  });
});
