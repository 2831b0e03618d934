import {asText} from '../../../i18n/join-sentences.js';
import {languageName} from '../../../i18n/display-names.js';
import type {Localizer} from '../../../i18n/localizer.js';
import type {Values} from '../../../i18n/message-resolver.js';
import {categories} from '../../model/category.js';
import {filterIds} from '../../model/filters.js';
import type {LocalizedView} from '../localized-view.js';

/** A category or filter to choose. */
export interface SearchOption {
  id: string;
  /** Its name in one language: two languages would fill the screen before the first result. */
  label: unknown;
  /** The name as plain text. */
  text: string;
  /** The number of results with it. */
  count: number;
}

type Counts = Readonly<Record<string, number>>;

const language = /^lang:/;

/** The categories in the directory. */
export const categoryOptions = (localized: LocalizedView, counts: Counts): SearchOption[] =>
  categories
    .filter((id) => `category:${id}` in counts)
    .map((id) => option(localized, id, counts[`category:${id}`]!, [`category.${id}.name`]));

/** The filters that the data support, languages last. */
export const filterOptions = (localized: LocalizedView, counts: Counts): SearchOption[] =>
  [
    ...filterIds.filter((id) => id in counts),
    ...Object.keys(counts).filter((id) => language.test(id)),
  ].map((id) => option(localized, id, counts[id]!, nameOf(id)));

/** The name of a filter in the languages shown, as plain text. */
export const filterName = ({localizer}: LocalizedView, id: string): string =>
  asText(localizer.content(...nameOf(id)));

/** The names of each category in the languages shown, so that the text search finds them. */
export const categoryNames = (localizer: Localizer): Record<string, string[]> =>
  Object.fromEntries(
    categories.map((id) => [id, localizer.content(`category.${id}.name`).map(({text}) => text)]),
  );

/** The name of a category in the languages shown, as plain text. */
export const categoryName = ({localizer}: LocalizedView, id: string): string =>
  asText(localizer.content(`category.${id}.name`));

type ContentName = [key: string, values?: Values];

const nameOf = (id: string): ContentName =>
  language.test(id)
    ? ['filter.lang', {language: languageName(id.replace(language, ''))}]
    : [`filter.${id}`];

function option(
  localized: LocalizedView,
  id: string,
  count: number,
  name: ContentName,
): SearchOption {
  const [sentence] = localized.localizer.content(...name);
  const label = localized.sentences(sentence ? [sentence] : []);
  return {id, count, text: sentence?.text ?? '', label};
}
