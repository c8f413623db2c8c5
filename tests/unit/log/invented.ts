import fc from 'fast-check';
import { addDays, readDay } from '../../../src/lib/days.ts';
import type { Day } from '../../../src/lib/days.ts';
import type { Entry, JournalContent } from '../../../src/log/entries.ts';

/** A day that is known to exist. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read === undefined) throw new Error(`${text} is no day`);
  return read;
}

/** An instant of 22 November 2026 at this minute after eight. */
export function minuteAfterEight(minute: number): string {
  return new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();
}

/** A note as short as it can be, for tests in which only its place in the log matters. */
export function note(id: string, text: string, minute = 0): Entry {
  return { id, day: day('2026-11-22'), recordedAt: minuteAfterEight(minute), type: 'note', text };
}

export function correction(id: string, of: string, text: string, minute: number): Entry {
  return {
    id,
    day: day('2026-11-22'),
    recordedAt: minuteAfterEight(minute),
    type: 'correction',
    of,
    replacement: { type: 'note', day: day('2026-11-22'), text },
  };
}

export function removal(id: string, of: string, minute: number): Entry {
  return {
    id,
    day: day('2026-11-22'),
    recordedAt: minuteAfterEight(minute),
    type: 'removal',
    of,
  };
}

/** One full entry of every type: every field that may be given is. */
export const oneOfEach: readonly Entry[] = [
  {
    id: 'profile-1',
    day: day('2026-09-01'),
    recordedAt: '2026-09-01T07:00:00.000Z',
    type: 'profile',
    ageBand: '40-49',
    side: 'left',
    sex: 'female',
    sport: 'running',
    goal: 'half-marathon',
    medical: { diabetes: 'no', footSurgery: 'yes', footInjection: 'notSure' },
    surgeryOn: day('2025-01-10'),
    injectionOn: day('2026-03-02'),
  },
  {
    id: 'assessment-1',
    day: day('2026-09-01'),
    recordedAt: '2026-09-01T07:05:00.000Z',
    type: 'assessment',
    answers: { walkMinutes: 12, limp: 'no', nightPain: 'notSure' },
    rulesVersion: 1,
  },
  {
    id: 'session-1',
    day: day('2026-09-02'),
    recordedAt: '2026-09-02T17:00:00.000Z',
    type: 'session',
    track: 'activity',
    activity: 'walk',
    minutes: 12.5,
    contacts: 0,
    exercises: [
      { id: 'short-foot-sitting', sets: 3, reps: 10, holdSeconds: 5 },
      { id: 'heel-raise-two-legs', sets: 3, reps: 12, addedKilograms: 2.5 },
    ],
    asPrescribed: 'yes',
    painDuring: 2,
    limp: 'no',
    anythingNew: ['shoes'],
    painkiller: 'notSure',
    shoeId: 'shoe-blue',
    supports: ['pad', 'tape'],
    signs: { swelling: 'no', tenderWhenPressed: 'yes' },
  },
  {
    id: 'morning-1',
    day: day('2026-09-03'),
    recordedAt: '2026-09-03T06:30:00.000Z',
    type: 'morning',
    pain: 'notSure',
    settledWithin24Hours: 'yes',
    painkiller: 'no',
    signs: { numbness: 'no' },
  },
  {
    id: 'measurement-1',
    day: day('2026-09-04'),
    recordedAt: '2026-09-04T18:00:00.000Z',
    type: 'measurement',
    kind: 'heelRaises',
    side: 'left',
    value: 17,
  },
  {
    id: 'shoe-1',
    day: day('2026-09-05'),
    recordedAt: '2026-09-05T10:00:00.000Z',
    type: 'shoe',
    shoeId: 'shoe-blue',
    name: 'The blue ones, “Läufer”',
    purpose: 'walking',
    answers: { heelHeight: 'low', bend: 'stiff' },
    removed: false,
  },
  {
    id: 'note-1',
    day: day('2026-09-06'),
    recordedAt: '2026-09-06T20:00:00.000Z',
    type: 'note',
    text: 'Stood all day.\nThe toe felt hot in the evening.',
    worstPain: 4.5,
    lowEnergy: true,
    shoeIds: ['shoe-blue'],
    supports: ['insole'],
  },
  {
    id: 'decision-1',
    day: day('2026-09-06'),
    recordedAt: '2026-09-06T20:01:00.000Z',
    type: 'decision',
    rulesVersion: 1,
    outcome: 'see-clinician',
    urgency: 'days',
    strengthLevel: 'wake-2',
    activityLevel: 'wake-walk-1',
    rules: ['pain-during-4', 'heat'],
  },
  {
    id: 'clearance-1',
    day: day('2026-09-10'),
    recordedAt: '2026-09-10T12:00:00.000Z',
    type: 'clearance',
    who: 'physiotherapist',
    checkedOn: day('2026-09-09'),
    what: 'May walk, no running yet.',
    closes: ['heat'],
    strengthLevelUpTo: 'strengthen-3',
    activityLevelUpTo: 'strengthen-walk-2',
    minutesUpTo: 30,
    impactAllowed: 'no',
  },
  {
    id: 'correction-1',
    day: day('2026-09-11'),
    recordedAt: '2026-09-11T12:00:00.000Z',
    type: 'correction',
    of: 'measurement-1',
    replacement: { type: 'measurement', day: day('2026-09-04'), kind: 'heelRaises', value: 16 },
  },
  {
    id: 'removal-1',
    day: day('2026-09-11'),
    recordedAt: '2026-09-11T12:01:00.000Z',
    type: 'removal',
    of: 'note-1',
  },
];

// Few ids, days and instants, so that edits meet their targets and logs overlap.
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const anyDay = fc.integer({ min: 0, max: 3 }).map((days) => addDays(day('2026-11-20'), days));
const anyInstant = fc.integer({ min: 0, max: 5 }).map(minuteAfterEight);
const anyText = fc.constantFrom('', 'sore', 'better', 'worse after stairs');

const anyContent: fc.Arbitrary<JournalContent> = fc.oneof(
  fc.record({ type: fc.constant('note' as const), day: anyDay, text: anyText }),
  fc.record({
    type: fc.constant('morning' as const),
    day: anyDay,
    pain: fc.constantFrom(0, 3, 'notSure' as const),
  }),
  fc.record({
    type: fc.constant('shoe' as const),
    day: anyDay,
    shoeId: anyId,
    name: anyText,
    answers: fc.constant({}),
  }),
);

function entryWithId(id: fc.Arbitrary<string>): fc.Arbitrary<Entry> {
  const common = { id, recordedAt: anyInstant };
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.record(common), anyContent).map(joined) },
    fc.record({ ...common, day: anyDay, type: fc.constant('removal' as const), of: anyId }),
    fc.record({
      ...common,
      day: anyDay,
      type: fc.constant('correction' as const),
      of: anyId,
      replacement: anyContent,
    }),
  );
}

function joined([common, content]: [{ id: string; recordedAt: string }, JournalContent]): Entry {
  return { ...content, ...common };
}

/** Entries with clashing ids, edits of edits, edits of nothing: anything a file may hold. */
export const anyLog = fc.array(entryWithId(anyId), { maxLength: 12 });

/** Entries as our own screens write them: each id once. */
export const anyOwnLog = fc.uniqueArray(entryWithId(anyId), {
  maxLength: 8,
  selector: (entry) => entry.id,
});
