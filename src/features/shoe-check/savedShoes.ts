import type { Day } from '../../lib/days.ts';
import { type Phase, phases } from '../../lib/site.ts';
import { type Entry, type Shoe, current } from '../../log/index.ts';
import { readAnswers } from './rules/share.ts';
import {
  type Answers,
  type PhaseAnswer,
  type PurposeId,
  type ShoeRules,
  purposeIds,
} from './rules/types.ts';

/** The longest name for a pair, in characters. */
export const longestName = 40;

/** A pair as the log keeps it. */
export interface SavedShoe {
  readonly shoeId: string;
  readonly name: string;
  readonly purpose: PurposeId;
  readonly answers: Answers;
  /** The phase in which it was last saved. */
  readonly phaseThen: PhaseAnswer | undefined;
}

/** The key among a saved pair's answers that holds the phase: it is one of the questions asked. */
const phaseKey = 'phase';

/**
 * The pairs that the reader has kept, in the order in which they were last saved. Answers that the
 * rules no longer know are left out: those tests count as not done.
 */
export function savedShoesIn(entries: readonly Entry[], rules: ShoeRules): SavedShoe[] {
  const latest = new Map<string, Shoe>();
  for (const entry of current(entries)) {
    if (entry.type !== 'shoe') continue;
    latest.delete(entry.shoeId);
    latest.set(entry.shoeId, entry);
  }
  return [...latest.values()]
    .filter(({ removed }) => removed !== true)
    .map(({ shoeId, name, purpose, answers }) => ({
      shoeId,
      name,
      purpose: purposeIds.find((id) => id === purpose) ?? 'everyday',
      answers: readAnswers(Object.entries(answers), rules).answers,
      phaseThen: readPhase(answers[phaseKey]),
    }));
}

function readPhase(value: string | undefined): PhaseAnswer | undefined {
  const known: Phase | undefined = phases.find((phase) => phase === value);
  return known ?? (value === 'notSure' ? 'notSure' : undefined);
}

/** What is wrong with a name for a pair, as a sentence; nothing when it can be kept. */
export function nameProblem(
  name: string,
  shoeId: string,
  saved: readonly SavedShoe[],
): string | undefined {
  const wanted = name.trim();
  if (wanted === '') return 'Give the pair a name, such as “grey trainers”.';
  if (wanted.length > longestName) return `Use ${longestName} characters or fewer for the name.`;
  const isTaken = saved.some((other) => other.shoeId !== shoeId && sameName(other.name, wanted));
  return isTaken
    ? `You have a pair called “${wanted}” already. Nothing was saved: choose another name.`
    : undefined;
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
}

/** The entry that keeps a pair, or, with `removed`, says that the reader no longer has it. */
export function shoeDraft(
  shoe: SavedShoe,
  day: Day,
  removed = false,
): Omit<Shoe, 'id' | 'recordedAt'> {
  const { shoeId, name, purpose, answers, phaseThen } = shoe;
  return {
    type: 'shoe',
    day,
    shoeId,
    name: name.trim(),
    purpose,
    answers: { ...answers, ...(phaseThen === undefined ? {} : { [phaseKey]: phaseThen }) },
    ...(removed ? { removed } : {}),
  };
}
