// npm start: install what is missing, build what has changed, serve it, print the address.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded, projectEnvironment } from './install.mjs';

const port = Number(process.env.PORT ?? 4321);
const stampFile = '.cache/built-from';

installIfNeeded();
const built = builtFrom();
if (
  !existsSync('dist/index.html') ||
  !existsSync(stampFile) ||
  readFileSync(stampFile, 'utf8') !== built
) {
  console.log('Building the site and its search index.');
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--silent'], {
    env: projectEnvironment(),
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(stdout + stderr);
    console.error('The build stopped. The message above names the file and what to change.');
    process.exit(status ?? 1);
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stampFile, built);
}

const server = spawn('node', ['scripts/serve.mjs', 'dist', String(port)], {
  env: projectEnvironment(),
  stdio: 'inherit',
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

/** A fingerprint of everything the build reads: paths, sizes and times of change. */
function builtFrom() {
  const hash = createHash('sha256');
  hash.update(`${process.env.SITE_URL ?? ''} ${process.env.BASE_PATH ?? ''}`);
  const walk = (path) => {
    const { mtimeMs, size } = statSync(path);
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) walk(join(path, name));
    } else {
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  };
  for (const path of ['astro.config.mjs', 'package-lock.json', 'content', 'public', 'src'])
    walk(path);
  return hash.digest('hex');
}
