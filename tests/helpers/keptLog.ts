import type { Page } from '@playwright/test';
import type { Entry } from '../../src/log/entries.ts';
import { logVersion } from '../../src/log/migrations.ts';

/** Puts entries into the log of this browser, as if the reader had entered them on earlier days. */
export async function keepInLog(page: Page, entries: readonly Entry[]): Promise<void> {
  // Any page of the site that doesn't open the log itself.
  await page.goto('/404.html');
  await page.evaluate(
    ({ kept, version }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pushoff', version);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('entries');
          opening.result.createObjectStore('set-aside', { autoIncrement: true });
        };
        opening.onerror = () => reject(new Error('The log could not be made.'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const entry of kept) writing.objectStore('entries').put(entry, entry.id);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { kept: entries, version: logVersion },
  );
}

/** What the log in this browser holds. */
export function entriesIn(page: Page): Promise<Entry[]> {
  return page.evaluate(
    () =>
      new Promise<Entry[]>((resolve, reject) => {
        const opening = indexedDB.open('pushoff');
        opening.onerror = () => reject(new Error('The log could not be opened.'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as Entry[]);
          };
        };
      }),
  );
}
