/**
 * A classic script is decoded with the encoding of its page, which may be Latin-1. So everything outside ASCII
 * is escaped in scripts; chunks are modules, which are always UTF-8.
 *
 * The bundler does it (`charset: 'ascii'`) except in tagged templates, because a tag may read their raw text.
 * Ours do not, so those are escaped in the sources.
 */
import {editModules, editsOf} from './syntax.mjs';

const other = /[^\0-\x7f]/g;
/** As the bundler escapes: two ways to write one word would compress less well. */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Escapes the text of tagged templates. @throws if a tag reads the raw text. */
export const asciiTemplates = (code) =>
  editsOf(code, (edits) => ({
    TaggedTemplateExpression({tag, quasi}) {
      for (const {start, end, value} of quasi.quasis) {
        if (value.raw.search(other) < 0) continue;
        if (tag.property?.name === 'raw') throw new Error('String.raw cannot be escaped');
        edits.push([start, end, value.raw.replace(other, escaped)]);
      }
    },
  }));

export const onlyAscii = editModules(
  'tend-only-ascii',
  (id, code) => !id.startsWith('\0') && code.includes('`') && code.search(other) >= 0,
  asciiTemplates,
  {
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const {type, code, fileName} of Object.values(bundle)) {
        const at = type === 'chunk' ? code.search(other) : -1;
        if (at >= 0) this.error(`${fileName} is not ASCII: ${code.slice(at - 20, at + 20)}`);
      }
    },
  },
);
