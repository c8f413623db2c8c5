/** Hands without detail, in page units; degrees run clockwise from the right, as y points down. */
import { type Path, type Point, add, pairs, scale, spline } from '../geometry.ts';
import { finger } from '../props/hand.ts';
import { type Shape, shape } from '../svg.ts';

const unit = (degrees: number): Point => [
  Math.cos((degrees * Math.PI) / 180),
  Math.sin((degrees * Math.PI) / 180),
];

/** A hand with its fingers together, from their tips towards the arm; open at the arm. */
function mitten(tip: Point, degrees: number, length: number, halfWidth: number): Path {
  const away = unit(degrees);
  const left = unit(degrees + 90);
  const at = (along: number, side: number) =>
    add(tip, add(scale(away, along), scale(left, side * halfWidth)));
  const half = (sign: 1 | -1) => [
    at(length, sign * 0.7),
    at(length * 0.8, sign * 0.68),
    at(length * 0.56, sign * 0.94),
    at(length * 0.3, sign),
    at(halfWidth * 0.32, sign * 0.78),
  ];
  return spline([...half(1), tip, ...half(-1).reverse()]);
}

/** The hand that lies behind a thing it grips. Its thumb is drawn after the thing, with `finger`. */
export const behindHand = (...hand: Parameters<typeof mitten>): Shape =>
  shape('skin', mitten(...hand));

/** A thumb or a finger laid over a thing. */
export const over = (...thumb: Parameters<typeof finger>): Shape => shape('skin', finger(...thumb));

/**
 * A fist from the left with its thumb stretched out to the right: `tip` is the end of the thumb,
 * which is 30 units wide.
 */
export function thumbOut([x, y]: Point): Shape[] {
  const place = (numbers: readonly number[]) => pairs(numbers).map((point) => add([x, y], point));
  return [
    shape(
      'skin',
      spline(
        place([
          -230, -34, -190, -30, -150, -26, -104, -17, -60, -14, -20, -14, -4, -9, 0, 0, -4, 9, -20,
          14, -60, 16, -92, 22, -84, 40, -84, 62, -88, 84, -104, 98, -136, 104, -170, 94, -200, 86,
          -230, 84,
        ]),
      ),
    ),
    shape(
      'fine',
      spline(place([-24, -9, -10, -8, -5, 0, -10, 8, -24, 9])),
      spline(place([-86, 46, -104, 48, -120, 44])),
      spline(place([-86, 70, -104, 73, -122, 69])),
    ),
  ];
}
