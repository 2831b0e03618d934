import type {Page} from 'playwright-core';
import {twoOrigins} from '../two-origins.js';

export const {open, script} = twoOrigins();
export const profile = {pack: 'bc', kit: 'nasal', emergencyNumber: '911'};
export const files = {'/profile.json': profile};

export const press = (page: Page, action: string, nth = 0) =>
  page.locator('tend-naloxone-guide').nth(nth).locator(`dialog [data-action=${action}]`).click();
export const enter = async (page: Page, nth = 0) => {
  const button = page.locator('tend-naloxone-guide').nth(nth).locator('[data-action=emergency]');
  await page.locator('tend-naloxone-guide').nth(nth).locator('.paper').waitFor();
  await button.click();
};
export const screen = (page: Page) =>
  page.locator('dialog[open] .screen').getAttribute('data-screen');
/** Goes on until a screen. */
export async function goTo(page: Page, id: string): Promise<void> {
  for (let tries = 0; (await screen(page)) !== id; tries++) {
    if (tries > 20) throw new Error(`${id} does not come`);
    await press(page, 'next');
  }
}

/** Takes the guide out of the page until what waits for the end of its turn has run, and puts it back. */
export const takeAwayAndBack = (page: Page) =>
  page.evaluate(async () => {
    const element = document.querySelector('tend-naloxone-guide')!;
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    document.body.append(element);
  });

/** Doses in the tab, from before the page's first byte. */
export const storedDoses = (json: string) =>
  `sessionStorage.setItem('tend-doses', ${JSON.stringify(json)})`;
