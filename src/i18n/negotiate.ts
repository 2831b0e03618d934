/** Canonical form (`FR-ca` → `fr-CA`, `tl` → `fil`); undefined for what is no tag. Never throws. */
export function canonical(tag: string | null | undefined): string | undefined {
  try {
    // Longer ones are no language's: RFC 5646 asks nobody to bear with more than 35 characters.
    return tag && tag.length < 100
      ? Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0]
      : undefined;
  } catch {
    return undefined;
  }
}

/** Language and likely script: `zh-TW` → `zh-Hant`, so that nobody is given another script to read. */
function written(tag: string): string {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return tag;
  }
}

/** RFC 4647 lookup: the tag, then the tag cut from its end, a lone letter going with what it led. */
function* truncations(tag: string): Generator<string> {
  const parts = tag.split('-');
  while (parts.length) {
    yield parts.join('-');
    parts.pop();
    if (parts[parts.length - 1]?.length === 1) parts.pop();
  }
}

/**
 * Which of the available languages to try for a reader, best first.
 * @param wanted BCP 47 tags, best first; junk is passed over.
 * @param available tags in the site's order.
 * @param options.fallbacks what stands in for a language, by tag.
 */
export function negotiate(
  wanted: readonly string[],
  available: readonly string[],
  {fallbacks = {}}: {fallbacks?: Record<string, readonly string[]>} = {},
): string[] {
  const offered = new Map(available.map((tag) => [canonical(tag) ?? tag, tag]));
  const chain = new Set<string>();
  const add = (tag: string) => {
    if (chain.has(tag)) return;
    chain.add(tag);
    for (const next of fallbacks[tag] ?? []) if (available.includes(next)) add(next);
  };
  for (const raw of wanted) {
    const tag = canonical(raw);
    if (!tag) continue;
    const match =
      [...truncations(tag)].find(
        (part) => offered.has(part) && (part === tag || written(part) === written(tag)),
      ) ?? [...offered.keys()].find((offer) => written(offer) === written(tag));
    if (match) add(offered.get(match)!);
  }
  return [...chain];
}
