import type { APIRoute } from 'astro';
import { addressOfExercise, allExercises } from '../lib/exercises.ts';
import { addressOf, allGuides, sectionOf, sectionPages } from '../lib/guides.ts';

/** Every guide and exercise with the names people give it: for best bets, and for near terms without results. */
export const GET: APIRoute = async () => {
  const sections = await sectionPages();
  const pages = (await allGuides()).map((guide) => ({
    path: addressOf(guide),
    title: guide.data.title,
    section: sections.find(({ data }) => data.id === sectionOf(guide))?.data.heading ?? '',
    names: guide.data.aliases,
  }));
  const exercises = (await allExercises()).map(({ id, data }) => ({
    path: addressOfExercise(id),
    title: data.title,
    section: 'Exercises',
    names: data.aliases,
  }));
  return new Response(JSON.stringify([...pages, ...exercises]), {
    headers: { 'Content-Type': 'application/json' },
  });
};
