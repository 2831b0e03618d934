import {describe, expect, it} from 'vitest';
import {guide, heading, kinds, twoOrigins} from './two-origins.js';

const {open, library} = twoOrigins();

const withAttributes = (attributes: string) =>
  `<tend-naloxone-guide ${attributes}></tend-naloxone-guide>`;

it('a profile is downloaded once for the script and all guides', async () => {
  const {page, requests} = await open({
    files: {'/profile.json': {pack: 'bc'}},
    body: guide + guide + withAttributes('lang="fr"'),
  });
  await heading(page, 2).waitFor();
  const profiles = requests().filter((request) => request.url().endsWith('/profile.json'));
  expect(profiles).toHaveLength(1);
  expect(await kinds(page, 2)).toContain('check call');
});

describe('a broken profile', () => {
  it('that other sites may not read costs one warning', async () => {
    const {page, warnings} = await open({
      body: withAttributes(`pack="bc" profile="${library()}/profile.json"`),
      library: {
        '/profile.json': {
          body: '{"pack": "yt"}',
          headers: {'Access-Control-Allow-Origin': 'null'},
        },
      },
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toContain('check call');
    expect(warnings()).toEqual([expect.stringContaining('CORS')]);
  });

  it('whose reader never comes is given up', async () => {
    const {page, warnings} = await open({
      files: {'/profile.json': {pack: 'yt'}},
      library: {'/chunks/profile': {stall: true}},
      clock: true,
    });
    await page.waitForFunction(() => customElements.get('tend-naloxone-guide'));
    await page.clock.fastForward(10_000);
    await heading(page).waitFor();
    expect(warnings()).toEqual([
      expect.stringContaining('the code that reads /profile.json did not load'),
    ]);
  });
});
