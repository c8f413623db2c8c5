import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a static host would, on this machine only.
 * @param {string} directory where the built site is.
 * @param {{port?: number, base?: string}} [options] port 0 takes any free one; base is the base path.
 * @returns {Promise<{address: string, close: () => void}>} rejected with the error of the port when it is taken.
 */
export function servedSite(directory, { port = 0, base = '/' } = {}) {
  const prefix = `/${base.replace(/^\/|\/$/g, '')}`.replace(/\/$/, '');
  const serveFile = sirv(directory, { etag: true });
  const notFound = readFileSync(join(directory, '404.html'));
  const answerNotFound = (response) =>
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  const redirect = (response, location) => response.writeHead(301, { Location: location }).end();

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === prefix) return redirect(response, `${prefix}/`);
    if (!path.startsWith(`${prefix}/`)) return answerNotFound(response);
    const [bare = '', query] = path.split('?');
    // Hosts answer /footwear with /footwear/, so that links without the slash work too.
    const isPageWithoutSlash = !bare.endsWith('/') && !bare.split('/').at(-1).includes('.');
    if (isPageWithoutSlash) return redirect(response, `${bare}/${query ? `?${query}` : ''}`);
    request.url = path.slice(prefix.length);
    return serveFile(request, response, () => answerNotFound(response));
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        address: `http://localhost:${server.address().port}${prefix}/`,
        close: () => server.close(),
      }),
    );
  });
}
