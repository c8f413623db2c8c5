import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The most script that a tool may load before any press, compressed, in bytes. */
const mostBytes = 45 * 1024;

/**
 * Weighs the scripts that a page loads from now on. Call what it returns once the page stands: it
 * waits until nothing more comes, and fails when the scripts are heavier than a tool's may be.
 */
export function weighScripts(page: Page): () => Promise<void> {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    expect(bytes.length).toBeGreaterThan(3);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(mostBytes);
  };
}
