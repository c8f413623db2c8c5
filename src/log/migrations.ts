import { readEntry } from './readEntry.ts';
import type { ReadEntry } from './readEntry.ts';

/** One step from the form of entries before to the form after. */
export interface Migration {
  /** The version that it leads to: 2 for the first migration, then without gaps. */
  readonly version: number;
  /** What it does, as a verb: `splitPainScale`. Never changed once released. */
  readonly name: string;
  /**
   * An entry of the version before, in the form of this version. What comes in has not been
   * checked; an entry that isn't as expected goes through as it is, and reading refuses it. The
   * `replacement` of a correction has the same form as what it replaces and changes with it.
   */
  readonly migrateEntry: (entry: unknown) => unknown;
}

/** In order. Once released, a migration stays: logs of every age are still about. */
export const migrations: readonly Migration[] = [];

/** The version of the entries that this code reads and writes. */
export const logVersion: number = versionAfter(migrations);

function versionAfter(steps: readonly Migration[]): number {
  return 1 + steps.length;
}

/** Whether entries of this version are of a newer form than this code knows. */
export function isTooNew(version: number): boolean {
  return version > logVersion;
}

export type Migrated =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/**
 * An entry written at `fromVersion` in the form of today; it is still to be read. A version that
 * is none, one that is newer than this code, and a step that fails are problems, each a sentence.
 * The value handed in is not changed. `steps` are the migrations that exist (others in tests).
 */
export function migrate(
  entry: unknown,
  fromVersion: unknown,
  steps: readonly Migration[] = migrations,
): Migrated {
  if (!isVersion(fromVersion)) return { ok: false, problem: 'This entry has no version.' };
  if (fromVersion > versionAfter(steps)) {
    return { ok: false, problem: 'This entry is from a newer version of Pushoff.' };
  }
  let value = entry;
  for (const step of steps.slice(fromVersion - 1)) {
    try {
      value = step.migrateEntry(value);
    } catch {
      // A record damaged long ago must not keep the others from coming along.
      return { ok: false, problem: `This entry could not be brought up to date (${step.name}).` };
    }
  }
  return { ok: true, value };
}

/** Whether a value is a version at all: a whole number, 1 or more. */
export function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

/** An entry from anything that was written at `fromVersion`: brought up to date, then read. */
export function readEntryOf(value: unknown, fromVersion: unknown): ReadEntry {
  const migrated = migrate(value, fromVersion);
  return migrated.ok ? readEntry(migrated.value) : migrated;
}
