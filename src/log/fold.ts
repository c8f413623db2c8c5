import type { Correction, Edit, Entry, EntryId, JournalEntry, Removal } from './entries.ts';
import { journalFields } from './readEntry.ts';

/**
 * Two logs in one: every entry of either, once for each id. Where one id has two contents, the
 * later `recordedAt` holds, then the content that sorts higher. The result is in the order of
 * `day`, `recordedAt` and `id`, so it depends neither on which log came first nor on the order of
 * arrival, and merging again changes nothing.
 */
export function merge(a: readonly Entry[], b: readonly Entry[]): Entry[] {
  const byId = new Map<EntryId, Entry>();
  for (const entry of [...a, ...b]) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known === undefined ? entry : theOneThatHolds(known, entry));
  }
  return [...byId.values()].sort(inOrder);
}

/**
 * The journal as it stands: every journal entry once, with its last edit applied. Of several edits
 * of one entry the later `recordedAt` holds, then the higher id; a correction after a removal
 * brings the entry back. A corrected entry keeps its id and its `recordedAt`; its day is the
 * replacement's. An edit of an entry that isn't there, of another edit, or with a replacement of
 * another type does nothing, and does it again when the missing entry arrives. Sorted as `merge`
 * sorts; the order of `entries` doesn't matter.
 */
export function current(entries: readonly Entry[]): JournalEntry[] {
  const log = merge(entries, []);
  const edits = log.filter(isEdit);
  const unedited = log.filter(isJournalEntry);
  if (edits.length === 0) return unedited;
  const lastEdits = new Map<EntryId, Edit>();
  const journal = new Map(unedited.map((entry) => [entry.id, entry]));
  for (const edit of edits) {
    const target = journal.get(edit.of);
    const known = lastEdits.get(edit.of);
    if (target === undefined || !applies(edit, target)) continue;
    if (known === undefined || byRecording(known, edit) < 0) lastEdits.set(edit.of, edit);
  }
  return unedited.flatMap((entry) => edited(entry, lastEdits.get(entry.id))).sort(inOrder);
}

/**
 * The same log without the words of what was removed. The reader's own words go from a removed
 * entry and from every correction of it that came before the removal; days, numbers and ids stay,
 * so that the log still merges with an older copy of itself. The journal it folds to is the same.
 */
export function blankRemoved(entries: readonly Entry[]): Entry[] {
  const removals = new Map<EntryId, Removal>();
  for (const entry of entries) {
    if (entry.type !== 'removal') continue;
    const known = removals.get(entry.of);
    if (known === undefined || byRecording(known, entry) < 0) removals.set(entry.of, entry);
  }
  if (removals.size === 0) return [...entries];
  return entries.map((entry) => {
    if (entry.type === 'removal') return entry;
    if (entry.type !== 'correction') return removals.has(entry.id) ? withoutWords(entry) : entry;
    const removal = removals.get(entry.of);
    return removal !== undefined && byRecording(entry, removal) < 0
      ? { ...entry, replacement: withoutWords(entry.replacement) }
      : entry;
  });
}

/** Whether two entries say the same, whatever the order of their fields. */
export function sameEntry(a: Entry, b: Entry): boolean {
  return a === b || inOneForm(a) === inOneForm(b);
}

function theOneThatHolds(a: Entry, b: Entry): Entry {
  if (a === b) return a;
  if (a.recordedAt !== b.recordedAt) return a.recordedAt > b.recordedAt ? a : b;
  return inOneForm(a) >= inOneForm(b) ? a : b;
}

function edited(entry: JournalEntry, edit: Edit | undefined): JournalEntry[] {
  if (edit === undefined) return [entry];
  if (edit.type === 'removal') return [];
  return [{ ...edit.replacement, id: entry.id, recordedAt: entry.recordedAt }];
}

function applies(edit: Edit, target: JournalEntry): boolean {
  return edit.type === 'removal' || edit.replacement.type === target.type;
}

function isEdit(entry: Entry): entry is Edit {
  return entry.type === 'correction' || entry.type === 'removal';
}

function isJournalEntry(entry: Entry): entry is JournalEntry {
  return !isEdit(entry);
}

function byRecording(a: Entry, b: Entry): number {
  return byText(a.recordedAt, b.recordedAt) || byText(a.id, b.id);
}

function inOrder(a: Entry, b: Entry): number {
  return byText(a.day, b.day) || byRecording(a, b);
}

/** By code units: the same on every device, as a comparison by language would not be. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function withoutWords<T extends JournalEntry | Correction['replacement']>(content: T): T {
  const blanks = Object.entries(journalFields[content.type])
    .filter(([name, field]) => field.ownWords && Object.hasOwn(content, name))
    .map(([name]) => [name, '']);
  return { ...content, ...Object.fromEntries(blanks) };
}

/** An entry as text that is the same whatever the order in which its fields were written. */
function inOneForm(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byText(a, b)))
      : part,
  );
}
