import type { APIRoute } from 'astro';
import { allGuides } from '../lib/guides.ts';

/** Titles and aliases of all guides, for offering near terms when a search finds nothing. */
export const GET: APIRoute = async () => {
  const guides = await allGuides();
  const terms = new Set(guides.flatMap(({ data }) => [data.title, ...data.aliases]));
  return new Response(JSON.stringify([...terms]), {
    headers: { 'Content-Type': 'application/json' },
  });
};
