// Serves a built site as a static host would: node scripts/serve.mjs [directory] [port] [base path]
// When the port is taken, the next free one is used and said, unless FIXED_PORT is set.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const [directory = 'dist', firstPort = '4321', basePath = process.env.BASE_PATH ?? '/'] =
  process.argv.slice(2);
const base = `/${basePath.replace(/^\/|\/$/g, '')}`.replace(/\/$/, '');
const serveFile = sirv(directory, { etag: true });
const notFound = readFileSync(join(directory, '404.html'));

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (path === base) return redirect(response, `${base}/`);
  if (!path.startsWith(`${base}/`)) return answerNotFound(response);
  request.url = path.slice(base.length);
  const [bare = ''] = request.url.split('?');
  // Hosts answer /footwear with /footwear/, so that links without the slash work too.
  const isPageWithoutSlash = !bare.endsWith('/') && !bare.includes('.');
  if (isPageWithoutSlash) return redirect(response, path.replace(bare, `${bare}/`));
  return serveFile(request, response, () => answerNotFound(response));
});

let port = Number(firstPort);
server.on('error', (error) => {
  const mayTryNext =
    'code' in error &&
    error.code === 'EADDRINUSE' &&
    !process.env.FIXED_PORT &&
    port < Number(firstPort) + 20;
  if (!mayTryNext) {
    console.error(
      `Port ${port} is taken by another program. Set another one, for example: PORT=4400 npm start`,
    );
    process.exit(1);
  }
  console.log(`Port ${port} is taken; trying ${port + 1}.`);
  port += 1;
  listen();
});

/** On this machine only: nobody else on the network can reach it. */
function listen() {
  server.listen(port, '127.0.0.1');
}
server.on('listening', () => console.log(`Pushoff is at http://localhost:${port}${base}/`));
listen();

function redirect(response, location) {
  response.writeHead(301, { Location: location }).end();
}

function answerNotFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
}
