import { type Day, dayFromParts, readDay } from '../lib/days.ts';
import type { Correction, Entry, JournalContent, JournalEntry, Removal } from '../log/index.ts';

/** An entry before it is given its id and its time. */
export type Draft =
  JournalContent | Omit<Correction, 'id' | 'recordedAt'> | Omit<Removal, 'id' | 'recordedAt'>;

/** The reader's own calendar day, by the clock that is handed in. */
export function dayOn(now: Date): Day {
  return calendarDay(now) ?? dayOn(noClock);
}

/** A clock set before 1900 or after 2200 is no clock; what is entered still has to be kept. */
const noClock = new Date(0);

function calendarDay(now: Date): Day | undefined {
  return dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** A new id for an entry or a thing; works on pages without a secure connection too. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The entry that a draft becomes. Of several edits of one entry the later `recordedAt` holds, so an
 * edit is written down after the one before it even where the clock has gone back since.
 */
export function written(draft: Draft, entries: readonly Entry[], now: Date, id: string): Entry {
  const before =
    draft.type === 'correction' || draft.type === 'removal'
      ? lastTouched(entries, draft.of)
      : -Infinity;
  const clock = calendarDay(now) === undefined ? noClock : now;
  const recordedAt = new Date(Math.max(clock.getTime(), before + 1)).toISOString();
  // A draft is an entry without these two; the compiler can't follow a spread over the union.
  return { ...draft, id, recordedAt } as Entry;
}

function lastTouched(entries: readonly Entry[], target: string): number {
  return entries
    .filter(
      (entry) => (entry.type === 'correction' || entry.type === 'removal') && entry.of === target,
    )
    .reduce((latest, { recordedAt }) => Math.max(latest, Date.parse(recordedAt)), -Infinity);
}

/** The draft that puts other content in the place of an entry. */
export function correctionOf(entry: JournalEntry, replacement: JournalContent, day: Day): Draft {
  return { type: 'correction', day, of: entry.id, replacement };
}

/** The draft that takes an entry out of the journal. */
export function removalOf(entry: JournalEntry, day: Day): Draft {
  return { type: 'removal', day, of: entry.id };
}

/** What an entry says, without what says when and as which entry it was recorded. */
export function contentOf(entry: JournalEntry): JournalContent {
  const content = Object.entries(entry).filter(([name]) => name !== 'id' && name !== 'recordedAt');
  // The rest of one member of the union is that member's content.
  return Object.fromEntries(content) as JournalContent;
}

/** A day that a reader typed or chose, if it is one and not in the future. */
export function pastDay(
  value: string,
  today: Day,
): { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly problem: string } {
  const day = readDay(value);
  if (day === undefined) return { ok: false, problem: 'Give a day, such as 22 November 2026.' };
  if (day > today)
    return { ok: false, problem: 'That day has not come yet. Give today or a day before.' };
  return { ok: true, day };
}
