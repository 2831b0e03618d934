import {css} from 'lit';

/** One page that fits both Letter and A4 paper. Measures are in units of paper. */
export const printStyles = css`
  @page {
    margin: 10mm;
  }

  :root {
    --accent: #0b4f5c;
    color: #12262b;
    font-family: system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  /* As in the widgets. */
  :lang(ur) {
    line-height: normal !important;
  }

  .first,
  .second {
    display: block;
  }

  .between {
    display: none;
  }

  .second {
    color: #33474c;
    font-size: 0.82em;
    font-weight: 400;
  }

  .icon {
    display: none;
  }

  .draft {
    margin-block: 2mm;
    padding: 1mm 2mm;
    border: 0.3mm dashed;
    font-size: 8pt;
  }

  .numbers {
    list-style: none;
    font-weight: 700;
  }

  .numbers bdi {
    white-space: nowrap;
  }

  footer {
    display: flex;
    gap: 4mm;
    align-items: center;
  }

  .code {
    flex: none;
    inline-size: 24mm;
  }

  .code svg {
    display: block;
  }

  .fine,
  .uncovered {
    font-size: 7pt;
    line-height: 1.25;
  }

  .name {
    font-weight: 700;
  }

  /* Poster */
  .poster {
    font-size: 11.5pt;
    line-height: 1.3;
  }

  .poster header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 6mm;
    padding-block-end: 3mm;
    border-block-end: 1.2mm solid #9b1023;
  }

  .poster h1 {
    font-size: 27pt;
    line-height: 1.1;
  }

  .poster .numbers {
    color: #9b1023;
    font-size: 16pt;
    text-align: end;
  }

  .poster .numbers li:first-child bdi {
    font-size: 30pt;
  }

  .poster .steps {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2.5mm 6mm;
    margin-block: 4mm;
    list-style: none;
    counter-reset: step;
  }

  .poster .steps li {
    display: flex;
    align-items: flex-start;
    gap: 3mm;
    min-block-size: 22mm;
    padding: 2.5mm;
    border: 0.4mm solid #9fb8bd;
    border-radius: 3mm;
    counter-increment: step;
    break-inside: avoid;
  }

  .poster .steps li > div:first-child {
    flex: 1;
  }

  .poster .steps li::before {
    content: counter(step);
    flex: none;
    inline-size: 8mm;
    border: 0.5mm solid var(--accent);
    border-radius: 50%;
    color: var(--accent);
    font-weight: 700;
    line-height: 7mm;
    text-align: center;
  }

  .poster h2 {
    font-size: 14pt;
    line-height: 1.15;
  }

  .poster .picture-box {
    flex: none;
    inline-size: 27mm;
    aspect-ratio: 4 / 3;
  }

  .picture-box > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .poster .steps h2 + p + p {
    margin-block-start: 1mm;
  }

  .poster .rules {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6mm;
    margin-block-end: 4mm;
  }

  .poster .rules h2:not(:first-child) {
    margin-block-start: 2mm;
  }

  .breathing ol {
    padding-inline-start: 5mm;
  }

  .poster .breathing,
  .poster .stop {
    padding: 3mm 4mm;
    border-inline-start: 1.5mm solid var(--accent);
    background-color: #e8f0f1;
  }

  /* Card: two faces of a bank card, side by side, to cut out and fold */
  .card {
    display: grid;
    grid-template-columns: 85.6mm 85.6mm;
    inline-size: max-content;
    border: 0.3mm dashed #777;
    font-size: 7.5pt;
    line-height: 1.2;
  }

  .card .face {
    display: flex;
    flex-direction: column;
    gap: 1mm;
    min-block-size: 54mm;
    padding: 3mm;
  }

  .card .face:nth-child(even) {
    border-inline-start: 0.3mm dashed #777;
  }

  .card h1 {
    font-size: 10pt;
    line-height: 1.1;
  }

  .card ol {
    padding-inline-start: 5mm;
  }

  .card:not(.two) ol {
    font-size: 9pt;
  }

  .card:not(.two) .breathing ol {
    font-size: 8pt;
  }

  .card .numbers {
    color: #9b1023;
    font-size: 10pt;
  }

  .card .numbers li:first-child bdi {
    font-size: 20pt;
  }

  .numbers .local {
    max-inline-size: 70mm;
    color: #12262b;
    font-size: 8pt !important;
    font-weight: 400;
    line-height: 1.25;
  }

  .card .stop {
    font-weight: 700;
  }

  .card h2 {
    font-size: 1.2em;
    line-height: 1.1;
  }

  .card small {
    display: block;
    font-size: 0.75em;
  }

  .card .face:nth-child(n + 3) {
    border-block-start: 0.3mm dashed #777;
  }

  .card .code {
    inline-size: 18mm;
  }

  .card :is(.fine, .uncovered) {
    font-size: 4.5pt;
  }

  .card.two {
    font-size: 6.5pt;
  }
`;
