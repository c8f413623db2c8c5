import type { Outcome } from '../log/index.ts';

/** Where the chalk rung lies: up to advance, in the middle to hold, down to step back, none to rest. */
const heights: Partial<Record<Outcome, number>> = { advance: 8, hold: 17, 'step-back': 26 };

/** The sign beside a decision's word. Care cards stand for the two decisions that send to a clinician. */
export function DecisionSign({ outcome }: { outcome: Outcome }) {
  const here = heights[outcome];
  return (
    <svg class="ask-sign" viewBox="0 0 44 34" width="44" height="34" aria-hidden="true">
      <path d="M7 0v34M37 0v34" />
      {here === undefined ? <path d="M7 17h30" /> : <path class="is-here" d={`M7 ${here}h30`} />}
    </svg>
  );
}
