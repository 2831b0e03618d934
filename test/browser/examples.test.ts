import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import {expect} from '@open-wc/testing';
import '../../src/naloxone/naloxone-guide.js';
import {examples} from '../../stories/naloxone-guide.examples.js';
import {renderExample} from '../../stories/render-example.js';
import {warnings} from './helpers.js';

const {axe} = globalThis as unknown as {axe: typeof axeCore};

/** WCAG 2.2 AA and best practice, with the AAA contrast that the how-to promises. */
async function violations(element: Element): Promise<string[]> {
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

describe('every example is accessible, folded and open', () => {
  warnings();

  for (const example of examples) {
    it(example.name, async () => {
      const page = renderExample(example);
      const ready = new Promise((resolve) => {
        page.addEventListener('tend-ready', resolve, {once: true});
      });
      document.body.append(page);
      try {
        if (!example.fallback) await ready;
        expect(await violations(page)).to.deep.equal([]);
        const guide = page.firstElementChild!;
        const folded = [...(guide.shadowRoot?.querySelectorAll('details') ?? [])];
        for (const details of folded) details.open = true;
        if (folded.length) expect(await violations(page)).to.deep.equal([]);
      } finally {
        page.remove();
      }
    });
  }
});
