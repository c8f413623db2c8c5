import { doseInWords } from '../../lib/dose.ts';
import type { Phase } from '../../lib/site.ts';
import type { OfferedExercise } from './offer.ts';
import type { Done } from './record.ts';
import {
  type Activity,
  type Bout,
  type DosedExercise,
  type PracticeState,
  type Step,
  type Timeline,
  boutAt,
  leftIn,
  placeOf,
} from './timeline.ts';

/** What is practised, and how it is divided. */
export interface Routine {
  /** Whose doses they are: those of a phase, or those of today's plan. */
  readonly doses: Phase | 'plan';
  readonly exercises: readonly OfferedExercise[];
  readonly timeline: Timeline;
}

/** What to do now, in words large enough to read from standing. */
export interface NowWords {
  /** `Up`, `Hold`, `Rest`. */
  readonly word: string;
  /** Seconds left, or a time as `7:42`; none where only the movement counts. */
  readonly left?: string;
  /** Which repetition, minute or side; empty when there is nothing to say. */
  readonly count: string;
}

/** What to do now; nothing once it is over. */
export function wordsNow(routine: Routine, state: PracticeState): NowWords | undefined {
  const { timeline, exercises } = routine;
  const step = timeline.steps[placeOf(state).step];
  const bout = boutAt(timeline, state);
  const exercise = bout && exercises[bout.exercise];
  if (!step || !exercise) return undefined;
  const seconds = String(Math.ceil((leftIn(timeline, state) ?? 0) / 1000));
  const count =
    bout.repetitions > 1 && step.repetition > 0
      ? `Repetition ${step.repetition} of ${bout.repetitions}`
      : '';
  switch (step.activity) {
    case 'getReady':
      return { word: 'Get ready', left: seconds, count: '' };
    case 'rest':
      return { word: 'Rest', left: seconds, count: '' };
    case 'changeSides':
      return { word: 'Change sides', left: seconds, count: '' };
    case 'there':
      return { word: exercise.cues.there, count };
    case 'hold':
      return { word: exercise.cues.hold, left: seconds, count };
    case 'back':
      return { word: exercise.cues.back, count };
    case 'ownPace':
      return {
        word: `${step.completes} ${step.completes === 1 ? 'time' : 'times'}`,
        count: 'At your own pace. Press Done after the last one.',
      };
    case 'minute':
      return { word: 'Keep going', left: minutesLeft(timeline, state, bout), count: '' };
  }
}

