import {css} from 'lit';

/**
 * Base styles of every element. The page's styles end at `.tend`: text inside keeps the size that the reader
 * chose in the browser, whatever the site does to its own.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * A container has no width of its own from its text. In a layout as wide as its content (dialogs,
   * floats) this line asks for room; being breakable, it squeezes no neighbour in grids and rows.
   */
  :host::after {
    content: '. .';
    display: block;
    block-size: 0;
    font-size: medium;
    line-height: 0;
    word-spacing: min(42rem, 100vw - 6rem);
    visibility: hidden;
  }

  .tend {
    all: initial;
    --accent: var(--tend-accent, #0b4f5c);
    --on-accent: var(--tend-on-accent, #fff);
    --emergency: var(--tend-emergency, #9b1023);
    --on-emergency: var(--tend-on-emergency, #fff);
    --text: var(--tend-text, #12262b);
    --surface: var(--tend-surface, #fff);
    --soft: color-mix(in srgb, var(--accent) 8%, var(--surface));
    --line: color-mix(in srgb, var(--accent) 30%, var(--surface));
    --muted: color-mix(in srgb, var(--text) 82%, var(--surface));
    --radius: var(--tend-radius, 0.75em);
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    visibility: inherit;
    padding: var(--tend-padding, 1px);
    color: var(--text);
    background-color: var(--surface);
    font-family: var(--tend-script-fonts,) var(--tend-font-family, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif);
    font-size: medium;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }

  .tend *,
  .tend *::before {
    box-sizing: border-box;
  }

  /* Nastaliq, in which some phones write Urdu, falls steeply: only the font knows how tall a line is. */
  :is(.tend, .tend *):lang(ur) {
    line-height: normal !important;
  }

  /* Korean has spaces between its words. */
  .tend :lang(ko) {
    word-break: keep-all;
  }

  h2,
  h3,
  h4,
  h5,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  a {
    color: var(--accent);
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
    border-radius: 4px;
  }

  /* A number stays with its unit, and a phone number in one piece. */
  .whole {
    white-space: nowrap;
  }

  /* For screen readers. */
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentcolor;
  }

  .listen {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    margin-block-start: 0.5em;
    padding-inline: 0.85em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background-color: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  .listen:hover {
    background-color: var(--soft);
  }

  .language {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 0.5em;
    color: var(--accent);
  }

  .language select {
    min-block-size: 2.75em;
    min-inline-size: 0;
    max-inline-size: 100%;
    appearance: none;
    padding-inline: 0.85em 2.25em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background-color: var(--surface);
    color: var(--text);
    font: inherit;
  }

  .language::after {
    content: '';
    position: absolute;
    inset-inline-end: 1em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    transform: translateY(-25%) rotate(45deg);
    pointer-events: none;
  }

  .age,
  .draft {
    padding: 0.5em 0.75em;
    border: 1px dashed var(--accent);
    border-radius: var(--radius);
    font-size: 0.9em;
  }

  /* Two languages: one under the other on a phone, side by side where there is room. */
  .first,
  .second {
    display: block;
  }

  .between {
    display: none;
  }

  .two .second {
    margin-block-start: 0.25em;
    color: var(--muted);
    font-weight: 400;
  }
`;
