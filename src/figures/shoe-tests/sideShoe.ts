/**
 * An empty laced shoe from its inner side. Foot lengths: the heel at x 0, the toes at 1, the floor
 * at y 0. All measures are ours: shoes of no make.
 */
import { type Point, band, pairs, rotate, smoothstep, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';
import { jointed } from './page.ts';

export type SideShoe = {
  /** Thickness of the sole under the heel and under the ball, in foot lengths. */
  readonly heel: number;
  readonly ball: number;
  /** How far the tip of the sole stands off the floor, in foot lengths. */
  readonly spring: number;
  /** Height of the upper; 1 is a trainer. */
  readonly height: number;
  /** Moves every point of the finished shoe, to bend or to roll it. */
  readonly warp: (point: Point) => Point;
};

const TRAINER: SideShoe = { heel: 0.085, ball: 0.06, spring: 0.035, height: 1, warp: (p) => p };

const HEEL: readonly Point[] = pairs([
  -0.035, 0, -0.052, 0.06, -0.045, 0.13, -0.028, 0.2, -0.012, 0.252,
]);
const COLLAR: readonly Point[] = pairs([
  -0.012, 0.252, 0.05, 0.222, 0.13, 0.2, 0.21, 0.21, 0.28, 0.248, 0.345, 0.312,
]);
const COLLAR_BEHIND: readonly Point[] = pairs([
  0.345, 0.312, 0.28, 0.28, 0.21, 0.258, 0.13, 0.25, 0.05, 0.252, -0.012, 0.252,
]);
const TONGUE: readonly Point[] = pairs([0.345, 0.312, 0.365, 0.322, 0.395, 0.305]);
const FRONT: readonly Point[] = pairs([
  0.395, 0.305, 0.47, 0.252, 0.55, 0.208, 0.63, 0.178, 0.72, 0.158, 0.81, 0.147, 0.9, 0.13, 0.98,
  0.098, 1.035, 0.055, 1.05, 0,
]);
const LACED: readonly Point[] = pairs([0.325, 0.235, 0.4, 0.208, 0.48, 0.168, 0.56, 0.132]);
const LACES: readonly (readonly Point[])[] = [
  pairs([0.448, 0.268, 0.405, 0.206]),
  pairs([0.508, 0.231, 0.465, 0.177]),
  pairs([0.57, 0.2, 0.53, 0.146]),
];
const TOE_CAP: readonly Point[] = pairs([0.83, 0.144, 0.815, 0.095, 0.825, 0.045, 0.85, 0]);

/** How high the toe end stands at x, as a share of the whole spring. */
const lift = (x: number) => Math.max(0, (x - 0.66) / 0.4) ** 2;

/** The top of the sole, on which the foot stands, above the floor. */
export function bedHeight(
  { heel, ball, spring }: Pick<SideShoe, 'heel' | 'ball' | 'spring'>,
  x: number,
): number {
  return ball + (heel - ball) * (1 - smoothstep(0.25, 0.72, x)) + spring * lift(x);
}

const stations = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

/** The whole shoe from back to front; `within` stands in its opening, in the shoe's coordinates. */
export function sideShoe(options: Partial<SideShoe> = {}, within: readonly Shape[] = []): Shape[] {
  const shoe = { ...TRAINER, ...options };
  const onBed = ([x, y]: Point): Point => shoe.warp([x, y * shoe.height + bedHeight(shoe, x)]);
  const place = (points: readonly Point[]) => points.map(onBed);
  const bed = stations(-0.05, 1.07, 10);
  const top = bed.map((x): Point => shoe.warp([x, bedHeight(shoe, x)]));
  const bottom = bed.map((x): Point => {
    const bevel = 0.02 * (1 - smoothstep(-0.05, 0.06, x));
    return shoe.warp([x, shoe.spring * lift(x) + bevel]);
  });
  return [
    shape('sole', jointed([place(COLLAR), place(COLLAR_BEHIND)], true)),
    ...within,
    shape(
      'prop',
      jointed([place(HEEL), place(COLLAR), place(TONGUE), place(FRONT), [...top].reverse()], true),
    ),
    shape('fine', ...[LACED, ...LACES, TOE_CAP].map((line) => spline(place(line)))),
    shape('sole', band(top, [...bottom].reverse())),
  ];
}

/** The outline of a straight shoe's front, to show where a bent one began. */
export function straightFront(from: number): Shape {
  const top = FRONT.filter(([x]) => x > from).map(([x, y]): Point => [
    x,
    y + bedHeight(TRAINER, x),
  ]);
  const bottom = stations(1.07, from, 5).map((x): Point => [x, TRAINER.spring * lift(x)]);
  return shape('ghost', jointed([top, bottom]));
}

/**
 * A warp that bends the shoe about `hinge` (x): what lies in front of it turns up by `front`
 * degrees, what lies behind by `back`.
 */
export function bentAt(hinge: number, { front = 0, back = 0 }, half = 0.14) {
  const pivot: Point = [hinge, 0.02];
  return ([x, y]: Point): Point => {
    const ahead = smoothstep(hinge - half, hinge + half, x);
    return rotate([x, y], pivot, front * ahead - back * (1 - ahead));
  };
}
