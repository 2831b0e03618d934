import {svg} from 'lit';

/** A telephone handset, drawn for this guide; decoration beside words. */
export const phoneIcon = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M7 3 4 5c-1 6 9 16 15 15l2-3-5-3-2 2c-2-1-4-3-5-5l2-2z"/></svg>`;
