import type {CSSResult} from 'lit';

/** Adds styles to an element after its first render, once. */
export function addStyles(root: ShadowRoot, {styleSheet, cssText}: CSSResult): void {
  if (styleSheet && root.adoptedStyleSheets) {
    if (root.adoptedStyleSheets.includes(styleSheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = cssText;
  root.append(style);
}
