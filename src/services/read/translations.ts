import {omitUndefined} from '../../shared/omit-undefined.js';
import {canonical} from '../../i18n/negotiate.js';
import type {Service, ServiceWords} from '../model/service.js';
import {isObject, line, list, uniqueDefined, some, paragraphs} from './coerce.js';

const lists = ['accessibility', 'documents', 'areas'] as const;
const texts = [
  'description',
  'alert',
  'directions',
  'cost',
  'eligibility',
  'application',
  'hoursText',
] as const;

function wordsOf(value: unknown): ServiceWords {
  if (!isObject(value)) return {};
  return omitUndefined({
    name: line(value['name']),
    organization: line(value['organization']),
    ...Object.fromEntries(texts.map((key) => [key, paragraphs(value[key])])),
    ...Object.fromEntries(
      lists.map((key) => [key, some(uniqueDefined(list(value[key]).map(paragraphs)))]),
    ),
  });
}

/** Reads the texts of a service by language. Invalid tags and empty texts are left out. */
export function readTranslations(value: unknown): Record<string, ServiceWords> | undefined {
  if (!isObject(value)) return undefined;
  const found = Object.entries(value).flatMap(([tag, given]) => {
    const lang = canonical(tag);
    const own = wordsOf(given);
    return lang && Object.keys(own).length ? [[lang, own] as const] : [];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}

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
      const own = {...wordsOf(byId.get(serviceId)), ...wordsOf(byId.get(id))};
      // The way to a confidential place is not shown in any language.
      if (service.confidential) delete own.directions;
      if (Object.keys(own).length) translations[lang] = {...translations[lang], ...own};
    }
    return Object.keys(translations).length ? {...service, translations} : service;
  });
}
