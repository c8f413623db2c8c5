import type { Day } from '../../../lib/days.ts';
import { maxBackupBytes, openBackup, readBackup, sealBackup } from '../../../log/backup.ts';
import type { SealedBackup } from '../../../log/backup.ts';
import { exportCsv, exportJson, exportSetAside, planImport } from '../../../log/index.ts';
import type { Entry, LogStore, PlannedImport } from '../../../log/index.ts';

/** Everything as one file that can be read in again. */
export function saveJson(entries: readonly Entry[], today: Day): void {
  download(`pushoff-${today}.json`, 'application/json', exportJson(entries, today));
}

/** The journal as a table, for reading. */
export function saveCsv(entries: readonly Entry[], today: Day): void {
  download(`pushoff-${today}.csv`, 'text/csv', exportCsv(entries));
}

/** What could not be read, untouched. */
export async function saveSetAside(store: LogStore, today: Day): Promise<void> {
  const text = exportSetAside(await store.readSetAside(), today);
  download(`pushoff-${today}-set-aside.json`, 'application/json', text);
}

/** Everything, locked with a passphrase. Gives the sentence why not, where it can't be done. */
export async function saveLocked(
  entries: readonly Entry[],
  today: Day,
  passphrase: string,
): Promise<string | undefined> {
  if (!isSubtleHere()) return noSubtle;
  const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const text = await sealBackup(
    { subtle: crypto.subtle, randomBytes },
    exportJson(entries, today),
    passphrase,
  );
  download(`pushoff-${today}-locked.json`, 'application/json', text);
  return undefined;
}

/** A chosen file, as far as it can be read without a passphrase. */
export type ChosenFile =
  | { readonly kind: 'plan'; readonly plan: PlannedImport }
  | { readonly kind: 'locked'; readonly backup: SealedBackup }
  | { readonly kind: 'problem'; readonly sentence: string };

/** Looks at a chosen file. Its size comes first: a huge one would stop the page. */
export async function lookAt(file: File, entries: readonly Entry[]): Promise<ChosenFile> {
  if (file.size > maxBackupBytes) {
    const megabytes = Math.round(file.size / 1024 / 1024);
    const sentence = `This file has ${megabytes} MB. No journal is that large, so it was not opened.`;
    return { kind: 'problem', sentence };
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'problem', sentence: 'The browser could not read this file. Choose it again.' };
  }
  const read = readBackup(text);
  if (read.ok) return { kind: 'locked', backup: read.backup };
  if (read.problem !== undefined) return { kind: 'problem', sentence: read.problem };
  return { kind: 'plan', plan: planImport(entries, text) };
}

/** What importing a locked file would do, or why it doesn't open. */
export async function unlock(
  backup: SealedBackup,
  passphrase: string,
  entries: readonly Entry[],
): Promise<PlannedImport> {
  if (!isSubtleHere()) return { ok: false, problem: noSubtle };
  const opened = await openBackup(crypto.subtle, backup, passphrase);
  return opened.ok ? planImport(entries, opened.text) : opened;
}

const noSubtle =
  'This browser can’t lock or unlock files on a page without a secure connection (https).';

/** The types promise it everywhere; browsers only on secure pages. */
function isSubtleHere(): boolean {
  return (crypto as Partial<Crypto>).subtle !== undefined;
}

function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked at once, some browsers would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
