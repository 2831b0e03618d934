import {css} from 'lit';

export const guideStyles = css`
  .tend {
    font-size: large;
    max-inline-size: 42em;
  }

  .two {
    max-inline-size: 64em;
  }

  article > * + * {
    margin-block-start: 1.25em;
  }

  h2 + * {
    margin-block-start: 0.75em;
  }

  h2 {
    font-size: 1.6em;
    line-height: 1.2;
    text-wrap: balance;
  }

  .two :is(h2, .steps h4) .second {
    font-size: 0.85em;
  }

  .intro {
    font-size: 1.1em;
  }

  .heading,
  .stop h3,
  .notes h3 {
    font-size: 1.2em;
    line-height: 1.3;
  }

  .heading {
    color: var(--accent);
  }

  .heading + ol,
  .heading + ul {
    margin-block-start: 0.75em;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  li + li {
    margin-block-start: 0.5em;
  }

  /* Notices */
  .notes,
  .stop {
    padding: 1em;
    border-radius: var(--radius);
    background-color: var(--soft);
    border-inline-start: 0.35em solid var(--accent);
  }

  .notes > * + *,
  .stop > * + * {
    margin-block-start: 0.6em;
  }

  /* Calling */
  .call {
    padding: 1em;
    border: 2px solid var(--emergency);
    border-radius: var(--radius);
  }

  .call-now {
    font-weight: 700;
    color: var(--emergency);
  }

  .call-none {
    margin-block-start: 0.5em;
    font-size: 1.3em;
    line-height: 1.3;
    font-weight: 700;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-block-size: 3em;
    min-inline-size: min(100%, 14em);
    margin-block-start: 0.5em;
    padding: 0.5em 1.25em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background-color: var(--emergency);
    color: var(--on-emergency);
    font-size: 1.2em;
    font-weight: 700;
    text-decoration: none;
    text-wrap: balance;
  }

  .enter {
    inline-size: 100%;
    min-block-size: 3.5em;
    border: 0;
    cursor: pointer;
    font-family: inherit;
    line-height: 1.25;
  }

  /* The call beside it: as visible, and clearly another button. */
  .call .button:not(.enter) {
    border-color: var(--emergency);
    background-color: var(--surface);
    color: var(--emergency);
  }

  .further {
    font-size: 1.05em;
  }

  .say {
    margin-block-start: 0.75em;
    padding-inline-start: 0.85em;
    border-inline-start: 3px solid var(--line);
  }

  .two .button .second {
    margin-block-start: 0;
    color: inherit;
    font-size: 0.8em;
  }

  .button:hover {
    text-decoration: underline;
  }

  .plain {
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

  /* Steps: one idea each, numbered down a line */
  .steps {
    list-style: none;
    counter-reset: step;
  }

  .steps > li {
    --badge: 2.25em;
    position: relative;
    counter-increment: step;
    min-block-size: var(--badge);
    margin: 0;
    padding-inline-start: calc(var(--badge) + 0.85em);
    padding-block-end: 1.5em;
  }

  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: var(--badge);
    block-size: var(--badge);
    border-radius: 50%;
    background-color: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    line-height: var(--badge);
    text-align: center;
  }

  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(var(--badge) + 0.25em) 0.25em;
    inset-inline-start: calc(var(--badge) / 2 - 1px);
    border-inline-start: 2px solid var(--line);
  }

  .steps > li[data-step='call']::before {
    background-color: var(--emergency);
    color: var(--on-emergency);
  }

  .steps h4 {
    font-size: 1.25em;
    line-height: 1.3;
    padding-block-start: 0.2em;
  }

  p,
  h4 {
    text-wrap: pretty;
  }

  .steps p {
    margin-block-start: 0.35em;
  }

  /* A drawing's room is there before it is. */
  .picture-box {
    inline-size: min(100%, 15em);
    aspect-ratio: 4 / 3;
    margin-block-start: 0.75em;
    overflow: hidden;
  }

  .picture-box > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  /* Folded parts */
  details {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .circumstances details {
    margin-block-start: 0.5em;
  }

  .uncovered,
  .unverified {
    color: var(--muted);
    font-size: 0.9em;
  }

  .how-to {
    margin-block-start: 0.75em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    padding: 0.5em 0.85em;
    cursor: pointer;
    list-style: none;
    border-radius: inherit;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--accent);
    border-width: 0 0.16em 0.16em 0;
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }

  details[open] > summary::before {
    transform: rotate(225deg) translate(-0.1em, -0.1em);
  }

  summary:hover {
    background-color: var(--soft);
  }

  summary :is(h3, h4, h5) {
    flex: 1;
    margin: 0;
    font-size: 1.05em;
    line-height: 1.3;
    color: var(--accent);
  }

  details > :not(summary) {
    margin: 0.25em 1em 1em;
  }

  details ol {
    padding-inline-start: 1.5em;
  }

  details ::marker {
    font-weight: 700;
    color: var(--accent);
  }

  .sources {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
    font-size: 0.9em;
  }

  .sources > * + * {
    margin-block-start: 0.6em;
  }

  @container (max-width: 26em) {
    .steps > li {
      --badge: 2em;
      padding-inline-start: calc(var(--badge) + 0.6em);
    }

    details > :not(summary) {
      margin-inline: 0.75em;
    }

    details ol,
    details ul {
      padding-inline-start: 1.25em;
    }

    .button {
      padding-inline: 0.75em;
    }
  }

  @container (min-width: 40em) {
    .two p,
    .two h2,
    .two h3,
    .two h4,
    .two h5 {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-items: baseline;
      column-gap: 3cqi;
    }

    .two .second {
      margin-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .steps > li::before,
    .button {
      border: 2px solid;
    }

    .steps > li::before {
      line-height: calc(var(--badge) - 4px);
    }
  }

  @media print {
    .enter,
    .paper {
      display: none;
    }

    .button {
      color: inherit;
      background: none;
      border-color: currentcolor;
    }

    .steps > li::before,
    .steps > li[data-step='call']::before {
      border: 2px solid;
      background: none;
      color: inherit;
      line-height: calc(var(--badge) - 4px);
    }

    article {
      font-size: 10.5pt;
    }

    .picture-box {
      inline-size: min(100%, 4.5cm);
    }

    /* A line stays with its picture, a heading with what it heads. */
    li,
    .stop,
    .notes {
      break-inside: avoid;
    }

    .steps > li[data-step='naloxone'] {
      break-inside: auto;
    }

    summary,
    h2,
    h3,
    h4,
    h5 {
      break-after: avoid;
    }

    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }

    summary::before {
      display: none;
    }
  }
`;
