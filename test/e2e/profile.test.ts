import {describe, expect, it} from 'vitest';
import {guide, heading, kinds, twoOrigins, type Answer} from './two-origins.js';

const {open, library} = twoOrigins();

const shownText = (page: Parameters<typeof heading>[0], nth = 0) =>
  page.locator('tend-naloxone-guide').nth(nth).locator('article').innerText();

const withAttributes = (attributes: string) =>
  `<tend-naloxone-guide ${attributes}></tend-naloxone-guide>`;

describe('what a site chooses', () => {
  it('is the attribute’s, then the profile’s, then the default', async () => {
    const {page, warnings} = await open({
      files: {
        '/profile.json': {pack: 'yt', kit: 'nasal'},
        '/other.json': {pack: 'on'},
      },
      body:
        withAttributes('') +
        withAttributes('pack="bc" kit="injection"') +
        withAttributes('profile="/other.json"') +
        withAttributes('profile="/other.json" pack="ab"'),
    });
    await heading(page, 3).waitFor();
    expect(await kinds(page, 0)).toBe('call naloxone reassess check airway breaths reassess');
    expect(await kinds(page, 1)).toBe('check call airway breaths reassess naloxone reassess');
    expect(await kinds(page, 2)).toBe('check call naloxone breaths reassess stay recovery');
    expect(await kinds(page, 3)).toBe(
      'check check call breaths reassess naloxone naloxone reassess',
    );
    const howTos = (nth: number) =>
      page
        .locator('tend-naloxone-guide')
        .nth(nth)
        .locator('[data-how-to=nasal], [data-how-to=injection]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.howTo));
    expect(await howTos(0)).toEqual(['nasal']);
    expect(await howTos(1)).toEqual(['injection']);
    expect(await howTos(2)).toEqual(['nasal', 'injection']);
    expect(warnings()).toEqual([]);
  });

  it('is downloaded once for all guides', async () => {
    const {page, requests} = await open({
      files: {'/profile.json': {pack: 'bc'}},
      body: guide + guide + withAttributes('lang="fr"'),
    });
    await heading(page, 2).waitFor();
    const profiles = requests().filter((request) => request.url().endsWith('/profile.json'));
    expect(profiles).toHaveLength(1);
  });

  it('links the emergency number that it names, in every place', async () => {
    const {page} = await open({
      files: {'/profile.json': {pack: 'bc', emergencyNumber: '+1 (867) 555-0111'}},
    });
    await heading(page).waitFor();
    const links = page.locator('a[data-action=call]');
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all())
      expect(await link.getAttribute('href')).toBe('tel:+18675550111');
    expect(await shownText(page)).not.toContain('911');
  });

  it('links the number of the pack where it names none, and no number where it says so', async () => {
    const {page} = await open({files: {'/profile.json': {pack: 'bc'}}});
    await heading(page).waitFor();
    expect(await page.locator('.call [href="tel:911"]').count()).toBe(1);
    expect(await shownText(page)).toContain('Call your local emergency number');
    const silent = await open({files: {'/profile.json': {pack: 'bc', emergencyNumber: null}}});
    await heading(silent.page).waitFor();
    expect(await silent.page.locator('tend-naloxone-guide [href^="tel:"]').count()).toBe(0);
    expect(await shownText(silent.page)).toContain('Call your local emergency number');
  });

  it('leads with French for Québec, says that it is not complete, and yields to the tag’s lang', async () => {
    const {page} = await open({
      files: {'/profile.json': {pack: 'qc'}},
      body: withAttributes('') + withAttributes('lang="en"'),
    });
    await heading(page, 1).waitFor();
    const both = await heading(page).innerText();
    expect(both.indexOf('Comment intervenir')).toBe(0);
    expect(both).toContain('How to respond');
    const notes = page.locator('tend-naloxone-guide').first().locator('.notes');
    expect(await notes.innerText()).toMatch(/pas encore complet|incomplet|pas complet/);
    expect(await notes.innerText()).toContain('not complete for Québec');
    expect(await heading(page, 1).innerText()).not.toContain('Comment');
  });

  it('leads with French for Québec also where the tag’s pack is misspelt', async () => {
    const {page, warnings} = await open({
      files: {'/profile.json': {pack: 'qc'}},
      body: withAttributes('pack="quebec"'),
    });
    await heading(page).waitFor();
    expect(await page.locator('.notes').innerText()).toContain('not complete for Québec');
    expect(await heading(page).innerText()).toContain('Comment intervenir');
    expect(warnings()).toHaveLength(1);
  });

  it('is the default where an attribute is wrong, with one warning for each', async () => {
    const {page, warnings} = await open({
      body: withAttributes('pack="BC" kit="pills"') + withAttributes('pack="BC" kit="pills"'),
    });
    await heading(page, 1).waitFor();
    expect(await kinds(page, 1)).toBe('call naloxone stay');
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await expect.poll(() => heading(page, 1).textContent()).toContain('Comment intervenir');
    expect(warnings().sort()).toEqual([
      expect.stringContaining('"BC" for <tend-naloxone-guide pack>: expected ab, bc, ca'),
      expect.stringContaining(
        '"pills" for <tend-naloxone-guide kit>: expected nasal, injection or both',
      ),
    ]);
  });

  it('changes with the attributes, and goes back when they go', async () => {
    const {page} = await open({files: {'/profile.json': {pack: 'yt', kit: 'nasal'}}});
    await heading(page).waitFor();
    const set = (name: string, value: string | null) =>
      page.evaluate(
        ([key, to]) => {
          const element = document.querySelector('tend-naloxone-guide')!;
          if (to === null) element.removeAttribute(key!);
          else element.setAttribute(key!, to!);
        },
        [name, value],
      );
    await set('pack', 'ab');
    await expect.poll(() => kinds(page)).toContain('naloxone naloxone');
    await set('kit', 'injection');
    await expect.poll(() => page.locator('[data-how-to=nasal]').count()).toBe(0);
    expect(await page.locator('[data-how-to=injection]').count()).toBe(1);
    await set('pack', null);
    await set('kit', null);
    await expect.poll(() => kinds(page)).toContain('check airway');
    expect(await page.locator('[data-how-to=nasal]').count()).toBe(1);
  });

  it('is that of the profile named last, however slow the one before', async () => {
    const files: Record<string, Answer | object> = {
      '/slow.json': {stall: true},
      '/fast.json': {pack: 'on'},
    };
    const {page} = await open({files, body: withAttributes('profile="/slow.json"'), clock: true});
    await page.waitForFunction(() => customElements.get('tend-naloxone-guide'));
    await page.evaluate(() =>
      document.querySelector('tend-naloxone-guide')!.setAttribute('profile', '/fast.json'),
    );
    await heading(page).waitFor();
    await page.clock.fastForward(10_000);
    expect(await kinds(page)).toContain('naloxone breaths reassess');
  });

  it('can leave out drafts, and name the language of pages that name none', async () => {
    const {page} = await open({
      lang: '',
      files: {
        '/profile.json': {languages: ['fr', 'en']},
        '/reviewed.json': {languages: ['fr', 'en'], drafts: 'hide'},
      },
      body: withAttributes('') + withAttributes('profile="/reviewed.json"'),
    });
    await heading(page, 1).waitFor();
    expect((await heading(page).innerText()).indexOf('Comment intervenir')).toBe(0);
    expect(await heading(page, 1).innerText()).toBe('How to respond to an overdose');
  });
});

