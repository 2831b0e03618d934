import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';

const {axe} = globalThis as unknown as {axe: typeof axeCore};

/** What axe reads, elements and computed styles, is the same in all engines, and it is slow. */
const isWhereAxeRuns = /Chrome/.test(navigator.userAgent);

/**
 * Checks WCAG 2.2 AA and best practice, with the AAA contrast that the how-to promises. In Chromium only;
 * other engines find nothing.
 */
export async function violations(element: Element): Promise<string[]> {
  if (!isWhereAxeRuns) return [];
  const result = await axe.run(element, {
    resultTypes: ['violations'],
    rules: {
      'color-contrast-enhanced': {enabled: true},
      // An example is a piece of a page, not a page with landmarks and one main heading.
      region: {enabled: false},
      'page-has-heading-one': {enabled: false},
    },
  });
  return result.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
  );
}
