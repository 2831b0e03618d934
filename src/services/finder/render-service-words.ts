import {html} from 'lit';
import {
  loadWordsLocales,
  titleAndLanguages,
  type RenderedWords,
  type WordsRequest,
} from '../../ui/load-words-locales.js';
import {zoneAtlas} from '../../shared/canada/zone-atlas.js';
import {renderToHtml} from '../../ui/render-to-html.js';
import {draftNotice} from '../../ui/templates/draft-notice.js';
import {sentenceElements} from '../../ui/templates/sentences.js';
import type {Service} from '../model/service.js';
import {createViewContext, ServiceView} from './service-view.js';
import {serviceWords} from './templates/service-words.js';

export interface ServiceWordsRequest extends WordsRequest {
  /** The services to write, in order. */
  services: readonly Service[];
  /** Decides which week is written where a source has no text of its hours. */
  now: Date;
  /** Whether the finder gets the same services from a source: the words then go once that has answered. */
  isCopy: boolean;
}

/**
 * Renders services as the HTML that the finder reads from the page, one section a language. It reads
 * the first section alone, which holds all translations.
 */
export async function renderServiceWords(request: ServiceWordsRequest): Promise<RenderedWords> {
  const {services, now, profile, isCopy} = request;
  const locales = await loadWordsLocales('services', request);
  const words = locales
    .map(({wanted, localizer}, index) => {
      const {language, languageData} = localizer;
      const langs = [wanted, language];
      const context = createViewContext({profile, localizer, now, langs, atlas: zoneAtlas});
      const articles = services.map((service) => serviceWords(new ServiceView(context, {service})));
      return renderToHtml(
        html`<section lang=${language} dir=${languageData.direction} ?data-aside=${index > 0} ?data-copy=${isCopy}>
          <h2>${sentenceElements(localizer.content('title'), language)}</h2>
          ${draftNotice(localizer)} ${articles}
        </section>`,
      );
    })
    .join('\n');
  return {html: words, ...titleAndLanguages(locales)};
}
