import fc from 'fast-check';
import type { Clearance, JournalEntry, Morning, Session, YesNo } from '../../../src/log/entries.ts';
import { numberOf, emptyState } from '../../../src/plan/state.ts';
import { takeSessions } from '../../../src/plan/check-ins.ts';
import { beginDay } from '../../../src/plan/fold-day.ts';
import { refreshLimits } from '../../../src/plan/open.ts';
import { planOf } from '../../../src/plan/plan.ts';
import {
  asPlanned,
  assessment,
  clearance,
  measurement,
  measurements,
  morning,
  on,
  profile,
  session,
} from './logbook.ts';
import { rules } from './site-rules.ts';

const yesNo = fc.oneof(
  { weight: 25, arbitrary: fc.constant<YesNo>('no') },
  { weight: 1, arbitrary: fc.constantFrom<YesNo[]>('yes', 'notSure') },
);
const pain = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(0, 0, 0, 0, 1, 2) },
  { weight: 1, arbitrary: fc.constantFrom(2.5, 3, 4, 7) },
);
const signIds = rules.warningSigns.map(({ id }) => id);
const kinds = [
  ...new Set(
    rules.ladder.levels.flatMap((level) =>
      level.track === 'activity' ? [level.activity.kind] : [],
    ),
  ),
];
const exercises = [
  ...new Set(
    rules.ladder.levels.flatMap((level) =>
      level.track === 'strength' ? level.exercises.map(({ exercise }) => exercise) : [],
    ),
  ),
];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 40 });

function withoutMissing<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

const signs = fc
  .record({
    tender: maybe(fc.constantFrom<YesNo[]>('no', 'no', 'no', 'no', 'yes', 'notSure')),
    'pain-at-rest': maybe(fc.constantFrom<YesNo[]>('no', 'no', 'no', 'no', 'yes', 'notSure')),
    swelling: maybe(yesNo),
    compensation: maybe(yesNo),
    warning: fc.oneof(
      { weight: 150, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: fc.tuple(
          fc.constantFrom(...signIds),
          fc.constantFrom<YesNo[]>('yes', 'notSure'),
        ),
      },
    ),
    able: fc.boolean(),
  })
  .map(({ warning, able, ...rest }) =>
    withoutMissing({
      ...rest,
      ...(warning && { [warning[0]]: warning[1] }),
      ...(able && {
        'arch-raise-ten-times': 'yes' as const,
        'short-foot-standing-ten-times': 'yes' as const,
        'moves-evenly': 'yes' as const,
        'stairs-down-without-limp': 'yes' as const,
      }),
    }),
  );

/** Makes an entry for a day counted from the first. */
export type Maker = (day: number) => JournalEntry;

const aSession = fc
  .record({
    track: fc.constantFrom('strength' as const, 'activity' as const),
    activity: maybe(fc.constantFrom(...kinds.slice(0, 5), ...kinds.slice(0, 5), ...kinds)),
    minutes: maybe(fc.constantFrom(2, 5, 10, 12, 20, 22, 30, 33)),
    exercises: maybe(
      fc
        .array(fc.constantFrom(...exercises.slice(0, 10), ...exercises), { maxLength: 3 })
        .map((ids) => ids.map((id) => ({ id }))),
    ),
    painDuring: maybe(pain),
    limp: maybe(yesNo),
    asPrescribed: maybe(fc.constantFrom<YesNo[]>('yes', 'yes', 'yes', 'yes', 'no', 'notSure')),
    painkiller: maybe(yesNo),
    anythingNew: maybe(fc.constantFrom([], [], [], [], ['shoes'], ['notSure'])),
    signs,
  })
  .map(
    (given): Maker =>
      (day) =>
        sessionOf(day, given),
  );

function sessionOf(day: number, given: object): Session {
  const whole = session(on(day));
  const { id, recordedAt } = whole;
  return withoutMissing({ type: 'session', id, recordedAt, day: on(day), ...given } as Session);
}

