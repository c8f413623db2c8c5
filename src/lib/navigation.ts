import { sectionPages } from './guides.ts';

/**
 * What stands in the header: the sections of guides, with the exercises after the phases and the
 * planner at the end.
 */
export async function navigation(): Promise<{ path: string; title: string }[]> {
  const sections = (await sectionPages()).map(({ data }) => ({
    path: `/${data.id}/`,
    title: data.title,
  }));
  const afterPhases = sections.findIndex(({ path }) => path === '/phases/') + 1;
  return [
    ...sections.toSpliced(afterPhases, 0, { path: '/exercises/', title: 'Exercises' }),
    { path: '/planner/', title: 'Planner' },
  ];
}
