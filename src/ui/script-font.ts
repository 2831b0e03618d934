/**
 * Fonts for scripts that the page's own fonts may lack. They apply only to the letters of the script, so
 * nothing is downloaded, and no other text changes, unless the script is shown.
 */
const scripts: Record<string, {letters: string; local: string[]}> = {
  // Unified Canadian Aboriginal Syllabics, Extended and Extended-A.
  Cans: {
    letters: 'U+1400-167F, U+18B0-18FF, U+11AB0-11ABF',
    local: ['Noto Sans Canadian Aboriginal', 'Euphemia UCAS', 'Gadugi', 'Euphemia'],
  },
  Arab: {letters: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF', local: []},
};

const added = new Set<string>();

/**
 * The font families to use first for a script: the site's own, else fonts that devices have.
 * @param script ISO 15924.
 * @param address of the site's font, relative to its profile.
 * @param profile address of the profile.
 */
export function scriptFont(script: string, address: string | undefined, profile: string): string[] {
  const {letters, local = []} = scripts[script] ?? {};
  const file = address && resolve(address, profile);
  if (!file && !local.length) return [];
  const src = file
    ? `url(${JSON.stringify(file)})`
    : local.map((name) => `local("${name}")`).join();
  const family = `Tend ${script}`;
  if (!added.has(family + src)) {
    added.add(family + src);
    try {
      document.fonts.add(
        new FontFace(family, src, {display: 'swap', ...(letters && {unicodeRange: letters})}),
      );
    } catch {
      return [];
    }
  }
  return [`"${family}"`];
}

function resolve(address: string, profile: string): string | undefined {
  try {
    const {href} = new URL(address, new URL(profile, document.baseURI));
    return href;
  } catch {
    return undefined;
  }
}
