import { getCollection } from 'astro:content';
import { loadShoeRules } from '../../features/shoe-check/build/loadRules.ts';
import type { Material } from '../../features/shoe-check/view.ts';
import { addressOf, allGuides, guideById } from '../../lib/guides.ts';
import { authors, year } from '../../lib/reference.ts';
import { phaseName, phases } from '../../lib/site.ts';

/** The words of the shoe check, with everything they refer to, as the pages need them. */
export async function shoeMaterial(): Promise<Pick<Material, 'rules' | 'phases' | 'sources'>> {
  const references = (await getCollection('references')).map(({ data }) => data);
  const rules = loadShoeRules({
    sourceIds: new Set(references.map(({ id }) => id)),
    pages: new Set((await allGuides()).map(addressOf)),
  });
  const cited = new Set(Object.values(rules.bases).flatMap(({ sources }) => sources));
  return {
    rules,
    sources: Object.fromEntries(
      references
        .filter(({ id }) => cited.has(id))
        .map((reference) => [
          reference.id,
          [authors(reference), year(reference)].filter(Boolean).join(', '),
        ]),
    ),
    phases: [
      { id: 'notSure', name: 'Not sure', says: 'the most careful phase counts' },
      ...(await Promise.all(
        phases.map(async (phase) => ({
          id: phase,
          name: phaseName(phase),
          says: (await guideById(`phases/${phase}`)).data.recognise ?? '',
        })),
      )),
    ],
  };
}
