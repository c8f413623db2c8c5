import type { Day } from '../../../lib/days.ts';
import type { EntryId, JournalEntry, Pain, Slug, Support } from '../../../log/index.ts';

/** One day of the journal in numbers. What nobody wrote down is missing. */
export interface DayFacts {
  readonly day: Day;
  /** Pain with the first steps, 0–10; of several answers the worst. */
  morning?: number;
  /** The worst pain during any session of the day, 0–10. */
  during?: number;
  /** The worst pain of the day as noted, 0–10. */
  worst?: number;
  /** Of all activities together. */
  minutes: number;
  /** Landings of hops and jumps. */
  landings: number;
  readonly shoeIds: Set<EntryId>;
  readonly supports: Set<Support>;
  readonly activities: Set<Slug>;
  /** An exercise was done. */
  exercised: boolean;
  lowEnergy: boolean;
}

/** The days that say something about the foot, oldest first. The journal comes sorted by day. */
export function factsOf(journal: readonly JournalEntry[]): DayFacts[] {
  const facts: DayFacts[] = [];
  for (const entry of journal) {
    if (entry.type !== 'note' && entry.type !== 'morning' && entry.type !== 'session') continue;
    let day = facts.at(-1);
    if (day?.day !== entry.day) {
      day = noFacts(entry.day);
      facts.push(day);
    }
    take(day, entry);
  }
  return facts;
}

function noFacts(day: Day): DayFacts {
  return {
    day,
    minutes: 0,
    landings: 0,
    shoeIds: new Set(),
    supports: new Set(),
    activities: new Set(),
    exercised: false,
    lowEnergy: false,
  };
}

function take(
  facts: DayFacts,
  entry: Extract<JournalEntry, { type: 'note' | 'morning' | 'session' }>,
): void {
  if (entry.type === 'morning') {
    raise(facts, 'morning', entry.pain);
    return;
  }
  for (const support of entry.supports ?? []) facts.supports.add(support);
  if (entry.type === 'note') {
    raise(facts, 'worst', entry.worstPain);
    facts.lowEnergy ||= entry.lowEnergy === true;
    for (const shoeId of entry.shoeIds ?? []) facts.shoeIds.add(shoeId);
    return;
  }
  raise(facts, 'during', entry.painDuring);
  facts.landings += entry.contacts ?? 0;
  if (entry.shoeId !== undefined) facts.shoeIds.add(entry.shoeId);
  if (entry.track === 'strength') facts.exercised = true;
  else {
    facts.minutes += entry.minutes ?? 0;
    if (entry.activity !== undefined) facts.activities.add(entry.activity);
  }
}

function raise(
  facts: DayFacts,
  name: 'morning' | 'during' | 'worst',
  pain: Pain | undefined,
): void {
  if (pain === undefined || pain === 'notSure') return;
  facts[name] = Math.max(facts[name] ?? 0, pain);
}
