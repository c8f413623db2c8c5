import { withBase } from '../lib/base-path.ts';
import { type Certainty, rungsFilled } from '../lib/evidence.ts';

interface Props {
  base: string;
  about: string;
  sure: Certainty;
  /** Ids of content/references.json. */
  sources: readonly string[];
  /** What to call each source; `source` where it is left out. */
  sourceNames?: Readonly<Record<string, string>>;
}

/** What a sentence is worth: about whom, how sure, and the sources. */
export function EvidenceLine({ base, about, sure, sources, sourceNames }: Props) {
  const filled = rungsFilled(sure);
  return (
    <p class="ask-evidence">
      <svg
        class="ask-evidence-ladder"
        viewBox="0 0 34 48"
        width="20"
        height="28"
        aria-hidden="true"
      >
        <path class="is-stile" d="M4 0v48M30 0v48" />
        {[1, 2, 3, 4].map((rung) => (
          <path
            key={rung}
            class={rung <= filled ? 'is-full' : 'is-open'}
            d={`M5 ${52 - rung * 11}h24`}
          />
        ))}
      </svg>
      <span>
        About <b>{about}</b>, how sure: <b>{sure}</b>
        {sources.map((id, index) => (
          <span key={id}>
            {'; '}
            <a href={withBase(`/evidence/#${id}`, base)}>
              {sourceNames?.[id] ?? `source${sources.length > 1 ? ` ${index + 1}` : ''}`}
            </a>
          </span>
        ))}
      </span>
    </p>
  );
}
