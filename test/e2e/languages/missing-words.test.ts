import {describe, expect, it} from 'vitest';
import {heading, type Answer} from '../two-origins.js';
import {languages, open, sourcesShown} from './languages-page.js';

describe('words that do not come', () => {
  it.each<[string, Answer]>([
    ['are not there', {status: 404}],
    ['break off', {cut: true}],
  ])('and %s leave English, say so once, and come by themselves', async (_, answer) => {
    const library: Record<string, Answer> = {'/chunks/naloxone.fr': answer};
    const {page, requested, warnings, quiet} = await open({
      lang: 'fr',
      library,
      clock: true,
      init: () => {
        // The fake clock replaces `performance`, and requests are listed without their `#`.
        const addresses: string[] = [];
        Object.assign(window, {addresses});
        new PerformanceObserver((list) =>
          addresses.push(...list.getEntries().map(({name}) => name)),
        ).observe({type: 'resource', buffered: true});
      },
    });
    const tries = () => requested().filter((path) => path.includes('naloxone.fr')).length;
    await heading(page).waitFor();
    expect(await languages(page)).toBe('en ltr');
    await quiet();
    const before = tries();
    await page.clock.fastForward(3_000);
    await expect.poll(tries).toBeGreaterThan(before);
    delete library['/chunks/naloxone.fr'];
    // The next try is set once this one has failed, and no request shows when.
    await expect
      .poll(async () => {
        await quiet();
        await page.clock.fastForward(9_000);
        return languages(page);
      })
      .toBe('fr ltr, en ltr');
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('the words of "fr" for the naloxone widget did not load');
    // Some browsers remember an address that gave nothing.
    const addresses = await page.evaluate(
      () => (window as unknown as {addresses: string[]}).addresses,
    );
    const french = addresses.filter((address) => address.includes('naloxone.fr'));
    expect(new Set(french).size).toBe(french.length);
    expect(french.at(-1)).toMatch(/#\d+$/);
  });

  it('and never answer leave the languages that are there', async () => {
    const stalled = {'/chunks/naloxone.fr': {stall: true}} as const;
    const {page, requested, warnings} = await open({lang: 'fr', library: stalled, clock: true});
    await page.waitForFunction(() => customElements.get('tend-naloxone-guide'));
    // The time limit begins with the request.
    await expect.poll(() => requested().join()).toContain('naloxone.fr');
    await page.clock.fastForward(10_000);
    await heading(page).waitFor();
    expect(await languages(page)).toBe('en ltr');
    expect(warnings()[0]).toContain('no answer within');
  });

  it('are asked for again as soon as there is a network', async () => {
    const {page, warnings} = await open({clock: true});
    await heading(page).waitFor();
    await sourcesShown(page);
    // No timer runs from here: what comes is not a retry that was due anyway.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.context().setOffline(true);
    await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await expect.poll(warnings).toHaveLength(1);
    expect(await languages(page)).toBe('en ltr');
    await page.context().setOffline(false);
    await expect.poll(() => languages(page)).toBe('fr ltr, en ltr');
    expect(warnings()).toHaveLength(1);
  });
});
