import {css} from 'lit';

export const finderStyles = css`
  .tend {
    /* Read on light and on dark. */
    --open: var(--tend-open, color-mix(in srgb, #1a8a45 45%, var(--text)));
    --caution: var(--tend-caution, color-mix(in srgb, #c87000 45%, var(--text)));
  }

  .tend[hidden] {
    display: none;
  }

  section > * + * {
    margin-block-start: 1em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }

  h2 {
    font-size: 1.5em;
    line-height: 1.2;
  }

  h3 {
    font-size: 1.2em;
    line-height: 1.25;
    text-wrap: balance;
  }

  /* The form */

  form {
    display: grid;
    gap: 0.9em;
    padding: 1em;
    border-radius: var(--radius);
    background-color: var(--soft);
  }

  form > * {
    min-inline-size: 0;
  }

  label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 700;
  }

  .field {
    position: relative;
    display: flex;
    align-items: stretch;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    background-color: var(--surface);
  }

  .field:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .field > .icon {
    align-self: center;
    margin-inline-start: 0.75em;
    color: var(--muted);
  }

  .icon {
    fill: none;
  }

  input,
  form select {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.9em;
    margin: 0;
    padding-inline: 0.65em;
    border: 0;
    border-radius: var(--radius);
    outline: none;
    appearance: none;
    background-color: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  .select {
    padding-inline-end: 2em;
  }

  .select::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 1.1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--accent);
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-70%) rotate(45deg);
    pointer-events: none;
  }

  form select {
    margin-inline-end: -2em;
    padding-inline-end: 2em;
    text-overflow: ellipsis;
  }

  .field button {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.9em;
    border: 0;
    border-radius: calc(var(--radius) - 1px);
    background-color: transparent;
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  .field .go {
    padding-inline: 1em;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background-color: var(--accent);
    color: var(--on-accent);
  }

  .locate[aria-disabled='true'] .icon {
    animation: turn 1.5s linear infinite;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  .help {
    margin-block-start: 0.3em;
    color: var(--muted);
    font-size: 0.9em;
  }

  .help strong {
    color: var(--emergency);
  }

  .help b {
    display: block;
    color: var(--text);
  }

  .others {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    font-size: 0.9em;
  }

  .others span {
    flex: 1 1 100%;
  }

  [role='listbox'] {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline: -1px;
    z-index: 2;
    overflow: hidden;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    background-color: var(--surface);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 20%);
    list-style: none;
  }

  [role='option'] {
    min-block-size: 2.75em;
    padding: 0.6em 1em;
    cursor: pointer;
  }

  [role='option']:hover {
    background-color: var(--soft);
  }

  [role='option'][aria-selected='true'] {
    background-color: var(--accent);
    color: var(--on-accent);
  }

  .filters,
  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .filters details[open] {
    flex: 1 1 100%;
  }

  .rest {
    margin-block-start: 0.25em;
  }

  [data-filter],
  .others button,
  .none button,
  .clear,
  .tools button,
  .actions button,
  .reach a,
  .wide {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.9em;
    padding-inline: 0.9em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background-color: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  [data-filter] {
    border-radius: 2em;
    font-size: 0.95em;
  }

  [data-filter][aria-pressed='true'],
  .actions [aria-pressed='true'] {
    background-color: var(--accent);
    color: var(--on-accent);
  }

  [data-filter][aria-pressed='true']::before {
    content: '✓';
  }

  [data-none] {
    border-style: dashed;
    color: var(--muted);
  }

  .count {
    font-weight: 400;
  }

  .clear {
    border-color: transparent;
    background-color: transparent;
    text-decoration: underline;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    min-block-size: 2.9em;
    color: var(--accent);
    font-weight: 700;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-25%) rotate(45deg);
  }

  [open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  :is(button, .reach a):not(.go, .main, [aria-pressed='true']):hover {
    background-color: var(--soft);
  }

  /* What was found */

  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .tools,
  .actions,
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tools button,
  .actions button {
    border-color: var(--line);
    font-size: 0.95em;
  }

  .results {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }

  .results > li {
    min-inline-size: 0;
    padding: 0.9em 1.1em 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    /* What is far below costs nothing until somebody comes near. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 15em;
  }

  .results > .selected {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
  }

  article > * + * {
    margin-block-start: 0.35em;
  }

  article .reach {
    margin-block-start: 0.75em;
  }

  .number {
    display: inline-block;
    min-inline-size: 1.7em;
    margin-inline-end: 0.35em;
    padding-inline: 0.4em;
    border-radius: 2em;
    background-color: var(--accent);
    color: var(--on-accent);
    font-size: 0.85em;
    text-align: center;
  }

  .organization {
    color: var(--muted);
  }

  .alert {
    padding: 0.5em 0.75em;
    border-inline-start: 0.35em solid var(--caution);
    background-color: color-mix(in srgb, var(--caution) 8%, var(--surface));
  }

  .status,
  .where {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
  }

  :is(.status, .where) .icon {
    margin-block-start: 0.13em;
  }

  .status {
    font-weight: 700;
  }

  .status small {
    display: block;
    font-size: 0.9em;
    font-weight: 400;
  }

  .status.open {
    color: var(--open);
  }

  .status.unknown {
    color: var(--caution);
  }

  .where .icon {
    color: var(--muted);
  }

  .where strong {
    display: block;
  }

  .reach a:not(.main) {
    padding-inline: 0.4em;
    border-color: transparent;
    background-color: transparent;
  }

  .reach .main {
    background-color: var(--accent);
    color: var(--on-accent);
  }

  /* A number goes to the next line whole, and is parted only where a line is too short for it. */
  .reach .whole {
    display: inline-block;
    max-inline-size: 100%;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .state,
  .none {
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background-color: var(--soft);
  }

  .none {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  .wide {
    justify-content: center;
    inline-size: 100%;
  }

  .kept .results {
    margin-block-start: 0.5em;
  }

  .notice {
    font-weight: 700;
  }

  :is(dt, label, summary, button, .reach a) :is(.first, .second) {
    display: inline;
    margin: 0;
  }

  :is(dt, label, summary, button, .reach a) .between {
    display: inline;
  }

  .draft {
    font-size: 0.85em;
  }

  /* Very large text: the button has a line of its own. */
  @container (max-width: 15em) {
    .query .field {
      flex-wrap: wrap;
    }

    .field .go {
      flex: 1 0 100%;
      border-radius: calc(var(--radius) - 1px);
    }
  }

  @container (min-width: 40em) {
    form {
      grid-template-columns: 1fr 1fr;
    }

    .query,
    .filters {
      grid-column: 1 / -1;
    }

    .near:last-child,
    .near:nth-last-child(2):has(+ .filters) {
      grid-column: 1 / -1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .locate[aria-disabled='true'] .icon {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'],
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    form,
    .tools,
    .actions,
    .language,
    .wide,
    summary,
    tend-service-map {
      display: none;
    }

    .results > li {
      break-inside: avoid;
    }
  }
`;
