/** The small ladders: the foot on the rung you are on, and how sure the evidence is. */
import { pathData, spline } from '../geometry.ts';
import { STANDING, posed, sideOutline } from '../foot/side.ts';

/**
 * The foot that stands on a rung, as a group of its own. `left` is the page x of the heel, `floor`
 * the page y it stands on, `length` its length in page units. The contour is drawn thin enough to
 * be 2 to 2.5 px wide at any length.
 */
export function ladderFoot(left: number, floor: number, length: number): string {
  const outline = sideOutline(posed(STANDING)).slice(2, -2);
  const d = pathData(spline(outline), ([x, y]) => [left + x * length, floor - y * length]);
  return `<path class="fig-ladder-foot" d="${d}"/>`;
}

/** How sure the evidence is, weakest first. */
export const CERTAINTIES = ['very-low', 'low', 'moderate', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A ladder of four rungs, 34 × 48, filled from below; the words beside it say the same. */
export function evidenceLadder(level: Certainty): string {
  const filled = CERTAINTIES.indexOf(level) + 1;
  const rungs = CERTAINTIES.map((_, i) => {
    const kind = i < filled ? 'full' : 'open';
    return `<path class="fig-rung-${kind}" d="M5 ${41 - i * 11}h24"/>`;
  });
  return (
    `<svg class="fig-evidence" viewBox="0 0 34 48" width="34" height="48" aria-hidden="true">` +
    `<path class="fig-stile" d="M4 0v48M30 0v48"/>${rungs.join('')}</svg>`
  );
}
