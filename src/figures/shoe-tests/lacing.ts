import { type Point, ellipse, pairs, ribbon, spline } from '../geometry.ts';
import { draw, drawing, label, shape, topView } from '../svg.ts';
import { pageView, ring } from './page.ts';
import { shoeOutline } from './topShoe.ts';

const view = topView({ width: 380, height: 336, footLength: 372, middle: 128, heel: 420 });
const page = pageView(380, 336);

/** The holes from the ankle to the toes, in pairs. */
const ROWS = [0.4, 0.465, 0.53, 0.595, 0.66] as const;
const MIDDLE = -0.015;
const hole = (row: number, side: 1 | -1): Point => [ROWS[row] ?? 0, MIDDLE + side * 0.068];
const across = (from: number, to: number, side: 1 | -1) =>
  shape('tape', ribbon([hole(from, side), hole(to, side === 1 ? -1 : 1)], 0.022));
const HOLES = ROWS.flatMap((_, row) =>
  ([1, -1] as const).map((side) => ellipse(hole(row, side), 0.011, 0.011)),
);
/** The leather that carries the holes. */
const FACING = pairs([
  0.26, 0.083, 0.34, 0.1, 0.44, 0.106, 0.56, 0.112, 0.67, 0.11, 0.74, 0.08, 0.765, -0.015, 0.74,
  -0.11, 0.67, -0.142, 0.56, -0.146, 0.44, -0.142, 0.34, -0.134, 0.26, -0.114,
]);
const OPENING = pairs([
  0.16,
  0.09,
  0.24,
  0.086,
  0.32,
  0.07,
  0.37,
  0.04,
  0.38,
  MIDDLE,
  0.37,
  -0.07,
  0.32,
  -0.1,
  0.24,
  -0.116,
  0.16,
  -0.12,
]);
const TONGUE = pairs([
  0.34,
  0.04,
  0.42,
  0.045,
  0.56,
  0.042,
  0.66,
  0.034,
  0.71,
  0.012,
  0.72,
  MIDDLE,
  0.71,
  -0.042,
  0.66,
  -0.064,
  0.56,
  -0.072,
  0.42,
  -0.075,
  0.34,
  -0.07,
  0.325,
  MIDDLE,
]);

export const lacing = drawing(
  view,
  'A laced shoe, seen from above. The laces cross between the upper holes only. The two pairs of holes nearest the toes are empty, and a ring marks them.',
  [
    draw('', view, [
      shape('prop', spline(shoeOutline('roomy'), true)),
      shape('paper', spline(FACING)),
      shape('sole', spline(OPENING)),
      shape('prop', spline(TONGUE, true)),
      shape('fine', ...HOLES),
      across(2, 1, 1),
      across(2, 1, -1),
      across(1, 0, 1),
      across(1, 0, -1),
      shape('tape', ribbon([hole(2, 1), hole(2, -1)], 0.022)),
    ]),
    draw('', page, [ring(view.map([0.63, MIDDLE]), 37, 28)]),
    label(page, [
      {
        name: 'left out',
        remarks: ['room for the ball'],
        at: [228, 116],
        leader: [
          [224, 118],
          [173, 178],
        ],
      },
    ]),
  ],
);