const aMorning = fc
  .record({
    pain,
    settledWithin24Hours: maybe(
      fc.constantFrom<YesNo[]>('yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'notSure'),
    ),
    painkiller: maybe(yesNo),
    signs,
  })
  .map((given): Maker => (day) => {
    const { id, recordedAt } = morning(on(day));
    return withoutMissing({ type: 'morning', id, recordedAt, day: on(day), ...given } as Morning);
  });

const calmMorning = fc.constantFrom(0, 0, 0, 0, 0, 1).map(
  (value): Maker =>
    (day) =>
      morning(on(day), { pain: value }),
);

const soreMorning = fc
  .record({
    pain: fc.constantFrom(0, 1, 1, 2, 3, 4),
    settledWithin24Hours: fc.constantFrom<YesNo[]>('yes', 'yes', 'no'),
    sign: fc.option(fc.constant('no-better-after-good-trial'), { nil: undefined, freq: 12 }),
  })
  .map(({ pain: value, settledWithin24Hours, sign }): Maker => (day) => {
    const whole = morning(on(day), { pain: value, settledWithin24Hours });
    return sign === undefined ? whole : { ...whole, signs: { ...whole.signs, [sign]: 'yes' } };
  });

const aMeasurement = fc.oneof(
  fc.constantFrom(0, 3, 6).map(
    (value): Maker =>
      (day) =>
        measurement(on(day), 'painInDailyLife', value),
  ),
  fc.constantFrom(0, 3, 6).map(
    (value): Maker =>
      (day) =>
        measurement(on(day), 'painOnHopping', value),
  ),
  fc.constantFrom(5, 30).map(
    (value): Maker =>
      (day) =>
        measurement(on(day), 'heelRaises', value, 'right'),
  ),
  fc.constantFrom(5, 60).map(
    (value): Maker =>
      (day) =>
        measurement(on(day), 'oneLegStandSeconds', value, 'right'),
  ),
);

const aClearance = fc
  .record({
    closes: fc.constantFrom(
      [...signIds, ...rules.checkIn.rules.map(({ id }) => id)],
      rules.entry.medicalLimits.map(({ id }) => id),
      [],
    ),
    strengthLevelUpTo: fc.option(fc.constantFrom(...rules.ladder.path), {
      nil: undefined,
      freq: 3,
    }),
    minutesUpTo: fc.option(fc.constant(15), { nil: undefined, freq: 3 }),
  })
  .map(
    (given): Maker =>
      (day) =>
        clearance(on(day), withoutMissing(given) as Partial<Clearance>),
  );

const aReassessment = fc
  .record({
    usualMorningPain: fc.constant(0),
    painInDailyLife: fc.constantFrom(1, 4),
    walkMinutes: fc.constantFrom(3, 8, 15, 40),
    limp: yesNo,
  })
  .map(
    (answers): Maker =>
      (day) =>
        assessment(on(day), answers),
  );

/** What happens on a day besides the plan. */
const aDay = fc.oneof(
  { weight: 80, arbitrary: fc.record({ obeys: fc.constant(true), makers: fc.tuple(calmMorning) }) },
  { weight: 20, arbitrary: fc.record({ obeys: fc.constant(true), makers: fc.tuple(aMorning) }) },
  {
    weight: 12,
    arbitrary: fc.record({ obeys: fc.boolean(), makers: fc.tuple(aMorning, aSession) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ obeys: fc.boolean(), makers: fc.tuple(aSession, aSession) }),
  },
  { weight: 8, arbitrary: fc.record({ obeys: fc.boolean(), makers: fc.constant<Maker[]>([]) }) },
  {
    weight: 8,
    arbitrary: fc.record({ obeys: fc.boolean(), makers: fc.tuple(aMorning, aMeasurement) }),
  },
  { weight: 4, arbitrary: fc.record({ obeys: fc.boolean(), makers: fc.tuple(aClearance) }) },
  { weight: 1, arbitrary: fc.record({ obeys: fc.boolean(), makers: fc.tuple(aReassessment) }) },
);

/** A day of weeks in which the foot answers often, so that patterns are found and held for. */
const aSoreDay = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ obeys: fc.constant(true), makers: fc.tuple(soreMorning) }),
  },
  { weight: 4, arbitrary: fc.record({ obeys: fc.constant(true), makers: fc.tuple(calmMorning) }) },
  {
    weight: 2,
    arbitrary: fc.record({ obeys: fc.boolean(), makers: fc.tuple(soreMorning, aSession) }),
  },
  { weight: 1, arbitrary: aDay },
);

