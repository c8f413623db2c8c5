/**
 * A shoe from above, and its insole's and its sole's outline. Points are (u, v) as in the foot from
 * above: u from the heel to the toes, v from the middle towards the inner side, in foot lengths.
 */
import { type Point, pairs, polyline, smoothstep, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

export type ShoeWidth = 'roomy' | 'narrow';

const OUTLINE: readonly Point[] = pairs([
  -0.045, 0, -0.02, 0.075, 0.07, 0.125, 0.2, 0.138, 0.33, 0.126, 0.46, 0.128, 0.58, 0.15, 0.7,
  0.176, 0.82, 0.182, 0.93, 0.164, 1.02, 0.115, 1.07, 0.035, 1.065, -0.05, 1.01, -0.13, 0.92, -0.2,
  0.81, -0.246, 0.69, -0.26, 0.57, -0.238, 0.45, -0.208, 0.32, -0.178, 0.19, -0.158, 0.07, -0.138,
  -0.02, -0.08,
]);

/** A narrow shoe is slimmer from the arch on and runs to a blunt point. */
function narrowed([u, v]: Point): Point {
  const slim = 1 - 0.23 * smoothstep(0.25, 0.6, u) - 0.16 * smoothstep(0.75, 1.05, u);
  return [u, (v + 0.02) * slim - 0.02];
}

/** The outline of a shoe from above, closed. */
export const shoeOutline = (width: ShoeWidth): Point[] =>
  OUTLINE.map((point) => (width === 'narrow' ? narrowed(point) : point));

const COLLAR: readonly Point[] = pairs([
  0.0, -0.005, 0.04, 0.062, 0.14, 0.08, 0.26, 0.072, 0.38, 0.052, 0.44, 0.005, 0.39, -0.062, 0.27,
  -0.09, 0.14, -0.094, 0.04, -0.07,
]);
const TOE_CAP: readonly Point[] = pairs([
  0.83, 0.176, 0.88, 0.1, 0.9, -0.02, 0.88, -0.13, 0.82, -0.235,
]);
const EYELETS: readonly number[] = [0.44, 0.52, 0.6, 0.68];

/** A laced shoe standing on its sole, seen from above. */
export function topShoe(width: ShoeWidth): Shape[] {
  const fit = (points: readonly Point[]) =>
    points.map((point) => (width === 'narrow' ? narrowed(point) : point));
  const laces = EYELETS.map((u) =>
    polyline(
      fit([
        [u, 0.05],
        [u + 0.02, -0.07],
      ]),
    ),
  );
  return [
    shape('prop', spline(shoeOutline(width), true)),
    shape('sole', spline(COLLAR, true)),
    shape('fine', spline(fit(TOE_CAP)), ...laces),
  ];
}

/** The line that a pencil leaves when it goes round a right foot standing on paper. */
export const PENCIL_LINE: readonly Point[] = pairs([
  0, 0, 0.025, 0.066, 0.1, 0.116, 0.2, 0.13, 0.32, 0.11, 0.44, 0.11, 0.56, 0.126, 0.68, 0.156, 0.79,
  0.158, 0.9, 0.148, 0.98, 0.118, 1.008, 0.065, 0.992, 0.015, 0.958, -0.04, 0.908, -0.1, 0.84,
  -0.165, 0.76, -0.215, 0.66, -0.236, 0.55, -0.216, 0.43, -0.188, 0.31, -0.158, 0.19, -0.145, 0.09,
  -0.122, 0.02, -0.064,
]);
