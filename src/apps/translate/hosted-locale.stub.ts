/**
 * Replaces `src/ui/load-hosted-locale.ts` in this page: previews read the language that is being
 * translated as a hosted locale, without any download.
 */
import {readHostedLocale} from '../../i18n/hosted-locale.js';
import type {Catalogue} from '../../i18n/content.js';
import type {Files} from './files.js';

let files: Files = {};

/** Sets the files that previews read. */
export const setPreviewFiles = (folder: Files): void => {
  files = folder;
};

/** Same interface as the real module. */
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
  // The page shows problems beside the messages. The console would only repeat them.
  return Promise.resolve({words, problems: []});
};
