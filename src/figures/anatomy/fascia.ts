/** The plantar fascia as the anatomy picture needs it: cut short near the heel, and its five slips. */
import { pairs, type Path, type Point, between, spline } from '../geometry.ts';
import { TOES, type ToeTurns, onToe } from '../foot/top.ts';

const STUMP: readonly Point[] = pairs([
  0.1, 0.045, 0.2, 0.037, 0.275, 0.036, 0.258, 0.022, 0.275, 0.008, 0.255, -0.008, 0.268, -0.026,
  0.2, -0.022, 0.1, -0.01, 0.085, 0.018,
]);
/** Where the slips leave the band, for the big toe first. */
const SLIP_STARTS: readonly Point[] = [
  [0.575, 0.07],
  [0.59, 0.022],
  [0.585, -0.028],
  [0.558, -0.072],
  [0.52, -0.1],
];
/** How much of the way to the joint a slip runs before it parts. */
const UNDIVIDED = 0.55;
/** How far past the joint its two ends reach. */
const PAST_JOINT = 0.05;

/** The heel end of the fascia, cut off to show the muscle under it. */
export const fasciaStump = (): Path => spline(STUMP, true);

/** The five slips as lines: each parts before its joint and passes it on both sides. */
export function fasciaSlips(turns: ToeTurns): Path {
  return SLIP_STARTS.flatMap((start, i) => {
    const toe = TOES[i];
    if (toe === undefined) throw new RangeError('no such toe');
    const aside = i === 0 ? 0.028 : 0.016;
    const branch = (side: 1 | -1): Path =>
      spline([
        start,
        between(start, toe.joint, UNDIVIDED),
        onToe(toe, turns[i] ?? 0, 0, side * aside),
        onToe(toe, turns[i] ?? 0, PAST_JOINT, side * aside),
      ]);
    return [...branch(1), ...branch(-1)];
  });
}
