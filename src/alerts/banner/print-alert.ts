import {css} from 'lit';
import {printFrame} from '../../ui/print-frame.js';
import type {AlertView} from './alert-view.js';
import {alertArticle, type AlertParts} from './templates/alert.js';

/** Styles for paper: black on white, nothing folded. */
const printStyles = css`
  body {
    margin: 0;
    font: 13pt/1.45 system-ui, 'Noto Sans', sans-serif;
    color: #000;
  }

  article {
    padding: 1em;
    border: 2pt solid #000;
  }

  h3 {
    margin: 0.25em 0;
    font-size: 1.6em;
    line-height: 1.2;
  }

  h4,
  p,
  dl {
    margin: 0.5em 0;
  }

  .degree {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 700;
  }

  .icon {
    inline-size: 1.6em;
    block-size: 1.6em;
    fill: none;
    stroke: #000;
    stroke-width: 2;
  }

  .swatch {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.3em;
    stroke: #000;
    stroke-width: 0.5;
    print-color-adjust: exact;
  }

  .test {
    padding: 0.5em;
    border: 2pt dashed #000;
    font-weight: 700;
  }

  .lines {
    white-space: pre-line;
  }

  .second {
    display: block;
    font-weight: 400;
  }

  summary {
    display: none;
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0 0 0.4em;
  }

  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  img {
    max-inline-size: 80mm;
    max-block-size: 60mm;
  }

  a[href^='http']:not(.shown)::after {
    content: ' (' attr(href) ')';
  }
`;

/** Prints one alert. @param parts how it is shown, with its details. */
export const printAlert = (view: AlertView, parts: AlertParts): Promise<void> =>
  printFrame({
    name: 'alert',
    lang: view.lang,
    title: view.headline,
    content: alertArticle(view, parts),
    css: printStyles.cssText,
  });
