/**
 * The right foot and leg from behind. Points are (across, y): across to the inner side, which is
 * on the left of the page, y up; foot lengths.
 */
import { type Point, pairs, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

/** From the inner side of the leg round the heel to the outer side. */
const LEG: readonly Point[] = pairs([
  0.166, 1.1, 0.162, 0.7, 0.146, 0.56, 0.124, 0.45, 0.116, 0.395, 0.124, 0.35, 0.137, 0.312, 0.132,
  0.27, 0.122, 0.215, 0.119, 0.15, 0.122, 0.095, 0.106, 0.038, 0.064, 0.007, 0, 0, -0.068, 0.007,
  -0.112, 0.038, -0.128, 0.095, -0.125, 0.15, -0.128, 0.205, -0.14, 0.245, -0.141, 0.28, -0.126,
  0.335, -0.118, 0.4, -0.128, 0.46, -0.152, 0.56, -0.172, 0.7, -0.176, 1.1,
]);
const TENDON: readonly Point[] = pairs([0.03, 0.46, 0.022, 0.36, 0.03, 0.25]);

/**
 * The foot from behind with its heel this high (0 to 0.3 foot lengths). The forefoot stays on the
 * floor and shows more of itself, and of the sole, as the heel rises.
 */
export function behindFoot(rise: number): Shape[] {
  const up = ([x, y]: Point): Point => [x, y + rise];
  const half = rise / 2;
  const forefoot = pairs([
    0.1,
    0.1 + rise,
    0.104,
    half + 0.06,
    0.15,
    0.05,
    0.156,
    0.015,
    0.12,
    0,
    -0.19,
    0,
    -0.23,
    0.014,
    -0.226,
    0.05,
    -0.16,
    half + 0.07,
    -0.12,
    0.12 + rise,
  ]);
  return [
    shape('far', spline(forefoot, true)),
    shape('skin', spline(LEG.map(up))),
    shape('fine', spline(TENDON.map(up)), spline(TENDON.map(([x, y]) => up([-x - 0.01, y])))),
  ];
}