describe('a broken profile', () => {
  it('costs one warning for each wrong value, and keeps what is right', async () => {
    const profile = {
      pack: 'yt',
      kit: 'Nasal',
      drafts: true,
      emergencyNumber: 911,
      timeZone: 'Yukon/Whitehorse',
      languages: ['en', 'not a tag', 7],
      theme: {accent: '#123456', accents: 'red', radius: '1em; color: red', text: null},
      content: {
        'no tag!': {},
        fr: 'Bonjour',
        en: {
          naloxone: {
            intro: 'Our own words.',
            'stop.normal': 5,
            'steps.stay': null,
            'nasal.next': 'Another spray after 5 minutes.',
            'nasal.press': 'Press for {{wait}}.',
            constructor: 'x',
            __proto__: 'never an own key',
          },
        },
      },
    };
    const {page, warnings} = await open({files: {'/profile.json': profile}});
    await heading(page).waitFor();
    const named = warnings().map((text) => /^tend: \/profile\.json: "([^"]+)"/.exec(text)?.[1]);
    expect(named.sort()).toEqual(
      [
        'kit',
        'drafts',
        'emergencyNumber',
        'timeZone',
        'languages.1',
        'languages.2',
        'theme.accents',
        'theme.radius',
        'theme.text',
        'content.no tag!',
        'content.fr',
        'content.en.naloxone.stop.normal',
        'content.en.naloxone.steps.stay',
        'content.en.naloxone.nasal.next',
        'content.en.naloxone.nasal.press',
        'content.en.naloxone.constructor',
      ].sort(),
    );
    expect(await kinds(page)).toBe('call naloxone reassess check airway breaths reassess');
    expect(await page.locator('.intro').innerText()).toBe('Our own words.');
    const color = await page
      .locator('h3.heading')
      .first()
      .evaluate((node) => getComputedStyle(node).color);
    expect(color).toBe('rgb(18, 52, 86)');
    expect(await page.locator('[data-how-to=nasal]').textContent()).toContain('2–3 minutes');
  });

  it('that is text, a number or true costs one warning', async () => {
    const bodies = ['"bc"', '42', 'true'];
    const {page, warnings} = await open({
      files: Object.fromEntries(bodies.map((body, index) => [`/${index}.json`, {body}])),
      body: bodies.map((_, index) => withAttributes(`profile="/${index}.json"`)).join(''),
    });
    await heading(page, bodies.length - 1).waitFor();
    expect(warnings().sort()).toEqual(
      bodies.map((_, index) => expect.stringContaining(`/${index}.json: the profile must be`)),
    );
  });

  it('whose sentence is blank keeps the built-in one: no step loses its words', async () => {
    const content = {en: {naloxone: {'steps.naloxone.title': '', intro: '  '}}};
    const {page, warnings} = await open({
      files: {'/profile.json': {pack: 'bc', content}},
    });
    await heading(page).waitFor();
    const step = page.locator('li[data-step=naloxone] h4');
    expect(await step.innerText()).toBe('Give naloxone');
    expect(warnings()).toHaveLength(2);
  });

  it('with a region’s words beside its language’s loses neither in silence', async () => {
    const content = {
      'en-CA': {naloxone: {intro: 'Canadian words.'}},
      en: {naloxone: {title: 'English words'}},
    };
    const {page, warnings} = await open({files: {'/profile.json': {content}}});
    await heading(page).waitFor();
    const lost = [
      ['.intro', 'Canadian words.', 'content.en-CA'],
      ['h2', 'English words', 'content.en'],
    ] as const;
    for (const [selector, words, path] of lost) {
      const there = (await page.locator(selector).innerText()) === words;
      expect(there || warnings().some((text) => text.includes(`"${path}`)), path).toBe(true);
    }
  });

  it.each<[string, Answer, string]>([
    ['that other sites may not read', {headers: {'Access-Control-Allow-Origin': 'null'}}, 'CORS'],
    ['whose connection breaks', {cut: true}, 'could not be reached'],
  ])('%s costs one warning', async (_, answer, says) => {
    const {page, warnings} = await open({
      body: withAttributes(`pack="bc" profile="${library()}/profile.json"`),
      library: {'/profile.json': {body: '{"pack": "yt"}', ...answer}},
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toContain('check call');
    expect(warnings()).toEqual([expect.stringContaining(says)]);
  });

  it('that stops halfway is given up', async () => {
    const {page, warnings} = await open({
      files: {'/profile.json': {body: '{"pack": ', stall: true}},
      clock: true,
    });
    await page.waitForFunction(() => customElements.get('tend-naloxone-guide'));
    await page.clock.fastForward(5_000);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await page.clock.fastForward(10_000);
    await heading(page).waitFor();
    expect(warnings()).toEqual([expect.stringContaining('/profile.json did not answer within')]);
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

  it('that could not be had is asked for again once there is a network', async () => {
    const files: Record<string, Answer | object> = {'/profile.json': {cut: true}};
    const {page} = await open({files});
    await heading(page).waitFor();
    expect(await kinds(page)).toBe('call naloxone stay');
    files['/profile.json'] = {pack: 'yt'};
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => kinds(page)).toContain('check airway');
  });

  it('tells the page’s own code of each fault', async () => {
    const {page} = await open({
      files: {'/profile.json': {pakc: 'bc'}},
      body: `<script>problems = []; addEventListener('tend-problem', ({detail}) => problems.push(detail.problem))</script>${guide}`,
    });
    await heading(page).waitFor();
    const problems = () =>
      page.evaluate(() => (window as unknown as {problems: object[]}).problems);
    expect(await problems()).toEqual([
      expect.objectContaining({
        code: 'profile-unknown-key',
        source: '/profile.json',
        path: 'pakc',
      }),
    ]);
  });
});
