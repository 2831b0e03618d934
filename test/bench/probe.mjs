/**
 * Runs inside the measured page, from before its first script: each frame it looks whether the words
 * can be read, whether the widget itself shows them, and whether any box has moved. Leaves its findings
 * in `globalThis.__bench`. Playwright sends its source text, so it must not use anything around it.
 * @param {Array<{host: string, heading: string, words?: string}>} places all of them count: `host`,
 *   selector in the page of what holds the words; `heading`, selector of a heading in it, or in any
 *   shadow root below it; `words`, selector of a heading among words between the tags, if some are there
 */
export function probe(places) {
  const found = {readable: 0, upgraded: 0, settled: 0, shift: 0, shifts: [], longest: 0};
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

  const isPainted = (el) => {
    if (!el || !el.textContent.trim()) return false;
    const box = el.getBoundingClientRect();
    const shown = el.checkVisibility({opacityProperty: true, visibilityProperty: true});
    return box.width > 0 && box.height > 0 && shown && !fontBlocks(el);
  };

  const isUpgraded = ({host, heading, words}) => {
    const holder = document.querySelector(host);
    if (!holder) return false;
    const inside = findDeep(holder.shadowRoot ?? holder, heading);
    // Words between the tags may look like the widget's own: only its shadow root tells.
    if (words) return Boolean(holder.shadowRoot) && isPainted(inside);
    return isPainted(inside ?? findDeep(holder, heading));
  };
  const canBeRead = (place) =>
    isUpgraded(place) ||
    Boolean(
      place.words && isPainted(document.querySelector(place.host)?.querySelector(place.words)),
    );

  // What is folded, or in a dialog that is closed, has boxes too.
  const isShown = (el) => el.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const isInWindow = ({x, y, width, height}) =>
    width > 0 && height > 0 && x + width > 0 && x < innerWidth && y + height > 0 && y < innerHeight;
  let last = new Map();
  let boxes;
  let moved;
  // A box has moved if its place or size is another one; a new box, if it appears in the window. What
  // fills room that was kept for it further down moves nothing.
  const add = (el) => {
    const box = el.getBoundingClientRect();
    const key = [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 4)).join();
    boxes.set(el, key);
    const before = last.get(el);
    moved ||= before === undefined ? isInWindow(box) && isShown(el) : before !== key && isShown(el);
    if (el.shadowRoot) for (const child of el.shadowRoot.children) add(child);
    for (const child of el.children) add(child);
  };

  const frame = () => {
    requestAnimationFrame(frame);
    if (!document.body) return;
    const upgraded = !found.upgraded && places.every(isUpgraded);
    const readable = !found.readable && (upgraded || places.every(canBeRead));
    boxes = new Map();
    moved = false;
    add(document.body);
    last = boxes;
    if (!readable && !upgraded && !moved) return;
    const hasMoved = moved;
    // Frame callbacks run before the frame is painted, this message after.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      if (readable) found.readable ||= now;
      if (upgraded) found.upgraded ||= now;
      if (hasMoved) found.settled = now;
      port1.close();
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(frame);
}
