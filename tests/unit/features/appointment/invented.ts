import { readFileSync } from 'node:fs';
import { loadAppointmentWords } from '../../../../src/features/appointment/build/loadWords.ts';
import type { JournalEntry, Note, Shoe } from '../../../../src/log/entries.ts';
import { type Maker, follow } from '../../plan/random-log.ts';
import { assessment, measurement, morning, on, profile } from '../../plan/logbook.ts';

/** The words of the sheet, as published. */
export const words = loadAppointmentWords(
  new Set(
    (JSON.parse(readFileSync('content/references.json', 'utf8')) as { id: string }[]).map(
      ({ id }) => id,
    ),
  ),
);

let serial = 0;

export function note(day: number, given: Partial<Note>): Note {
  serial += 1;
  const recordedAt = `${on(day)}T20:00:00.000Z`;
  return { type: 'note', id: `n${serial}`, recordedAt, day: on(day), ...given };
}

export function shoe(day: number, shoeId: string, name: string, given: Partial<Shoe> = {}): Shoe {
  serial += 1;
  const recordedAt = `${on(day)}T21:00:00.000Z`;
  const common = { id: `s${serial}`, recordedAt, day: on(day) };
  return { type: 'shoe', ...common, shoeId, name, answers: {}, purpose: 'everyday', ...given };
}

/**
 * Days of someone who does what the plan says: pain falls from 4 to 1, flares up every fifth week,
 * boots on every seventh day are followed by a worse morning, every ninth day has no strength for
 * more than one tap.
 */
export function inventedDays(days: number): JournalEntry[] {
  const first: JournalEntry[] = [
    profile(on(0), { sport: 'running' }),
    assessment(on(0), { usualMorningPain: 4, painInDailyLife: 2 }),
    shoe(0, 'grey', 'Grey trainers', { purpose: 'walking' }),
    shoe(0, 'boots', 'Work boots', { purpose: 'work' }),
    shoe(0, 'old', 'Old sandals', { purpose: 'home' }),
  ];
  const makers = (day: number): Maker[] => {
    const trend = Math.max(1, 4 - Math.floor(day / 28));
    const isFlare = day % 35 === 34;
    const isAfterBoots = day % 7 === 1;
    const pain = isFlare ? 6 : isAfterBoots ? trend + 1 : trend;
    const isLow = day % 9 === 8;
    return [
      (at) => morning(on(at), { pain }),
      (at) =>
        note(
          at,
          isLow
            ? { lowEnergy: true, worstPain: 9 }
            : {
                worstPain: trend + 1,
                shoeIds: [day % 7 === 0 ? 'boots' : 'grey'],
                supports: day % 2 === 0 ? ['insole', 'pad'] : ['insole'],
              },
        ),
      ...(day % 21 === 3
        ? [(at: number) => measurement(on(at), 'heelRaises', 8 + Math.floor(day / 10), 'right')]
        : []),
      ...(day % 21 === 3
        ? [(at: number) => measurement(on(at), 'walkMinutes', 15 + Math.floor(day / 3))]
        : []),
    ];
  };
  return follow(
    first,
    Array.from({ length: days - 1 }, (_, index) => ({ obeys: true, makers: makers(index + 1) })),
  ).flat();
}
