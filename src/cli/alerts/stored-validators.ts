import {isObject} from '../../shared/json/json-object.js';
import type {Validators} from '../download.js';
import type {SourceResult} from './read-source.js';

/** Headers for conditional requests, by the digest of a source's address. */
export type StoredValidators = Readonly<Record<string, Validators | undefined>>;

/** Changes when a source must be read anew, because it is read in another way. */
const reader = 2;

/** The headers of sources of which the written file holds all alerts. */
export const validatorsOf = (sources: readonly SourceResult[]): StoredValidators =>
  Object.fromEntries(
    sources.flatMap(({source, state, validators}) =>
      state === 'whole' && validators ? [[source, validators]] : [],
    ),
  );

/** Adds them to a file of alerts, for the next run of the command. */
export const withValidators = (text: string, stored: StoredValidators): string =>
  Object.keys(stored).length
    ? text.replace(/\n\}\s*$/, () => `,\n  "pulled": ${JSON.stringify({reader, ...stored})}\n}\n`)
    : text;

/** Reads them from the file. */
export function storedValidators(text: string): StoredValidators {
  try {
    const {pulled} = JSON.parse(text) as {pulled?: unknown};
    return isObject(pulled) && pulled['reader'] === reader ? (pulled as StoredValidators) : {};
  } catch {
    return {};
  }
}
