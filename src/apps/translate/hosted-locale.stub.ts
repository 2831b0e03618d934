/**
 * Stands in for `src/ui/load-hosted-locale.ts` in this page: the words that are being written are a
 * language's folder that needs no download.
 */
import {readHostedLocale} from '../../i18n/hosted-locale.js';
import type {Catalogue} from '../../i18n/content.js';
import type {Files} from './files.js';

let files: Files = {};

/** What previews read from now on. */
export const show = (folder: Files): void => {
  files = folder;
};

/** As the real one: words and their problems; a file that is not there throws. */
export const loadHostedLocale = (
  folder: string,
  {tag, namespace, english}: {tag: string; namespace: string; english: Catalogue},
) => {
  const base = new URL(folder, document.baseURI).href;
  const {words} = readHostedLocale(
    {
      manifest: files['language.json'] ?? '',
      content: files[`${namespace}.json`] ?? '{}',
      labels: files['interface.xlf'],
      review: files['review.json'],
    },
    {tag, base, namespace, source: english},
  );
  // What is wrong is said beside the sentence; the console would only say it again.
  return Promise.resolve({words, problems: []});
};
