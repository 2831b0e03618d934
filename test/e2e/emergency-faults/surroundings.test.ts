import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {heading} from '../two-origins.js';
import {enter, files, goTo, open, press, screen, takeAwayAndBack} from './emergency-page.js';

/** What the page does once it is idle, which the test decides. */
interface Idle {
  idle: (() => void)[];
}

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
    await expect
      .poll(() => page.locator('dialog').evaluate((node) => node.matches(':modal')))
      .toBe(true);
    expect(await screen(page)).toBe('airway');
    expect(await page.locator('dialog').count()).toBe(1);
    await press(page, 'next');
    expect(await screen(page)).toBe('breaths');
    await press(page, 'close');
    await expect
      .poll(() => page.locator('article').evaluate((node) => node.style.contentVisibility))
      .toBe('');
  });

  it('does not open by itself when it comes back', async () => {
    const {page} = await open({
      files,
      init: () => {
        const idle: (() => void)[] = [];
        Object.assign(window, {idle});
        window.requestIdleCallback = (callback) => idle.push(callback as () => void);
      },
    });
    await heading(page).waitFor();
    await page.locator('[data-action=emergency]').click();
    await page.locator('dialog[open]').waitFor();
    await press(page, 'close');
    await takeAwayAndBack(page);
    // The mode is prepared when the page is idle; then it stands there, closed.
    await page.evaluate(() => (window as unknown as Idle).idle.splice(0).forEach((run) => run()));
    await expect.poll(() => page.locator('dialog').count()).toBe(1);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

/** Requests for the screen to stay on, which the test grants. */
interface WakeLocks {
  grants: (() => void)[];
  held: {released: boolean}[];
}

describe('a device that', () => {
  it('refuses sound later than it should throws nothing into the page', async () => {
    const {page} = await open({
      files,
      init: () => {
        const refused = new Set<string>();
        const refuse = (what: 'resume' | 'close') => () => {
          refused.add(what);
          // A turn later, so that its rejection has been reported if nobody took it.
          setTimeout(() => Object.assign(window, {refused: [...refused].join(' ')}));
          return Promise.reject(new DOMException('interrupted by a call', 'InvalidStateError'));
        };
        AudioContext.prototype.resume = refuse('resume');
        AudioContext.prototype.close = refuse('close');
      },
    });
    await enter(page);
    await goTo(page, 'breaths');
    await press(page, 'pacer');
    await press(page, 'sound');
    await press(page, 'next');
    // Every page is checked for errors at its end: the refusals have to have come by then.
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'refused')))
      .toBe('resume close');
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
        const grants: (() => void)[] = [];
        const request = async () => {
          await new Promise<void>((resolve) => grants.push(resolve));
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
        Object.assign(window, {held, grants});
        Object.defineProperty(navigator, 'wakeLock', {value: {request}});
      },
    });
    const requested = () => page.evaluate(() => (window as unknown as WakeLocks).grants.length);
    const locks = () =>
      page.evaluate(() => (window as unknown as WakeLocks).held.map(({released}) => released));
    await enter(page);
    await expect.poll(requested).toBe(1);
    await press(page, 'close');
    await enter(page);
    await expect.poll(requested).toBe(2);
    await page.evaluate(() => (window as unknown as WakeLocks).grants.forEach((grant) => grant()));
    await expect.poll(locks).toHaveLength(2);
    await press(page, 'close');
    await expect.poll(locks).toEqual([true, true]);
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
