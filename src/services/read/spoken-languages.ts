import {memoize} from '../../shared/memoize.js';
import {canonical} from '../../i18n/negotiate.js';
import {foldHeading, isObject, list, uniqueDefined, raw} from './coerce.js';

/** Languages whose names the platform knows in English and French. */
const tags =
  'aa ab af ak am ar as ay az ba be bg bm bn bo br bs ca ce ceb chr cr cs cv cy da de dv dz ee el en eo es et eu fa ff fi fil fj fo fr fy ga gd gl gn gu gv ha haw he hi hil hmn ho hr ht hu hy id ig ilo is it iu ja jv ka kab kg kk kl km kn ko ks ku ky la lb lg ln lo lt lv mg mi mic mk ml mn moh mr ms mt my nb ne nl no nv oc oj om or pa pap pl ps pt qu rn ro ru rw sa sc sd si sk sl sm sn so sq sr st su sv sw syr ta te tg th ti tk tn to tr tt ug uk ur uz vi wa wo xh yi yo yue zh zu';

/** More names of languages that directories use. */
const others: Record<string, string> = {
  american_sign_language: 'ase',
  anishinaabemowin: 'oj',
  anglais: 'en',
  asl: 'ase',
  bengali: 'bn',
  cambodian: 'km',
  cantonais: 'yue',
  cantonese: 'yue',
  castellano: 'es',
  chaldean: 'cld',
  chinese: 'zh',
  chinois: 'zh',
  creole: 'ht',
  cree: 'cr',
  cri: 'cr',
  dari: 'prs',
  dene: 'chp',
  farsi: 'fa',
  fukien: 'nan',
  hakka: 'hak',
  haitian_creole: 'ht',
  inuktitut: 'iu',
  inuktut: 'iu',
  innu: 'moe',
  kurdish: 'ku',
  langue_des_signes_quebecoise: 'fcs',
  lsq: 'fcs',
  mandarin: 'cmn',
  michif: 'crg',
  mi_kmaq: 'mic',
  mikmaq: 'mic',
  mohawk: 'moh',
  naskapi: 'nsk',
  ojibway: 'oj',
  ojibwa: 'oj',
  ojibwe: 'oj',
  oji_cree: 'ojs',
  panjabi: 'pa',
  pashtu: 'ps',
  persian: 'fa',
  pilipino: 'fil',
  serbo_croatian: 'sh',
  singhalese: 'si',
  sinhalese: 'si',
  swahili: 'sw',
  tagalog: 'tl',
  taiwanese: 'nan',
  tamazight: 'ber',
  tigrigna: 'ti',
  twi: 'tw',
};

/** Folded name in English, French or the language itself → tag; created on first use. */
const tagsByName = memoize((): ReadonlyMap<string, string> => {
  const names = new Map(Object.entries(others));
  // Old browsers lack `DisplayNames` and only use the table above.
  if (typeof Intl.DisplayNames !== 'function') return names;
  const displayNames = ['en', 'fr'].map(
    (lang) => new Intl.DisplayNames([lang], {type: 'language'}),
  );
  for (const tag of tags.split(' ')) {
    for (const display of displayNames) {
      const name = foldHeading(display.of(tag) ?? '');
      if (name && !names.has(name)) names.set(name, tag);
    }
    const nameInItself = foldHeading(
      new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? '',
    );
    if (nameInItself && !names.has(nameInItself)) names.set(nameInItself, tag);
  }
  return names;
});

function tagOf(text: string): string | undefined {
  const bare = text.replace(/\s*[([].*$/, '').trim();
  const key = foldHeading(bare);
  if (!key) return undefined;
  // A code, not a word: `en`, `fra`, `zh-Hant`.
  if (/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(bare) && !others[key]) {
    const tag = canonical(bare);
    if (tag && (bare.length === 2 || isNamed(tag))) return tag;
  }
  const found =
    tagsByName().get(key) ??
    // `Chinese (Mandarin)`, `Sign language (ASL)`
    /[([]([^)\]]+)/
      .exec(text)?.[1]
      ?.split(/[,;/]/)
      .map((part) => tagsByName().get(foldHeading(part)))
      .find(Boolean);
  return found && canonical(found);
}

/** Whether the platform knows a tag; words of three letters are seldom tags. */
function isNamed(tag: string): boolean {
  if (/-/.test(tag) || typeof Intl.DisplayNames !== 'function') return true;
  try {
    return new Intl.DisplayNames(['en'], {type: 'language'}).of(tag) !== tag;
  } catch {
    return false;
  }
}

const knownTagOf = memoize(tagOf, 2000);

const tagFor = (text: string): string | undefined =>
  knownTagOf(text.slice(0, 60).toLowerCase().trim());

const separator = /\s*(?:[;,/|•*+\n]|\s&\s|\s(?:and|et|y)\s)\s*/i;

/**
 * Reads languages (BCP 47) from tags, ISO 639-1 or -3 codes, or names in English or French: in a list,
 * in a text, or as objects of HSDS (`{code, name}`). Unknown languages are left out.
 */
export function readLanguages(value: unknown): string[] {
  return uniqueDefined(
    list(value).flatMap((each): (string | undefined)[] => {
      if (isObject(each)) {
        const {code, language, name} = each;
        const found = tagFor(raw(code) ?? '') ?? tagFor(raw(language) ?? '');
        return found ? [found] : readLanguages(raw(name) ?? raw(language));
      }
      return (raw(each) ?? '').slice(0, 2000).split(separator).map(tagFor);
    }),
  );
}
