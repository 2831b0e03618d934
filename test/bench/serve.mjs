// Two origins over TLS and HTTP/2 on loopback, with the headers a careful host would send.
import {execFileSync} from 'node:child_process';
import {createHash, X509Certificate} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createSecureServer} from 'node:http2';
import {createServer} from 'node:net';
import {extname, join, normalize, sep} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.woff', '.woff2']); // compressed inside, brotli gains nothing

const forever = 'max-age=31536000, immutable';
const anHour = 'max-age=3600, stale-while-revalidate=604800';
const always = 'no-cache';

/**
 * Makes a self-signed certificate. Chromium caches nothing that came with a certificate error, so
 * the browser gets this key (`spki`) to trust, instead of ignoring all errors.
 * @param {string} dir where the key and the certificate are written
 * @param {string} host the host name it is for
 * @returns {{key: Buffer, cert: Buffer, spki: string}} `spki` is the base64 SHA-256 of the key
 */
export function makeCertificate(dir, host) {
  const [key, cert] = [join(dir, `${host}.key`), join(dir, `${host}.crt`)];
  const ask = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2`;
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  try {
    const to = ['-keyout', key, '-out', cert];
    execFileSync('openssl', [...ask.split(' '), ...names, ...to], {stdio: 'pipe'});
  } catch (error) {
    throw new Error(`openssl is needed to make a certificate: ${error.message}`, {cause: error});
  }
  const pem = readFileSync(cert);
  const publicKey = new X509Certificate(pem).publicKey.export({type: 'spki', format: 'der'});
  const spki = createHash('sha256').update(publicKey).digest('base64');
  return {key: readFileSync(key), cert: pem, spki};
}

/**
 * What an origin answers for the files below a directory.
 * @param {string} root the directory
 * @param {(path: string) => boolean} isHashed whether a path's name changes with its content
 * @returns {(path: string) => {body: Buffer, type: string, cache: string} | undefined}
 */
export function directory(root, isHashed) {
  return (path) => {
    const file = join(root, normalize(path));
    if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) return;
    const cache = isHashed(path) ? forever : anHour;
    return {body: readFileSync(file), type: types[extname(file)], cache};
  };
}

/**
 * What an origin answers for a page or a document made here.
 * @param {string} path decides the type by its extension; without one it is a page
 * @param {string} text the content
 * @returns {{body: Buffer, type: string, cache: string}}
 */
export function document(path, text) {
  const ext = extname(path) || '.html';
  return {body: Buffer.from(text), type: types[ext], cache: ext === '.html' ? always : anHour};
}

/** Compresses once per path: all but the first answer come ready-made, as from a CDN. */
function prepare(path, {body, type, cache}, cors) {
  const raw = packed.has(extname(path));
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  const bytes = raw ? body : brotliCompressSync(body, {params});
  const headers = {
    ':status': 200,
    'content-type': type ?? 'application/octet-stream',
    'content-length': bytes.length,
    'cache-control': cache,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    vary: 'accept-encoding',
    ...(raw ? {} : {'content-encoding': 'br'}),
    ...(cors ? {'access-control-allow-origin': '*', 'timing-allow-origin': '*'} : {}),
  };
  return {bytes, headers};
}

/**
 * Starts one origin on a free loopback port.
 * @param {object} options
 * @param {string} options.host its name, which the browser resolves to loopback
 * @param {{key: Buffer, cert: Buffer}} options.certificate
 * @param {(path: string) => {body: Buffer, type: string, cache: string} | undefined} options.find
 * @param {boolean} options.cors whether other origins may read what it answers
 * @returns {Promise<{origin: string, setLink: (link?: object) => void, close: () => void}>}
 *   `setLink` puts connections accepted from then on behind a link of link.mjs, or behind none
 */
export async function startOrigin({host, certificate, find, cors}) {
  let link;
  const ready = new Map();
  const sockets = new Set();
  const {key, cert} = certificate;
  const h2 = createSecureServer({key, cert, allowHTTP1: false});
  h2.on('error', () => {});
  h2.on('sessionError', () => {});
  h2.on('stream', (stream, request) => {
    stream.on('error', () => {}); // the browser may leave in the middle of an answer
    const path = decodeURIComponent(new URL(request[':path'], 'https://x').pathname);
    if (!ready.has(path)) {
      const found = find(path);
      ready.set(path, found && prepare(path, found, cors));
    }
    const answer = ready.get(path);
    if (!answer) {
      stream.respond({':status': 404, ...(cors ? {'access-control-allow-origin': '*'} : {})});
      stream.end();
    } else if (request['if-none-match'] === answer.headers.etag) {
      const headers = {...answer.headers, ':status': 304};
      delete headers['content-length'];
      delete headers['content-encoding'];
      stream.respond(headers, {endStream: true});
    } else {
      stream.respond(answer.headers);
      stream.end(request[':method'] === 'HEAD' ? undefined : answer.bytes);
    }
  });
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    h2.emit('connection', link ? link.wrap(socket) : socket);
  });
  await new Promise((ok, no) => {
    server.once('error', no);
    server.listen(0, '127.0.0.1', ok);
  });
  return {
    origin: `https://${host}:${server.address().port}`,
    setLink: (next) => {
      link = next;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
