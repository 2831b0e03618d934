import type {SourceMessages} from '../../i18n/translation-lint.js';
import {isTree, type Tree} from '../../i18n/read-language.js';
import type {Files} from './files.js';

/** Downloads a file of the project from beside this page; undefined if the file is missing. */
async function loadText(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(`locales/${path}`);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Downloads the project's table of languages; empty if it cannot be loaded. */
export async function loadTable(): Promise<Tree> {
  const table: unknown = JSON.parse((await loadText('languages.json')) ?? '{}');
  return isTree(table) ? table : {};
}

/** Downloads the files of one language of the project. */
export async function loadLocaleFiles(
  tag: string,
  source: SourceMessages,
  table: Tree,
): Promise<Files> {
  const paths = [
    ...Object.keys(source.content).map((namespace) => `content/${tag}/${namespace}.json`),
    `interface/${tag}.xlf`,
    `review/${tag}.json`,
    `terms/${tag}.json`,
  ];
  const texts = await Promise.all(paths.map(async (path) => [path, await loadText(path)] as const));
  const files: Files = {'languages.json': JSON.stringify(table)};
  for (const [path, text] of texts) if (text !== undefined) files[path] = text;
  return files;
}
