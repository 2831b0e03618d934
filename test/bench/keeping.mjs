// What a reader keeps when the widget arrives: their place in the text, the focus on a link, the selection.
// The page's script is held back until the reader is in the middle of the words. A widget may take their
// place at once, if all of that is still there then, or when the reader has gone.

/** How long a widget may take once the reader has gone, and how long a look waits, in ms. */
const patience = 10_000;
const calm = 2000;

const filler = `<p>${'Come by on Tuesdays between ten and four. '.repeat(6)}</p>\n`.repeat(12);
/** Something to scroll through, above and below the words. */
const lengthen = (html) =>
  html.replace('<main>', `${filler}<main>`).replace('</main>', `</main>${filler}`);

/** In the page: scrolls into the middle of the words, selects a heading, focuses the next link. */
function settleDown(host) {
  const holder = document.querySelector(host);
  const headings = [...holder.querySelectorAll('h2, h3, h4')];
  const heading = headings[headings.length >> 1];
  const link = [...holder.querySelectorAll('a[href]')].find(
    (a) => heading.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  heading.scrollIntoView({block: 'start', behavior: 'instant'});
  scrollBy({top: -100, behavior: 'instant'});
  link?.focus({preventScroll: true});
  getSelection().selectAllChildren(heading);
  const words = (el) => el.textContent.replace(/\s+/g, ' ').trim();
  return {
    heading: words(heading),
    top: heading.getBoundingClientRect().top,
    href: document.activeElement === link ? link?.href : undefined,
    selected: getSelection().toString().trim(),
  };
}

/** In the page: where all of that is now. */
function lookAgain({heading, href}) {
  const words = (el) => el.textContent.replace(/\s+/g, ' ').trim();
  const roots = [document];
  for (const root of roots)
    for (const el of root.querySelectorAll('*')) if (el.shadowRoot) roots.push(el.shadowRoot);
  const again = roots
    .flatMap((root) => [...root.querySelectorAll('h1, h2, h3, h4, h5')])
    .find((el) => words(el) === heading && el.checkVisibility());
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const digits = (address) => address?.replace(/[^\w:/.]/g, '');
  return {
    top: again?.getBoundingClientRect().top,
    focused: Boolean(href) && digits(active?.href) === digits(href) && active.checkVisibility(),
    active: active?.localName,
    // Chromium keeps a selection for each shadow root beside the document's own.
    selected: roots.map((root) => root.getSelection?.().toString().trim()).filter(Boolean),
  };
}

/** In the page: leaves link and selection, and scrolls to the top. */
function goAway() {
  document.activeElement?.blur();
  getSelection().removeAllRanges();
  scrollTo({top: 0, behavior: 'instant'});
}

/** In the page: whether the widget shows headings of its own. */
const isUpgraded = (host) =>
  [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('h1, h2, h3, h4') ?? [])].some(
    (el) => el.checkVisibility(),
  );

async function look(browser, url, host) {
  const tab = await browser.newPage();
  let release;
  const held = new Promise((ok) => (release = ok));
  await tab.route(/\/tend[\w.-]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  try {
    // An async script holds back the load event, so that is not waited for.
    await tab.goto(url, {waitUntil: 'domcontentloaded'});
    const before = await tab.evaluate(settleDown, host);
    release();
    await tab.waitForLoadState('networkidle');
    await tab.waitForTimeout(calm);
    const after = await tab.evaluate(lookAgain, before);
    const atOnce = await tab.evaluate(isUpgraded, host);
    await tab.evaluate(goAway);
    const upgraded = await tab.waitForFunction(isUpgraded, host, {timeout: patience}).then(
      () => (atOnce ? 'at once' : 'once the reader has gone'),
      () => undefined,
    );
    return {
      upgraded,
      moved: after.top === undefined ? undefined : Math.round(after.top - before.top),
      focus: before.href === undefined ? undefined : after.focused,
      active: after.active,
      selection: after.selected.includes(before.selected),
    };
  } finally {
    release();
    await tab.close();
  }
}

/**
 * Looks at each row with words in the page once, without a slow link: it is not about time.
 * @param {Awaited<ReturnType<typeof import('./stage.mjs').openStage>>} stage
 * @param {object[]} rows of rows.mjs
 * @returns {Promise<Array<{name: string, upgraded?: string, moved?: number, focus?: boolean,
 *   active: string, selection: boolean}>>} `moved`: how many px the heading that stood at the top of
 *   the window is lower than before (undefined: it is gone); `focus`: whether the same link has it
 *   (undefined: the words hold no link)
 */
export async function checkUpgrade(stage, rows) {
  const results = [];
  for (const {path, where} of rows) {
    for (const {host, words} of [where].flat()) {
      if (!words) continue;
      const longer = `${path}-long-${host}`;
      stage.pages.set(longer, lengthen(stage.pages.get(path)));
      const found = await stage.browse((browser) => look(browser, stage.page + longer, host));
      results.push({path, name: `\`<${host}>\``, ...found});
    }
  }
  return results;
}

/** One word for each thing that may be lost. */
export const upgradeWords = ({moved, focus, selection, active, upgraded}) => ({
  place: moved === undefined ? 'gone' : `${moved} px lower`,
  focus: focus === undefined ? 'no link' : focus ? 'kept' : `lost to ${active}`,
  selection: selection ? 'kept' : 'lost',
  upgraded: upgraded ?? 'never',
});

/**
 * @param {Awaited<ReturnType<typeof checkUpgrade>>} results
 * @returns {string} a table, as Markdown
 */
export function upgradeTable(results) {
  const rows = results.map((result) => {
    const {place, focus, selection, upgraded} = upgradeWords(result);
    return `| ${result.name} | ${place} | ${focus} | ${selection} | ${upgraded} |`;
  });
  return `What a reader in the middle of the words keeps when the widget arrives:

| widget | the heading being read | focus on a link | selected heading | widget shown |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}
