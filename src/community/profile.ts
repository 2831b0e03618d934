import {kits, packIds, severities} from './options.js';
import type {Problem} from '../shared/problem.js';

/** A response pack's id. */
export type PackId = (typeof packIds)[number];
/** Which naloxone products a site hands out. */
export type Kit = (typeof kits)[number];

/** Appearance tokens; each becomes the custom property `--tend-…`, which the page's CSS may still set. */
export interface Theme {
  accent?: string;
  onAccent?: string;
  emergency?: string;
  onEmergency?: string;
  text?: string;
  surface?: string;
  fontFamily?: string;
  radius?: string;
  padding?: string;
  /** Skin of the person helped, in the drawings. */
  skin?: string;
  /** Skin of the person who helps. */
  skinHelper?: string;
}

/** A site's own words: once for all languages, or by language tag. */
export type OwnWords = string | Record<string, string>;

/** A number to call besides `emergencyNumber`. */
export interface OwnLine {
  number: string;
  label?: OwnWords;
}

/** A picture in the place of a drawing. */
export interface OwnPicture {
  /** Its address. */
  src: string;
  /** What it shows, for those who do not see it. */
  alt: OwnWords;
}

/** Where a site is, or what it serves: what a warning or a service is near to. */
export interface OwnPlace {
  /** Standard Geographical Classification of Statistics Canada: `59`, `5915`, `5915022`. */
  codes?: string[];
  /** Longitude and latitude, WGS 84. */
  point?: [lon: number, lat: number];
  names?: string[];
}

/** Which warnings a site shows. */
export interface OwnAlerts {
  /** Addresses of feeds. */
  sources?: string[];
  /** Hours after which a warning that does not say when it ends is over. */
  defaultHours?: number;
  /** Lesser ones are not shown. */
  minSeverity?: (typeof severities)[number];
  /** Seconds between two looks, 300 at least. */
  poll?: number;
}

/** A service's words in another language; keys as in the directory itself. */
export interface OwnServiceWords {
  name?: string;
  description?: string;
  organization?: string;
  alert?: string;
  directions?: string;
  accessibility?: string[];
  cost?: string;
  eligibility?: string;
  documents?: string[];
  application?: string;
  areas?: string[];
  hoursText?: string;
}

/** What a map of services is drawn on. Without tiles it shows where places lie to each other. */
export interface OwnMap {
  /** Raster tiles, an address with `{z}`, `{x}` and `{y}`; or one PMTiles file. */
  tiles?: string;
  /** Whom the tiles are owed to. */
  attribution?: OwnWords;
  /** The closest zoom that the tiles have. */
  maxZoom?: number;
}

/** Which services a site shows, and how. */
export interface OwnServices {
  /** Addresses of directories. */
  sources?: string[];
  /** What they are written in, where their content does not tell. */
  format?: string;
  /** A source's own term or code for a kind of service → ours. */
  categories?: Record<string, string>;
  /** What a source says of a service → the filter that it answers with yes. */
  filters?: Record<string, string>;
  /** Language tag → service id → its words; or the address of a file of them. */
  translations?: Record<string, string | Record<string, OwnServiceWords>>;
  /** Province or country (ISO 3166): `CA-BC`. Its help lines and holidays come first. */
  region?: string;
  map?: OwnMap;
  /** Whether a search may stand in the address of the page, after its `#`. */
  links?: boolean;
  /** How many results are shown at first. */
  limit?: number;
  /** Months after which nothing that was confirmed is relied on; 12 without it. */
  staleMonths?: number;
  /** A map on the web for those without a map app: an address with `{lat}` and `{lon}`. */
  directions?: string;
}

/** A site's own sentences: language tag → namespace → key (`steps.call.text`) → sentence. */
export type ContentOverrides = Record<string, Record<string, Record<string, string>>>;

/** A site's choices, read from its `community.json`. Every key is optional; schema: profile.schema.json. */
export interface Profile {
  /** BCP 47 tags, the first is the site's default. */
  languages?: string[];
  /** `hide` shows reviewed languages only. */
  drafts?: 'show' | 'hide';
  pack?: PackId;
  kit?: Kit;
  /** What to dial here; without it, the pack's number. `null`: no number answers, link none. */
  emergencyNumber?: string | null;
  /** Whom else to call here, in order: a nursing station, the RCMP, band security. */
  emergencyNumbers?: OwnLine[];
  /** What the site is called, for print. */
  name?: OwnWords;
  /** The page that a printed code leads to. */
  guideUrl?: string;
  /** Drawing → what the site shows in its place. */
  pictures?: Record<string, OwnPicture>;
  /** IANA time zone. */
  timeZone?: string;
  place?: OwnPlace;
  alerts?: OwnAlerts;
  services?: OwnServices;
  content?: ContentOverrides;
  theme?: Theme;
  /** Whether the reader's choice of language is kept on the device for the next visit. */
  remember?: boolean;
  /** Language tag → whose sentences stand in for its missing ones, best first. */
  fallbacks?: Record<string, string[]>;
  /** Languages that the site serves itself: tag → address of the folder with its words. */
  languageFolders?: Record<string, string>;
  /** Script (ISO 15924) → address of a font for it, loaded only where the script is shown. */
  fonts?: Record<string, string>;
}

