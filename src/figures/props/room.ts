/** Things round a whole person: foot lengths, x forward, the floor at y 0. */
import { type Path, type Point, ellipse, polyline, spline } from '../geometry.ts';
import { type Role, type Shape, shape } from '../svg.ts';

/** A box from one corner to the opposite one. */
export const box = (role: Role, [left, low]: Point, [right, high]: Point): Shape =>
  shape(
    role,
    polyline(
      [
        [left, low],
        [left, high],
        [right, high],
        [right, low],
      ],
      true,
    ),
  );

/** A wall, taller than the page, from its face to an edge of the picture. */
export const wall = (face: number, edge: number): Shape =>
  box('prop', [face, 0], [Math.max(edge, face + 0.3), 9]);

/** A chair whose seat carries a person sitting with the hip there. */
export function chair([x, y]: Point): Shape[] {
  const seat = y - 0.42;
  return [
    box('prop', [x - 0.7, seat - 0.16], [x + 0.62, seat]),
    box('prop', [x - 0.72, 0], [x - 0.56, seat + 1.7]),
    box('prop', [x + 0.02, 0], [x + 0.18, seat - 0.16]),
  ];
}

/** A low step under the standing foot, whose ball is at x 0. */
export const step = (height: number): Shape => box('sole', [-1.6, 0], [0.5, height]);

/** A foam pad under the standing foot: its top gives a little under the foot. */
export const FOAM_HEIGHT = 0.34;
export const foam = (): Shape => box('sole', [-1.15, 0], [0.7, FOAM_HEIGHT]);

/** A mat to lie on. */
export const mat = (from: number, to: number): Shape => box('sole', [from, -0.07], [to, 0.05]);

/** A line on the floor, seen from the front. */
export const floorLine = (): Shape =>
  shape(
    'ground',
    polyline([
      [0, 0.14],
      [0, -0.34],
    ]),
  );

/** Where the parts of an exercise bike are, from the middle of its pedals. */
export const BIKE = { hip: [-0.85, 3.12], crank: 0.62, hands: [1.55, 4.15] } as const;

/** An exercise bike with its pedals at x 0 and this height; `degrees` turns the crank. */
export function bike(
  height: number,
  degrees: number,
): { frame: Shape[]; pedal: Point; far: Point } {
  const angle = ((90 - degrees) * Math.PI) / 180;
  const arm: Point = [Math.cos(angle) * BIKE.crank, Math.sin(angle) * BIKE.crank];
  const pedal: Point = [arm[0], height + arm[1]];
  const far: Point = [-arm[0], height - arm[1]];
  return {
    pedal,
    far,
    frame: [
      shape(
        'tube',
        polyline([
          [-1.3, 0.06],
          [1.9, 0.06],
        ]),
        polyline([
          [-0.75, 0.06],
          [0, height],
          [1.35, 0.06],
        ]),
        polyline([
          [0, height],
          [-0.95, height + BIKE.hip[1] - 0.5],
        ]),
        polyline([
          [0, height],
          [1.1, height + 2.2],
          [1.3, height + 3.1],
          [1.62, height + 3.2],
        ]),
      ),
      shape('sole', ellipse([1.15, 0.85], 0.78, 0.78)),
      box('sole', [-1.4, height + BIKE.hip[1] - 0.62], [-0.35, height + BIKE.hip[1] - 0.42]),
      shape('tube', polyline([far, pedal])),
    ],
  };
}

/** Water up to this height, from edge to edge, with a little swell. */
export function water(height: number, left: number, right: number): Shape {
  const swell = Array.from({ length: 21 }, (_, i): Point => [
    left + ((right - left) * i) / 20,
    height + (i % 2 === 0 ? 0.05 : -0.05),
  ]);
  const below: Path = [
    { kind: 'line', to: [right, 0] },
    { kind: 'line', to: [left, 0] },
    { kind: 'close' },
  ];
  return shape('water', [...spline(swell), ...below]);
}