export interface RandomLog {
  readonly entries: readonly JournalEntry[];
  /** Days from the first to the last. */
  readonly days: number;
}

/** The obedient way up of a sport, once for all logs that begin with a part of it. */
const climbs = new Map<string, JournalEntry[][]>();
function climbOf(sport: string): JournalEntry[][] {
  const known = climbs.get(sport);
  if (known !== undefined) return known;
  const first = [profile(on(0), { sport }), assessment(on(0), { usualMorningPain: 0 })];
  const days = follow(
    first,
    Array.from({ length: 230 }, () => ({ obeys: true, makers: [goodDay] })),
  );
  climbs.set(sport, days);
  return days;
}

export const goodDay: Maker = (day) => morning(on(day));

/**
 * A log in which the reader does what the plan of the day says, and the makers add the rest.
 * `asLogged` is how each entry comes into the log.
 */
export function follow(
  first: readonly JournalEntry[],
  days: readonly { readonly obeys: boolean; readonly makers: readonly Maker[] }[],
  before: readonly JournalEntry[][] = [],
  asLogged: (entry: JournalEntry) => JournalEntry = (entry) => entry,
): JournalEntry[][] {
  const state = emptyState(rules, numberOf(on(0)));
  refreshLimits(state);
  const log: JournalEntry[][] = [];
  const live = (entries: readonly JournalEntry[], obeys: boolean) => {
    const day = on(log.length);
    const given = entries.map(asLogged);
    beginDay(state, numberOf(day), given, true);
    if (obeys) given.push(...asPlanned(planOf(state), day).map(asLogged));
    takeSessions(state, given);
    log.push(given);
  };
  if (before.length > 0) for (const entries of before) live(entries, false);
  else live(first, false);
  for (const { obeys, makers } of days) {
    const day = log.length;
    const due = day % 14 === 1 ? measurements(on(day)) : [];
    live([...due, ...makers.map((make) => make(day))], obeys);
  }
  return log;
}

/**
 * A reader's log: a part of the obedient way up, so that every level is reached, then weeks with
 * flares, gaps, breaks, clearances and wild days. The usual morning is always 0: where it may
 * fall, a better morning makes later ones look worse, and plans with different usuals can't be
 * compared.
 */
export const randomLog: fc.Arbitrary<RandomLog> = fc
  .record({
    sport: fc.constantFrom(...rules.ladder.sports.map(({ id }) => id)),
    climbed: fc.oneof(fc.constant(0), fc.nat(220)),
    answers: fc.record({
      painInDailyLife: fc.constantFrom(0, 1, 2, 3),
      usualMorningPain: fc.constant(0),
      limp: fc.constantFrom('no', 'no', 'no', 'yes'),
      walkMinutes: fc.constantFrom(4, 8, 15, 40),
    }),
    fact: fc.constantFrom('no' as const, 'no' as const, 'no' as const, 'yes' as const),
    days: fc.oneof(
      { weight: 2, arbitrary: fc.array(aDay, { minLength: 5, maxLength: 60 }) },
      { weight: 1, arbitrary: fc.array(aSoreDay, { minLength: 5, maxLength: 40 }) },
    ),
    gap: fc.constantFrom(0, 0, 0, 5, 8, 15, 30),
    gapAt: fc.nat(40),
  })
  .map(({ sport, climbed, answers, fact, days, gap, gapAt }) => {
    const medical = { ...profile(on(0)).medical, reducedFeeling: fact, boneStressHistory: fact };
    const first = [profile(on(0), { sport, medical }), assessment(on(0), answers)];
    const before = climbed === 0 ? [] : climbOf(sport).slice(0, climbed);
    const away = Array.from({ length: gap }, () => ({ obeys: false, makers: [] }));
    const log = follow(first, [...days.slice(0, gapAt), ...away, ...days.slice(gapAt)], before);
    return { entries: log.flat(), days: log.length - 1 };
  });
