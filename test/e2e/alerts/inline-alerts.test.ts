import {describe, expect, it} from 'vitest';
import {
  at,
  banner,
  cards,
  feed,
  ids,
  listen,
  announced,
  show,
  tag,
  warning,
} from './banner-page.js';

describe('alerts written in the page', () => {
  const written = (id: string, more = '', words = '<p>Known.</p>') =>
    `<article data-alert-id="${id}" data-sent="${at(-1)}" data-expires="${at(5)}" data-severity="severe" data-from="Unit" ${more}>
      <h3>About ${id}</h3>
      ${words}
    </article>`;

  it('as HTML, in two languages', async () => {
    const {page, ready, warnings} = await show({
      lang: 'fr',
      files: {},
      body: tag(
        '',
        written('a', 'lang="en"') +
          written('a', 'lang="fr"', '<p data-instruction>Faites <b>ceci</b>.</p>') +
          written('old', `data-expires="${at(-0.5)}"`).replace(/data-expires="[^"]*" /, ''),
      ),
    });
    await ready();
    expect(await ids(page)).toEqual(['a']);
    expect(await cards(page).getAttribute('lang')).toBe('fr');
    expect(await cards(page).locator('.do').innerText()).toContain('Faites ceci.');
    expect(warnings()).toEqual([]);
  });

  it('keeps the page’s paragraphs, items and breaks, and not how its source is broken', async () => {
    const {page, ready, warnings} = await show({
      files: {},
      body: tag(
        '',
        written(
          'a',
          'lang="en"',
          `<ul data-instruction><li>Start
            low.</li><li><p>Go slow.<br>Stay.</p></li></ul>
          <p>It is
             <b>green</b>.</p><p>See <a href="tel:211">211</a> or <a href="/more">more</a>.</p>`,
        ),
      ),
    });
    await ready();
    await cards(page).locator('summary').click();
    expect(await cards(page).locator('.do .lines').allInnerTexts()).toEqual([
      'Start low.\nGo slow.\nStay.',
    ]);
    expect(await cards(page).locator('.more > .lines').allInnerTexts()).toEqual([
      'It is green.',
      'See 211 or more.',
    ]);
    expect(await cards(page).locator('a').getAttribute('href')).toMatch(/^http.*\/more$/);
    expect(warnings()).toEqual([]);
  });

  it('are news when the page adds them later, and silent when it comes with them', async () => {
    const {page, ready} = await show({files: {}, body: tag('', written('a', 'lang="en"'))});
    await ready();
    await page.waitForFunction(() => document.readyState === 'complete');
    await listen(page);
    await banner(page).evaluate(
      (element, html) => element.insertAdjacentHTML('beforeend', html),
      written('b', 'lang="en"'),
    );
    await expect.poll(() => ids(page)).toHaveLength(2);
    expect(await announced(page)).toEqual(['alert: New alert: About b']);
  });

  it('as JSON, beside those of a feed', async () => {
    const json = `<script type="application/json">${JSON.stringify({alerts: [warning('json')]})}</script>`;
    const {page, ready} = await show({
      files: {'/feed.json': feed(warning('fed'))},
      body: tag('src="/feed.json"', json),
    });
    await ready();
    await expect.poll(async () => (await ids(page)).sort()).toEqual(['fed', 'json']);
  });

  it('as JSON that is broken costs a warning', async () => {
    const {page, ready, warnings} = await show({
      files: {'/feed.json': feed(warning('fed'))},
      body: tag('src="/feed.json"', '<script type="application/json">{"alerts": [</script>'),
    });
    await ready();
    await expect.poll(() => ids(page)).toEqual(['fed']);
    expect(warnings()).toHaveLength(1);
  });
});
