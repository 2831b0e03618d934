/** Leaves out of the sources what only their writers and translators read. Minifiers do not. */
import {editModules, editsOf} from './syntax.mjs';

const shortCss = (css) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}');

const withoutIndentation = (html) => html.replace(/\n\s+/g, '\n');

/** Tag of a template → what shortens its text. */
const shortText = {css: shortCss, html: withoutIndentation, svg: withoutIndentation};

/** Minifies styles, removes indentation from templates, and descriptions for translators from messages. */
export const shortSource = (code) =>
  editsOf(code, (edits) => ({
    TaggedTemplateExpression({tag, quasi}) {
      const shorten = shortText[tag.name];
      if (!shorten) return;
      for (const {start, end, value} of quasi.quasis) {
        const short = shorten(value.raw);
        if (short !== value.raw) edits.push([start, end, short]);
      }
    },
    CallExpression({callee, arguments: [words, options]}) {
      if (callee.name !== 'msg' || options?.type !== 'ObjectExpression') return;
      const isDescription = options.properties.every(({key}) => key?.name === 'desc');
      if (isDescription) edits.push([words.end, options.end, '']);
    },
  }));

/** @param source path of the sources' folder. */
export const shortSources = (source) =>
  editModules(
    'tend-short-sources',
    (id, code) => id.startsWith(source) && /\b(msg\(|css`|html`|svg`)/.test(code),
    shortSource,
  );
