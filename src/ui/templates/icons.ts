import {svg} from 'lit';

/** Sound coming out of a speaker; decoration beside words. */
export const listenIcon = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M3 9v6h4l5 4V5L7 9z"/><path fill="none" stroke="currentcolor" stroke-width="2" stroke-linecap="round" d="M15.500 8.500a5 5 0 0 1 0 7M18 5.500a9 9 0 0 1 0 13"/></svg>`;
