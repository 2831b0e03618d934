import {canonical} from '../../i18n/negotiate.js';
import {described} from '../../shared/schema/schema.js';
import type {Service, ServiceWords} from '../model/service.js';
import {isObject} from './coerce.js';
import {lenientObject, lenientTexts} from './lenient-texts.js';
import {wordEntries, type Kind} from './service-schema.js';

const words: Kind<ServiceWords> = lenientObject(wordEntries(lenientTexts));
const wordsOf = (value: unknown) => words(value, () => {}) ?? {};

/** Reads the texts of a service by language; invalid tags and empty texts are left out. */
export const readTranslations: Kind<Record<string, ServiceWords>> = described(
  (value) => {
    if (!isObject(value)) return undefined;
    const byLanguage = Object.entries(value).flatMap(([tag, entry]) => {
      const lang = canonical(tag);
      const texts = wordsOf(entry);
      return lang && Object.keys(texts).length ? [[lang, texts] as const] : [];
    });
    return byLanguage.length ? Object.fromEntries(byLanguage) : undefined;
  },
  {type: 'object', additionalProperties: words.json},
);

/**
 * Adds a site's own translations to its directory. An id names a service at one place, or at all its places.
 * The more specific id comes first, and both replace the directory's texts.
 * @param overlay language (BCP 47) → id → words.
 */
export function applyTranslations(
  services: readonly Service[],
  overlay: Readonly<Record<string, Readonly<Record<string, ServiceWords>>>>,
): Service[] {
  const languages = Object.entries(overlay).flatMap(([tag, byId]) => {
    const lang = canonical(tag);
    return lang && isObject(byId) ? [[lang, new Map(Object.entries(byId))] as const] : [];
  });
  if (!languages.length) return [...services];
  return services.map((service) => {
    const {id, serviceId = ''} = service;
    const translations = {...service.translations};
    for (const [lang, byId] of languages) {
      const texts = {...wordsOf(byId.get(serviceId)), ...wordsOf(byId.get(id))};
      // The way to a confidential place is not shown in any language.
      if (service.confidential) delete texts.directions;
      if (Object.keys(texts).length) translations[lang] = {...translations[lang], ...texts};
    }
    return Object.keys(translations).length ? {...service, translations} : service;
  });
}
