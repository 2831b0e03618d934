import {css} from 'lit';

export const emergencyStyles = css`
  .emergency {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    background-color: transparent;
    /* Its room in the reader's own size of text decides what fits: em below, not pixels. */
    container: emergency / size;
    /* The screen's size of text counts from here, not from the page's. */
    font-size: medium;
  }

  /* Laid out before it is needed; not visible, not focusable and not announced. */
  .emergency:not([open]) {
    display: block;
    visibility: hidden;
    z-index: -1;
    pointer-events: none;
  }

  .emergency::backdrop {
    background-color: #000;
  }

  .emergency .screen {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    padding: 0;
    padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
    padding-inline: env(safe-area-inset-left) env(safe-area-inset-right);
    /* Grows with the reader's own size of text and with the screen, and shrinks on a small one. */
    font-size: clamp(1em, 0.75em + 1.2vmin, 1.6em);
  }

  .emergency button,
  .doses button {
    min-block-size: 2.75em;
    margin: 0;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background-color: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
    touch-action: manipulation;
  }

  .emergency button:disabled {
    border-color: var(--line);
    color: var(--muted);
    cursor: default;
  }

  .small {
    align-self: flex-start;
    padding-inline: 0.85em;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  /* Where one is, and the way out */
  .bar {
    grid-row: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    position: relative;
    padding: 0.4em 0.75em;
    border-block-end: 0.25em solid var(--line);
  }

  .bar button {
    padding-inline: 0.85em;
  }

  /* Beside a long number the words step down into a second line, out of sight. The line says it then. */
  .progress {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    block-size: 1.3em;
    overflow: hidden;
    font-weight: 700;
    line-height: 1.3;
  }

  .progress::before {
    content: '';
    block-size: 1.3em;
  }

  .in-words {
    white-space: nowrap;
  }

  .done {
    position: absolute;
    inset: auto 0 -0.25em;
    display: flex;
    gap: 2px;
    block-size: 0.25em;
  }

  .done i {
    flex: 1;
  }

  .done .past {
    background-color: var(--accent);
  }

  .bar-call {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    min-inline-size: 0;
    padding-inline: 0.85em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background-color: var(--emergency);
    color: var(--on-emergency);
    font-weight: 700;
    line-height: 1.15;
    text-decoration: none;
  }

  /* A long number, with its extension, takes a second line rather than leave the screen. */
  .bar-call .whole {
    white-space: normal;
    overflow-wrap: anywhere;
  }

  /* The one thing to do */
  .action {
    grid-row: 3;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    inline-size: min(100%, 46em);
    margin-inline: auto;
    padding: 0.75em 1em;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .action h1 {
    margin: 0;
  }

  .action > *,
  .action .button {
    flex: none;
    margin-block: 0;
  }

  .action h1 {
    font-size: clamp(1.5em, 1em + 4.5vmin, 3em);
    line-height: 1.12;
  }

  .action h1:focus-visible {
    outline: none;
  }

  .action > p {
    font-size: 1.3em;
    line-height: 1.35;
  }

  .two .action h1 .second {
    font-size: 0.6em;
    line-height: 1.25;
  }

  .two .action > p .second {
    font-size: 0.85em;
  }

  /* Smaller rather than out of sight. */
  .action .picture-box {
    flex: 0 1 auto;
    inline-size: min(100%, 22.5em);
    min-block-size: 7em;
  }

  .action .picture-box .picture {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 100%;
  }

  /* What decides stays in sight, however long the words above it and the doses get. */
  @container emergency (min-height: 30em) {
    .action > .choose,
    .action > .dose.button,
    .action > .answers {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      box-shadow: 0 0 0 0.35em var(--surface);
    }

    .action > .choose,
    .action > .answers {
      background-color: var(--surface);
    }

  }

  /* The rhythm stays in sight where the lines above it have room. */
  @container emergency (min-height: 46em) {
    .action > .pacer:not(:has(~ .question)) {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      box-shadow: 0 0 0 0.35em var(--surface);
    }
  }

  .emergency .action > .too-soon {
    padding: 0.5em 0.75em;
    border-inline-start: 0.3em solid var(--accent);
    background-color: var(--soft);
    font-size: 1.15em;
  }

  /* Room beside the words: a tablet, a phone on its side. */
  @container emergency (min-aspect-ratio: 1/1) and (min-width: 34em) {
    .action {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 38%);
      align-content: start;
      gap: 0.75em 1.5em;
      inline-size: min(100%, 60em);
    }

    .action > * {
      grid-column: 1;
    }

    .action > .picture-box {
      grid-row: 1 / span 12;
      grid-column: 2;
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 52vh;
    }

    .action > .small {
      justify-self: start;
    }

    .emergency .thumb {
      inline-size: min(100%, 60em);
    }
  }

  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .question p {
    flex: 1 0 100%;
    font-size: 1.3em;
    font-weight: 700;
  }

  .question p .second {
    font-size: 0.75em;
    font-weight: 400;
  }

  .question .test {
    font-size: 1.1em;
    font-weight: 400;
    line-height: 1.35;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .breathing {
    display: grid;
    gap: 0.4em;
    font-size: 1.15em;
    line-height: 1.3;
  }

  .breathing h2 {
    font-size: 1em;
    line-height: 1.3;
  }

  .breathing ol {
    margin: 0;
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.5em;
  }

  .breathing :is(li, p) {
    margin: 0;
  }

  .breathing .uncovered {
    font-size: 0.8em;
  }

  .naloxone {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .emergency .action > .naloxone {
    font-size: 1em;
  }

  :is(.question, .answers) .button {
    flex: 1 1 40%;
    min-inline-size: 0;
    padding-inline: 0.5em;
  }

  .emergency .button {
    min-block-size: 3.25em;
    background-color: var(--accent);
    color: var(--on-accent);
    border-color: transparent;
  }

  .emergency .button[aria-pressed='false'] {
    border-color: var(--accent);
    background-color: var(--surface);
    color: var(--accent);
  }

  .emergency a.button,
  .emergency .button.dose,
  .doses .button.due {
    background-color: var(--emergency);
    color: var(--on-emergency);
    border-color: transparent;
  }

  .emergency .button.dose {
    inline-size: 100%;
    font-size: 1.3em;
  }

  .numbers {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }

  .awake {
    color: var(--muted);
  }

  .emergency .action > .awake {
    font-size: 1em;
  }

  /* Doses: large, to be held up to the paramedics */
  .doses {
    grid-row: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    padding: 0.5em 1em;
    background-color: var(--soft);
    border-block-end: 1px solid var(--line);
  }

  /* The step is what matters: the last dose stays in sight, what was before can be scrolled to. */
  .doses.strip {
    max-block-size: 34vh;
    overflow: auto;
  }

  .doses.summary {
    padding: 1em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    margin-block-start: 1.25em;
  }

  .summary > *,
  .summary .button {
    flex: 1 0 100%;
    margin: 0;
  }

  .log {
    flex: 1 1 12em;
    max-block-size: 6.5em;
    overflow: auto;
    padding-inline-start: 1.5em;
    font-weight: 700;
  }

  @media (max-height: 36em) {
    .strip .log {
      max-block-size: 3.2em;
    }
  }

  .summary .log {
    max-block-size: none;
    font-size: 1.3em;
  }

  .log li {
    margin: 0;
  }

  .wait {
    display: flex;
    flex: 1 1 12em;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.75em;
  }

  .countdown {
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .strip {
    gap: 0.3em 0.6em;
    padding-block: 0.35em;
  }

  .strip .log {
    flex: 1 1 8em;
    max-block-size: 4.2em;
    padding-inline-start: 1.3em;
    font-size: 0.9em;
  }

  .strip .wait,
  .strip .due {
    flex: 1 0 100%;
    order: 1;
  }

  /* A rhythm */
  .pacer {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.3em 0.75em;
    padding: 0.6em;
    border-radius: var(--radius);
    background-color: var(--soft);
  }

  .lung {
    --size: 4.75em;
    position: relative;
    grid-row: 1 / span 2;
    display: grid;
    place-items: center;
    inline-size: var(--size);
    block-size: var(--size);
    border: 3px solid var(--accent);
    border-radius: 50%;
    overflow: hidden;
    text-align: center;
  }

  .swell {
    position: absolute;
    inset: 0;
    border-radius: 50%;
    background-color: var(--accent);
    transform: scale(calc(0.25 + 0.75 * var(--swell, 0)));
    opacity: 0.35;
  }

  .cue {
    display: block;
    font-weight: 700;
    visibility: hidden;
  }

  .cue .second {
    display: none;
  }

  .left {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    font-size: 2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .pacer[data-now='true'] .cue {
    visibility: visible;
  }

  .pacer[data-now='true'] .left {
    visibility: hidden;
  }

  .pacer[data-running='no'] .swell {
    opacity: 0.15;
  }

  .pacer .controls {
    gap: 0.35em;
  }

  .pacer .kinds {
    grid-column: 1 / -1;
  }

  .pacer .small {
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    font-size: 0.9em;
  }

  .pacer .kinds .small {
    padding-inline: 0.5em;
    font-size: 0.82em;
  }

  /* The other language has its place in the sentences. */
  .pacer .small .second {
    display: none;
  }

  .counted {
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  .counted bdi {
    font-size: 1.5em;
    font-weight: 700;
  }

  .emergency [aria-pressed='true'] {
    background-color: var(--accent);
    color: var(--on-accent);
  }

  .emergency [aria-pressed='true'] .second {
    color: inherit;
  }

  .strip .wait .second {
    font-size: 0.85em;
  }

  /* Under the thumb */
  .thumb {
    grid-row: 4;
    display: grid;
    grid-template-columns: 1fr 2fr;
    gap: 0.75em;
    inline-size: min(100%, 46em);
    margin-inline: auto;
    padding: 0.6em 1em;
  }

  .emergency .thumb button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-block-size: 3.25em;
    font-size: 1.15em;
  }

  .emergency .thumb .on:not(:disabled) {
    background-color: var(--accent);
    color: var(--on-accent);
  }

  .arrow {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid;
    border-width: 0.18em 0.18em 0 0;
    transform: rotate(45deg);
  }

  .arrow.back,
  [dir='rtl'] .arrow {
    transform: rotate(-135deg);
  }

  [dir='rtl'] .arrow.back {
    transform: rotate(45deg);
  }

  /* A phone on its side, and text at twice its size: everything scrolls but the way on. */
  @container emergency (max-height: 24em) {
    .emergency .screen {
      display: block;
      overflow: auto;
      font-size: 1em;
      scroll-padding-block: 0.5em 4.5em;
    }

    .action {
      gap: 0.4em;
      min-block-size: calc(100cqb - 8.25em);
      overflow: visible;
    }

    .action h1 {
      font-size: 1.5em;
    }

    .lung {
      --size: 4.75em;
    }

    .cue {
      font-size: 0.7em;
    }

    .left {
      font-size: 1.8em;
    }

    .emergency .thumb {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      background-color: var(--surface);
    }

    .emergency .thumb button {
      min-block-size: 2.75em;
    }
  }

  /* Large text on a narrow phone */
  @container emergency (max-width: 16em) {
    .bar {
      flex-wrap: wrap;
      gap: 0.4em;
    }

    .bar button,
    .bar-call {
      padding-inline: 0.35em;
    }

    .progress {
      flex: 1 0 100%;
      order: 1;
    }

    .thumb {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.4em;
      padding-inline: 0.5em;
    }

    .emergency .thumb button {
      padding-inline: 0.5em;
      font-size: 1em;
    }

    .arrow {
      display: none;
    }

    .question .button {
      flex-basis: 100%;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .swell {
      display: none;
    }

    .pacer[data-now='true'] .lung {
      outline: 6px solid var(--accent);
      outline-offset: -9px;
    }
  }

  @media (forced-colors: active) {
    .emergency .screen,
    .emergency button,
    .bar-call,
    .doses {
      border: 1px solid;
    }

    .swell,
    .done .past {
      background-color: Highlight;
      forced-color-adjust: none;
    }
  }

  /* Paper takes the whole guide, also from a dialog that stands open. */
  @media print {
    .tend[part='guide'] {
      content-visibility: visible !important;
    }

    .emergency,
    .emergency:not([open]),
    .doses .controls,
    .doses .due {
      display: none;
    }
  }
`;
