// What each language costs: the bytes of its own chunks, which only its readers download.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/**
 * @param {string} dist a built library
 * @returns {string} a table, as Markdown
 */
export function languageTable(dist) {
  const folder = join(dist, 'chunks');
  const files = readdirSync(folder).map((file) => {
    const [, kind, tag] = /^(\w+)\.([\w-]+?)-[\w-]{7}\.js$/.exec(file) ?? [];
    return {kind, tag, bytes: brotliCompressSync(readFileSync(join(folder, file))).length};
  });
  const tags = [...new Set(files.flatMap(({tag}) => tag ?? []))].sort();
  const kinds = [...new Set(files.flatMap(({tag, kind}) => (tag ? kind : [])))].sort();
  const cell = (tag, kind) => files.find((file) => file.tag === tag && file.kind === kind)?.bytes;
  const rows = tags.map((tag) => {
    const cells = kinds.map((kind) => cell(tag, kind));
    const total = cells.reduce((sum, bytes = 0) => sum + bytes, 0);
    return [tag, ...cells.map((bytes) => bytes ?? '–'), total];
  });
  const table = [['language', ...kinds, 'all, bytes'], ['language', ...kinds, ''].map(() => '---')];
  return [
    'What each language adds, in bytes compressed with brotli; English travels inside `tend.js`, and a',
    'language that nobody on the page reads is not downloaded:',
    '',
    ...[...table, ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
