import type { Day } from '../../lib/days.ts';
import type { JournalEntry } from '../../log/index.ts';
import type { Replayed, Rules } from '../../plan/index.ts';
import type { AppointmentWords, BlockId } from './words.ts';

/** One line of the sheet. It can be left out, or said in other words. */
export interface Line {
  /** The same for the same fact from visit to visit. */
  readonly id: string;
  readonly text: string;
  /** Said by the log, or to be filled in by pen. */
  readonly kind: 'said' | 'pen';
  /** Whether it stands on the sheet before the reader has chosen. */
  readonly isSuggested: boolean;
  /** It repeats the reader's own words from the log, so other words for it are not kept. */
  readonly hasOwnWords: boolean;
}

export interface Block {
  readonly id: BlockId;
  readonly title: string;
  readonly note: string | undefined;
  readonly lines: readonly Line[];
}

/** When the trouble began, as the reader remembers it; the month may be unknown. */
export interface Began {
  readonly year: number;
  /** 1–12. */
  readonly month: number | undefined;
}

/** The plan as far as the sheet needs it. */
export type PlanFacts = Pick<Replayed, 'plan' | 'state'> & { readonly rules: Rules };

/** What the lines are made from. */
export interface Sources {
  /** The journal up to today, oldest first. */
  readonly journal: readonly JournalEntry[];
  /** Left out where the log has no plan, or its rules could not be loaded. */
  readonly planned: PlanFacts | undefined;
  readonly today: Day;
  readonly began: Began | undefined;
  readonly words: AppointmentWords;
  /** What each exercise is called, by id. */
  readonly exerciseTitles: Readonly<Record<string, string>>;
}

/** A line that the log says. */
export function said(
  id: string,
  text: string,
  { isSuggested = true, hasOwnWords = false }: Partial<Line> = {},
): Line {
  return { id, text, kind: 'said', isSuggested, hasOwnWords };
}

/** A name that content gave, as printed: `brisk-walk` becomes `Brisk walk`. */
export function nameOfSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What each pair is called, by its id; pairs that are gone keep their name. */
export function shoeNames(journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of journal) {
    if (entry.type === 'shoe' && entry.name !== '') names.set(entry.shoeId, entry.name);
  }
  return names;
}
