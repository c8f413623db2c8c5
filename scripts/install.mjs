// Runs on any Node from 20 on, before anything is installed: no dependencies here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const stamp = 'node_modules/.installed-from';

/** Installs what the lock file names, unless that is what is there already. */
export function installIfNeeded() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const isThere = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isThere) return;
  console.log('Installing what is missing. This takes a minute the first time.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not npm ci: it refuses a lock file that lacks a platform's package which the registry lacks too.
  const { status } = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The installation did not work. Check the connection, then run the command again.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

/** The environment in which the Node and the tools of this project come first. */
export function projectEnvironment(extra = {}) {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...extra,
    PATH: `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
  };
}