/** A value that is not what the key asks for; the message completes `"key" …`. */
class Fault extends Error {
  readonly path: string;
  constructor(message: string, path = '') {
    super(message);
    this.path = path;
  }
}

/** Reads one value; throws a Fault, or notes it and returns what is left. */
type Reader<T> = (value: unknown, note: (fault: Fault) => void) => T;
type Entries = [string, unknown][];

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Fault(`must be text, not ${shown(value)}`);
  return value;
}

function entriesOf(value: unknown): Entries {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Fault(`must be an object, not ${shown(value)}`);
  }
  return Object.entries(value);
}

const oneOf =
  <T extends string>(allowed: readonly T[]): Reader<T> =>
  (value) => {
    const found = allowed.find((item) => item === value);
    if (found === undefined) {
      throw new Fault(`must be one of ${allowed.join(', ')}, not ${shown(value)}`);
    }
    return found;
  };

const matching =
  (pattern: RegExp, what: string): Reader<string> =>
  (value) => {
    if (!pattern.test(text(value))) throw new Fault(`must be ${what}, not ${shown(value)}`);
    return value as string;
  };

const languageTag: Reader<string> = (value) => {
  try {
    return Intl.getCanonicalLocales(text(value))[0]!;
  } catch {
    throw new Fault(`must be a language tag such as "fr" or "pa-Arab", not ${shown(value)}`);
  }
};

const timeZone: Reader<string> = (value) => {
  try {
    new Intl.DateTimeFormat('en', {timeZone: text(value)});
    return value as string;
  } catch {
    throw new Fault(`must be a time zone such as "America/Whitehorse", not ${shown(value)}`);
  }
};

const unknownKey = (known: object) =>
  `is not a known key; known are ${Object.keys(known).join(', ')}`;

/** An object's own entry: `constructor` and the like are not keys. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.keys(record).includes(key) ? record[key] : undefined;
}

/** Reads each entry of an object on its own, so that one fault costs one entry. */
function each<T>(
  entries: Entries,
  note: (fault: Fault) => void,
  read: (key: string, value: unknown, note: (fault: Fault) => void) => T | undefined,
): [string, T][] {
  return entries.flatMap(([key, value]): [string, T][] => {
    const within = (fault: Fault) =>
      note(new Fault(fault.message, fault.path ? `${key}.${fault.path}` : key));
    try {
      const result = read(key, value, within);
      return result === undefined ? [] : [[key, result]];
    } catch (fault) {
      within(fault as Fault);
      return [];
    }
  });
}

/** A list, of which what cannot be read is left out. */
const listOf =
  <T>(read: Reader<T>, what: string): Reader<T[]> =>
  (value, note) => {
    if (!Array.isArray(value)) throw new Fault(`must be a list of ${what}, not ${shown(value)}`);
    return each(Object.entries(value), note, (_, item, within) => read(item, within)).map(
      ([, item]) => item,
    );
  };

const languages = listOf(languageTag, 'language tags');

/** Sentences stand two levels deep; a file that goes on and on must not hold up the page. */
const deepest = 6;

/** Nested or dotted keys, as in `locales/content/<tag>/<namespace>.json` → one flat record. */
function flatten(entries: Entries, note: (fault: Fault) => void, depth = 0): [string, string][] {
  if (depth > deepest) throw new Fault(`is nested deeper than ${deepest} levels`);
  return each(entries, note, (_, value, within) => {
    if (typeof value === 'object') return flatten(entriesOf(value), within, depth + 1);
    if (!text(value).trim()) throw new Fault('must not be empty');
    return text(value);
  }).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : value.map(([end, item]) => [`${key}.${end}`, item]),
  );
}

/** Colours by name, hex or function; nothing that could load a file. */
const colour = matching(
  /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z-]+\))$/i,
  'a colour such as "#0b4f5c"',
);

const length = matching(/^\d*\.?\d+(px|em|rem)?$/, 'a length such as "0.5em"');

