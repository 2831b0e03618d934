import {existsSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';

/** The paths of languages' files: in the project, or in the folder of one language. */
export interface Layout {
  kind: 'project' | 'folder';
  /** The folder of all files. */
  root: string;
  /** The table of languages, or the manifest of one language. */
  table: string;
  /** Paths of a language's files, existing or not. */
  content: (tag: string, namespace: string) => string;
  labels: (tag: string) => string;
  review: (tag: string) => string;
  /** Terms that reviewers check first; optional. */
  terms: (tag: string) => string;
  /** Namespaces with a file. */
  namespaces: (tag: string) => string[];
}

/** Names of the files in a folder, without their ending; none if the folder does not exist. */
export const filesOf = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
        .map((file) => basename(file, ending))
        .sort()
    : [];

/** The languages of the project itself. @param root its `locales/` folder. */
export const projectLayout = (root: string): Layout => ({
  kind: 'project',
  root,
  table: join(root, 'languages.json'),
  content: (tag, namespace) => join(root, 'content', tag, `${namespace}.json`),
  labels: (tag) => join(root, 'interface', `${tag}.xlf`),
  review: (tag) => join(root, 'review', `${tag}.json`),
  terms: (tag) => join(root, 'terms', `${tag}.json`),
  namespaces: (tag) => filesOf(join(root, 'content', tag), '.json'),
});

/** Files of a language's folder that do not hold messages. */
const otherFiles = ['language', 'review', 'terms'];

/** The folder of a hosted locale. */
export const folderLayout = (root: string): Layout => ({
  kind: 'folder',
  root,
  table: join(root, 'language.json'),
  content: (_, namespace) => join(root, `${namespace}.json`),
  labels: () => join(root, 'interface.xlf'),
  review: () => join(root, 'review.json'),
  terms: () => join(root, 'terms.json'),
  namespaces: () => filesOf(root, '.json').filter((name) => !otherFiles.includes(name)),
});

/** Detects the layout of a folder; undefined if it holds no languages. */
export function layoutOf(folder: string): Layout | undefined {
  if (existsSync(join(folder, 'language.json'))) return folderLayout(folder);
  const locales = existsSync(join(folder, 'languages.json')) ? folder : join(folder, 'locales');
  return existsSync(join(locales, 'languages.json')) ? projectLayout(locales) : undefined;
}
