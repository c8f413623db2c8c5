import type { APIRoute, GetStaticPaths } from 'astro';
import { loadRules } from '../../../features/planner/build/loadRules.ts';
import { allExercises } from '../../../lib/exercises.ts';
import type { RulesFile } from '../../../plan/index.ts';

/** The rules as data for the tools: `newest.json`, and `v1.json` … for earlier plans. */
export const getStaticPaths = (async () => {
  const { newest, earlier, withdrawn } = loadRules();
  const titles = Object.fromEntries((await allExercises()).map(({ id, data }) => [id, data.title]));
  const file: RulesFile = { rules: newest, withdrawn, exerciseTitles: titles };
  return [
    { params: { version: 'newest' }, props: { file } },
    ...[...earlier, newest].map((rules) => ({
      params: { version: `v${rules.version}` },
      props: { file: { ...file, rules } },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['file']), {
    headers: { 'content-type': 'application/json' },
  });
