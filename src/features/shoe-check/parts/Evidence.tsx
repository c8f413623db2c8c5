import { withBase } from '../../../lib/base-path.ts';
import type { BasisId } from '../rules/types.ts';
import { useMaterial } from '../view.ts';

/** What a sentence is worth: about whom, how sure, and the sources. */
export function Evidence({ basis }: { basis: BasisId }) {
  const { base, rules, sources, ladders } = useMaterial();
  const given = rules.bases[basis];
  if (!given) return null;
  return (
    <p class="shoe-evidence">
      <span
        class="shoe-evidence-ladder"
        dangerouslySetInnerHTML={{ __html: ladders[given.sure] }}
      />
      <span>
        About <b>{given.about}</b>, how sure: <b>{given.sure}</b>
        {given.sources.map((id) => (
          <span key={id}>
            {'; '}
            <a href={withBase(`/evidence/#${id}`, base)}>{sources[id]}</a>
          </span>
        ))}
      </span>
    </p>
  );
}
