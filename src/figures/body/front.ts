/**
 * A whole person from the front, simple: for movements to the side. The unit is one foot length,
 * y points up, x 0 is between the feet. The person's right is on the left of the page.
 */
import { type Point, add, band, ellipse, pairs, rotate, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

/** Degrees and foot lengths; everything at 0 is standing on both feet. */
export type FrontPose = {
  /** How far the person has moved to the left of the page. */
  readonly across: number;
  /** How high both feet are off the floor. */
  readonly lift: number;
  /** Both legs swing out to the side, feet trailing; positive to the right of the page. */
  readonly sway: number;
  /** Both arms lifted out to the side. */
  readonly arms: number;
  /** How far the knee of the person's left leg is drawn up; 1 is a foot at knee height. */
  readonly kneeUp: number;
};

const HIP_HEIGHT = 3.5;
const HIP_APART = 0.3;
/** One leg hanging from the hip, for the right of the page; inner side first. */
const LEG: readonly Point[] = pairs([
  -0.16, -0.6, -0.15, -1.3, -0.12, -1.66, -0.14, -2.2, -0.08, -2.9, -0.1, -3.25, -0.14, -3.45, 0.0,
  -3.5, 0.2, -3.49, 0.27, -3.4, 0.15, -3.2, 0.11, -2.9, 0.22, -2.15, 0.16, -1.66, 0.24, -1.2, 0.3,
  -0.6,
]);
const SHOE: readonly Point[] = pairs([
  -0.14, -3.14, -0.2, -3.42, -0.16, -3.55, 0.08, -3.56, 0.32, -3.54, 0.34, -3.4, 0.16, -3.12,
]);
const SHIRT: readonly Point[] = pairs([
  -0.5, 0.1, -0.46, 0.6, -0.56, 1.2, -0.68, 1.6, -0.4, 1.88, 0, 1.92, 0.4, 1.88, 0.68, 1.6, 0.56,
  1.2, 0.46, 0.6, 0.5, 0.1,
]);
const ARM: readonly Point[] = pairs([
  -0.14, -0.1, -0.1, -0.7, -0.08, -1.2, -0.08, -1.9, -0.1, -2.3, 0.02, -2.45, 0.1, -2.3, 0.08, -1.9,
  0.12, -1.2, 0.13, -0.7, 0.14, -0.1,
]);

const turned = (points: readonly Point[], side: 1 | -1, at: Point, degrees: number) =>
  points.map(([x, y]) => add(at, rotate([x * side, y], [0, 0], degrees)));

/** A person from the front, from back to front. */
export function frontBody(pose: FrontPose, shoes: boolean): Shape[] {
  const hip: Point = [pose.across, HIP_HEIGHT + pose.lift];
  const at = ([x, y]: Point): Point => add(hip, [x, y]);
  const leg = (side: 1 | -1): Shape[] => {
    const root = at([side * HIP_APART, 0]);
    const degrees = pose.sway + side * 3;
    // A knee drawn up comes towards the reader: the leg only looks shorter.
    const shorter = side === 1 ? 1 - 0.34 * pose.kneeUp : 1;
    const drawn = (points: readonly Point[]) =>
      turned(
        points.map(([x, y]) => [x, y * shorter]),
        side,
        root,
        degrees,
      );
    return [
      shape('limb', spline(drawn(LEG))),
      ...(shoes ? [shape('shoe', spline(drawn(SHOE), true))] : []),
      shape(
        'shorts',
        band(
          [
            at([side * 0.5, 0.2]),
            ...drawn([
              [0.34, -0.5],
              [0.33, -1],
            ]),
          ],
          [
            ...drawn([
              [-0.2, -1],
              [-0.24, -0.4],
            ]),
            at([-side * 0.06, 0.2]),
          ],
        ),
      ),
    ];
  };
  const arm = (side: 1 | -1): Shape =>
    shape('limb', spline(turned(ARM, side, at([side * 0.6, 1.62]), side * (8 + pose.arms))));
  return [
    arm(-1),
    arm(1),
    shape(
      'limb',
      spline(
        [-0.2, 1.7, -0.16, 2.2, 0.16, 2.2, 0.2, 1.7].reduce<Point[]>(
          (points, value, i, all) =>
            i % 2 === 0 ? [...points, at([value, all[i + 1] ?? 0])] : points,
          [],
        ),
      ),
    ),
    shape('limb', ellipse(at([0, 2.57]), 0.36, 0.44)),
    ...leg(-1),
    ...leg(1),
    shape('shirt', spline(SHIRT.map(at), true)),
  ];
}
