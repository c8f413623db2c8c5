import type {
  Assessment,
  Clearance,
  JournalEntry,
  Measurement,
  Morning,
  Profile,
  Session,
} from '../../../src/log/entries.ts';
import { addDays } from '../../../src/lib/days.ts';
import type { Day } from '../../../src/lib/days.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { replay } from '../../../src/plan/replay.ts';
import { rules } from './site-rules.ts';

export const start = '2026-01-05' as Day;

/** The day so many days after the first. */
export const on = (days: number): Day => addDays(start, days);

type Given<E extends JournalEntry> = Partial<Omit<E, 'type' | 'day'>>;

let serial = 0;
function common(day: Day, hour: number) {
  serial += 1;
  const time = String(hour).padStart(2, '0');
  return { id: `e${serial}`, recordedAt: `${day}T${time}:00:00.000Z`, day };
}

const noSigns = Object.fromEntries(rules.warningSigns.map(({ id }) => [id, 'no']));

/** An assessment without a warning sign, of someone who walks half an hour without pain. */
export function assessment(day: Day, answers: Assessment['answers'] = {}): Assessment {
  return {
    type: 'assessment',
    ...common(day, 6),
    answers: {
      ...noSigns,
      painInDailyLife: 1,
      usualMorningPain: 1,
      painAtRest: 'no',
      swelling: 'no',
      limp: 'no',
      trend: 'better',
      walkMinutes: 40,
      lastWalk: 'this-week',
      ...answers,
    },
  };
}

/** Someone of 45 without a medical limit. */
export function profile(day: Day, given: Given<Profile> = {}): Profile {
  const no = {
    reducedFeeling: 'no',
    diabetes: 'no',
    poorCirculation: 'no',
    inflammatoryArthritis: 'no',
    boneStressHistory: 'no',
    footSurgery: 'no',
    footInjection: 'no',
    painkillers: 'no',
  } as const;
  return {
    type: 'profile',
    ...common(day, 5),
    ageBand: '40-49',
    side: 'right',
    sex: 'female',
    sport: 'everyday-life',
    medical: no,
    ...given,
  };
}

const calm = { tender: 'no', 'pain-at-rest': 'no' } as const;
const able = {
  'arch-raise-ten-times': 'yes',
  'short-foot-standing-ten-times': 'yes',
  'moves-evenly': 'yes',
  'stairs-down-without-limp': 'yes',
} as const;

/** A session without a trace of trouble. */
export function session(day: Day, given: Given<Session> = {}): Session {
  return {
    type: 'session',
    ...common(day, 17),
    track: 'activity',
    asPrescribed: 'yes',
    painDuring: 0,
    limp: 'no',
    anythingNew: [],
    painkiller: 'no',
    signs: { ...calm, ...able },
    ...given,
  };
}

/** A morning at its usual. */
export function morning(day: Day, given: Given<Morning> = {}): Morning {
  return {
    type: 'morning',
    ...common(day, 7),
    pain: 0,
    settledWithin24Hours: 'yes',
    painkiller: 'no',
    signs: calm,
    ...given,
  };
}

export function measurement(
  day: Day,
  kind: Measurement['kind'],
  value: Measurement['value'],
  side?: 'left' | 'right',
): Measurement {
  return { type: 'measurement', ...common(day, 8), kind, value, ...(side && { side }) };
}

/** All that can be measured, at its best. */
export function measurements(day: Day): Measurement[] {
  return [
    measurement(day, 'heelRaises', 40, 'right'),
    measurement(day, 'oneLegStandSeconds', 60, 'right'),
    measurement(day, 'painInDailyLife', 0),
    measurement(day, 'painOnHopping', 0),
  ];
}

/** What an obedient reader logs on a day of a plan: just what it says. */
export function asPlanned({ today, activity }: Plan, day: Day): Session[] {
  const sessions: Session[] = [];
  if (today.exercises.length > 0) {
    sessions.push(
      session(day, {
        track: 'strength',
        exercises: today.exercises.map(({ exercise }) => ({ id: exercise })),
      }),
    );
  }
  if (today.activity !== undefined) {
    const { minutes } = today.activity;
    sessions.push(session(day, { activity: activity.level.activity.kind, minutes }));
  }
  return sessions;
}

/** A clinician's word of the day itself. */
export function clearance(day: Day, given: Given<Clearance> = {}): Clearance {
  return {
    type: 'clearance',
    ...common(day, 12),
    who: 'physiotherapist',
    checkedOn: day,
    ...given,
  };
}

/** Someone with a calm foot on the first day. */
export const firstDay = [profile(on(0)), assessment(on(0))];

/** A walk of 20 minutes without a trace of trouble. */
export const walk = (day: number, given: Partial<Session> = {}): Session =>
  session(on(day), { activity: 'walk', minutes: 20, ...given });

export const planOn = (entries: readonly JournalEntry[], day: number) =>
  replay(entries, rules, on(day)).plan;

export const stateOn = (entries: readonly JournalEntry[], day: number) =>
  replay(entries, rules, on(day)).state;

/** The levels of both tracks, by id. */
export const levels = (entries: readonly JournalEntry[], day: number): string[] => {
  const { strength, activity } = planOn(entries, day);
  return [strength.level.id, activity.level.id];
};
