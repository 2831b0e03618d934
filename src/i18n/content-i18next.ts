import {createInstance} from 'i18next';
import type {Catalogue, FindContent} from './content.js';

/**
 * The same by i18next, for a site's own sentences that nest others (`$t(…)`).
 * Placeholders are left as they are and filled afterwards, with values said in the language.
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
    // Asked twice: sentences that it nests would come as details too.
    const {exactUsedKey} = i18n.t(key, {...options, returnDetails: true});
    return {key: exactUsedKey, text: i18n.t(key, options)};
  };
}
