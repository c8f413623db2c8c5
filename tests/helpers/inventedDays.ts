import { addDays, readDay, weekday } from '../../src/lib/days.ts';
import type { Day } from '../../src/lib/days.ts';
import { exportJson } from '../../src/log/exportFile.ts';
import type { Entry, JournalContent, Note, Session } from '../../src/log/entries.ts';
import { replay } from '../../src/plan/index.ts';
import type { DayPlan, Rules } from '../../src/plan/index.ts';

/** What is invented: of whom and for how long. */
export interface Wanted {
  /** The last day, mostly today. */
  readonly until: Day;
  /** How many days, that one included. */
  readonly days: number;
  /** The same seed gives the same days. */
  readonly seed?: number;
  /** With the rules the person follows the plan, mostly. Takes seconds for more than half a year. */
  readonly rules?: Rules;
}

const greyTrainers = 'invented-shoe-grey';
const workBoots = 'invented-shoe-boots';
const newWalkers = 'invented-shoe-walkers';

const noMedicalFact = {
  reducedFeeling: 'no',
  diabetes: 'no',
  poorCirculation: 'no',
  inflammatoryArthritis: 'no',
  boneStressHistory: 'no',
  footSurgery: 'no',
  footInjection: 'no',
  painkillers: 'no',
} as const;

const warningSigns = [
  'chest-pain-or-breathless',
  'hot-joint-with-fever',
  'black-pale-or-cold-foot',
  'spreading-redness-with-fever',
  'diabetic-wound-spreading',
  'hot-red-swollen-joint',
  'cannot-take-weight',
  'pop-and-toe-out-of-place',
  'numb-after-injury',
  'swollen-or-painful-calf',
  'diabetic-or-numb-foot-change',
  'growing-night-or-rest-pain',
  'fixed-sore-spot-on-bone',
  'new-numbness',
  'toe-drifts-or-lifts',
  'growing-swelling',
  'several-swollen-joints',
  'night-pain-with-weight-loss-or-cancer',
  'no-better-after-good-trial',
];

/**
 * Days as people live them: someone who walks back to half an hour over the weeks. The pain goes up
 * and down, falls slowly, and flares up about every five weeks; boots hurt more than trainers, a
 * new pair comes after two thirds of the time; some days are left out, a holiday has none, and a
 * few have no strength for more than one tap. Nothing in it is about a real person.
 */
export function inventedDays({ until, days, seed = 3, rules }: Wanted): Entry[] {
  const chance = chanceFrom(seed);
  const first = addDays(until, 1 - days);
  const entries: Entry[] = [];
  const add = (content: JournalContent, hour: number) => {
    const number = entries.length;
    const minute = String(number % 60).padStart(2, '0');
    const recordedAt = `${content.day}T${String(hour).padStart(2, '0')}:${minute}:00.000Z`;
    entries.push({ ...content, id: `invented-${seed}-${number}`, recordedAt } as Entry);
  };
  const shoe = (day: Day, shoeId: string, name: string, purpose: string) =>
    add({ type: 'shoe', day, shoeId, name, purpose, answers: { phase: 'walk' } }, 10);

  beginning(first, add);
  shoe(first, greyTrainers, 'Grey trainers', 'walking');
  shoe(first, workBoots, 'Work boots', 'work-on-feet');
  add({ type: 'measurement', day: first, kind: 'painInDailyLife', value: 2 }, 19);
  let flare = 0;
  let yesterday = 0;
  for (let number = 0; number < days; number += 1) {
    const day = addDays(first, number);
    const done = Math.min(1, number / 120);
    if (number === Math.round((days * 2) / 3)) shoe(day, newWalkers, 'New walkers', 'walking');
    // A holiday of nine days in every half year, and a day left out now and then.
    if (number % 180 >= 50 && number % 180 < 59) continue;
    if (chance() < 0.08) continue;
    flare = number % 37 === 30 ? 3.5 : Math.max(0, flare - 1.3);
    const usual = 2.6 - 2 * done;
    const pain = rounded(usual + flare + yesterday + (chance() - 0.5) * 0.7);
    const settledWithin24Hours = flare > 2 ? 'no' : 'yes';
    add({ type: 'morning', day, pain, settledWithin24Hours, painkiller: 'no', signs: calm }, 7);
    if (chance() < 0.04) {
      add({ type: 'note', day, lowEnergy: true }, 21);
      yesterday = 0;
      continue;
    }
    const atWork = weekday(day) <= 5 && chance() < 0.6;
    const trainers = number >= (days * 2) / 3 && chance() < 0.7 ? newWalkers : greyTrainers;
    const worn = atWork ? workBoots : trainers;
    const padded = chance() < 0.5;
    yesterday = (atWork ? 0.25 : -0.2) + (padded ? -0.15 : 0.1);
    const plan = rules && replay(entries, rules, day).plan.today;
    const due = plan ?? ownIdea(day, done, flare);
    if (due.exercises.length > 0 && chance() < 0.85) add(exercises(day, due), 18);
    if (due.activity !== undefined && chance() < 0.8) {
      add(activity(day, due.activity, worn, padded, Math.min(2, rounded(pain * 0.6))), 17);
      yesterday += due.activity.minutes > 25 ? 0.3 : 0;
    }
    if (chance() < 0.7) add(evening(day, worn, padded, rounded(pain + chance() * 1.5), flare), 21);
    if (number % 14 === 13) measurements(day, done, add);
  }
  return entries;
}

