import {css} from 'lit';

export const bannerStyles = css`
  .tend {
    /* An amber that is legible on light and dark backgrounds. */
    --caution: var(--tend-caution, color-mix(in srgb, #c87000 45%, var(--text)));
  }

  /* An empty banner takes no room: the content around it closes up. */
  .empty {
    position: absolute;
    padding: 0;
    background: none;
  }

  :host::after {
    content: none;
  }

  /* In place of baseStyles' :host::after, and only with alerts. */
  .room::after {
    content: '. .';
    display: block;
    block-size: 0;
    font-size: medium;
    line-height: 0;
    word-spacing: min(42rem, 100vw - 6rem);
    visibility: hidden;
  }

  section > * + * {
    margin-block-start: 0.75em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }

  h2 {
    font-size: 1.3em;
    line-height: 1.2;
  }

  article {
    --look: var(--accent);
    --tint: color-mix(in srgb, var(--look) 7%, var(--surface));
    position: relative;
    padding: 0.9em 1.1em 0.7em;
    border: 1px solid var(--look);
    border-inline-start-width: 0.5em;
    border-radius: var(--radius);
    background-color: var(--tint);
  }

  .danger {
    --look: var(--emergency);
  }

  .warning {
    --look: var(--caution);
    --tint: color-mix(in srgb, var(--tend-caution, #d98200) 8%, var(--surface));
  }

  .ended {
    --look: var(--muted);
  }

  article > * + * {
    margin-block-start: 0.5em;
  }

  .degree {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--look);
    font-weight: 700;
    line-height: 1.3;
  }

  .sign {
    inline-size: 1.6em;
    block-size: 1.6em;
  }

  .mark {
    fill: none;
    stroke: var(--surface);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  h3 {
    font-size: 1.3em;
    line-height: 1.25;
    text-wrap: balance;
  }

  h4 {
    font-size: 1em;
  }

  .places,
  .source {
    color: var(--muted);
  }

  .places {
    margin-block-start: 0.2em;
  }

  .source {
    font-size: 0.9em;
  }

  .do p {
    font-size: 1.1em;
  }

  .lines {
    white-space: pre-line;
  }

  .lines + .lines {
    margin-block-start: 0.5em;
  }

  .test,
  .state {
    padding: 0.5em 0.75em;
    border: 2px dashed var(--text);
    border-radius: var(--radius);
    font-weight: 700;
  }

  .state {
    border: 1px solid var(--line);
    background-color: var(--soft);
    font-weight: 400;
  }

  summary {
    min-block-size: 2.75em;
    align-content: center;
    color: var(--accent);
    font-weight: 700;
    cursor: pointer;
  }

  .more > * + * {
    margin-block-start: 0.75em;
  }

  dl {
    margin: 0;
  }

  dl > div {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--line);
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  .times {
    font-size: 0.9em;
  }

  @container (min-width: 34em) {
    dl > div {
      display: grid;
      grid-template-columns: 10em 1fr;
      gap: 1em;
    }

    dd:only-child {
      grid-column: 1 / -1;
    }
  }

  .colour {
    display: inline-flex;
    align-items: baseline;
    gap: 0.35em;
  }

  .swatch {
    align-self: center;
    inline-size: 1em;
    block-size: 1em;
    overflow: visible;
    stroke: var(--text);
    stroke-width: 0.5;
    forced-color-adjust: none;
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-block-start: 0.5em;
    border-radius: var(--radius);
  }

  /* Short texts in two languages stay on one line. */
  :is(.degree, .source, dt, dd, h4, summary, button, a) :is(.first, .second) {
    display: inline;
    margin: 0;
  }

  :is(.degree, dt, dd, h4, summary) .between {
    display: inline;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .actions button,
  .more-alerts {
    min-block-size: 2.9em;
    padding-inline: 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background-color: var(--surface);
    color: var(--accent);
    font: inherit;
    font-size: 0.95em;
    font-weight: 700;
    cursor: pointer;
  }

  .more-alerts {
    inline-size: 100%;
  }

  :is(.actions button, .more-alerts):hover {
    background-color: var(--soft);
  }

  .draft {
    font-size: 0.85em;
  }

  @media (forced-colors: active) {
    .sign {
      fill: CanvasText;
    }

    .mark {
      stroke: Canvas;
    }
  }

  @media print {
    .actions,
    .more-alerts,
    .language {
      display: none;
    }
  }
`;
