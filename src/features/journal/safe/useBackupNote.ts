import { useEffect, useState } from 'preact/hooks';
import { readBackupNote } from './backupNote.ts';
import type { BackupNote } from './backupNote.ts';

const key = 'pushoff-backup';

/** The note of the last backup, kept in localStorage; where that is forbidden, for the visit. */
export function useBackupNote(): {
  readonly note: BackupNote;
  readonly keep: (values: BackupNote) => void;
  readonly forget: () => void;
} {
  const [note, setNote] = useState<BackupNote>({});
  useEffect(() => {
    try {
      setNote(readBackupNote(localStorage.getItem(key)));
    } catch {
      // Then nothing was noted here.
    }
  }, []);
  return {
    note,
    keep: (values) => {
      const next = { ...note, ...values };
      setNote(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // It holds for this visit.
      }
    },
    forget: () => setNote({}),
  };
}
