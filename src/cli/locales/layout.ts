import {existsSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';

/** Where the words of languages are kept: in the project, or in the folder of one language. */
export interface Layout {
  kind: 'project' | 'folder';
  /** The folder that everything is in. */
  root: string;
  /** The table of languages, or the manifest of the one. */
  table: string;
  /** Files of a language, whether they are there or not. */
  content: (tag: string, namespace: string) => string;
  labels: (tag: string) => string;
  review: (tag: string) => string;
  /** Choices of words that reviewers look at first; a language need not have them. */
  terms: (tag: string) => string;
  /** Namespaces that a language has files of. */
  namespaces: (tag: string) => string[];
}

/** Names of the files in a folder, without their ending; none when the folder is not there. */
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

/** Files of a language's folder that hold no sentences. */
const otherFiles = ['language', 'review', 'terms'];

/** One language's own folder, as a site serves it and as a translator hands it in. */
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

/** The layout of a folder, by what is in it; undefined for neither. */
export function layoutOf(folder: string): Layout | undefined {
  if (existsSync(join(folder, 'language.json'))) return folderLayout(folder);
  const locales = existsSync(join(folder, 'languages.json')) ? folder : join(folder, 'locales');
  return existsSync(join(locales, 'languages.json')) ? projectLayout(locales) : undefined;
}
