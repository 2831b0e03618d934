import {memoize} from '../shared/memoize.js';

/**
 * The canonical form of a tag (`FR-ca` → `fr-CA`, `tl` → `fil`); undefined for an invalid one. Never throws.
 */
export function canonical(tag: string | null | undefined): string | undefined {
  try {
    // RFC 5646 section 4.4.1: no language tag needs more than 35 characters.
    return tag && tag.length < 100
      ? Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0]
      : undefined;
  } catch {
    return undefined;
  }
}

interface Parts {
  language: string;
  /** The script written in the tag, else the likely one. */
  script?: string;
  /** Whether the tag itself names its script. */
  explicit: boolean;
}

/** Pages and directories name few languages, but often; the platform takes its time to look them up. */
const partsOf = memoize((tag: string): Parts => {
  try {
    const locale = new Intl.Locale(tag);
    const {language, script} = locale.maximize();
    return {language, script, explicit: Boolean(locale.script)};
  } catch {
    return {language: tag, explicit: true};
  }
}, 500);

/**
 * Whether language and likely script are equal, as for `zh-TW` and `zh-Hant`. Readers never get another
 * script.
 */
const sameWriting = (a: Parts, b: Parts) => a.language === b.language && a.script === b.script;

/**
 * Languages in syllabics are also written in roman letters. The community decides which of them the bare tag
 * (`iu`, `crk`) means: the first one in its list.
 */
const openScript = ({script, explicit}: Parts) => script === 'Cans' && !explicit;

/**
 * The tags of an RFC 4647 lookup: the tag is cut from its end, and a single letter is removed with what
 * follows it.
 */
function truncations(tag: string): string[] {
  const all: string[] = [];
  const parts = tag.split('-');
  while (parts.length) {
    all.push(parts.join('-'));
    parts.pop();
    if (parts[parts.length - 1]?.length === 1) parts.pop();
  }
  return all;
}

/** Finds the offered (canonical) tag that suits a reader of `tag`. */
function lookup(tag: string, offered: readonly string[]): string | undefined {
  if (offered.includes(tag)) return tag;
  const wanted = partsOf(tag);
  return (
    truncations(tag).find((part) => offered.includes(part) && sameWriting(partsOf(part), wanted)) ??
    offered.find((offer) =>
      openScript(wanted)
        ? partsOf(offer).language === wanted.language
        : sameWriting(partsOf(offer), wanted),
    )
  );
}

/**
 * Finds the available languages to try for a reader, best first.
 * @param wanted BCP 47 tags, best first; invalid ones are ignored.
 * @param available tags in the site's order.
 * @param options.fallbacks fallback locales by tag, for available and unavailable languages.
 */
export function negotiate(
  wanted: readonly string[],
  available: readonly string[],
  {fallbacks = {}}: {fallbacks?: Readonly<Record<string, readonly string[]>>} = {},
): string[] {
  // Return the author's own spelling: platforms turn some tags into others (`cwd` into `cr`).
  const offered = new Map(available.map((tag) => [canonical(tag) ?? tag, tag]));
  const chains = new Map(
    Object.entries(fallbacks).map(([tag, chain]) => [canonical(tag) ?? tag, chain]),
  );
  const chain = new Set<string>();
  const followed = new Set<string>();
  const follow = (raw: string) => {
    const tag = canonical(raw);
    if (!tag || followed.has(tag)) return;
    followed.add(tag);
    const match = lookup(tag, [...offered.keys()]);
    if (match) chain.add(offered.get(match)!);
    const named = [match ?? tag, ...truncations(tag)].find((part) => chains.has(part));
    if (named) chains.get(named)!.forEach(follow);
  };
  wanted.forEach(follow);
  return [...chain];
}
