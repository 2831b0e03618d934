import {direction} from '../../i18n/direction.js';
import {escapeMarkup} from '../../shared/escape-markup.js';
import {isWeb} from '../download.js';

type Attributes = Readonly<Record<string, string | undefined>>;

const attributesHtml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeMarkup(value)}"`))
    .join('');

/** An element with words between its tags. */
export const elementHtml = (
  tag: string,
  {words, attributes}: {words: string; attributes: Attributes},
): string => `<${tag}${attributesHtml(attributes)}>\n${words}${words && '\n'}</${tag}>`;

/** A few lines that make a page readable. The words themselves have no styles. */
const styles = `body { max-width: 42em; margin: 0 auto; padding: 1em; font: 1.1em/1.5 system-ui, sans-serif }
article { margin-block: 2em }
address { font-style: normal }`;

export interface PageOptions {
  title: string;
  /** The languages of the words, the page's first. */
  languages: readonly string[];
  /** Addresses. */
  script: string;
  profile?: string;
}

/** A whole page with a widget. */
export function pageHtml(
  content: string,
  {title, languages: [language = 'en'], script, profile}: PageOptions,
): string {
  const tag = attributesHtml({
    src: script,
    'data-profile': profile,
    crossorigin: isWeb(script) ? 'anonymous' : undefined,
  });
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
${styles}
</style>
<script${tag} async></script>
</head>
<body>
<main>
${content}
</main>
</body>
</html>`;
}
