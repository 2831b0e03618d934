// The pages that are measured: the same site around the same words, told in different ways.

const style = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem}
h1,h2,h3{line-height:1.2}li{margin:.5rem 0}`;

/**
 * A small community page around some content.
 * @param {object} page
 * @param {string} page.lang language of the page
 * @param {string} page.main HTML of its main part
 * @param {string} [page.head] HTML to add to its head
 * @param {string} [page.foot] HTML to add at the end of its body
 * @param {string} [page.attributes] of the body, and `htmlClass` of the root
 * @param {string} [page.htmlClass]
 * @param {string} [page.start] HTML right after the body's start tag
 * @returns {string} the HTML document
 */
export function shell({lang, main, head = '', foot = '', attributes = '', htmlClass, start = ''}) {
  return `<!doctype html>
<html lang="${lang}"${htmlClass ? ` class="${htmlClass}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Riverside community</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${head}</head>
<body${attributes}>${start}
<h1>Riverside community</h1>
<main>
${main}
</main>
<p>Come by on Tuesdays between ten and four.</p>
<footer>Riverside community, on the lands of many nations.</footer>
${foot}</body>
</html>
`;
}

/** Where the first step's heading is on a plain page; see probe.mjs. */
export const plainWhere = {host: 'main', heading: 'ol.steps > li h3'};

/**
 * The words as static HTML.
 * @param {ReturnType<typeof import('./words.mjs').extractWords>} words
 * @returns {string} the HTML document
 */
export function plainPage({lang, before, steps, after}) {
  const items = steps.map(({heading, html}) => `<li><h3>${escape(heading)}</h3>\n${html}</li>`);
  const main = `${before}\n<ol class="steps">\n${items.join('\n')}\n</ol>\n${after}`;
  return shell({lang, main});
}

/** Where the first step's heading is in the guide; see probe.mjs. */
export const tendWhere = {
  host: 'tend-naloxone-guide',
  heading: 'li[data-step] :is(h2, h3, h4)',
};

/**
 * A page that embeds the guide.
 * @param {object} options
 * @param {string} options.lang language of the page
 * @param {string} options.library origin of the library
 * @param {string} [options.profile] address of the community's profile
 * @param {boolean} [options.crossorigin] whether the script tag has this attribute, as in our
 *   README. With it the script comes over the connection that what it imports will use; without it
 *   over another one
 * @param {boolean} [options.preload] whether the page asks for the profile before the script does
 * @returns {string} the HTML document
 */
export function tendPage({lang, library, profile, crossorigin = true, preload = false}) {
  const data = profile ? ` data-profile="${profile}"` : '';
  const fallback = {
    en: 'If someone may have overdosed: call 9-1-1, give naloxone, give breaths, stay with them.',
    fr: 'En cas de surdose possible : appelez le 9-1-1, donnez la naloxone, restez sur place.',
  };
  return shell({
    lang,
    head: `${preload ? `<link rel="preload" href="${profile}" as="fetch" crossorigin>` : ''}<style>tend-naloxone-guide{display:block;min-height:100vh}</style>
<script src="${library}/tend.js"${data} async${crossorigin ? ' crossorigin' : ''}></script>
`,
    main: `<tend-naloxone-guide pack="bc"><p>${fallback[lang]}</p></tend-naloxone-guide>`,
  });
}

/**
 * Text for use in HTML, between tags or in a double-quoted attribute.
 * @param {string} text
 * @returns {string}
 */
export function escape(text) {
  return text.replace(
    /[&<>"]/g,
    (c) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[c],
  );
}
