/** Hands without detail: single fingers and a mitten. Foot lengths, in the foot's coordinates. */
import { type Path, type Point, add, ribbon, scale, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

const unit = (degrees: number): Point => [
  Math.cos((degrees * Math.PI) / 180),
  Math.sin((degrees * Math.PI) / 180),
];

/** A finger from its tip, `degrees` towards the hand; open where it leaves the page. */
export function finger(tip: Point, degrees: number, length: number, halfWidth: number): Path {
  const away = unit(degrees);
  const left = unit(degrees + 90);
  const at = (along: number, side: number) =>
    add(tip, add(scale(away, along * halfWidth), scale(left, side * halfWidth)));
  const end = length / halfWidth;
  return spline([
    at(end, 1.06),
    at(end / 2, 1),
    at(1.3, 1),
    at(0.35, 0.72),
    at(0, 0),
    at(0.35, -0.72),
    at(1.3, -1),
    at(end / 2, -1),
    at(end, -1.06),
  ]);
}

/** A hand as its outline and the lines within. */
type Hand = { readonly skin: Path; readonly lines: Path };

/**
 * A hand held out with the palm up; `degrees` from the tip of its finger to the hand. The arm runs
 * on out of the page.
 */
export function openHand(tip: Point, degrees: number): Hand {
  const away = unit(degrees);
  const down = unit(degrees - 90);
  const at = (along: number, below: number) =>
    add(tip, add(scale(away, along), scale(down, below)));
  return {
    skin: spline([
      at(1.2, -0.03),
      at(0.6, -0.03),
      at(0.42, -0.055),
      at(0.3, -0.035),
      at(0.18, -0.038),
      at(0.05, -0.035),
      at(0, 0),
      at(0.04, 0.032),
      at(0.16, 0.042),
      at(0.3, 0.075),
      at(0.45, 0.125),
      at(0.65, 0.135),
      at(1.2, 0.13),
    ]),
    lines: [
      ...spline([at(0.14, -0.036), at(0.145, -0.015), at(0.14, 0)]),
      ...spline([at(0.1, 0.037), at(0.2, 0.036), at(0.33, 0.05)]),
    ],
  };
}

/**
 * A hand that holds the foot from its inner border: the palm goes behind the foot, the thumb lies
 * on the sole with its tip here, in (u, v).
 */
export function holdingHand([u, v]: Point): { palm: Shape[]; thumb: Shape[] } {
  const at = (points: readonly Point[]) => points.map((point) => add(point, [u, v]));
  return {
    palm: [
      shape(
        'skin',
        spline(
          at([
            [-0.75, 1],
            [-0.36, 0.62],
            [-0.17, 0.43],
            [-0.05, 0.29],
            [0.02, 0.16],
            [0.03, 0.02],
            [-0.2, 0.02],
            [-0.23, 0.13],
            [-0.31, 0.26],
            [-0.5, 0.45],
            [-0.95, 0.9],
          ]),
        ),
      ),
    ],
    thumb: [shape('skin', finger([u, v], 112, 0.27, 0.042))],
  };
}

/** Four fingers laid across the sole just behind the toes, their hand beyond the inner border. */
export function handAcrossSole(): Shape[] {
  const tips: readonly Point[] = [
    [0.572, -0.13],
    [0.638, -0.175],
    [0.704, -0.18],
    [0.77, -0.15],
  ];
  return [
    shape(
      'skin',
      ribbon(
        [
          [0.64, 0.4],
          [0.5, 0.62],
          [0.2, 1],
        ],
        0.2,
      ),
    ),
    shape(
      'skin',
      spline([
        [0.8, 0.2],
        [0.83, 0.32],
        [0.8, 0.46],
        [0.68, 0.56],
        [0.54, 0.5],
        [0.52, 0.36],
        [0.535, 0.2],
      ]),
    ),
    ...tips.map((tip) => shape('skin', finger(tip, 88, 0.38, 0.034))),
  ];
}
