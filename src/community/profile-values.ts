/** Kinds of values that several keys of a profile use. */
import {jsonPattern} from '../shared/schema/json-pattern.js';
import {described, documented, notThe} from '../shared/schema/schema.js';
import {listOf, recordOf, textOr} from '../shared/schema/structures.js';
import {matching, text, textThat} from '../shared/schema/values.js';

/** Whether the platform accepts a value; it throws for others. */
export function isAccepted(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}

const canonicalTag = (tag: string) => Intl.getCanonicalLocales(tag)[0]!;

/** A language tag, as the site writes it. */
export const writtenTag = documented(
  textThat(
    (tag) => isAccepted(() => canonicalTag(tag)),
    'a language tag such as "fr" or "pa-Arab"',
  ),
  'A language tag (BCP 47).',
  {pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'},
);

/** A language tag, in the form in which tags are compared. */
export const languageTag = described(
  (value, note) => canonicalTag(writtenTag(value, note)),
  writtenTag.json!,
);

export const languageTags = listOf(languageTag, 'language tags');

const addressPattern = /^(https?:\/\/|(?![a-z][a-z\d+.-]*:|\/\/))\S+$/i;

/** Only addresses of pages and files: a browser can open other kinds, such as `javascript:`. */
export const address = documented(
  described(
    textThat(
      (value) =>
        addressPattern.test(value) && isAccepted(() => new URL(value, 'https://site.example')),
      'an address such as "/languages/crk/"',
    ),
    {type: 'string', pattern: jsonPattern(addressPattern)},
  ),
  'An address: absolute, or relative to the profile.',
);

export const addresses = listOf(address, 'addresses');

/** An address with placeholders for numbers: `/tiles/{z}/{x}/{y}.png`. */
export const addressWith = (names: readonly string[], what: string, whole?: RegExp) =>
  described(
    (value, note) => {
      const url = address(value, note);
      if (!whole?.test(url) && !names.every((name) => url.includes(`{${name}}`))) {
        throw notThe(what, value);
      }
      return url;
    },
    {
      ...address.json,
      anyOf: [
        {allOf: names.map((name) => ({pattern: `\\{${name}\\}`}))},
        ...(whole ? [{pattern: jsonPattern(whole)}] : []),
      ],
    },
  );

export const phoneNumber = matching(
  /^\+?[\d(][\d\s().-]{1,18}\d(,?\s*(ext(ension)?\.?|poste|x|#)\s*\d{1,6})?$/i,
  'a phone number such as "911" or "867-555-0111 ext. 12"',
);

export const ownWords = documented(
  textOr(text, recordOf(languageTag, text)),
  'Your own words: one text for all languages, or one for each language tag.',
);

/** Colours by name, hex or function, but no function that could load a file. */
export const colour = documented(
  matching(
    /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z-]+\))$/i,
    'a colour such as "#0b4f5c"',
  ),
  'A CSS colour: a name, hex digits or a function.',
);

export const cssLength = documented(
  matching(/^\d*\.?\d+(px|em|rem)?$/, 'a length such as "0.5em"'),
  'A CSS length.',
);

export const id = matching(/^[a-z\d]+(-[a-z\d]+)*$/, 'an id such as "drug-checking"');

export const texts = listOf(text, 'texts');
