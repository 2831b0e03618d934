/**
 * How a built script imports its chunks. Sources say `import('./x.js')`; the build makes it a call of
 * `importChunk` (.config/build/cdn/script-imports.mjs), because a classic script from another origin cannot
 * import a relative address.
 */
import {ownScript} from './own-script.js';

/** Where the chunks are: beside the script. A script without an address uses the page's. */
const base = (() => {
  try {
    return new URL('.', ownScript!.src || document.baseURI).href;
  } catch {
    return './';
  }
})();

const failures: Record<string, number> = {};
const modules: Record<string, Promise<unknown>> = {};

/**
 * Some browsers remember a failed import, so each retry has another fragment (`#`), which is not sent and does
 * not affect caches. Messages omit it, so that a repeated failure is reported once.
 */
async function load(file: string): Promise<unknown> {
  const retry = failures[file] ? `#${failures[file]}` : '';
  try {
    return await import(/* @vite-ignore */ base + file + retry);
  } catch (error) {
    failures[file] = (failures[file] ?? 0) + 1;
    delete modules[file];
    (error as Error).message = String((error as Error).message).split('#')[0]!;
    throw error;
  }
}

/**
 * Imports a chunk. Requests for one file share a promise.
 * @param files the chunk, then every chunk that it imports: all are requested in the same tick.
 */
export const importChunk = async (files: string[]): Promise<unknown> =>
  (await Promise.all(files.map((file) => (modules[file] ??= load(file)))))[0];
