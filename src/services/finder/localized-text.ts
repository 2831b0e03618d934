import {negotiate} from '../../i18n/negotiate.js';
import type {Service, ServiceWords} from '../model/service.js';

/** Text of a directory and its language (BCP 47; empty if unknown). */
export interface LocalizedText<Words = string> {
  text: Words;
  lang: string;
}

/**
 * Returns a part of a service's text in the best language for the reader, else in the service's own language,
 * else in any.
 * @param langs the languages that the reader reads, best first.
 */
export function localizedText<Part extends keyof ServiceWords>(
  service: Service,
  part: Part,
  langs: readonly string[],
): LocalizedText<NonNullable<ServiceWords[Part]>> | undefined {
  const original = (part === 'hoursText' ? service.hours.text : service[part as 'name']) as
    ServiceWords[Part] | undefined;
  const {translations = {}, lang = ''} = service;
  const texts = new Map(
    Object.entries({...translations, ...(hasText(original) && {[lang]: {[part]: original}})})
      .filter(([, words]) => hasText(words[part]))
      .map(([tag, words]) => [tag, words[part]!]),
  );
  const named = [...texts.keys()].filter(Boolean);
  const best = [
    ...negotiate([...langs], named),
    ...(hasText(original) ? [lang] : []),
    ...named,
  ].find((tag) => texts.has(tag));
  return best === undefined
    ? undefined
    : {text: texts.get(best) as NonNullable<ServiceWords[Part]>, lang: best};
}

const hasText = (words: unknown): boolean =>
  Array.isArray(words) ? words.length > 0 : Boolean(words);
