/**
 * Runs inside the measured page, from before its first script: each frame it looks whether the
 * first step's heading can be read, and whether any box has moved. Leaves its findings in
 * `globalThis.__bench`. Playwright sends its source text, so it must not use anything around it.
 * @param {{host: string, heading: string}} where `host`: selector in the page of what holds the
 *   guide; `heading`: selector of the first step's heading in it, or in any shadow root below it
 */
export function probe({host, heading}) {
  const found = {readable: 0, settled: 0, shift: 0, shifts: [], longest: 0};
  globalThis.__bench = found;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      found.shift += entry.value;
      const nodes = (entry.sources ?? []).map((source) => source.node?.nodeName ?? '?');
      found.shifts.push({at: entry.startTime, value: entry.value, nodes});
    }
  }).observe({type: 'layout-shift', buffered: true});

  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) found.longest = Math.max(found.longest, duration);
  }).observe({type: 'longtask', buffered: true});

  const findDeep = (root, selector) => {
    const hit = root.querySelector(selector);
    if (hit) return hit;
    for (const el of root.querySelectorAll('*')) {
      const inner = el.shadowRoot && findDeep(el.shadowRoot, selector);
      if (inner) return inner;
    }
    return null;
  };

  // A web font that blocks leaves the words' boxes in place but does not paint the words.
  const fontBlocks = (el) => {
    const families = getComputedStyle(el).fontFamily.toLowerCase();
    return [...document.fonts].some(
      (face) =>
        face.status === 'loading' &&
        (face.display === 'auto' || face.display === 'block') &&
        families.includes(face.family.replace(/["']/g, '').toLowerCase()),
    );
  };

  const canBeRead = () => {
    const holder = document.querySelector(host);
    if (!holder) return false;
    const el = findDeep(holder.shadowRoot ?? holder, heading) ?? findDeep(holder, heading);
    if (!el || !el.textContent.trim()) return false;
    const box = el.getBoundingClientRect();
    const shown = el.checkVisibility({opacityProperty: true, visibilityProperty: true});
    return box.width > 0 && box.height > 0 && shown && !fontBlocks(el);
  };

  let sum;
  const add = (el) => {
    const {x, y, width, height} = el.getBoundingClientRect();
    for (const value of [x, y, width, height]) sum = (sum * 31 + Math.round(value * 4)) | 0;
    if (el.shadowRoot) for (const child of el.shadowRoot.children) add(child);
    for (const child of el.children) add(child);
  };

  let last;
  const frame = () => {
    requestAnimationFrame(frame);
    if (!document.body) return;
    const readable = !found.readable && canBeRead();
    sum = 0;
    add(document.body);
    const moved = sum !== last;
    last = sum;
    if (!readable && !moved) return;
    // Frame callbacks run before the frame is painted, this message after.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      if (readable) found.readable ||= now;
      if (moved) found.settled = now;
      port1.close();
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(frame);
}
