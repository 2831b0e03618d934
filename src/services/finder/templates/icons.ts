import {svg} from 'lit';

export const icon = (drawing: unknown) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentcolor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`;

/** Decorative icons beside words. */
export const resultIcons = {
  search: icon(svg`<circle cx="10.500" cy="10.500" r="6.500"/><path d="m15.500 15.500 5 5"/>`),
  place: icon(
    svg`<path d="M12 21.500s7-6.300 7-11.500a7 7 0 0 0-14 0c0 5.200 7 11.500 7 11.500z"/><circle cx="12" cy="10" r="2.500"/>`,
  ),
  locate: icon(
    svg`<circle cx="12" cy="12" r="6"/><circle cx="12" cy="12" r="1.500" fill="currentcolor"/><path d="M12 2.500v3.500M12 18v3.500M2.500 12H6M18 12h3.500"/>`,
  ),
  call: icon(
    svg`<path d="M6.500 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 5.500 5.500l1.500-2 4.500 1.500v3c0 1.500-1 2.500-2.500 2.500C10.500 19.500 4.500 13.500 4 6c0-1.500 1-2.500 2.500-2.500z"/>`,
  ),
  text: icon(svg`<path d="M4 5h16v11H10l-4 4v-4H4z"/><path d="M8 9h8M8 12h5"/>`),
  directions: icon(
    svg`<path d="M12 3 21 12 12 21 3 12z"/><path d="M9 15v-3h5.500M12.500 9.500 15 12l-2.500 2.500"/>`,
  ),
  website: icon(
    svg`<circle cx="12" cy="12" r="8.500"/><path d="M3.500 12h17M12 3.500c3 3 3 14 0 17M12 3.500c-3 3-3 14 0 17"/>`,
  ),
  email: icon(svg`<path d="M3.500 5.500h17v13h-17z"/><path d="m3.500 7 8.500 6 8.500-6"/>`),
  map: icon(
    svg`<path d="m3.500 6 5.500-2.500 6 2.500 5.500-2.500v14.500L15 20.500 9 18l-5.500 2.500z"/><path d="M9 3.500V18M15 6v14.500"/>`,
  ),
  print: icon(svg`<path d="M7 8V3.500h10V8M7 17H3.500V8h17v9H17M7 14h10v6.500H7z"/>`),
  kept: icon(svg`<path fill="currentcolor" d="M6.500 3.500h11v17L12 16l-5.500 4.500z"/>`),
  open: icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="m8 12.500 2.800 2.800L16 9.500"/>`),
  closed: icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="M8 12h8"/>`),
  unknown: icon(
    svg`<circle cx="12" cy="12" r="8.500"/><path d="M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .8-1 1.700M12 16.500v.1"/>`,
  ),
};
