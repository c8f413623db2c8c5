import type { Day } from '../../../lib/days.ts';
import type { JournalEntry, MeasurementKind } from '../../../log/index.ts';
import { dayWords, minuteWords } from '../words.ts';
import { comeback } from './calendar.ts';
import type { DayFacts } from './facts.ts';

/** A small thing that went well, with its day. Only what the log really says. */
export interface Win {
  readonly id: 'walk' | 'heel-raises' | 'one-leg-stand' | 'comeback';
  readonly words: string;
  readonly day: Day;
}

interface Limits {
  /** The most pain during a walk that is still comfortable, 0–10. */
  readonly comfortable: number;
  /** From so many days on it was a break. */
  readonly breakDays: number;
}

/** The small wins of a journal. A best of its kind is named on the first day it was reached. */
export function winsOf(
  journal: readonly JournalEntry[],
  facts: readonly DayFacts[],
  { comfortable, breakDays }: Limits,
): Win[] {
  const walks = journal.flatMap((entry) =>
    entry.type === 'session' &&
    entry.activity !== undefined &&
    /^(walk|hike)$|-walk$/.test(entry.activity) &&
    typeof entry.painDuring === 'number' &&
    entry.painDuring <= comfortable &&
    entry.limp !== 'yes'
      ? [{ day: entry.day, value: entry.minutes ?? 0 }]
      : [],
  );
  const walk = best([...walks, ...measuresOf(journal, 'walkMinutes')]);
  const raises = best(measuresOf(journal, 'heelRaises'));
  const stand = best(measuresOf(journal, 'oneLegStandSeconds'));
  const back = comeback(facts, breakDays);
  return [
    ...(walk
      ? [
          {
            id: 'walk' as const,
            day: walk.day,
            words: `Longest comfortable walk: ${minuteWords(walk.value)}`,
          },
        ]
      : []),
    ...(raises
      ? [
          {
            id: 'heel-raises' as const,
            day: raises.day,
            words: `Most heel raises on one leg: ${raises.value}`,
          },
        ]
      : []),
    ...(stand
      ? [
          {
            id: 'one-leg-stand' as const,
            day: stand.day,
            words: `Longest stand on one leg: ${stand.value} ${stand.value === 1 ? 'second' : 'seconds'}`,
          },
        ]
      : []),
    ...(back
      ? [
          {
            id: 'comeback' as const,
            day: back.day,
            words: `Back to your exercises after ${dayWords(back.daysAway)} away`,
          },
        ]
      : []),
  ];
}

interface Measured {
  readonly day: Day;
  readonly value: number;
}

function measuresOf(journal: readonly JournalEntry[], kind: MeasurementKind): Measured[] {
  return journal.flatMap((entry) =>
    entry.type === 'measurement' && entry.kind === kind && entry.value !== 'notSure'
      ? [{ day: entry.day, value: entry.value }]
      : [],
  );
}

function best(measured: readonly Measured[]): Measured | undefined {
  return measured.reduce<Measured | undefined>(
    (so, each) => (each.value > (so?.value ?? 0) ? each : so),
    undefined,
  );
}
