import type { APIRoute } from 'astro';
import { addressOfExercise, allExercises } from '../lib/exercises.ts';
import { allTools } from '../lib/tools.ts';
import { addressOf, allGuides, sectionOf, sectionPages } from '../lib/guides.ts';

/** Every tool, guide and exercise with the names people give it: for best bets, and for near terms without results. */
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
  const tools = (await allTools()).map(({ path, title, aliases }) => ({
    path,
    title,
    section: 'Tools',
    names: aliases,
  }));
  // Tools first: of two pages with one name, the one that does something is meant.
  return new Response(JSON.stringify([...tools, ...pages, ...exercises]), {
    headers: { 'Content-Type': 'application/json' },
  });
};