/** The same days as an exported file. */
export function inventedFile(wanted: Wanted): string {
  return exportJson(inventedDays(wanted), wanted.until);
}

/** A day that is known to exist. */
export function dayIn(text: string): Day {
  const day = readDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}

type Add = (content: JournalContent, hour: number) => void;

function beginning(day: Day, add: Add): void {
  add(
    {
      type: 'profile',
      day,
      ageBand: '40-49',
      side: 'right',
      sex: 'female',
      sport: 'everyday-life',
      medical: noMedicalFact,
    },
    8,
  );
  const signs = Object.fromEntries(warningSigns.map((id) => [id, 'no']));
  const answers = {
    ...signs,
    painInDailyLife: 2,
    usualMorningPain: 3,
    painAtRest: 'no',
    swelling: 'no',
    limp: 'no',
    trend: 'same',
    walkMinutes: 20,
    lastWalk: 'this-week',
  };
  add({ type: 'assessment', day, answers, rulesVersion: 1 }, 8);
}

/** What someone does without a plan: a little of everything, and less on sore days. */
function ownIdea(day: Day, done: number, flare: number): Pick<Due, 'exercises' | 'activity'> {
  if (flare > 1.5) return { exercises: [] };
  const names = done < 0.4 ? ['toe-spread-out', 'short-foot-sitting'] : ['heel-raise-two-legs'];
  return {
    exercises: names.map((exercise) => ({ exercise, sets: 2, repetitions: 10 })),
    ...(weekday(day) % 2 === 0
      ? {
          activity: {
            level: done < 0.1 ? 'bike' : done < 0.7 ? 'walk' : 'brisk-walk',
            minutes: Math.round(6 + 26 * done),
          },
        }
      : {}),
  };
}

/** What is due on a day; of the plan, as far as it is logged. */
interface Due {
  readonly exercises: readonly Pick<
    DayPlan['exercises'][number],
    'exercise' | 'sets' | 'repetitions' | 'holdSeconds'
  >[];
  readonly activity?: Pick<NonNullable<DayPlan['activity']>, 'level' | 'minutes'>;
}

/** Asked with every session and morning. */
const calm = { tender: 'no', 'pain-at-rest': 'no' } as const;
const able = {
  'arch-raise-ten-times': 'yes',
  'short-foot-standing-ten-times': 'yes',
  'moves-evenly': 'yes',
} as const;

const asPlanned = {
  type: 'session',
  asPrescribed: 'yes',
  limp: 'no',
  anythingNew: [],
  painkiller: 'no',
  signs: { ...calm, ...able },
} as const;

function exercises(day: Day, { exercises: due }: Due): Omit<Session, 'id' | 'recordedAt'> {
  return {
    ...asPlanned,
    day,
    track: 'strength',
    exercises: due.map(({ exercise, sets = 1, repetitions = 1, holdSeconds }) => ({
      id: exercise,
      sets,
      reps: repetitions,
      ...(holdSeconds === undefined ? {} : { holdSeconds }),
    })),
    painDuring: weekday(day) === 3 ? 1 : 0,
  };
}

function activity(
  day: Day,
  { level, minutes }: NonNullable<Due['activity']>,
  shoeId: string,
  padded: boolean,
  painDuring: number,
): Omit<Session, 'id' | 'recordedAt'> {
  return {
    ...asPlanned,
    day,
    track: 'activity',
    activity: kinds[level] ?? 'walk',
    minutes,
    painDuring,
    shoeId,
    ...(padded ? { supports: ['pad' as const] } : {}),
  };
}

/** What is logged on a level; every other level is walked. */
const kinds: Readonly<Record<string, string>> = {
  'settle-no-pounding': 'bike',
  bike: 'bike',
  'brisk-walk': 'brisk-walk',
  'walk-brisk': 'brisk-walk',
  'walk-brisk-longer': 'brisk-walk',
  'balance-slope': 'slope-walk',
};

function evening(
  day: Day,
  worn: string,
  padded: boolean,
  worstPain: number,
  flare: number,
): Omit<Note, 'id' | 'recordedAt'> {
  return {
    type: 'note',
    day,
    ...(flare > 2 ? { text: 'Stood all day, and the toe let me know.' } : {}),
    worstPain,
    shoeIds: [worn],
    ...(padded ? { supports: ['pad' as const] } : {}),
  };
}

function measurements(day: Day, done: number, add: Add): void {
  const measured = { type: 'measurement', day, side: 'right' } as const;
  add({ ...measured, kind: 'heelRaises', value: Math.round(6 + done * 12) }, 19);
  add({ ...measured, kind: 'oneLegStandSeconds', value: Math.round(12 + done * 25) }, 19);
  add({ type: 'measurement', day, kind: 'painInDailyLife', value: done < 0.5 ? 1 : 0 }, 19);
}

function rounded(pain: number): number {
  return Math.min(10, Math.max(0, Math.round(pain)));
}

/** Numbers from 0 to 1, the same ones for the same seed (a linear congruential generator). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
