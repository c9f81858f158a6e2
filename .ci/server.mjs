// A static file server for the repository: what `npm start` shows, and what size, bench and screenshots measure.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/**
 * Serves the folder. `home` is where `/` leads; a taken port gives way to the next, and 0 means any.
 * @returns {Promise<{ url: string, close(): Promise<void> }>} the address with a slash at its end
 */
export async function serve({ root = '.', port = 0, host = 'localhost', home = '/demo/' } = {}) {
  const base = resolve(root);
  const server = createServer(async (request, response) => {
    const fail = (status, text) => response.writeHead(status, { 'content-type': types['.txt'] }).end(text);
    if (request.method !== 'GET' && request.method !== 'HEAD') return fail(405, 'Only GET.');
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    } catch {
      return fail(400, 'The address is malformed.');
    }
    if (path === '/') return response.writeHead(302, { location: home }).end();
    let file = join(base, path);
    if ((file !== base && !file.startsWith(base + sep)) || path.includes('/.git')) return fail(403, 'Not served.');
    let found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) {
      if (!path.endsWith('/')) return response.writeHead(302, { location: `${path}/` }).end();
      file = join(file, 'index.html');
      found = await stat(file).catch(() => undefined);
    }
    if (!found?.isFile()) return fail(404, `There is no ${path}.`);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file).on('error', () => response.destroy()).pipe(response);
  });
  const listen = (at) =>
    new Promise((done, failed) => server.once('error', failed).listen(at, host, () => done(server.address().port)));
  let chosen;
  for (let at = port; chosen === undefined; at++) {
    try {
      chosen = await listen(at);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || at > port + 50) throw error;
      server.removeAllListeners('error');
    }
  }
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${chosen}/`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
