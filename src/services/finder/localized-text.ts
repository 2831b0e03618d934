import {negotiate} from '../../i18n/negotiate.js';
import type {Service, ServiceWords} from '../model/service.js';

/** Words of a directory, with the language they are in (BCP 47; empty where nobody has said). */
export interface LocalizedText<Words = string> {
  text: Words;
  lang: string;
}

/**
 * A part of a service's words in the language that its reader reads best, else in its own, else in
 * any that it has.
 * @param langs what the reader reads, best first.
 */
export function localizedText<Part extends keyof ServiceWords>(
  service: Service,
  part: Part,
  langs: readonly string[],
): LocalizedText<NonNullable<ServiceWords[Part]>> | undefined {
  const own = (part === 'hoursText' ? service.hours.text : service[part as 'name']) as
    ServiceWords[Part] | undefined;
  const {translations = {}, lang = ''} = service;
  const said = new Map(
    Object.entries({...translations, ...(isSaid(own) && {[lang]: {[part]: own}})})
      .filter(([, words]) => isSaid(words[part]))
      .map(([tag, words]) => [tag, words[part]!]),
  );
  const named = [...said.keys()].filter(Boolean);
  const best = [...negotiate([...langs], named), ...(isSaid(own) ? [lang] : []), ...named].find(
    (tag) => said.has(tag),
  );
  return best === undefined
    ? undefined
    : {text: said.get(best) as NonNullable<ServiceWords[Part]>, lang: best};
}

const isSaid = (words: unknown): boolean =>
  Array.isArray(words) ? words.length > 0 : Boolean(words);
