import { type CollectionEntry, getCollection } from 'astro:content';
import { type Phase, phases } from './site.ts';

export type Exercise = CollectionEntry<'exercises'>;

/** The address of an exercise, without the base path. */
export function addressOfExercise(id: string): string {
  return `/exercises/${id}/`;
}

let all: Promise<Exercise[]> | undefined;

/** Every exercise in the order of the library, gentle first. */
export function allExercises(): Promise<Exercise[]> {
  all ??= getCollection('exercises').then((exercises) =>
    exercises.sort((a, b) => a.data.order - b.data.order),
  );
  return all;
}

/**
 * The exercise with this id.
 * @throws when there is none: a broken reference stops the build.
 */
export async function exerciseById(id: string): Promise<Exercise> {
  const exercise = (await allExercises()).find((candidate) => candidate.id === id);
  if (!exercise) throw new Error(`There is no exercise content/exercises/${id}.mdx.`);
  return exercise;
}

/** The phases an exercise has a dose for, lowest first. */
export function phasesOf({ data }: Exercise): Phase[] {
  return phases.filter((phase) => data.dose.some((row) => row.phase === phase));
}

/** The exercises that have a dose for a phase; for `mobility`, those of the mobility shelf. */
export async function exercisesIn(phase: Phase | 'mobility'): Promise<Exercise[]> {
  return (await allExercises()).filter((exercise) =>
    phase === 'mobility' ? exercise.data.group === 'Mobility' : phasesOf(exercise).includes(phase),
  );
}
