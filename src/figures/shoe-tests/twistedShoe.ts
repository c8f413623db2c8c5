/**
 * A shoe twisted about its length, seen from the inner side: the heel at x 0, the toes at 1.
 * Every cross-section turns about the long axis, so it stays above its own x on the page.
 */
import { type Point, band, smoothstep, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

const RADIANS = Math.PI / 180;
/** Heights of the axis and of the top of the sole. */
const AXIS = 0.09;
const SOLE = 0.075;
const HEEL_END = -0.06;
const TOE_END = 1.08;

const stations = (from: number, to: number, count: number) =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

/** Close together at the ends, where the shoe rounds off. */
const LENGTHS = [
  HEEL_END + 0.002,
  HEEL_END + 0.03,
  ...stations(0.03, 0.93, 11),
  1,
  TOE_END - 0.03,
  TOE_END - 0.002,
];

/** Half widths of the sole on the near (inner) and the far side, and height of the upper. */
function section(x: number) {
  const round = (past: number) => Math.sqrt(Math.max(0, 1 - Math.max(0, past) ** 2));
  const toe = round((x - 0.86) / (TOE_END - 0.86));
  const ends = round((0.1 - x) / (0.1 - HEEL_END)) * toe;
  const ball = smoothstep(0.4, 0.7, x);
  const instep = 0.1 * Math.exp(-(((x - 0.4) / 0.09) ** 2));
  return {
    near: ends * (0.115 + 0.06 * ball),
    far: ends * (0.14 + 0.11 * ball),
    height: SOLE + (0.17 + instep - 0.1 * smoothstep(0.45, 0.85, x)) * (0.3 + 0.7 * toe),
  };
}

/**
 * @param heel degrees by which the heel turns its top towards the reader
 * @param toe the same for the toes; a negative turn shows the sole
 */
export function twistedShoe(heel: number, toe: number): Shape[] {
  /** Heights on the page, at x, of a point y above the floor and z towards the reader. */
  const seen = (x: number, y: number, z: number): number => {
    const angle = (heel + (toe - heel) * smoothstep(0.2, 0.8, x)) * RADIANS;
    return AXIS + (y - AXIS) * Math.cos(angle) - z * Math.sin(angle);
  };
  type Section = ReturnType<typeof section>;
  const line = (
    pick: (x: number, s: Section) => number,
    at: readonly number[] = LENGTHS,
  ): Point[] => at.map((x) => [x, pick(x, section(x))]);
  const nearTop = (x: number, { height, near }: Section) => seen(x, height, near * 0.5);
  const farTop = (x: number, { height, far }: Section) => seen(x, height, -far * 0.4);
  const rimLine = line((x, s) => seen(x, SOLE, s.near));
  const edge = line((x, s) => seen(x, 0, s.near));
  const top = line((x, s) => Math.max(nearTop(x, s), farTop(x, s), seen(x, SOLE, -s.far)));
  const under = line((x, s) => Math.min(seen(x, 0, s.near), seen(x, 0, -s.far)));
  const opening = stations(0, 0.36, 5);
  const laces = [0.44, 0.5, 0.56].map((x): Point[] => [
    [x, farTop(x, section(x))],
    [x - 0.02, seen(x, section(x).height * 0.8, section(x).near * 0.7)],
  ]);
  const treads = [0.7, 0.78, 0.86, 0.94].map((x): Point[] => {
    const { near, far } = section(x);
    return [
      [x, seen(x, 0, near * 0.85)],
      [x, seen(x, 0, -far * 0.85)],
    ];
  });
  return [
    shape('prop', band(top, [...rimLine].reverse())),
    shape('sole', band(line(nearTop, opening), [...line(farTop, opening)].reverse())),
    shape('sole', band(edge, [...under].reverse()), band(rimLine, [...edge].reverse())),
    shape('fine', ...[...laces, ...treads].map((points) => spline(points))),
  ];
}
