import type {Problem} from '../shared/problem.js';
import type {Profile, Theme} from '../community/profile.js';
import {scriptFont} from './script-font.js';

/** The CSS property that tests whether a token's value is valid. Colours are not listed. */
const kinds: {[key in keyof Theme]: string} = {
  fontFamily: 'font-family',
  radius: 'border-radius',
  padding: 'padding',
};

/** A site's theme on one element. The page's own CSS overrides it. */
export class ThemeSheet {
  private sheet?: CSSStyleSheet;

  /**
   * @param root of the element.
   * @param profile the site's choices; `source` is their address.
   * @param scripts ISO 15924 codes of the scripts that the element shows.
   */
  apply(
    root: ShadowRoot,
    profile: Profile,
    {
      source,
      scripts,
      report,
    }: {source: string; scripts: string[]; report: (problem: Problem) => void},
  ): void {
    // Browsers before 2023 keep the default look.
    if (!root.adoptedStyleSheets || !('replaceSync' in CSSStyleSheet.prototype)) return;
    const families = scripts.flatMap((script) =>
      scriptFont(script, profile.fonts?.[script], source),
    );
    const theme = Object.entries<string>({...profile.theme});
    if (!this.sheet && !theme.length && !families.length) return;
    this.sheet ??= new CSSStyleSheet();
    this.sheet.replaceSync(':host{}');
    const {style} = this.sheet.cssRules[0] as CSSStyleRule;
    // These come before the site's own fonts, which may draw the letters of a script wrong or not at all.
    if (families.length) style.setProperty('--tend-script-fonts', `${families.join(', ')},`);
    for (const [key, value] of theme) {
      // An unsupported value would replace the default and show nothing.
      if (!CSS.supports(kinds[key as keyof Theme] ?? 'color', value)) {
        const path = `theme.${key}`;
        const message = `${source}: "${path}" is "${value}", which this browser cannot use. It is left out.`;
        report({code: 'theme-unusable', message, source, path});
        continue;
      }
      const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      style.setProperty(`--tend-${name}`, value);
    }
    if (root.adoptedStyleSheets.includes(this.sheet)) return;
    try {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    } catch {
      // The element was moved into another document, which rejects this sheet. The content must still show.
    }
  }
}
