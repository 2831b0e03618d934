// Where a page is measured: two origins on loopback, browsers that reach nothing else, one folder.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startBrowser} from './measure.mjs';
import {directory, document, makeCertificate, startOrigin} from './serve.mjs';

const hosts = ['page.test', 'library.test'];
/** Where the page's own origin has the library, for sites that host it themselves. */
const ownFolder = '/library';

/**
 * Opens both origins. Whatever was opened is closed by `close`, and on Ctrl-C.
 * @param {object} options
 * @param {string} options.dist the built library
 * @param {(path: string) => object | undefined} [options.more] further files of the library's origin
 * @returns {Promise<{pages: Map<string, string>, page: string, library: string, own: string,
 *   temp: string, setLink: (link?: object) => void, newProfile: () => string, version: () => string,
 *   browse: <T>(job: (browser: object) => T, profile?: string) => Promise<T>,
 *   close: () => Promise<void>}>} `pages`: path → HTML or JSON of the page's origin; `page`,
 *   `library` and `own` (the library on the page's origin): addresses; `browse` runs a job in a new
 *   browser process, with the cache of a browser profile if one is named
 */
export async function openStage({dist, more = () => undefined}) {
  const cleanups = [];
  async function close() {
    while (cleanups.length) {
      try {
        await cleanups.pop()();
      } catch {
        // Closing twice is fine; go on with the rest.
      }
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void close().finally(() => process.exit(130)));
  }

  const temp = mkdtempSync(join(tmpdir(), 'tend-bench-'));
  cleanups.push(() => rmSync(temp, {recursive: true, force: true, maxRetries: 5}));
  const certificates = hosts.map((host) => makeCertificate(temp, host));
  const trust = {hosts, spki: certificates.map(({spki}) => spki)};
  const pages = new Map();
  const built = directory(dist, (path) => path.startsWith('/chunks/'));
  const ofPage = (path) => {
    if (pages.has(path)) return document(path, pages.get(path));
    return path.startsWith(`${ownFolder}/`) ? built(path.slice(ownFolder.length)) : undefined;
  };
  const ofLibrary = (path) => built(path) ?? more(path);
  const origins = [];
  for (const [i, find] of [ofPage, ofLibrary].entries()) {
    const origin = await startOrigin({
      host: hosts[i],
      certificate: certificates[i],
      find,
      cors: i > 0,
    });
    cleanups.push(origin.close);
    origins.push(origin);
  }

  let count = 0;
  let version;
  const newProfile = () => join(temp, `browser-${count++}`);
  async function browse(job, profile = newProfile()) {
    const browser = await startBrowser(profile, trust);
    const end = () => browser.close();
    cleanups.push(end);
    version ??= browser.browser()?.version();
    try {
      return await job(browser);
    } finally {
      const at = cleanups.lastIndexOf(end);
      if (at >= 0) cleanups.splice(at, 1);
      await end();
    }
  }

  const [page, library] = origins.map(({origin}) => origin);
  return {
    pages,
    page,
    library,
    own: page + ownFolder,
    temp,
    setLink: (link) => origins.forEach((origin) => origin.setLink(link)),
    newProfile,
    version: () => version,
    browse,
    close,
  };
}
