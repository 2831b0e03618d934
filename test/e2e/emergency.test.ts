import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {heading, twoOrigins} from './two-origins.js';

const {open, script} = twoOrigins();
const profile = {pack: 'bc', kit: 'nasal', emergencyNumber: '911'};

/** The focused control, across shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null;
    return element?.dataset.action ?? element?.id;
  });
const screen = (page: Page) =>
  page.locator('dialog .screen').getAttribute('data-screen', {timeout: 5000});

/** Presses next so many times. */
async function goOn(page: Page, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await page.locator('dialog [data-action=next]').click();
}

/** Goes on with the keyboard to a control, then presses it. */
async function key(page: Page, action: string): Promise<void> {
  for (let tries = 0; (await focused(page)) !== action; tries++) {
    if (tries > 40) throw new Error(`${action} cannot be reached by keyboard`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

describe('the emergency mode', () => {
  it('is led through by keyboard alone, from the page to the log', async () => {
    const {page} = await open({files: {'/profile.json': profile}});
    await heading(page).waitFor();
    await page.locator('.paper').waitFor();
    await key(page, 'emergency');
    expect(await focused(page)).toBe('screen-title');
    for (const name of ['call', 'airway', 'breaths']) {
      await key(page, 'next');
      expect(await screen(page)).toBe(name);
      expect(await focused(page), 'a screen reader hears the step').toBe('screen-title');
    }
    await key(page, 'pacer');
    await expect.poll(() => page.locator('.pacer').getAttribute('data-running')).toBe('yes');
    await key(page, 'next');
    await key(page, 'no');
    expect(await screen(page)).toBe('naloxone');
    await key(page, 'dose');
    expect(await page.locator('[data-dose]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('emergency');
    await key(page, 'clear');
    expect(await page.locator('[data-dose]').count()).toBe(0);
  });

  it('is exact after ten minutes, with the tab asleep in between', async () => {
    const {page} = await open({clock: true, files: {'/profile.json': profile}});
    await heading(page).waitFor();
    await page.locator('.paper').waitFor();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 3);
    await page.locator('[data-action=pacer]').click();
    const counted = () => page.locator('[data-count]').innerText();
    await page.clock.runFor(100_100);
    expect(await counted()).toBe('20');
    // A hidden tab: no frames, no timers, only time.
    await page.clock.fastForward(495_000);
    await page.clock.runFor(5000);
    expect(await counted()).toBe('120');
    await goOn(page, 2);
    await page.locator('[data-action=dose]').click();
    await page.clock.fastForward(119_000);
    await page.clock.runFor(1000);
    expect(await page.locator('dialog [role=status]').innerText()).toContain('Check the breathing');
  });

  it('stays with a reload of the tab, and is not there for the next visitor', async () => {
    const {page} = await open({files: {'/profile.json': profile}});
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 5);
    await page.locator('[data-action=dose]').click();
    await page.reload();
    await expect.poll(() => page.locator('[data-dose]').count()).toBe(1);
    const traces = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(traces).toEqual([0, 1, '']);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.paper').waitFor();
    expect(await other.locator('[data-dose]').count()).toBe(0);
  });

  it('opens although it was pressed before it had arrived, and shows the steps when it never does', async () => {
    const {page} = await open({library: {'/chunks/emergency-mode': {stall: true}}});
    await heading(page).waitFor();
    await page.locator('[data-action=emergency]').click();
    expect(await focused(page)).toBe('steps');
  });

  it.each([
    ['a small phone', 320, 480],
    ['a phone on its side', 640, 320],
    ['400 % zoom', 320, 256],
  ])('keeps the way on in sight on %s', async (_, width, height) => {
    const {page} = await open({
      context: {viewport: {width, height}},
      lang: 'fr',
      files: {'/profile.json': profile},
    });
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    for (let on = true; on;) {
      const next = page.locator('dialog [data-action=next]');
      const box = (await next.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(
        await page
          .locator('dialog .action')
          .evaluate((node) => node.scrollWidth - node.clientWidth),
      ).toBeLessThanOrEqual(0);
      expect(
        await page.locator('dialog .action').evaluate((node) => node.clientHeight),
      ).toBeGreaterThan(60);
      await next.click();
      // Where the breathing decides, the answers lead on.
      on = (await next.count()) > 0;
    }
  });
});

describe('what decides stays in sight', () => {
  const inView = async (page: Page, selector: string) => {
    const box = (await page.locator(selector).first().boundingBox())!;
    return page.evaluate(({x, y, width, height}) => {
      const root = document.querySelector('tend-naloxone-guide')!.shadowRoot!;
      const seen = (across: number, down: number) =>
        root.elementFromPoint(x + width * across, y + height * down);
      const all = [seen(0.1, 0.15), seen(0.9, 0.15), seen(0.1, 0.85), seen(0.9, 0.85)];
      return all.map(
        (element) => element?.closest('[data-action], h1')?.matches('.thumb *, .bar *') === false,
      );
    }, box);
  };
  const sight = [true, true, true, true];

  it.each([
    ['en', 360],
    ['fr', 360],
    ['ar', 360],
    ['fr', 320],
  ])('in %s on a phone %i pixels wide, with two doses in the log', async (lang, width) => {
    const {page} = await open({
      context: {viewport: {width, height: 640}},
      clock: true,
      lang,
      files: {'/profile.json': profile},
    });
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 10);
    for (const dose of [1, 2]) {
      expect(await screen(page)).toBe(dose === 1 ? 'nasal.press' : 'again');
      expect(await inView(page, 'dialog [data-action=dose]')).toEqual(sight);
      await page.locator('dialog [data-action=dose]').click();
      await goOn(page, 1);
      expect(await screen(page)).toBe('evaluate-again');
      expect(await inView(page, 'dialog [data-action=yes]')).toEqual(sight);
      expect(await inView(page, 'dialog [data-action=no]')).toEqual(sight);
      expect(await inView(page, '#screen-title')).toEqual(sight);
      await page.clock.runFor(130_000);
      await page.locator('dialog [data-action=no]').click();
    }
  });

  it('shows the newest dose of many', async () => {
    const {page} = await open({files: {'/profile.json': profile}});
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 10);
    for (let dose = 0; dose < 8; dose++) await page.locator('dialog [data-action=dose]').click();
    const log = (await page.locator('dialog .log').boundingBox())!;
    const last = (await page.locator('dialog [data-dose="8"]').boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(log.y + log.height + 1);
  });

  it('with text at twice its size, on a narrow phone: nothing beside the screen, the step in view', async () => {
    const {page} = await open({
      context: {viewport: {width: 320, height: 568}},
      head: `<style>html { font-size: 200%; }</style>${script('data-profile="/profile.json"')}`,
      files: {'/profile.json': profile},
    });
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 10);
    await page.locator('dialog [data-action=dose]').click();
    await goOn(page, 1);
    for (const action of ['back', 'next', 'close', 'call']) {
      const box = (await page.locator(`dialog [data-action=${action}]`).first().boundingBox())!;
      expect(box.x, action).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, action).toBeLessThanOrEqual(320);
    }
    const title = (await page.locator('#screen-title').boundingBox())!;
    const on = (await page.locator('dialog [data-action=next]').boundingBox())!;
    expect(title.y).toBeGreaterThanOrEqual(0);
    expect(title.y + title.height).toBeLessThanOrEqual(on.y);
  });
});

describe('the doses', () => {
  it('can be of the other product, and of either after a reload', async () => {
    const {page} = await open({clock: true, files: {'/profile.json': {...profile, kit: 'both'}}});
    const choose = (product: string) =>
      page.locator(`dialog [data-action=choose][data-product=${product}]`);
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 5);
    await choose('injection').click();
    // Not that one after all.
    await choose('nasal').click();
    expect(await choose('nasal').getAttribute('aria-pressed')).toBe('true');
    await page.locator('dialog [data-action=dose]').click();
    await page.clock.runFor(130_000);
    await page.reload();
    await page.locator('.doses.summary').waitFor();
    await page.locator('[data-action=emergency]').click();
    await page.locator('dialog [data-action=no]').click();
    expect(await screen(page)).toBe('again');
    expect(await page.locator('.action').innerText()).toContain('other nostril');
    await choose('injection').click();
    expect(await page.locator('.action').innerText()).toContain('new ampoule');
    await page.locator('dialog [data-action=dose]').click();
    const log = await page.locator('dialog .log').innerText();
    expect(log).toMatch(/Nasal spray.*Injection/s);
  });

  it('are one for a hand that shakes, and are heard', async () => {
    const {page} = await open({files: {'/profile.json': profile}});
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 10);
    await page.locator('dialog [data-action=dose]').dblclick();
    expect(await page.locator('dialog [data-dose]').count()).toBe(1);
    const status = page.locator('dialog [role=status]');
    expect(await status.innerText()).toContain('1. Nasal spray');
    await page.locator('dialog [data-action=dose]').click();
    expect(await status.innerText()).toContain('2. Nasal spray');
    await page.locator('dialog [data-action=undo]').click();
    expect(await status.innerText()).toContain('1. Nasal spray');
  });

  it('do not ask again what was just answered', async () => {
    const {page} = await open({clock: true, files: {'/profile.json': profile}});
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 10);
    await page.locator('dialog [data-action=dose]').click();
    await page.clock.runFor(130_000);
    await page.locator('dialog [data-action=check]').click();
    await page.locator('dialog [data-action=yes]').click();
    expect(await screen(page)).toBe('normal');
    expect(await page.locator('dialog [data-action=check]').count()).toBe(0);
  });
});

