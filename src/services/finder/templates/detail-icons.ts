import {svg} from 'lit';
import {icon, resultIcons} from './icons.js';

/** Icons of the buttons below the details. */
export const detailIcons = {
  kept: resultIcons.kept,
  print: resultIcons.print,
  keep: icon(svg`<path d="M6.500 3.500h11v17L12 16l-5.500 4.500z"/>`),
  share: icon(
    svg`<circle cx="6" cy="12" r="2.500"/><circle cx="17.500" cy="6" r="2.500"/><circle cx="17.500" cy="18" r="2.500"/><path d="m8.300 10.800 7-3.600M8.300 13.200l7 3.600"/>`,
  ),
};
