import {createInstance} from 'i18next';
import type {Catalogue, FindContent} from './content.js';

/**
 * Finds content with i18next itself, for a site's own sentences that nest others (`$t(…)`). Placeholders stay
 * in the text and are filled later, with values formatted for the language.
 */
export async function i18nextContent(catalogue: Catalogue, tag: string): Promise<FindContent> {
  const i18n = createInstance();
  await i18n.init({
    lng: tag,
    keySeparator: false,
    nsSeparator: false,
    resources: {[tag]: {translation: {...catalogue}}},
    interpolation: {escapeValue: false},
    missingInterpolationHandler: (_text, [whole]: RegExpExecArray) => whole,
  });
  return (key, {contexts = [], count} = {}) => {
    const context = contexts.find((name) =>
      [`${key}_${name}`, `${key}_${name}_other`].some((full) => full in catalogue),
    );
    const options = {...(context && {context}), ...(count !== undefined && {count})};
    if (!i18n.exists(key, options)) return undefined;
    // Called twice: with `returnDetails`, nested sentences would be objects too.
    const {exactUsedKey} = i18n.t(key, {...options, returnDetails: true});
    return {key: exactUsedKey, text: i18n.t(key, options)};
  };
}
