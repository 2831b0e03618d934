// What every measured page shares: one small site around the words, and the tags in its head.

const style = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem}
h1,h2,h3{line-height:1.2}li{margin:.5rem 0}`;

/** Fills the rest of the window, so that a widget which changes its height moves what can be seen. */
const below = [
  'Come by on Tuesdays between ten and four. Coffee is on, and so is the kettle.',
  'The drop-in is at the corner of the square, beside the library. The ramp is at the back door.',
  'Elders sit with whoever wants company on Thursday afternoons. Bring a friend if you like.',
  'The van goes round the north end every evening. Wave, and the driver stops.',
  'Volunteers meet on the first Saturday of the month to pack kits and plan the weeks ahead.',
  'We keep no list of who comes. Tell us as much or as little as you want.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');

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
${below}
<footer>Riverside community, on the lands of many nations.</footer>
${foot}</body>
</html>
`;
}

/**
 * The line that loads the library, as the documentation writes it.
 * @param {string} library address of its folder
 * @param {string} file
 * @param {{data?: string, crossorigin?: boolean}} [options] `data`: further attributes; without
 *   `crossorigin` the script comes over another connection than what it imports
 * @returns {string} HTML for the head
 */
export const scriptTag = (library, file, {data = '', crossorigin = true} = {}) =>
  `<script src="${library}/${file}"${data} async${crossorigin ? ' crossorigin' : ''}></script>\n`;

/** The line that asks for data before the script does. */
export const preloadTag = (url) => `<link rel="preload" href="${url}" as="fetch" crossorigin>\n`;

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
