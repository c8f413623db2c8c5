/** The small ladders: the foot on the rung you are on, and how sure the evidence is. */
import { type Certainty, rungsFilled } from '../../lib/evidence.ts';
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

const RUNGS = [1, 2, 3, 4] as const;

/** A ladder of four rungs, 34 × 48, filled from below; the words beside it say the same. */
export function evidenceLadder(sure: Certainty): string {
  const filled = rungsFilled(sure);
  const rungs = RUNGS.map((rung) => {
    const kind = rung <= filled ? 'full' : 'open';
    return `<path class="fig-rung-${kind}" d="M5 ${52 - rung * 11}h24"/>`;
  });
  return (
    `<svg class="fig-evidence" viewBox="0 0 34 48" width="34" height="48" aria-hidden="true">` +
    `<path class="fig-stile" d="M4 0v48M30 0v48"/>${rungs.join('')}</svg>`
  );
}
