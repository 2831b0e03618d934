import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Serves a folder of the project, readable from other origins.
 * @param {string} folder below the project's root.
 * @param {object} options
 * @param {number} options.port 0 for any free one.
 * @param {Record<string, string>} [options.replace] texts to exchange in HTML pages.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean | void} [options.answer]
 *   sees each request first; returns true when it has answered.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 * @throws {Error} naming the port and what to do, when it is taken.
 */
export async function serve(folder, {port, replace = {}, answer}) {
  const files = sirv(join(root, folder), {dev: true, etag: true});
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (answer?.(request, response)) return;
    const page = htmlFile(join(root, folder), request.url);
    if (page) {
      let html = readFileSync(page, 'utf8');
      for (const [from, to] of Object.entries(replace)) html = html.replaceAll(from, to);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is taken by another program. Stop it, or choose other ports: PORT=8090 CDN_PORT=8091 npm start`,
    );
  });
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** The HTML file that an address means, if there is one. */
function htmlFile(folder, url) {
  let path;
  try {
    path = decodeURI(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
  } catch {
    return undefined; // `/%` and the like do not name a file
  }
  const file = join(folder, path);
  return path.endsWith('.html') && file.startsWith(folder) && existsSync(file) ? file : undefined;
}
