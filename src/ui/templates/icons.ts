import {svg} from 'lit';

/** Two sheets of writing, one over the other; decoration beside words. */
export const languageIcon = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill="none" stroke="currentcolor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" d="M3 6h10M8 3.500v2.500M11 6c-1 4-4 7-8 8.500M5.500 9c1.500 2.500 4 4.500 6.500 5.500M12.500 20.500l4.250-10h.5l4.250 10M14 17h6"/></svg>`;

/** Sound coming out of a speaker; decoration beside words. */
export const listenIcon = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M3 9v6h4l5 4V5L7 9z"/><path fill="none" stroke="currentcolor" stroke-width="2" stroke-linecap="round" d="M15.500 8.500a5 5 0 0 1 0 7M18 5.500a9 9 0 0 1 0 13"/></svg>`;
