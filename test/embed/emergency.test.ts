import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {heading, twoOrigins} from './two-origins.js';

const {open} = twoOrigins();
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
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(kept).toEqual([0, 1, '']);
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
      on = await next.isEnabled();
      if (on) await next.click();
    }
  });
});
