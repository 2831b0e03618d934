import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {heading} from '../two-origins.js';
import {enter, files, goTo, open, press, screen} from './emergency-page.js';

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
