/** Characters of Markdown, which most texts lack. */
const signs = /[*_`#[\\~]|^ {0,3}>|^ *[-+] |^-{3,}$/m;

/**
 * Removes Markdown syntax from a text that may contain some. Asterisks and dashes of plain text (`Mon-Fr *
 * closed at noon`) stay.
 */
export function withoutMarkdown(text: string): string {
  if (!signs.test(text)) return text;
  return text
    .replace(/^ {0,3}#{1,6}\s+(.{0,300}?)\s*#*$/gm, '$1\n')
    .replace(/^ {0,3}(?:[-*_] ?){3,}$/gm, '')
    .replace(/^( {0,8})[-*+] +(?=\S)/gm, '$1• ')
    .replace(/^ {0,3}> ?/gm, '')
    .replace(/!?\[([^[\]\n]{0,300})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,500}\)/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^\n]{0,500}?\S)\1/g, '$2')
    .replace(/(^|[\s(“"])([*_])(?=[^\s*_])([^*_\n]{0,300}?\S)\2(?=[\s.,;:!?)”"]|$)/gm, '$1$3')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!~>-])/g, '$1');
}
