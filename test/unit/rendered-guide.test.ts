import {brotliCompressSync} from 'node:zlib';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {describe, expect, it} from 'vitest';
import {guideLocalizer} from '../../.config/build/guide-localizer.mjs';
import {kits} from '../../src/community/options.js';
import {packs} from '../../src/generated/guide.js';
import {Localizer} from '../../src/i18n/localizer.js';
import {GuideView} from '../../src/naloxone/guide/guide-view.js';
import {renderGuideWords} from '../../src/naloxone/guide/render-guide-words.js';
import {guide} from '../../src/naloxone/guide/templates/guide.js';

const entities: Record<string, string> = {lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'"};
const plain = (html: string) =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => entities[name]!)
    .replace(/\s+/g, ' ')
    .trim();

/** The texts of a page, one for each block. */
const blocksOf = (html: string) =>
  html
    .replace(/<svg\b[^]*?<\/svg>/g, '')
    .split(/<\/?(?:article|section|h\d|p|li|ol|ul|summary|details|div|footer|a|span)\b[^>]*>/)
    .map(plain)
    .filter(Boolean);

/** The steps of a page, in order: kind and words, without what is folded or listed in them. */
const stepsOf = (html: string) =>
  [
    ...html.matchAll(
      /<li\b[^>]*data-step="?([\w-]+)"?[^>]*>\s*(?:<!--[^>]*-->)*\s*<h4>([^]*?)<\/h4>([^]*?)<\/p>/g,
    ),
  ].map(([, kind, title, text]) => [kind, plain(title!), plain(text!)]);

/** What the element shows in one language, without the circumstances, which come with the guide alone. */
function shownInWidget(view: GuideView): string {
  return collectResultSync(render(guide(view, {circumstanceLines: 'failed'})));
}

/** A draft without its original, which has a section of its own. */
const onlyFirst = ({locales: [first, ...others], fallbacks}: Localizer) =>
  new Localizer({locales: [first!], fallbacks: [...others, ...fallbacks]});

const request = {
  profile: {},
  source: 'test',
  report: ({message}: {message: string}) => expect.fail(message),
};

describe.each(['fr', 'ar'])('the words of the guide as HTML, in %s', (lang) => {
  it.each(packs.flatMap((pack) => kits.map((kit) => [pack.id, kit] as const)))(
    'say what the widget says, and have its steps: %s, %s',
    async (id, kit) => {
      const pack = packs.find((each) => each.id === id)!;
      const {html, languages} = await renderGuideWords({
        ...request,
        languages: [lang, 'en'],
        pack,
        kit,
      });
      expect(languages).toEqual([lang, 'en']);
      const sections = html.split(/(?=^<section lang="en")/m);
      expect(sections).toHaveLength(2);

      expect(plain(html)).not.toMatch(/[{}]|undefined|null|NaN|steps\.|_nasal/);
      expect(html).not.toMatch(/<(p|h\d|li)\b[^>]*>\s*<\/\1>/);

      // The widget shows a draft beside its original: each sentence of both.
      const localizer = await guideLocalizer(lang, 'test');
      const both = shownInWidget(new GuideView({pack, kit, profile: {}, localizer}));
      const isIn = (words: string) => (text: string) => words.includes(text);
      const inWidget = isIn(plain(both));
      const lost = blocksOf(html).filter((text) => !inWidget(text) && text !== 'English');
      expect(lost).toEqual([]);

      for (const [index, tag] of [lang, 'en'].entries()) {
        const english = await guideLocalizer('en', 'test');
        const own = tag === 'en' ? english : onlyFirst(localizer);
        const view = new GuideView({pack, kit, profile: {}, localizer: own});
        const widget = shownInWidget(view);
        const steps = stepsOf(widget);
        expect(steps.length).toBe(pack.steps.length);
        expect(stepsOf(sections[index]!)).toEqual(steps);
        // The list of sources comes with the widget alone.
        const written = isIn(plain(sections[index]!));
        const missing = blocksOf(widget).filter((text) => !written(text));
        expect(missing).toEqual([view.find('sources.title')[0]!.text]);
      }
    },
  );
});

it.each(['en', 'fr', 'ar'])(
  'takes less than 4 kB compressed for one language, in %s',
  async (lang) => {
    for (const pack of packs) {
      for (const kit of kits) {
        const {html} = await renderGuideWords({...request, languages: [lang], pack, kit});
        for (const section of html.split(/(?=^<section lang=)/m)) {
          expect(brotliCompressSync(section).length, `${pack.id} ${kit}`).toBeLessThan(4000);
        }
      }
    }
  },
);
