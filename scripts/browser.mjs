// Finds a Chromium for the browser tests: Playwright's own, the machine's, or Debian's package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser that is here already, or undefined. */
export function browserHere() {
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  return names.map(which).find(Boolean) ?? places.find((place) => existsSync(place));
}

/**
 * Path of a browser, installed from Debian's packages when there is none and this is Debian and root.
 * @throws with a sentence that says what to install, when there is none to be had.
 */
export function ensureBrowser() {
  const here = browserHere();
  if (here) return here;
  if (process.getuid?.() === 0 && which('apt-get')) {
    console.log('Installing Chromium from the packages of this system.');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const installed = browserHere();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one, for example with: npx playwright install chromium',
  );
}

/** Chromium refuses its sandbox to root, as in most containers. */
export const launchArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function which(name) {
  try {
    return execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n')[0];
  } catch {
    return undefined;
  }
}
