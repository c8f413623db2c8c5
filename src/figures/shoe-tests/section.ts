/** A shoe cut open lengthwise, so that the foot or a hand shows inside. Foot lengths. */
import { type Point, band, pairs, ribbon } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';
import { jointed } from './page.ts';

const UPPER: readonly Point[] = pairs([
  0.395, 0.4, 0.47, 0.325, 0.55, 0.272, 0.63, 0.232, 0.71, 0.2, 0.79, 0.184, 0.87, 0.176, 0.945,
  0.152, 1.01, 0.108, 1.05, 0.055, 1.06, 0,
]);
const HEEL: readonly Point[] = pairs([
  -0.035, 0, -0.052, 0.06, -0.045, 0.13, -0.028, 0.2, -0.012, 0.262,
]);
const RIM: readonly Point[] = pairs([
  -0.012, 0.262, 0.06, 0.245, 0.16, 0.24, 0.26, 0.28, 0.33, 0.35, 0.395, 0.4,
]);
const SOLE_TOP: readonly Point[] = Array.from({ length: 16 }, (_, i) => [-0.05 + i * 0.075, 0]);

type Cut = {
  /** Thickness of the sole. */
  readonly sole: number;
  /** Move points of the upper, and of the sole's top, where something presses on them. */
  readonly upper?: (point: Point) => Point;
  readonly bed?: (point: Point) => Point;
};

const unpressed = (point: Point) => point;

/** The inside of the far wall, the cut edge of the upper, and the sole. */
export function cutShoe({ sole, upper = unpressed, bed = unpressed }: Cut): Shape[] {
  const top = SOLE_TOP.map(bed);
  const bottom = SOLE_TOP.map(([x, y]): Point => [
    x,
    y - sole + 0.03 * Math.max(0, (x - 0.75) / 0.3) ** 2,
  ]);
  const wall = UPPER.map(upper);
  return [
    shape('paper', jointed([HEEL, RIM, wall], true)),
    shape('prop', ribbon(wall, 0.018), ribbon(HEEL, 0.018)),
    shape('sole', band(top, [...bottom].reverse())),
  ];
}

/** A dent at x of this depth and half width, in what lies there. */
export const dent =
  (at: number, depth: number, halfWidth: number) =>
  ([x, y]: Point): Point => [x, y - depth * Math.exp(-(((x - at) / halfWidth) ** 2))];
