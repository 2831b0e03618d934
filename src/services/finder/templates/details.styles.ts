import {css} from 'lit';

/** Styles of a result's details, in the same chunk. */
export const detailStyles = css`
  .more > * + * {
    margin-block-start: 0.75em;
  }

  .lines {
    white-space: pre-line;
  }

  dl {
    margin: 0;
  }

  dl > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0;
  }

  dd ul {
    padding-inline-start: 1.25em;
  }

  dd :is(.week, .chips) {
    padding: 0;
    list-style: none;
  }

  .week li {
    display: grid;
    grid-template-columns: minmax(6em, 9em) 1fr;
    gap: 0.75em;
  }

  .raw,
  .confirmed {
    color: var(--muted);
    font-size: 0.95em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  /* Words that are said twice, in a draft's language and the original, stay beside their mark. */
  .chips li {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.4em;
  }

  .chips li > * {
    grid-column: 2;
  }

  .chips li::before {
    content: '✓';
  }

  @container (min-width: 40em) {
    dl > div {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 1em;
    }
  }
`;
