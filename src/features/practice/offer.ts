import type { Dose } from '../../lib/dose.ts';
import { type Phase, phases } from '../../lib/site.ts';
import type { RecordedExercise } from './record.ts';
import type { DosedExercise, Pace } from './timeline.ts';

/** What an exercise is called to do: `Up`, `Hold`, `Down`. */
export interface Cues {
  readonly there: string;
  readonly hold: string;
  readonly back: string;
}

/** Where an exercise gives none of its own. */
export const plainCues: Cues = { there: 'There', hold: 'Hold', back: 'Back' };

/** An exercise that can be practised, as the page hands it over. */
export interface OfferedExercise extends RecordedExercise {
  readonly title: string;
  readonly group: string;
  readonly pace?: Pace | undefined;
  readonly isOneSided: boolean;
  readonly cues: Cues;
  /** How much in which phase, lowest phase first. */
  readonly doses: readonly OfferedDose[];
}

export interface OfferedDose extends Dose {
  readonly phase: Phase;
  readonly restSeconds?: number | undefined;
  /** A few words beside the numbers. */
  readonly note?: string | undefined;
}

/** What is practised: today's plan, or exercises of the reader's own choice. */
export type RoutineKind = 'plan' | 'own';

/** The query of the address that leads to today's plan. */
export const planAddress = '?plan=today';

/** What the reader has chosen to practise. */
export interface Choice {
  readonly phase: Phase;
  /** Ids of exercises, whether or not the phase has a dose for them. */
  readonly chosen: readonly string[];
}

/** More exercises than this, and the page asks why. */
export const mostSuggested = 4;

/** The dose of an exercise in a phase; none when it isn't part of the phase. */
export function doseIn({ doses }: OfferedExercise, phase: Phase): OfferedDose | undefined {
  return doses.find((dose) => dose.phase === phase);
}

/** The chosen exercises that the phase has a dose for, in the order of the library. */
export function chosenIn(
  offered: readonly OfferedExercise[],
  { phase, chosen }: Choice,
): OfferedExercise[] {
  return offered.filter((each) => chosen.includes(each.id) && doseIn(each, phase));
}

/** The exercises with the dose of a phase, for the timeline. */
export function dosed(exercises: readonly OfferedExercise[], phase: Phase): DosedExercise[] {
  return exercises.flatMap((exercise) => {
    const dose = doseIn(exercise, phase);
    const { pace, isOneSided } = exercise;
    return dose ? [{ dose, pace, isOneSided }] : [];
  });
}

/**
 * What an address asks for: `?plan=today`, or `?exercise=a,b&phase=walk`. Without a phase it is the lowest one that
 * has a dose for all of them, or for the first; without exercises, the lowest of all. What can't
 * be used is said in a sentence, and the rest stays.
 */
export function readAddress(
  query: string,
  offered: readonly OfferedExercise[],
): {
  readonly choice: Choice;
  /** What the address asks for: today's plan, exercises of the reader's own choice, or neither. */
  readonly asks: RoutineKind | undefined;
  readonly problems: readonly string[];
} {
  const parameters = new URLSearchParams(query);
  const asked = [...new Set(parameters.getAll('exercise').flatMap((ids) => ids.split(',')))]
    .map((id) => id.trim())
    .filter(Boolean);
  const found = asked.flatMap((id) => offered.find((each) => each.id === id) ?? []);
  const unknown = asked.filter((id) => !found.some((each) => each.id === id));
  const askedPhase = parameters.get('phase');
  const phase = phases.find((each) => each === askedPhase);
  const problems = [
    ...unknown.map((id) => `There is no exercise “${id.slice(0, 60)}” here, so it is left out.`),
    ...(askedPhase && !phase ? [`There is no phase “${askedPhase.slice(0, 60)}” here.`] : []),
  ];
  return {
    choice: { phase: phase ?? lowestPhase(found), chosen: found.map(({ id }) => id) },
    asks: parameters.get('plan') === 'today' ? 'plan' : asked.length > 0 ? 'own' : undefined,
    problems,
  };
}

function lowestPhase(exercises: readonly OfferedExercise[]): Phase {
  const has = (phase: Phase) => (each: OfferedExercise) => doseIn(each, phase) !== undefined;
  return (
    phases.find((phase) => exercises.every(has(phase))) ?? exercises[0]?.doses[0]?.phase ?? 'settle'
  );
}

/** The query of an address that leads to this choice. */
export function writeAddress({ phase, chosen }: Choice): string {
  const exercises = chosen.length > 0 ? `&exercise=${chosen.join(',')}` : '';
  return `?phase=${phase}${exercises}`;
}
