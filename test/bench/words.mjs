/**
 * Runs inside a page that shows the guide: its words as plain HTML, without the widget's own
 * markup, classes, buttons and drawings. Playwright sends its source text, so it must not use
 * anything around it.
 * @param {string} tag the guide's element name
 * @returns {{lang: string, before: string, steps: Array<{heading: string, html: string}>,
 *   after: string}} `heading` is text, the others are HTML: what stands before the list of steps,
 *   in each step below its heading, and after the list
 */
export function extractWords(tag) {
  const expected = new Set(
    'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd strong em b i a abbr blockquote cite'.split(' '),
  );
  const dropped = new Set('script style svg template button input select textarea'.split(' '));
  const isHeading = (el) => /^H[2-6]$/.test(el.tagName);
  const escape = (text) =>
    text.replace(/[&<>]/g, (c) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[c]);
  const isStep = (el) => el.matches?.('li[data-step]');
  const steps = [];
  const marker = '\u0000';

  /** Children as shown: what is slotted in place of the slot, a shadow tree in place of the light. */
  const shown = (node) => {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    if (node.localName !== 'slot') return [...node.childNodes];
    const assigned = node.assignedNodes({flatten: true});
    return assigned.length ? assigned : [...node.childNodes];
  };
  const inside = (node, skip) =>
    shown(node)
      .map((child) => write(child, skip))
      .join('');

  const write = (node, skip) => {
    if (node.nodeType === Node.TEXT_NODE) return escape(node.data.replace(/\s+/g, ' '));
    if (node.nodeType !== Node.ELEMENT_NODE || node === skip) return '';
    const name = node.localName;
    const display = getComputedStyle(node).display;
    if (dropped.has(name) || display === 'none') return '';
    if ([...node.children].some(isStep)) {
      for (const li of [...node.children].filter(isStep)) {
        const heading = [...li.querySelectorAll('*')].find(isHeading);
        if (!heading) throw new Error('a step without a heading');
        const words = heading.textContent.replace(/\s+/g, ' ').trim();
        steps.push({heading: words, html: inside(li, heading).trim()});
      }
      return marker;
    }
    const html = inside(node, skip);
    const lang = node.lang && node.localName !== tag ? ` lang="${node.lang}"` : '';
    if (name === 'summary') return html.trim() && `<p><strong>${html.trim()}</strong></p>\n`;
    if (expected.has(name)) {
      if (!html.trim()) return '';
      const href = name === 'a' ? ` href="${escape(node.href)}"` : '';
      const block = display !== 'inline';
      const content = block ? html.trim() : html;
      return `<${name}${href}${lang}>${content}</${name}>${block ? '\n' : ''}`;
    }
    // A block that holds bare text would run into its neighbours: make it a paragraph.
    const bare = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    const isBlock = !display.startsWith('inline') && display !== 'contents';
    if (bare && isBlock) return `<p${lang}>${html.trim()}</p>\n`;
    return lang && html.trim() ? `<span${lang}>${html}</span>` : html;
  };

  const guide = document.querySelector(tag);
  const [before, after = ''] = write(guide).split(marker);
  if (!steps.length) throw new Error('the guide shows no steps');
  return {lang: document.documentElement.lang, before: before.trim(), steps, after: after.trim()};
}
