/**
 * Shoes. From the side they are in the foot's own coordinates and carry its weights, so a shoe
 * bends and tips with the foot inside it. All measures are ours: shoes of no make.
 */
import { band, pairs, type Point, polyline, rotate, smoothstep, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';
import { type Posed, type Weighted, weighted as w } from '../foot/side.ts';

/** How much of the toes' bend a shoe point follows. */
const bend = (x: number) => smoothstep(0.66, 0.82, x);
const bending = ([x, y]: Point): Weighted => w(x, y, 0, bend(x), 0);

const UPPER: readonly Point[] = pairs([
  -0.04, -0.005, -0.048, 0.08, -0.026, 0.19, -0.012, 0.25, 0.02, 0.262, 0.07, 0.25, 0.2, 0.252, 0.3,
  0.31, 0.4, 0.37, 0.43, 0.335, 0.5, 0.275, 0.62, 0.212, 0.74, 0.168, 0.86, 0.146, 0.96, 0.135,
  1.03, 0.1, 1.056, 0.05, 1.056, 0.02,
]);
const SOLE_TOP: readonly Point[] = pairs([
  -0.05, 0.0, 0.1, -0.006, 0.4, -0.004, 0.65, -0.008, 0.8, -0.008, 0.95, -0.004, 1.062, 0.02,
]);
const SOLE_BOTTOM: readonly Point[] = pairs([
  1.07, 0.01, 1.03, -0.026, 0.92, -0.05, 0.8, -0.058, 0.6, -0.06, 0.3, -0.068, 0.08, -0.07, -0.03,
  -0.064, -0.06, -0.04,
]);
const ROCKER_BOTTOM: readonly Point[] = pairs([
  1.06, 0.014, 1.02, -0.012, 0.9, -0.052, 0.78, -0.083, 0.66, -0.1, 0.5, -0.105, 0.3, -0.105, 0.1,
  -0.1, -0.01, -0.078, -0.06, -0.03,
]);

/** A soft-soled sports shoe, cut open so that a foot can be drawn inside. */
export function trainer(foot: Posed): Shape[] {
  const place = (points: readonly Point[]) => foot.placeAll(points.map(bending));
  return [
    shape('prop', spline(place(UPPER))),
    shape('sole', band(place(SOLE_TOP), place(SOLE_BOTTOM))),
  ];
}

/** The same shoe on a thick, stiff sole that is rounded underneath. It tips but never bends. */
export function rockerShoe(foot: Posed): Shape[] {
  const place = (points: readonly Point[]) => points.map(foot.carry);
  return [
    shape('prop', spline(place(UPPER))),
    shape('sole', band(place(SOLE_TOP), place(ROCKER_BOTTOM))),
  ];
}

/** The lowest point of the rocker sole in a pose. */
export const rockerLowest = (foot: Posed): number =>
  Math.min(...ROCKER_BOTTOM.map((point) => foot.carry(point)[1]));

/**
 * An empty shoe with its heel lifted and its sole folded about `hinge` (x): at the ball, as a
 * foot bends, or in the middle, where a foot does not.
 */
export function foldedShoe(hinge: number, degrees: number): Shape[] {
  const pivot: Point = [hinge, 0.02];
  const fold = ([x, y]: Point): Point =>
    rotate([x, y], pivot, -degrees * (1 - smoothstep(hinge - 0.13, hinge + 0.13, x)));
  const place = (points: readonly Point[]) => points.map(fold);
  const top = place(SOLE_TOP_FINE);
  return [
    shape('prop', band(place(UPPER), [...top].reverse())),
    shape('sole', band(top, place(SOLE_BOTTOM_FINE))),
    shape(
      'fine',
      ...[-0.045, 0, 0.045].map((beside) =>
        spline(
          place([
            [hinge + beside * 0.5, 0.07],
            [hinge + beside, 0.105],
            [hinge + beside * 1.6, 0.135 - Math.abs(beside) * 0.4],
          ]),
        ),
      ),
    ),
  ];
}

const along = (from: number, to: number, count: number, y: (x: number) => number): Point[] =>
  Array.from({ length: count + 1 }, (_, i) => {
    const x = from + ((to - from) * i) / count;
    return [x, y(x)];
  });
const spring = (x: number) => 0.06 * smoothstep(0.85, 1.15, x);
const SOLE_TOP_FINE = along(-0.05, 1.06, 16, (x) => spring(x));
const SOLE_BOTTOM_FINE = along(1.07, -0.05, 16, (x) => -0.062 + 1.2 * spring(x));

/** A pump with a block heel for a foot that stands with its heel up; `thickness` of the sole. */
export function heeledShoe(foot: Posed, thickness = 0.028): Shape[] {
  const sole: Weighted[] = [
    w(1.03, 0.03, 0, 1),
    w(1, 0.0, 0, 1),
    w(0.935, -0.001, 0, 1),
    w(0.86, -0.001, 0, 0.9),
    w(0.8, -0.001, 0, 0.4),
    w(0.742, -0.001, 0, 0.05),
    w(0.66, -0.001),
    w(0.5, 0.004),
    w(0.3, 0.002),
    w(0.16, -0.002),
    w(0.05, 0),
    w(-0.02, 0.02),
  ];
  const top = foot.placeAll(sole).map(([x, y]): Point => [x, Math.max(0, y)]);
  const bottom = top.map(([x, y]): Point => [x, y - thickness]);
  const upper: Weighted[] = [
    w(1.03, 0.02, 0, 1),
    w(1.03, 0.07, 0, 1),
    w(0.98, 0.1, 0, 1),
    w(0.9, 0.13, 0, 1),
    w(0.82, 0.132, 0, 1),
    w(0.76, 0.15, 0, 0.5),
    w(0.7, 0.12, 0, 0.2),
    w(0.62, 0.08),
    w(0.45, 0.085),
    w(0.3, 0.105),
    w(0.15, 0.148),
    w(0.05, 0.19),
    w(0.012, 0.196),
    w(-0.012, 0.17),
    w(-0.02, 0.1),
    w(-0.018, 0.015),
  ];
  const heelFront = top[8] ?? [0, 0];
  const heelBack = top[11] ?? [0, 0];
  const floor = -thickness;
  return [
    shape(
      'sole',
      polyline(
        [
          [heelBack[0], heelBack[1]],
          [heelFront[0], heelFront[1] - thickness],
          [heelFront[0] - 0.1, floor],
          [heelBack[0] + 0.055, floor],
        ],
        true,
      ),
    ),
    shape('sole', band(top, [...bottom].reverse())),
    shape('prop', band(foot.placeAll(upper), [...top].reverse())),
  ];
}

/* Shoes from above, in (u, v) round a foot seen from above. */

const ROOMY: readonly Point[] = pairs([
  -0.04, 0, -0.02, 0.06, 0.06, 0.118, 0.18, 0.148, 0.32, 0.132, 0.44, 0.132, 0.56, 0.144, 0.66,
  0.17, 0.76, 0.188, 0.87, 0.188, 0.96, 0.168, 1.03, 0.122, 1.06, 0.055, 1.05, -0.02, 1.01, -0.09,
  0.95, -0.15, 0.87, -0.202, 0.78, -0.242, 0.68, -0.262, 0.58, -0.248, 0.46, -0.22, 0.34, -0.185,
  0.2, -0.165, 0.09, -0.14, 0, -0.085,
]);
const CROWDED: readonly Point[] = pairs([
  -0.03, 0, -0.012, 0.06, 0.06, 0.114, 0.18, 0.142, 0.32, 0.122, 0.44, 0.122, 0.56, 0.132, 0.66,
  0.152, 0.74, 0.16, 0.82, 0.144, 0.9, 0.112, 0.97, 0.081, 1.03, 0.048, 1.07, 0.016, 1.08, -0.012,
  1.062, -0.037, 1.01, -0.065, 0.95, -0.098, 0.88, -0.137, 0.8, -0.18, 0.72, -0.215, 0.63, -0.234,
  0.54, -0.22, 0.45, -0.196, 0.34, -0.165, 0.2, -0.154, 0.08, -0.13, 0, -0.075,
]);

/** A shoe from above, opened like a plan. */
export const shoePlan = (kind: 'roomy' | 'crowded'): Shape =>
  shape('prop', spline(kind === 'roomy' ? ROOMY : CROWDED, true));

const INSOLE: readonly Point[] = pairs([
  -0.015, 0, 0.01, 0.06, 0.08, 0.104, 0.2, 0.118, 0.34, 0.1, 0.48, 0.098, 0.6, 0.128, 0.7, 0.152,
  0.8, 0.158, 0.9, 0.148, 0.98, 0.118, 1.02, 0.06, 1.01, -0.01, 0.97, -0.08, 0.91, -0.14, 0.83,
  -0.19, 0.74, -0.222, 0.64, -0.228, 0.52, -0.2, 0.4, -0.168, 0.26, -0.138, 0.12, -0.112, 0.02,
  -0.06,
]);

/** An insole taken out of the shoe, seen from above. */
export const insole = (): Shape => shape('paper', spline(INSOLE, true));
