/** Tape that holds the second toe gently down. A usual way of doing it, not a tested one. */
import { type Point, ribbon } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';
import { type Posed, weighted as w } from './side.ts';

const WIDTH = 0.04;
const LOOP: readonly Point[] = [
  [0.876, 0.04],
  [0.881, 0.007],
  [0.876, -0.026],
];
const TAILS: readonly (readonly Point[])[] = [
  [
    [0.866, 0.03],
    [0.845, 0.026],
    [0.77, 0.006],
    [0.66, -0.04],
    [0.53, -0.088],
  ],
  [
    [0.866, -0.016],
    [0.845, -0.01],
    [0.77, 0.012],
    [0.66, 0.036],
    [0.53, 0.052],
  ],
];
const ANCHOR: readonly Point[] = [
  [0.505, 0.075],
  [0.495, -0.02],
  [0.5, -0.17],
];

/** On the sole: two tails that cross below the joint, the loop round the toe, the anchor strip. */
export const soleTape = (): Shape[] => [
  ...TAILS.map((points) => shape('tape', ribbon(points, WIDTH))),
  shape('tape', ribbon(LOOP, WIDTH)),
  shape('tape', ribbon(ANCHOR, WIDTH)),
];

/** From the side: the loop round the second toe and the tail under the ball. */
export function sideTape(foot: Posed): Shape[] {
  const tail = [
    w(0.885, 0.02, 0, 1),
    w(0.85, 0.024, 0, 0.85),
    w(0.808, 0.005, 0, 0.35),
    w(0.742, -0.002),
    w(0.672, 0.004),
    w(0.6, 0.028),
    w(0.53, 0.052),
  ];
  const loop = [w(0.868, 0.094, 0, 1), w(0.874, 0.055, 0, 1), w(0.872, 0.016, 0, 0.95)];
  return [
    shape('tape', ribbon(foot.placeAll(tail), 0.016)),
    shape('tape', ribbon(foot.placeAll(loop), WIDTH)),
  ];
}
