import {html} from 'lit';
import {momentInZone} from '../../i18n/format-moment.js';
import {canonical} from '../../i18n/negotiate.js';
import {
  loadWordsLocales,
  titleAndLanguages,
  type RenderedWords,
  type WordsRequest,
} from '../../ui/load-words-locales.js';
import {renderToHtml} from '../../ui/render-to-html.js';
import {draftNotice} from '../../ui/templates/draft-notice.js';
import {sentenceElements} from '../../ui/templates/sentences.js';
import type {Alert, AlertVersion} from '../model/alert.js';
import {pickVersion} from '../model/pick-version.js';
import {AlertView} from './alert-view.js';
import {alertWords} from './templates/alert-words.js';

export interface AlertWordsRequest extends WordsRequest {
  /** The alerts to write, most severe first. */
  alerts: readonly Alert[];
  now: Date;
  /** Hours after which an alert without an end is over. */
  hours: number;
  /** The zone in which times are written (IANA), since nobody knows the readers'. */
  timeZone: string;
  /** Whether the banner gets the same alerts from a source: the words then go once that has answered. */
  isCopy: boolean;
}

/** The languages in which alerts are, in the order in which they appear. */
export const alertLanguages = (alerts: readonly Alert[]): string[] => [
  ...new Set(
    alerts.flatMap(({versions}) =>
      versions.map(({lang}) => canonical(lang) ?? '').filter((tag) => tag && tag !== 'und'),
    ),
  ),
];

/**
 * Renders alerts as the HTML that the banner reads from the page, one section a language. An alert
 * without a language that is asked for is written once, in another of its own.
 */
export async function renderAlertWords(request: AlertWordsRequest): Promise<RenderedWords> {
  const {alerts, now, hours, timeZone, isCopy} = request;
  const locales = await loadWordsLocales('alerts', request);
  const written = new Set<AlertVersion>();
  const moment = (time: Date) => momentInZone(time, timeZone);
  const sections = locales.map(({wanted, localizer}) => {
    const {language, languageData} = localizer;
    const langs = [wanted, language];
    const articles = alerts.flatMap((alert) =>
      pickVersion(alert, langs)
        .filter((version) => !written.has(version))
        .map((version) => {
          written.add(version);
          const own = {...alert, versions: [version]};
          return alertWords(new AlertView({alert: own, localizer, now, hours, langs, moment}));
        }),
    );
    return articles.length
      ? html`<section lang=${language} dir=${languageData.direction} ?data-copy=${isCopy}>
          <h2>${sentenceElements(localizer.content('title'), language)}</h2>
          ${draftNotice(localizer)} ${articles}
        </section>`
      : '';
  });
  const words = sections
    .map((section) => renderToHtml(section))
    .filter(Boolean)
    .join('\n');
  return {html: words, ...titleAndLanguages(locales)};
}
