import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {guide, heading, twoOrigins} from './two-origins.js';

const {open, script} = twoOrigins();
const profile = {pack: 'bc', kit: 'nasal', emergencyNumber: '911'};
const files = {'/profile.json': profile};

const press = (page: Page, action: string, nth = 0) =>
  page.locator('tend-naloxone-guide').nth(nth).locator(`dialog [data-action=${action}]`).click();
const enter = async (page: Page, nth = 0) => {
  const button = page.locator('tend-naloxone-guide').nth(nth).locator('[data-action=emergency]');
  await page.locator('tend-naloxone-guide').nth(nth).locator('.paper').waitFor();
  await button.click();
};
const screen = (page: Page) => page.locator('dialog[open] .screen').getAttribute('data-screen');
/** Goes on until a screen. */
async function goTo(page: Page, id: string): Promise<void> {
  for (let tries = 0; (await screen(page)) !== id; tries++) {
    if (tries > 20) throw new Error(`${id} does not come`);
    await press(page, 'next');
  }
}
const doses = (page: Page) => page.locator('[data-dose]').count();
/** Doses in the tab, from before the page's first byte. */
const kept = (json: string) => `sessionStorage.setItem('tend-doses', ${JSON.stringify(json)})`;

describe('doses', () => {
  it('are the same in every guide of a page', async () => {
    const {page} = await open({files, body: guide + guide});
    await enter(page);
    await goTo(page, 'nasal.press');
    await press(page, 'dose');
    await press(page, 'close');
    expect(await doses(page)).toBe(2);
    await enter(page, 1);
    expect(await screen(page)).toBe('check');
    await press(page, 'undo', 1);
    await press(page, 'close', 1);
    expect(await doses(page)).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('are kept beside anything that somebody else wrote there', async () => {
    const {page} = await open({files});
    await page.locator('.paper').waitFor();
    const at = new Date().toISOString();
    const strange = [
      null,
      7,
      {at, product: 'nasal'},
      {at: null, product: 'nasal'},
      {at: 5, product: 'nasal'},
      {at: '+275760-09-13T00:00:00.000Z', product: 'nasal'},
    ];
    await page.evaluate(kept(JSON.stringify(strange)));
    await page.reload();
    await page.locator('.paper').waitFor();
    expect(await doses(page)).toBe(1);
  });

  it('tell which naloxone is at hand after a reload', async () => {
    const {page} = await open({files: {'/profile.json': {...profile, kit: 'both'}}});
    await page.locator('.paper').waitFor();
    const at = new Date(Date.now() - 400_000).toISOString();
    await page.evaluate(kept(JSON.stringify([{at, product: 'injection'}])));
    await page.reload();
    await enter(page);
    expect(await screen(page)).toBe('check');
    await press(page, 'no');
    expect(await screen(page)).toBe('again');
    expect(await page.locator('dialog .action').innerText()).toContain('new ampoule');
    await press(page, 'dose');
    expect(await page.locator('dialog [data-dose]').count()).toBe(2);
  });

  it('may be of the other product, also after one was chosen', async () => {
    const {page} = await open({files: {'/profile.json': {...profile, kit: 'both'}}});
    await enter(page);
    await goTo(page, 'naloxone');
    await page.locator('dialog [data-product=injection]').click();
    await press(page, 'next');
    expect(await screen(page)).toBe('injection.ready');
    await press(page, 'back');
    await page.locator('dialog [data-action=choose][data-product=nasal]').click();
    await press(page, 'next');
    expect(await screen(page)).toMatch(/^nasal\./);
  });

  it('count once for a press that shakes', async () => {
    const {page} = await open({files});
    await enter(page);
    await goTo(page, 'nasal.press');
    await page.locator('dialog [data-action=dose]').dblclick();
    expect(await page.locator('dialog [data-dose]').count()).toBe(1);
    await page.waitForTimeout(700);
    await press(page, 'dose');
    expect(await page.locator('dialog [data-dose]').count()).toBe(2);
  });

  it('count once for a key that is held', async () => {
    const {page} = await open({files});
    await enter(page);
    await goTo(page, 'nasal.press');
    await page.locator('dialog [data-action=dose]').focus();
    for (let n = 0; n < 5; n++) await page.keyboard.down('Enter');
    expect(await page.locator('dialog [data-dose]').count()).toBe(1);
  });

  it('are those of the tab when the browser brings the page back as it was', async () => {
    const {page} = await open({files});
    await page.locator('.paper').waitFor();
    await page.evaluate(kept(JSON.stringify([{at: new Date(), product: 'nasal'}])));
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    });
    expect(await doses(page)).toBe(1);
  });

  it('last as long as the page where the browser refuses to keep them', async () => {
    const {page} = await open({
      files,
      init: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    await enter(page);
    await goTo(page, 'nasal.press');
    await press(page, 'dose');
    await press(page, 'close');
    await page.evaluate(async () => {
      const element = document.querySelector('tend-naloxone-guide')!;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.body.append(element);
    });
    await expect.poll(() => doses(page)).toBe(1);
  });

  it('once cleared, leave nothing behind for the next person', async () => {
    const {page} = await open({files});
    await enter(page);
    await goTo(page, 'nasal.press');
    await press(page, 'dose');
    await press(page, 'close');
    await page.locator('[data-action=clear]').click();
    await enter(page);
    expect(await screen(page)).toBe('stimulate');
  });

  it('show the last one, however many they are', async () => {
    const {page} = await open({files, context: {viewport: {width: 320, height: 480}}});
    await page.locator('.paper').waitFor();
    const at = (n: number) => new Date(Date.now() - n * 1000).toISOString();
    const all = Array.from({length: 200}, (_, n) => ({at: at(200 - n), product: 'nasal'}));
    await page.evaluate(kept(JSON.stringify(all)));
    await page.reload();
    await enter(page);
    await page.waitForTimeout(200);
    const hidden = await page
      .locator('dialog .log')
      .evaluate((log) => log.scrollHeight - log.clientHeight - log.scrollTop);
    expect(hidden).toBeLessThan(2);
  });
});

describe('a guide that is moved', () => {
  const move = (page: Page) =>
    page.evaluate(() => {
      const place = document.createElement('main');
      document.body.append(place);
      place.append(document.querySelector('tend-naloxone-guide')!);
    });

  it('goes on leading where it was', async () => {
    const {page} = await open({files});
    await enter(page);
    await goTo(page, 'airway');
    await move(page);
    await page.waitForTimeout(300);
    expect(await screen(page)).toBe('airway');
    expect(await page.locator('dialog').count()).toBe(1);
    expect(await page.locator('dialog').evaluate((node) => node.matches(':modal'))).toBe(true);
    await press(page, 'next');
    expect(await screen(page)).toBe('breaths');
    await press(page, 'close');
    await page.waitForTimeout(100);
    expect(await page.locator('article').evaluate((node) => node.style.contentVisibility)).toBe('');
  });

  it('does not open by itself when it comes back', async () => {
    const {page} = await open({
      files,
      init: () => {
        window.requestIdleCallback = (callback) => setTimeout(callback, 1000) as unknown as number;
      },
    });
    await heading(page).waitFor();
    await page.locator('[data-action=emergency]').click();
    await page.locator('dialog[open]').waitFor();
    await press(page, 'close');
    await page.evaluate(async () => {
      const element = document.querySelector('tend-naloxone-guide')!;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.body.append(element);
    });
    await expect.poll(() => page.locator('dialog').count()).toBe(1);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('a device that', () => {
  it('refuses sound later than it should throws nothing into the page', async () => {
    const {page} = await open({
      files,
      init: () => {
        AudioContext.prototype.resume = () =>
          Promise.reject(new DOMException('interrupted by a call', 'InvalidStateError'));
        AudioContext.prototype.close = () => Promise.reject(new DOMException('closed'));
      },
    });
    await enter(page);
    await goTo(page, 'breaths');
    await press(page, 'pacer');
    await press(page, 'sound');
    await press(page, 'next');
    await page.waitForTimeout(200);
  });

  it('has no list of voices still leads', async () => {
    const {page} = await open({
      files,
      init: () => {
        speechSynthesis.getVoices = () => null as unknown as [];
      },
    });
    await enter(page);
    await goTo(page, 'call');
    expect(await page.locator('dialog [data-action=read]').count()).toBe(0);
  });

  it('has no dialogs shows the steps', async () => {
    const {page} = await open({
      files,
      init: () => {
        Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
      },
    });
    await enter(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
    expect(await focused()).toBe('steps');
    expect(await page.locator('article').evaluate((node) => node.style.contentVisibility)).toBe('');
  });

  it('is slow to keep its screen on lets go of all that it took', async () => {
    const {page} = await open({
      files,
      init: () => {
        const held: {released: boolean}[] = [];
        const request = async () => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          const sentinel = Object.assign(new EventTarget(), {
            released: false,
            release() {
              sentinel.released = true;
              return Promise.resolve();
            },
          });
          held.push(sentinel);
          return sentinel;
        };
        Object.assign(window, {held});
        Object.defineProperty(navigator, 'wakeLock', {value: {request}});
      },
    });
    await enter(page);
    await page.waitForTimeout(50);
    await press(page, 'close');
    await enter(page);
    await page.waitForTimeout(600);
    await press(page, 'close');
    await page.waitForTimeout(100);
    const locks = await page.evaluate(() =>
      (window as unknown as {held: {released: boolean}[]}).held.map(({released}) => released),
    );
    expect(locks).toEqual([true, true]);
  });

  it('sets its clock back keeps the rhythm', async () => {
    const {page} = await open({clock: true, files});
    await heading(page).waitFor();
    await page.locator('.paper').waitFor();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.locator('[data-action=emergency]').click();
    await goTo(page, 'breaths');
    await press(page, 'pacer');
    await page.clock.runFor(11_000);
    expect(await page.locator('[data-count]').innerText()).toBe('2');
    await page.clock.setSystemTime(new Date(Date.now() - 3_600_000));
    await page.clock.runFor(5_000);
    expect(await page.locator('[data-count]').innerText()).toBe('3');
  });
});

it.each([
  ['an old phone in two languages', 'ar', 320, 480],
  ['a phone on its side', 'fr', 480, 320],
])('leaves room for the step beside the doses on %s', async (_, lang, width, height) => {
  const {page} = await open({
    lang,
    files: {'/profile.json': {...profile, pack: 'on'}},
    body: '<tend-naloxone-guide second-lang="fr"></tend-naloxone-guide>',
    context: {viewport: {width, height}},
  });
  await page.locator('.paper').waitFor();
  const all = Array.from({length: 3}, () => ({at: new Date(), product: 'nasal'}));
  await page.evaluate(kept(JSON.stringify(all)));
  await page.reload();
  await enter(page);
  const room = await page.locator('dialog .action').evaluate((node) => node.clientHeight);
  expect(room).toBeGreaterThan(height / 4);
});

it('keeps its size of text whatever the page’s is', async () => {
  const {page} = await open({
    files,
    head: `<style>* {font-size: 3px !important; line-height: 0.2 !important}</style>${script('data-profile="/profile.json" async')}`,
  });
  await enter(page);
  const box = page.locator('dialog .screen');
  const size = await box.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
});

it('prints the whole guide, also from the dialog', async () => {
  const {page} = await open({files});
  await enter(page);
  await page.emulateMedia({media: 'print'});
  expect(await page.locator('dialog').isVisible()).toBe(false);
  const shown = page
    .locator('article')
    .evaluate((node) => getComputedStyle(node).contentVisibility);
  expect(await shown).toBe('visible');
});

it('prints without a code where the address is too long for one', async () => {
  const {page, warnings} = await open({
    files: {'/profile.json': {...profile, guideUrl: `/guide?${'x'.repeat(4000)}`}},
    init: () => {
      window.print = () => {};
    },
  });
  await page.locator('[data-sheet=poster]').click();
  await page.frameLocator('iframe[data-tend-print]').locator('.poster h1').waitFor();
  expect(warnings()).toEqual([]);
});

it('prints on phones that cannot make stylesheets of their own', async () => {
  const {page, warnings} = await open({
    files,
    init: () => {
      window.print = () => Object.assign(window.top!, {printed: true});
      // As before iOS 16.4 and Firefox 101.
      Object.assign(window, {
        CSSStyleSheet: class {
          constructor() {
            throw new TypeError('Illegal constructor');
          }
        },
      });
    },
  });
  await page.locator('.paper').waitFor();
  for (const sheet of ['poster', 'card']) {
    await page.locator(`[data-sheet=${sheet}]`).click();
    const printed = page.frameLocator('iframe[data-tend-print]').locator(`.${sheet}`);
    await printed.waitFor();
    expect(await printed.evaluate((node) => getComputedStyle(node).fontFamily)).toContain('Noto');
    const words = await printed.innerText();
    expect(words).toContain('Blow into the mouth until the chest rises.');
    expect(words).toContain('Stop giving naloxone, even if they do not wake up.');
    expect(words).toContain('Keep giving breaths.');
  }
  await expect
    .poll(() => page.evaluate(() => (window as unknown as {printed?: true}).printed))
    .toBe(true);
  expect(warnings()).toEqual([]);
});

it('keeps a long number with its extension within the screen', async () => {
  const {page} = await open({
    context: {viewport: {width: 320, height: 568}},
    files: {'/profile.json': {...profile, emergencyNumber: '867-555-0111 ext. 12'}},
  });
  await enter(page);
  const box = (await page.locator('dialog .bar-call').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
});

it('stops the rhythm of a pack that is no longer shown', async () => {
  const {page} = await open({
    files: {},
    body: '<tend-naloxone-guide pack="bc" kit="nasal"></tend-naloxone-guide>',
  });
  await page.evaluate(() => {
    Object.assign(window, {shakes: 0});
    navigator.vibrate = () => Boolean((window as unknown as {shakes: number}).shakes++);
  });
  await enter(page);
  await goTo(page, 'breaths');
  await press(page, 'pacer');
  await page.evaluate(() =>
    document.querySelector('tend-naloxone-guide')!.setAttribute('pack', 'on'),
  );
  // Ontario has no step of that name: the last one that both have is shown.
  await expect.poll(() => screen(page)).toBe('call');
  expect(await page.locator('dialog [data-action=stop]').count()).toBe(0);
  await page.evaluate(() =>
    document.querySelector('tend-naloxone-guide')!.setAttribute('pack', 'bc'),
  );
  await expect.poll(() => screen(page)).toBe('breaths');
  expect(await page.locator('.pacer').getAttribute('data-running')).toBe('no');
});

it('shows each screen although a browser has translated the last one', async () => {
  const {page} = await open({files});
  await enter(page);
  const translate = () =>
    page.evaluate(() => {
      const root = document
        .querySelector('tend-naloxone-guide')!
        .shadowRoot!.querySelector('dialog')!;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement!.closest('[translate=no]')) continue;
        const font = document.createElement('font');
        font.textContent = `«${text.data}»`;
        text.replaceWith(font);
      }
    });
  await translate();
  await press(page, 'next');
  expect(await page.locator('#screen-title').innerText()).toContain('Call');
  await goTo(page, 'nasal.press');
  await press(page, 'dose');
  await translate();
  const left = () => page.locator('dialog .countdown').innerText();
  const before = await left();
  await expect.poll(left, {timeout: 4000}).not.toBe(before);
});

describe('the mode opens, whatever a page has been through:', () => {
  /** What translators in browsers do to the texts of a shadow root. */
  const translateGuide = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('tend-naloxone-guide')!.shadowRoot!;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement!.closest('style, [translate=no]')) continue;
        const font = document.createElement('font');
        font.textContent = `«${text.data}»`;
        text.replaceWith(font);
      }
    });
  const changes: Record<string, (page: Page) => Promise<unknown>> = {
    'the language of the page changes': (page) =>
      page.evaluate(() => (document.documentElement.lang = 'es')),
    'the network comes back': (page) => page.evaluate(() => dispatchEvent(new Event('online'))),
    'the menu is used': (page) => page.locator('[data-action=language]').selectOption('fr'),
    'the pack changes': (page) =>
      page.evaluate(() =>
        document.querySelector('tend-naloxone-guide')!.setAttribute('pack', 'on'),
      ),
  };
  const spoken = {...profile, languages: ['en', 'fr', 'es']};
  const opened = (page: Page) => page.locator('dialog[open] #screen-title');

  it.each(Object.keys(changes))('a browser translates the guide, then %s', async (name) => {
    const {page} = await open({files: {'/profile.json': spoken}});
    await page.locator('.paper').waitFor();
    await translateGuide(page);
    await changes[name]!(page);
    await expect.poll(() => page.locator('.call font').count()).toBe(0);
    await page.locator('[data-action=emergency]').click();
    await opened(page).waitFor({timeout: 3000});
    await press(page, 'next');
    expect(await screen(page)).toBe('call');
  });

  it('a browser translates the guide while the mode is open, then the language changes', async () => {
    const {page} = await open({files: {'/profile.json': spoken}});
    await enter(page);
    await press(page, 'next');
    await translateGuide(page);
    await changes['the language of the page changes']!(page);
    await expect.poll(() => opened(page).innerText()).toContain('Llame');
    expect(await screen(page)).toBe('call');
  });

  it('an update took the words of the mode away: it speaks English', async () => {
    const {page} = await open({
      lang: 'fr',
      files: {'/profile.json': spoken},
      library: {'/chunks/emergency.': {status: 404}},
    });
    await heading(page).waitFor();
    await page.locator('dialog').waitFor({state: 'attached'});
    await page.locator('[data-action=emergency]').click();
    await opened(page).waitFor({timeout: 3000});
    await goTo(page, 'evaluate');
    expect(await opened(page).innerText()).toContain('Vérifiez la respiration');
    expect(await page.locator('dialog #question').innerText()).toBe('Are they breathing normally?');
    expect(await page.locator('dialog #question [lang=en]').count()).toBe(1);
  });

  it('an update took all of a language away: it speaks English throughout', async () => {
    const gone = {status: 404};
    const {page} = await open({
      lang: 'fr',
      files: {'/profile.json': spoken},
      library: Object.fromEntries(
        ['naloxone.fr', 'interface.fr', 'emergency.fr', 'circumstances.fr'].map((name) => [
          `/chunks/${name}`,
          gone,
        ]),
      ),
    });
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await opened(page).waitFor({timeout: 3000});
    await press(page, 'next');
    expect(await opened(page).innerText()).toBe('Call 911');
  });
});

it('asks again for what did not load when it is pressed', async () => {
  const library: Record<string, object> = {'/chunks/emergency-mode': {status: 503}};
  const {page} = await open({files, library});
  await page.locator('.paper').waitFor();
  delete library['/chunks/emergency-mode'];
  await page.locator('[data-action=emergency]').click();
  await page.locator('dialog[open]').waitFor({timeout: 3000});
});

it('leads under a strict policy', async () => {
  const {page, requests} = await open({
    files,
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${new URL(script().match(/src="([^"]+)/)![1]!).origin}; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
    },
    init: () => {
      const seen: string[] = [];
      Object.assign(window, {violations: seen});
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        seen.push(`${violatedDirective} ${blockedURI}`),
      );
    },
  });
  await enter(page);
  await goTo(page, 'breaths');
  await press(page, 'pacer');
  await goTo(page, 'nasal.press');
  await press(page, 'dose');
  await press(page, 'close');
  expect(
    await page.evaluate(() => (window as unknown as {violations: string[]}).violations),
  ).toEqual([]);
  expect(requests().length).toBeGreaterThan(0);
});
