import {expect} from '@open-wc/testing';
import '../../src/naloxone/guide/naloxone-guide.js';
import {examples} from '../../stories/naloxone-guide.examples.js';
import {renderExample} from '../../stories/render-example.js';
import {violations} from './accessibility.js';
import {warnings} from './helpers.js';

/** Resolves when the folded parts are rendered, which happens right after the first step. */
async function folded(guide: Element): Promise<void> {
  while (!guide.shadowRoot?.querySelector('details ol li'))
    await new Promise(requestAnimationFrame);
}

describe('every example is accessible', () => {
  warnings();

  for (const example of examples) {
    // The folded page differs from the open one in nothing but what is hidden: one example shows it.
    const states = example === examples[0] ? [false, true] : [true];
    it(example.name, async () => {
      const page = renderExample(example);
      const ready = new Promise((resolve) => {
        page.addEventListener('tend-ready', resolve, {once: true});
      });
      document.body.append(page);
      try {
        if (!example.fallback) {
          await ready;
          await folded(page.firstElementChild!);
        }
        const {shadowRoot} = page.firstElementChild!;
        for (const isOpen of states) {
          for (const details of shadowRoot?.querySelectorAll('details') ?? [])
            details.open = isOpen;
          expect(await violations(page)).to.deep.equal([]);
        }
      } finally {
        page.remove();
      }
    });
  }
});
