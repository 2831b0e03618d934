import {content} from '../../generated/emergency-words.js';
import {compiledContent} from '../../i18n/content.js';
import {languageOf, sourceLanguage} from '../../i18n/languages.js';
import type {LocaleMessages} from '../../i18n/message-resolver.js';

const find = compiledContent(content, sourceLanguage);

/**
 * The mode's own content in English. It is part of this chunk, so that the mode opens even if every other
 * download failed.
 */
export const builtInEnglish: LocaleMessages = {
  tag: sourceLanguage,
  language: languageOf(sourceLanguage),
  find: (key, choice) => {
    const [namespace, rest] = key.split(':');
    return namespace === 'emergency' && rest ? find(rest, choice) : undefined;
  },
};
