import { EvidenceLine } from '../../../parts/EvidenceLine.tsx';
import type { BasisId } from '../rules/types.ts';
import { useMaterial } from '../view.ts';

/** What a sentence of the rules is worth. */
export function Evidence({ basis }: { basis: BasisId }) {
  const { base, rules, sources } = useMaterial();
  const given = rules.bases[basis];
  return given ? <EvidenceLine base={base} {...given} sourceNames={sources} /> : null;
}
