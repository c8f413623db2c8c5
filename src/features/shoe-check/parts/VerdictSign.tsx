import { type Verdict, verdicts } from '../rules/types.ts';

/** The sign beside a verdict's word: the higher the rung in chalk, the bolder the verdict. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  const heights = [8, 17, 26];
  return (
    <svg class="ask-sign" viewBox="0 0 44 34" width="44" height="34" aria-hidden="true">
      <path d="M7 0v34M37 0v34" />
      {heights.map((y, index) => (
        <path
          key={y}
          class={verdicts[index] === verdict ? 'is-here' : undefined}
          d={`M7 ${y}h30`}
        />
      ))}
    </svg>
  );
}
