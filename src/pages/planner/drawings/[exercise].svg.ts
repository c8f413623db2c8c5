import type { APIRoute, GetStaticPaths } from 'astro';
import { renderExerciseThumb } from '../../../figures/index.ts';
import { allExercises } from '../../../lib/exercises.ts';

/** The small drawing of each exercise, for the plan of a day: it shows two to four of them. */
export const getStaticPaths = (async () =>
  (await allExercises()).map(({ id, data }) => ({
    params: { exercise: id },
    props: { svg: renderExerciseThumb(data.figure) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['svg']), { headers: { 'content-type': 'image/svg+xml' } });
