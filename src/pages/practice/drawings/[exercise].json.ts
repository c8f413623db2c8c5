import type { APIRoute, GetStaticPaths } from 'astro';
import { renderExerciseFrames } from '../../../figures/index.ts';
import { allExercises } from '../../../lib/exercises.ts';

/** The moving drawing of an exercise, for the practice: SVG text, one file each. */
export const getStaticPaths = (async () =>
  (await allExercises()).map(({ id, data }) => ({
    params: { exercise: id },
    props: { svg: renderExerciseFrames(data.figure) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['svg']), {
    headers: { 'content-type': 'application/json' },
  });
