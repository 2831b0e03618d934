import type {DownloadLimits} from '../../../page/download-limits.js';
import {fetchText, type FetchError} from '../../../page/fetch-file.js';
import type {Problem} from '../../../shared/problem.js';
import type {OwnServices} from '../../../community/profile.js';
import type {ServiceWords} from '../../model/service.js';

/** A site's translations of a directory. */
const translationLimits: DownloadLimits = {timeout: 15_000, maxBytes: 5_000_000};

/** Language (BCP 47) → id of a service → its text. */
export type Overlay = Record<string, Record<string, ServiceWords>>;

/** Loads a site's own translations of a directory. A file that cannot be loaded is reported and ignored. */
export async function loadTranslations(
  translations: OwnServices['translations'] = {},
  report: (problem: Problem) => void,
): Promise<Overlay> {
  const load = async (address: string) => {
    try {
      return JSON.parse(await fetchText(address, translationLimits)) as Record<
        string,
        ServiceWords
      >;
    } catch (error) {
      const {message, code = 'syntax'} = error as FetchError;
      report({
        code: `services-translation-${code}`,
        message: `The translation ${address} could not be read (${message}). The directory's own words stay.`,
        source: address,
      });
      return undefined;
    }
  };
  const all = await Promise.all(
    Object.entries(translations).map(
      async ([tag, words]) => [tag, typeof words === 'string' ? await load(words) : words] as const,
    ),
  );
  return Object.fromEntries(all.flatMap(([tag, words]) => (words ? [[tag, words]] : [])));
}
