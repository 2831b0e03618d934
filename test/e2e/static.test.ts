import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {expect, it} from 'vitest';
import {guideLocalizer} from '../../.config/build/guide-localizer.mjs';
import {kits, packIds} from '../../src/community/options.js';
import {packs} from '../../src/generated/guide.js';
import {source} from '../../src/generated/source.js';
import {availableLocales} from '../../src/i18n/load-catalog.js';
import {GuideView} from '../../src/naloxone/guide/guide-view.js';
import {twoOrigins} from './two-origins.js';

const {open, script} = twoOrigins();
const file = (pack: string, kit: string, lang: string) =>
  readFileSync(`dist/static/naloxone-guide.${pack}.${kit}.${lang}.html`, 'utf8');

/** The texts of a guide, and its structure. */
const textsOf = (article: Element) => {
  const copy = article.cloneNode(true) as Element;
  // What needs JavaScript.
  for (const control of copy.querySelectorAll('.language, .enter, .listen, .paper'))
    control.remove();
  const walk = (node: Element): string =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === 3) return child.textContent!.replace(/\s+/g, ' ');
        if (child.nodeType !== 1) return '';
        const element = child as Element;
        if (element.localName === 'svg') return '[drawing]';
        const attributes = ['lang', 'dir', 'href', 'aria-label', 'data-step']
          .filter((name) => element.hasAttribute(name))
          .map((name) => ` ${name}=${element.getAttribute(name)!}`);
        return `<${element.localName}${attributes.join('')}>${walk(element)}</>`;
      })
      .join('');
  return walk(copy)
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .replace(/<div><\/>/g, '');
};

// The packs that share the national steps are tried once, with Nunavut's.
const own = packs.filter(({id, stepsOf}) => !stepsOf || id === 'nu');

/** Every pack and kit beside its English; a language alone, and one from right to left, once each. */
const tried: [lang: string, pack?: string, kit?: string][] = [
  ['fr'],
  ['en', 'bc', 'both'],
  ['ar', 'bc', 'both'],
];

it.each(tried)(
  'pages without JavaScript say what the element says, in %s',
  async (lang, ...only) => {
    const all = own
      .flatMap(({id}) => kits.map((kit) => ({pack: id, kit})))
      .filter(({pack, kit}) => !only.length || (pack === only[0] && kit === only[1]));
    const body = all.map(
      ({pack, kit}) =>
        `<tend-naloxone-guide pack="${pack}" kit="${kit}" lang="${lang}"></tend-naloxone-guide>`,
    );
    const {page} = await open({head: script(), body: body.join('')});
    await page.evaluate(`window.textsOf = ${textsOf.toString()}`);
    const lacksWords = await page.evaluate((tag) => {
      const five = (locale: string) =>
        new Intl.NumberFormat(locale, {style: 'unit', unit: 'second', unitDisplay: 'long'}).format(
          5,
        );
      return tag !== 'en' && five(tag) === five('en');
    }, lang);
    for (const [index, {pack, kit}] of all.entries()) {
      const guide = page.locator('tend-naloxone-guide').nth(index);
      await guide.locator('[data-circumstance] li').first().waitFor({state: 'attached'});
      await guide.locator('li .picture').first().waitFor();
      await expect.poll(() => guide.locator('.picture-box:empty').count()).toBe(0);
      await guide.locator('.sources li').first().waitFor({state: 'attached'});
      const live = await guide.evaluate((element) =>
        (window as unknown as {textsOf: typeof textsOf}).textsOf(
          element.shadowRoot!.querySelector('article')!,
        ),
      );
      const still = await page.evaluate(
        (html) => {
          const page = new DOMParser().parseFromString(html, 'text/html');
          return (window as unknown as {textsOf: typeof textsOf}).textsOf(
            page.querySelector('article')!,
          );
        },
        file(pack, kit, lang),
      );
      // A browser that lacks a language's words writes symbols and ISO days; the pages have the words.
      const values = /<bdi>[^<]*<\/>|\([^()]*\d[^()]*\)/g;
      const same = (text: string) => (lacksWords ? text.replace(values, '') : text);
      expect(same(still), `${pack} ${kit}`).toBe(same(live));
    }
  },
  120_000,
);

/** The words of a page, without its tags. */
const wordsOf = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** Keys without the endings of their variants. */
const keys = ['naloxone', 'circumstances'].flatMap((namespace) => [
  ...new Set(
    Object.keys(source.content[namespace]!).map((key) => {
      const [stem] = /^.*?[^_.:]+(?=_[^.:]*$)|.*/.exec(key)!;
      return namespace === 'naloxone' ? stem : `${namespace}:${stem}`;
    }),
  ),
]);

const sentencesOf = (view: GuideView) =>
  new Map(
    keys.map((key) => [key, view.find(key).map(({text}) => text.replace(/\s+/g, ' ').trim())]),
  );

/** Keys of the sentences that the English page shows, none of them a part of another. */
function keysShown(english: Map<string, string[]>, words: string): string[] {
  const shown = [...english].filter(([, [text]]) => text && words.includes(text));
  const isPart = (text: string) => shown.some(([, [all]]) => all !== text && all!.includes(text));
  return shown.filter(([, [text]]) => !isPart(text!)).map(([key]) => key);
}

const english = await guideLocalizer('en', 'dist/static');

it.each(availableLocales('naloxone'))(
  'every sentence of the English pages is in those without JavaScript in %s',
  async (lang) => {
    const localizer = await guideLocalizer(lang, 'dist/static');
    for (const pack of own) {
      for (const kit of kits) {
        const view = {pack, kit, profile: {}};
        const shown = keysShown(
          sentencesOf(new GuideView({...view, localizer: english})),
          wordsOf(file(pack.id, kit, 'en')),
        );
        expect(shown.length).toBeGreaterThan(120);
        const sentences = sentencesOf(new GuideView({...view, localizer}));
        const words = wordsOf(file(pack.id, kit, lang));
        const lost = shown.filter((key) =>
          sentences.get(key)!.some((text) => !words.includes(text)),
        );
        expect(lost, `${pack.id} ${kit}`).toEqual([]);
      }
    }
  },
);

/** Bytes as a server sends them; the best compression takes long, so it is tried where it decides. */
function compressedSize(html: string): number {
  const fast = {params: {[constants.BROTLI_PARAM_QUALITY]: 5}};
  const size = brotliCompressSync(html, fast).length;
  return size < 33_000 ? size : brotliCompressSync(html).length;
}

it.each(availableLocales('naloxone'))(
  'cost less than 33 kB each, and hold everything that they show, in %s',
  (lang) => {
    for (const pack of packIds) {
      for (const kit of kits) {
        const html = file(pack, kit, lang);
        expect(compressedSize(html)).toBeLessThan(33_000);
        expect(html).not.toMatch(/<script|<link|\ssrc=|url\(|@import|undefined|\{\{|<!--/);
      }
    }
  },
);

it('are readable and sound without JavaScript', async () => {
  const {page} = await open({context: {javaScriptEnabled: false}});
  await page.setContent(file('bc', 'both', 'ar'));
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('ol.steps > li').count()).toBe(7);
  const summary = page.locator('[data-how-to=nasal] summary');
  await summary.click();
  expect(await page.locator('[data-how-to=nasal] ol').isVisible()).toBe(true);
  await page.setViewportSize({width: 320, height: 600});
  const width = await page
    .locator('article')
    .evaluate((article) => article.scrollWidth)
    .catch(() => 320);
  expect(width).toBeLessThanOrEqual(320);
});