/** Time left in a set that goes by minutes, as `7:42`. */
function minutesLeft({ steps }: Timeline, state: PracticeState, { end }: Bout): string {
  const { step, elapsed } = placeOf(state);
  const ahead = steps.slice(step, end).reduce((sum, { milliseconds = 0 }) => sum + milliseconds, 0);
  const seconds = Math.ceil(Math.max(0, ahead - elapsed) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Which set and which side: `Set 2 of 3, other side`; empty for a single set on both. */
export function setInWords({ timeline }: Routine, { exercise, set, side }: Bout): string {
  const sets = Math.max(
    ...timeline.bouts.filter((bout) => bout.exercise === exercise).map((bout) => bout.set),
  );
  const words = [
    ...(sets > 1 ? [`set ${set} of ${sets}`] : []),
    ...(side === 'both' ? [] : [`${side} side`]),
  ].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * What a screen reader is told: what is next, when there is time to hear it. It stays the same
 * through the work of a set, so that nothing is said over it.
 */
export function announcement(routine: Routine, state: PracticeState): string {
  const { timeline, exercises } = routine;
  const bout = boutAt(timeline, state);
  const exercise = bout && exercises[bout.exercise];
  if (!exercise) return '';
  if (state.kind === 'paused' && state.by === 'absence') return absenceInWords;
  if (state.kind === 'paused') return 'Paused.';
  const here = timeline.steps[state.step];
  if (here?.activity === 'ownPace') {
    return `${here.completes} times at your own pace. Press Done after the last one.`;
  }
  const lead = timeline.steps[bout.lead];
  const set = setInWords(routine, bout);
  const seconds = Math.round((lead?.milliseconds ?? 0) / 1000);
  switch (lead?.activity) {
    case 'rest':
      return `Rest ${seconds} seconds. Then ${lowerFirst(set)}.`;
    case 'changeSides':
      return `Change sides. ${set}.`;
    default: {
      const dose = timeline.exercises[bout.exercise]?.dose;
      return [
        `${bout.exercise > 0 ? 'Next: ' : ''}${exercise.title}`,
        ...(dose ? [doseInWords(dose)] : []),
        ...(set ? [set] : []),
        'Get ready',
      ]
        .map((sentence) => `${sentence}.`)
        .join(' ');
    }
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Why it stands still when the reader comes back. */
export const absenceInWords = 'Paused, because nobody was here. Go on when you are ready.';

/** What a voice says when a step begins; nothing where the words would come too often. */
export function spokenAt(routine: Routine, step: Step): string {
  const bout = routine.timeline.bouts[step.bout];
  const exercise = bout && routine.exercises[bout.exercise];
  if (!exercise) return '';
  const spoken: Readonly<Record<Activity, string>> = {
    getReady: `${exercise.title}. Get ready.`,
    rest: 'Rest.',
    changeSides: 'Change sides.',
    there: exercise.cues.there,
    hold: exercise.cues.hold,
    back: exercise.cues.back,
    ownPace: `${step.completes} times, at your own pace.`,
    minute: step.repetition === 1 ? 'Go.' : '',
  };
  return spoken[step.activity];
}

/** What was done of an exercise, in one line: `2 sets of 12, of 3`. */
export function doneInWords(done: Done, { exercises }: Timeline): string {
  const { dose, isOneSided } = exercises[done.exercise] ?? nothing;
  const { fullSets, plannedSets, plannedRepetitions, total } = done;
  if (total === 0) return 'not done';
  if (dose.minutes) return `${total} of ${dose.minutes} ${plural(dose.minutes, 'minute')}`;
  if (fullSets === 0) {
    const planned = plannedRepetitions * plannedSets * (isOneSided ? 2 : 1);
    return `${total} of ${planned} ${plural(planned, unitOf(dose))}`;
  }
  const each = dose.repetitions
    ? `${fullSets} ${plural(fullSets, 'set')} of ${dose.repetitions}`
    : `${fullSets} ${plural(fullSets, 'hold')} of ${dose.holdSeconds ?? 0} seconds`;
  const sides = isOneSided ? ' on each side' : '';
  return `${each}${sides}${fullSets < plannedSets ? `, of ${plannedSets}` : ''}`;
}

/** What went by unattended: `6 repetitions`. */
export function unattendedInWords(done: Done, { exercises }: Timeline): string {
  const { dose } = exercises[done.exercise] ?? nothing;
  return `${done.unattended} ${plural(done.unattended, unitOf(dose))}`;
}

const nothing: DosedExercise = { dose: {}, isOneSided: false };

function unitOf({ minutes, repetitions }: DosedExercise['dose']): string {
  if (minutes) return 'minute';
  return repetitions ? 'repetition' : 'hold';
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}

/** A length of time, roughly: `less than a minute`, `about 6 minutes`. */
export function roughly(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  return `about ${minutes} ${plural(minutes, 'minute')}`;
}

/** How many frames a drawing has. */
const lastFrame = 7;

/**
 * Which frame of the drawing shows this moment, 0 (start) to 7 (end).
 * @param isStill with reduced motion: only the first and the last.
 */
export function frameAt(timeline: Timeline, state: PracticeState, isStill: boolean): number {
  const { step, elapsed } = placeOf(state);
  const { activity, milliseconds = 0 } = timeline.steps[step] ?? {};
  const share = milliseconds === 0 ? 1 : Math.min(1, elapsed / milliseconds);
  switch (activity) {
    case 'there':
      return isStill ? lastFrame : Math.round(share * lastFrame);
    case 'hold':
      return lastFrame;
    case 'back':
      return isStill ? 0 : Math.round((1 - share) * lastFrame);
    case 'ownPace':
      return isStill ? 0 : shownOnce(elapsed);
    default:
      return 0;
  }
}

/** There and back once, to show the movement; then it stands, for the pace is the reader's. */
function shownOnce(elapsed: number): number {
  const way = 2000;
  const away = elapsed < way ? elapsed / way : Math.max(0, 2 - elapsed / way);
  return Math.round(away * lastFrame);
}
