import type {DrugAlertKind} from '../../../alerts/model/alert.js';

const displayName = (tag: string, locale: string) => {
  try {
    return new Intl.DisplayNames([locale], {type: 'language', languageDisplay: 'standard'}).of(tag);
  } catch {
    return undefined;
  }
};

/** Names that platforms lack or that differ from ours. */
const ownNames: Record<string, string> = {
  'en-CA': 'English',
  'fr-CA': 'French',
  en: 'English',
  fr: 'French',
  'crk-Cans': 'Plains Cree (syllabics)',
  'crk-Latn': 'Plains Cree (roman letters)',
  'iu-Cans': 'Inuktitut (syllabics)',
  'iu-Latn': 'Inuktitut (roman letters)',
  'oj-Latn': 'Anishinaabemowin',
  mic: 'Mi’kmaw',
  'zh-Hans': 'Chinese (simplified)',
  'zh-Hant': 'Chinese (traditional)',
};

/** The English name of a language. */
export const languageLabel = (tag: string): string =>
  ownNames[tag] ?? displayName(tag, 'en') ?? tag;

const events: Record<string, Record<DrugAlertKind, string>> = {
  en: {
    'drug-alert': 'Drug alert',
    'overdose-advisory': 'Overdose advisory',
    bulletin: 'Drug bulletin',
  },
  fr: {
    'drug-alert': 'Alerte drogue',
    'overdose-advisory': 'Avis de surdoses',
    bulletin: 'Bulletin sur les drogues',
  },
  es: {
    'drug-alert': 'Alerta de droga',
    'overdose-advisory': 'Aviso de sobredosis',
    bulletin: 'Boletín sobre drogas',
  },
  ar: {
    'drug-alert': 'تنبيه بشأن مخدّر',
    'overdose-advisory': 'تحذير من جرعات زائدة',
    bulletin: 'نشرة عن المخدّرات',
  },
};

const base = (tag: string) => tag.split('-')[0]!.toLowerCase();

/** The name of a kind of alert in a language; in English if there is no translation. */
export const eventName = (kind: DrugAlertKind, lang: string): string =>
  (events[base(lang)] ?? events['en']!)[kind];

const allClear: Record<string, string> = {
  en: 'All clear',
  fr: 'Fin de l’alerte',
  es: 'Fin de la alerta',
  ar: 'انتهى التنبيه',
};

/** The headline of an all clear; empty for languages without a translation. */
export const allClearHeadline = (headline: string, lang: string): string => {
  const words = allClear[base(lang)];
  return words ? `${words}${base(lang) === 'fr' ? ' : ' : ': '}${headline}` : '';
};

/** The title of a feed. */
export const feedTitle = (sender: string): string => (sender ? `Alerts: ${sender}` : 'Alerts');
