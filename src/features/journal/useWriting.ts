import { useState } from 'preact/hooks';
import type { Day } from '../../lib/days.ts';
import type { JournalEntry } from '../../log/index.ts';
import type { Log } from '../../parts/useLog.ts';
import type { Draft } from '../../parts/writing.ts';
import { undoing } from './day/drafts.ts';

/** Where on the page something was done, and is answered. */
export type Place = 'day' | 'list' | 'files';

/** What became of the last thing that was written down. */
export interface Said {
  readonly place: Place;
  readonly sentence: string;
  /** What takes it back; missing once it has been, and where nothing was written. */
  readonly undo?: readonly Draft[];
}

/** Writing to the log, with one answer at a time and a way back. */
export interface Writing {
  readonly said: Said | undefined;
  readonly say: (said: Said | undefined) => void;
  /** Whether it was kept, if only for the visit. */
  readonly write: (place: Place, drafts: readonly Draft[], sentence: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

export function useWriting(
  log: Log,
  journal: readonly JournalEntry[],
  today: Day | undefined,
): Writing {
  const [said, say] = useState<Said>();

  const write = async (place: Place, drafts: readonly Draft[], sentence: string) => {
    const before = journal;
    const saved = await log.append(drafts);
    if (saved.kind === 'refused') {
      say({ place, sentence: saved.sentence });
      return false;
    }
    const undo = today === undefined ? [] : undoing(drafts, saved.ids, before, today);
    say({
      place,
      // Said in the store's own words: it knows why nothing could be stored.
      sentence: saved.kind === 'saved' ? sentence : `Not stored. ${saved.sentence}`,
      ...(undo.length > 0 ? { undo } : {}),
    });
    return true;
  };

  const undo = async () => {
    if (said?.undo === undefined) return;
    const saved = await log.append(said.undo);
    const sentence = saved.kind === 'saved' ? 'Undone: it is as it was before.' : saved.sentence;
    say({ place: said.place, sentence });
  };

  return { said, say, write, undo };
}
