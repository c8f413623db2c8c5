import type { Page } from '@playwright/test';
import type { Entry } from '../../src/log/index.ts';

/**
 * Writes entries into the browser's database as a reader's visits would have left them. Call it on
 * a page of this site that has not opened the log itself.
 */
export async function seedLog(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pushoff', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('entries');
          opening.result.createObjectStore('set-aside', { autoIncrement: true });
        };
        opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const entry of all) writing.objectStore('entries').put(entry, entry.id);
          writing.onerror = () => reject(writing.error ?? new Error('Nothing was written.'));
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    entries,
  );
}

/** What the browser's database holds now. */
export async function storedEntries(page: Page): Promise<readonly Entry[]> {
  return page.evaluate(
    () =>
      new Promise<Entry[]>((resolve, reject) => {
        const opening = indexedDB.open('pushoff');
        opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onerror = () => reject(reading.error ?? new Error('Nothing was read.'));
          reading.onsuccess = () => {
            opening.result.close();
            // Written by this site's own code, or by `seedLog`.
            resolve(reading.result as Entry[]);
          };
        };
      }),
  );
}
