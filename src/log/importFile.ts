import type { Entry, EntryId, JournalEntry } from './entries.ts';
import { fileFormat } from './exportFile.ts';
import { isPlain } from './fields.ts';
import { blankRemoved, current, merge, sameEntry } from './fold.ts';
import { isTooNew, isVersion, readEntryOf } from './migrations.ts';

/** The largest file taken. Look at a file's size before reading it: a huge one stops the page. */
export const maxImportBytes = 10 * 1024 * 1024;

/** More entries than a lifetime makes; a list of millions would use up the memory of a phone. */
const maxImportEntries = 100_000;

export interface RefusedEntry {
  /** Which entry of the file, counted from 1. */
  readonly position: number;
  /** One sentence. */
  readonly problem: string;
}

/** What an import would do. Nothing has been done yet. */
export interface ImportPlan {
  readonly ok: true;
  /** Journal entries that would be new. */
  readonly added: readonly JournalEntry[];
  /** Journal entries that would say something else. */
  readonly changed: readonly { readonly before: JournalEntry; readonly after: JournalEntry }[];
  /** Journal entries that would go. */
  readonly removed: readonly JournalEntry[];
  /** How many of the file's entries the log has already. */
  readonly unchanged: number;
  /** Entries of the file that can't be read, and those whose id another one has, with reasons. */
  readonly refused: readonly RefusedEntry[];
  /** What to append to the log to do it. Empty: the import would change nothing. */
  readonly toAppend: readonly Entry[];
}

export type PlannedImport = ImportPlan | { readonly ok: false; readonly problem: string };

/**
 * What importing a file into the log `entries` would add and change, or one sentence why it can't
 * be imported. `text` is the file's content and may be anything.
 */
export function planImport(entries: readonly Entry[], text: string): PlannedImport {
  const file = readFile(text);
  if (!file.ok) return file;
  const { incoming, refused } = readEntries(file.entries, file.version);

  const before = blankRemoved(merge(entries, []));
  const after = blankRemoved(merge(before, incoming));
  const known = byId(before);
  const toAppend = after.filter((entry) => !isSame(known.get(entry.id), entry));
  const appended = new Set(toAppend.map((entry) => entry.id));
  const unchanged = incoming.filter((entry) => !appended.has(entry.id)).length;
  return { ok: true, ...difference(current(before), current(after)), unchanged, refused, toAppend };
}

type FileRead =
  | { readonly ok: true; readonly version: number; readonly entries: readonly unknown[] }
  | { readonly ok: false; readonly problem: string };

function problem(sentence: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: sentence };
}

function readFile(text: string): FileRead {
  if (text.length > maxImportBytes) {
    return problem('This file is larger than 10 MB. No journal is; please look for another file.');
  }
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return problem('This file is damaged or incomplete: it is not the JSON that Pushoff exports.');
  }
  if (!isPlain(file) || file['format'] !== fileFormat) {
    return problem('This file was not exported by Pushoff.');
  }
  const { version, entries } = file;
  if (!isVersion(version)) {
    return problem('This file does not say which version of Pushoff made it.');
  }
  if (isTooNew(version)) {
    return problem(
      'This file was made by a newer version of Pushoff. Reload this page, then try again.',
    );
  }
  if (!Array.isArray(entries)) return problem('This file has no list of entries.');
  if (entries.length > maxImportEntries) {
    return problem('This file has more than 100,000 entries. No journal has so many.');
  }
  return { ok: true, version, entries };
}

function readEntries(
  values: readonly unknown[],
  version: number,
): { incoming: Entry[]; refused: RefusedEntry[] } {
  const byIdSoFar = new Map<EntryId, Entry>();
  const refused: RefusedEntry[] = [];
  values.forEach((value, index) => {
    const position = index + 1;
    const read = readEntryOf(value, version);
    if (!read.ok) {
      refused.push({ position, problem: read.problem });
      return;
    }
    const { entry } = read;
    const known = byIdSoFar.get(entry.id);
    if (known !== undefined && !sameEntry(known, entry)) {
      const sentence = `Two different entries have the id “${entry.id}”; only one can be kept.`;
      refused.push({ position, problem: sentence });
    }
    const [kept = entry] = merge(known === undefined ? [] : [known], [entry]);
    byIdSoFar.set(entry.id, kept);
  });
  return { incoming: [...byIdSoFar.values()], refused };
}

function difference(
  before: readonly JournalEntry[],
  after: readonly JournalEntry[],
): Pick<ImportPlan, 'added' | 'changed' | 'removed'> {
  const was = byId(before);
  const is = byId(after);
  return {
    added: after.filter((entry) => !was.has(entry.id)),
    changed: after.flatMap((entry) => {
      const earlier = was.get(entry.id);
      return earlier === undefined || sameEntry(earlier, entry)
        ? []
        : [{ before: earlier, after: entry }];
    }),
    removed: before.filter((entry) => !is.has(entry.id)),
  };
}

function byId<E extends Entry>(entries: readonly E[]): Map<EntryId, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function isSame(known: Entry | undefined, entry: Entry): boolean {
  return known !== undefined && sameEntry(known, entry);
}
