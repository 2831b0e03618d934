import {canonical} from '../../i18n/negotiate.js';

/** Names by which feeds call languages, without accents. */
const names: Record<string, string | undefined> = {
  english: 'en',
  anglais: 'en',
  french: 'fr',
  francais: 'fr',
  bilingual: 'und',
  bilingue: 'und',
  spanish: 'es',
  espanol: 'es',
  inuktitut: 'iu',
  cree: 'cr',
  arabic: 'ar',
  punjabi: 'pa',
  panjabi: 'pa',
  chinese: 'zh',
  mandarin: 'zh',
  cantonese: 'yue',
  tagalog: 'fil',
  filipino: 'fil',
  somali: 'so',
  ukrainian: 'uk',
  russian: 'ru',
  german: 'de',
  portuguese: 'pt',
  vietnamese: 'vi',
  korean: 'ko',
  hindi: 'hi',
  urdu: 'ur',
  farsi: 'fa',
  persian: 'fa',
};

/** The language (BCP 47) that a tag or a name means; undefined for any other text. */
export function statedLanguage(text: string | undefined): string | undefined {
  const written = text?.trim() ?? '';
  const [name = ''] = written
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[\s(,;/]/);
  const named = names[name] ?? names[name.split(/[-_]/)[0]!];
  if (named) return named;
  const tag = canonical(written);
  // Longer ones are valid but unused, so they are names that nobody knows.
  return tag && tag.split('-')[0]!.length < 4 ? tag : undefined;
}