const tokens: {[K in keyof Required<Theme>]: Reader<string>} = {
  accent: colour,
  onAccent: colour,
  emergency: colour,
  onEmergency: colour,
  text: colour,
  surface: colour,
  fontFamily: matching(/^[\p{L}\d\s"',_-]+$/u, 'a list of font names'),
  radius: length,
  padding: length,
  skin: colour,
  skinHelper: colour,
};

const yesOrNo: Reader<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Fault(`must be true or false, not ${shown(value)}`);
  return value;
};

function isUrl(value: unknown): boolean {
  try {
    return Boolean(new URL(String(value), 'https://site.example/'));
  } catch {
    return false;
  }
}

/** An address on the site, or a whole one. What else a browser can open is no file of a site. */
const address: Reader<string> = (value) => {
  if (!/^(https?:\/\/|(?![a-z][a-z\d+.-]*:|\/\/))\S+$/i.test(text(value)) || !isUrl(value)) {
    throw new Fault(`must be an address such as "/languages/crk/", not ${shown(value)}`);
  }
  return value as string;
};

/**
 * An object with one kind of value under language tags; the tags are made canonical, but for those
 * that the site gives itself: platforms turn some into others (`cwd` into `cr`).
 */
const byLanguage =
  <T>(read: Reader<T>, {own = false} = {}): Reader<Record<string, T>> =>
  (value, note) =>
    Object.fromEntries(
      each(entriesOf(value), note, (tag, item, within) => {
        const usual = languageTag(tag, within);
        return {tag: own ? tag : usual, item: read(item, within)};
      }).map(([, {tag, item}]) => [tag, item]),
    );

const content: Reader<ContentOverrides> = byLanguage((namespaces, note) =>
  Object.fromEntries(
    each(entriesOf(namespaces), note, (_, sentences, within) =>
      Object.fromEntries(flatten(entriesOf(sentences), within)),
    ),
  ),
);

const fonts: Reader<Record<string, string>> = (value, note) =>
  Object.fromEntries(
    each(entriesOf(value), note, (script, font, within) => {
      if (!/^[A-Z][a-z]{3}$/.test(script)) {
        throw new Fault('must be named by its script, such as "Cans" for syllabics');
      }
      return address(font, within);
    }),
  );

const theme: Reader<Theme> = (value, note) =>
  Object.fromEntries(
    each(entriesOf(value), note, (key, token, within) => {
      const read = own(tokens, key);
      if (!read) throw new Fault(unknownKey(tokens));
      return read(token, within);
    }),
  );

const phoneNumber = matching(
  /^\+?[\d(][\d\s().-]{1,18}\d(,?\s*(ext(ension)?\.?|poste|x|#)\s*\d{1,6})?$/i,
  'a phone number such as "911" or "867-555-0111 ext. 12"',
);

/** `null` says that there is none. */
const phoneNumberOrNone: Reader<string | null> = (value, note) =>
  value === null ? null : phoneNumber(value, note);

const ownWords: Reader<OwnWords> = (value, note) =>
  typeof value === 'string' ? value : byLanguage(text)(value, note);

/** Reads an object's own keys; those that `optional` names may be missing, a fault costs the whole. */
function fields<T>(
  readers: {[K in keyof T]-?: Reader<T[K]>},
  optional: (keyof T)[] = [],
): Reader<T> {
  return (value, note) => {
    const entries = entriesOf(value);
    const given = entries.map(([key]) => key);
    for (const key of Object.keys(readers)) {
      if (given.includes(key) || optional.includes(key as keyof T)) continue;
      throw new Fault(`needs "${key}"`);
    }
    return Object.fromEntries(
      entries.map(([key, item]) => {
        const read = own(readers as Record<string, Reader<unknown>>, key);
        if (!read) throw new Fault(unknownKey(readers), key);
        return [key, read(item, note)];
      }),
    ) as T;
  };
}

const ownLine = fields<OwnLine>({number: phoneNumber, label: ownWords}, ['label']);
const ownPicture = fields<OwnPicture>({src: address, alt: ownWords});

const numberFrom =
  (min: number, max: number): Reader<number> =>
  (value) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) {
      throw new Fault(`must be a number from ${min} to ${max}, not ${shown(value)}`);
    }
    return value;
  };

const point: Reader<[number, number]> = (value, note) => {
  const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : [];
  return [numberFrom(-180, 180)(lon, note), numberFrom(-90, 90)(lat, note)];
};

/** Reads an object's own keys, each for itself: a fault costs the one key. */
const parts =
  <T extends object>(readers: {[K in keyof T]-?: Reader<NonNullable<T[K]>>}): Reader<T> =>
  (value, note) =>
    Object.fromEntries(
      each<unknown>(entriesOf(value), note, (key, item, within) => {
        const read = own(readers as Record<string, Reader<unknown>>, key);
        if (!read) throw new Fault(unknownKey(readers));
        return read(item, within);
      }),
    ) as T;

/** An object whose keys are a site's own, with one kind of value. */
const recordOf =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value, note) =>
    Object.fromEntries(each(entriesOf(value), note, (_, item, within) => read(item, within)));

const place = parts<OwnPlace>({
  codes: listOf(matching(/^\d{1,7}$/, 'a code such as "59" or "5915022"'), 'codes'),
  point,
  names: listOf(text, 'names'),
});

const alerts = parts<OwnAlerts>({
  sources: listOf(address, 'addresses'),
  defaultHours: numberFrom(1, 24 * 365),
  minSeverity: oneOf(severities),
  poll: numberFrom(300, 86_400),
});

/** An address with places for numbers: `/tiles/{z}/{x}/{y}.png`. */
const template =
  (names: readonly string[], what: string, whole?: RegExp): Reader<string> =>
  (value, note) => {
    const found = address(value, note);
    if (!whole?.test(found) && !names.every((name) => found.includes(`{${name}}`))) {
      throw new Fault(`must be ${what}, not ${shown(value)}`);
    }
    return found;
  };

const texts = listOf(text, 'texts');
const serviceWords = parts<OwnServiceWords>({
  name: text,
  description: text,
  organization: text,
  alert: text,
  directions: text,
  accessibility: texts,
  cost: text,
  eligibility: text,
  documents: texts,
  application: text,
  areas: texts,
  hoursText: text,
});

const id = matching(/^[a-z\d]+(-[a-z\d]+)*$/, 'an id such as "drug-checking"');
const filter = matching(
  /^(lang:[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*|[a-z\d]+(-[a-z\d]+)*)$/,
  'the id of a filter such as "walk-in" or "lang:fr"',
);

const services = parts<OwnServices>({
  sources: listOf(address, 'addresses'),
  format: id,
  categories: recordOf(id),
  filters: recordOf(filter),
  translations: byLanguage((value, note) =>
    typeof value === 'string' ? address(value, note) : recordOf(serviceWords)(value, note),
  ),
  region: matching(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, 'a code of ISO 3166 such as "CA-BC"'),
  map: parts<OwnMap>({
    tiles: template(
      ['z', 'x', 'y'],
      'an address with {z}, {x} and {y}, or of a .pmtiles file',
      /\.pmtiles([?#]|$)/,
    ),
    attribution: ownWords,
    maxZoom: numberFrom(0, 24),
  }),
  links: yesOrNo,
  limit: numberFrom(1, 1000),
  staleMonths: numberFrom(1, 120),
  directions: template(['lat', 'lon'], 'an address with {lat} and {lon}'),
});

const readers: {[K in keyof Required<Profile>]: Reader<Exclude<Profile[K], undefined>>} = {
  languages,
  drafts: oneOf(['show', 'hide']),
  pack: oneOf(packIds),
  kit: oneOf(kits),
  emergencyNumber: phoneNumberOrNone,
  emergencyNumbers: listOf(ownLine, 'numbers'),
  name: ownWords,
  guideUrl: address,
  pictures: recordOf(ownPicture),
  timeZone,
  place,
  alerts,
  services,
  content,
  theme,
  remember: yesOrNo,
  fallbacks: byLanguage(languages),
  languageFolders: byLanguage(address, {own: true}),
  fonts,
};

/**
 * Reads a profile's JSON. Each fault costs the one value it is in.
 * @param json anything; never throws.
 * @param options.source the file's name or address, for the messages.
 */
export function parseProfile(
  json: unknown,
  {source = 'community.json'}: {source?: string} = {},
): {profile: Profile; problems: Problem[]} {
  const problems: Problem[] = [];
  const note = ({message, path}: Fault) => {
    problems.push({
      code: message.startsWith('is not a known key') ? 'profile-unknown-key' : 'profile-bad-value',
      message: `${source}: ${path ? `"${path}"` : 'the profile'} ${message}. It is left out.`,
      source,
      ...(path && {path}),
    });
  };
  let profile: Profile = {};
  try {
    const entries = entriesOf(json).filter(([key]) => key !== '$schema');
    profile = Object.fromEntries(
      each<unknown>(entries, note, (key, value, within) => {
        const read = own(readers as Record<string, Reader<unknown>>, key);
        if (!read) throw new Fault(unknownKey(readers));
        return read(value, within);
      }),
    );
  } catch (fault) {
    note(fault as Fault);
  }
  return {profile, problems};
}
