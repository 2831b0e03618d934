import {html} from 'lit';
import type {Kit} from '../../community/profile.js';
import {Localizer} from '../../i18n/localizer.js';
import {isDraft} from '../../i18n/review.js';
import type {LocaleMessages} from '../../i18n/message-resolver.js';
import {
  loadWordsLocales,
  titleAndLanguages,
  type RenderedWords,
  type WordsRequest,
} from '../../ui/load-words-locales.js';
import {renderToHtml} from '../../ui/render-to-html.js';
import {draftNotice} from '../../ui/templates/draft-notice.js';
import type {GuidePack} from '../model/guide-pack.js';
import {kitOf} from '../model/pack-sentences.js';
import {GuideView} from './guide-view.js';
import {guideWords, type GuideWordsParts} from './templates/guide-words.js';

export interface GuideWordsRequest extends WordsRequest {
  pack: GuidePack;
  /** Without it, all products that the pack covers. */
  kit?: Kit;
}

/** One language of the guide. */
interface Section extends GuideWordsParts {
  localizer: Localizer;
}

const idsOf = (tag: string) => `tend-${tag}-`;

/**
 * Renders the words of the guide as HTML, one section a language. A draft says so, and is followed by
 * the section of the language that it was translated from, whether that was asked for or not.
 */
export async function renderGuideWords(request: GuideWordsRequest): Promise<RenderedWords> {
  const {pack, profile, kit = kitOf(pack)} = request;
  const sections = new Map<string, Section>();
  const originals = new Map<string, LocaleMessages>();
  const locales = await loadWordsLocales('naloxone', request);
  for (const {localizer} of locales) {
    const {fallbacks} = localizer;
    const [own, ...others] = localizer.locales as [LocaleMessages, ...LocaleMessages[]];
    const [original] = isDraft(own.language) ? others : [];
    if (original) originals.set(original.tag, original);
    sections.set(own.tag, {
      localizer: new Localizer({locales: [own], fallbacks: [...others, ...fallbacks]}),
      draft: draftNotice(localizer),
      original: original && linkTo(original),
    });
  }
  for (const [tag, original] of originals) {
    const localizer = new Localizer({locales: [original], fallbacks: []});
    if (!sections.has(tag)) sections.set(tag, {localizer});
  }
  const html = [...sections]
    .map(([tag, {localizer, ...parts}]) =>
      renderToHtml(guideWords(new GuideView({pack, kit, profile, localizer}), parts), {
        ids: idsOf(tag),
      }),
    )
    .join('\n');
  return {html, ...titleAndLanguages(locales)};
}

const linkTo = ({tag, language}: LocaleMessages) =>
  html`<a href=${`#${idsOf(tag)}title`} hreflang=${tag} lang=${tag} dir=${language.direction}
    >${language.endonym}</a
  >`;
