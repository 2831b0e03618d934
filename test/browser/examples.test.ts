import {expect} from '@open-wc/testing';
import '../../src/naloxone/naloxone-guide.js';
import {examples} from '../../stories/naloxone-guide.examples.js';
import {renderExample} from '../../stories/render-example.js';
import {violations} from './accessibility.js';
import {warnings} from './helpers.js';

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
