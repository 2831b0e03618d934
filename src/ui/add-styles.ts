import type {CSSResult} from 'lit';

/** Gives an element a look that comes later than its first render, once. */
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
