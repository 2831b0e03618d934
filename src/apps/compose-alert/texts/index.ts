/** The texts of the page, in English at about grade 6, and the texts of alerts. */
export * from './alert.js';
export * from './checks.js';
export * from './fields.js';
export * from './page.js';