describe('what a device can do', () => {
  it('keeps the screen on while it leads, again after the page was hidden, and no longer', async () => {
    const {page} = await open({
      files: {'/profile.json': profile},
      init: () => {
        const held: EventTarget[] = [];
        const request = () => {
          const sentinel = Object.assign(new EventTarget(), {
            released: false,
            release() {
              sentinel.released = true;
              sentinel.dispatchEvent(new Event('release'));
              return Promise.resolve();
            },
          });
          held.push(sentinel);
          return Promise.resolve(sentinel);
        };
        Object.assign(window, {held});
        Object.defineProperty(navigator, 'wakeLock', {value: {request}});
      },
    });
    const locks = () =>
      page.evaluate(() =>
        (window as unknown as {held: {released: boolean}[]}).held.map(({released}) => released),
      );
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await expect.poll(locks).toEqual([false]);
    expect(await page.locator('.awake').count()).toBe(0);
    await page.evaluate(async () => {
      // What a browser does when the page is hidden, and shown again.
      const [lock] = (window as unknown as {held: {release: () => Promise<void>}[]}).held;
      await lock!.release();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(locks).toEqual([true, false]);
    await page.locator('dialog [data-action=close]').click();
    await expect.poll(locks).toEqual([true, true]);
  });

  it('says plainly where the screen cannot be kept on', async () => {
    const {page} = await open({
      files: {'/profile.json': profile},
      init: () => Object.defineProperty(navigator, 'wakeLock', {value: undefined}),
    });
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    expect(await page.locator('.awake').innerText()).toContain('turn its screen off');
  });

  it('reads aloud by a voice of the device, stops with the step, and by no company’s server', async () => {
    const {page} = await open({
      files: {'/profile.json': {...profile, languages: ['en', 'es']}},
      init: () => {
        const spoken: string[] = [];
        const speech = Object.assign(new EventTarget(), {
          getVoices: () => [
            {lang: 'en-US', localService: false, name: 'far'},
            {lang: 'en_CA', localService: true, name: 'near'},
            {lang: 'es-MX', localService: false, name: 'far'},
          ],
          speak: ({text, voice}: {text: string; voice: {name: string}}) =>
            spoken.push(`${voice.name}: ${text}`),
          cancel: () => spoken.push('stop'),
        });
        Object.assign(window, {spoken});
        Object.defineProperty(window, 'speechSynthesis', {value: speech});
        Object.defineProperty(window, 'SpeechSynthesisUtterance', {
          value: class {
            voice = null;
            constructor(readonly text: string) {}
          },
        });
      },
    });
    const spoken = () => page.evaluate(() => (window as unknown as {spoken: string[]}).spoken);
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await page.locator('dialog [data-action=read]').click();
    expect(await spoken()).toEqual(['near: Try to wake them']);
    await page.locator('dialog [data-action=next]').click();
    expect(await spoken()).toEqual(['near: Try to wake them', 'stop']);
    await page.locator('dialog [data-action=close]').click();
    await page.locator('[data-action=language]').selectOption('es');
    await expect.poll(() => heading(page).textContent()).toContain('sobredosis');
    await page.locator('[data-action=emergency]').click();
    expect(await page.locator('dialog [data-action=read]').count()).toBe(0);
  });

  it('sounds the rhythm on the audio clock when asked, and is silent when it ends', async () => {
    const {page} = await open({
      files: {'/profile.json': profile},
      init: () => {
        const beats: number[] = [];
        Object.assign(window, {beats, shut: 0});
        const node = () => ({
          gain: {
            setValueAtTime() {},
            linearRampToValueAtTime() {},
            exponentialRampToValueAtTime() {},
          },
          frequency: {value: 0},
          connect: (to: unknown) => to,
          disconnect: () => beats.splice(0),
          start: (at: number) => beats.push(at),
          stop() {},
        });
        const context = {
          currentTime: 100,
          destination: {},
          createGain: node,
          createOscillator: node,
          resume: () => Promise.resolve(),
          close: () => Promise.resolve((window as unknown as {shut: number}).shut++),
        };
        // A constructor may answer with what it likes.
        const Audio = function () {
          return context;
        };
        Object.defineProperty(window, 'AudioContext', {value: Audio});
      },
    });
    const beats = () => page.evaluate(() => (window as unknown as {beats: number[]}).beats);
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await goOn(page, 3);
    await page.locator('[data-action=pacer]').click();
    expect(await beats()).toEqual([]);
    await page.locator('[data-action=sound]').click();
    const at = await beats();
    expect(at.length).toBeGreaterThan(12);
    for (const [index, beat] of at.entries())
      if (index) expect(beat - at[index - 1]!).toBeCloseTo(5, 6);
    expect(at[0]! - 100).toBeLessThanOrEqual(5);
    await page.locator('dialog [data-action=next]').click();
    expect(await page.evaluate(() => (window as unknown as {shut: number}).shut)).toBe(1);
  });
});
