import { type Day, daysBetween, readDay } from '../../../lib/days.ts';
import type { Entry } from '../../../log/index.ts';

/** When this browser's log was last saved as a file. Kept beside the log, not in it. */
export interface BackupNote {
  readonly on?: Day;
  /** How many entries the log had then. */
  readonly entries?: number;
  /** When the reminder was last put away. */
  readonly putAwayOn?: Day;
}

/** After so many days with something new the page reminds, once, and gently. */
const remindAfterDays = 30;

/** A note from whatever the browser hands back. */
export function readBackupNote(text: string | null): BackupNote {
  let found: unknown;
  try {
    found = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const given: Readonly<Record<string, unknown>> = { ...found };
  const [on, putAwayOn] = [readDay(given['on']), readDay(given['putAwayOn'])];
  const { entries } = given;
  return {
    ...(on === undefined ? {} : { on }),
    ...(Number.isSafeInteger(entries) ? { entries: Number(entries) } : {}),
    ...(putAwayOn === undefined ? {} : { putAwayOn }),
  };
}

/** Whether it is time to remind: something is new, and the last backup (or “not now”) is long ago. */
export function isReminderDue(note: BackupNote, entries: readonly Entry[], today: Day): boolean {
  if (entries.length <= (note.entries ?? 0)) return false;
  const since = [note.on, note.putAwayOn].flatMap((day) => day ?? []);
  const from = since.length > 0 ? since.reduce(later) : firstDay(entries);
  return from !== undefined && daysBetween(from, today) >= remindAfterDays;
}

function firstDay(entries: readonly Entry[]): Day | undefined {
  return entries.map(({ day }) => day).reduce<Day | undefined>(earlier, undefined);
}

function earlier(a: Day | undefined, b: Day): Day {
  return a === undefined || b < a ? b : a;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
