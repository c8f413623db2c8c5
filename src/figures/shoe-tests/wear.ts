import { SOLE_SPOTS } from '../foot/sole.ts';
import { type Point, ellipse, pairs, spline } from '../geometry.ts';
import { insole } from '../props/shoe.ts';
import { draw, drawing, label, shape, soleView, topView } from '../svg.ts';
import { pageView, ring } from './page.ts';
import { shoeOutline } from './topShoe.ts';

const size = { width: 380, height: 322, footLength: 236, heel: 276 };
const below = soleView({ ...size, middle: 92 });
const above = topView({ ...size, middle: 276 });
const page = pageView(380, 322);
const spot = SOLE_SPOTS.secondJoint;

/** One wavy rib across the sole, from v `inner` to v `outer`. */
const rib = (u: number, inner: number, outer: number) => {
  const third = (outer - inner) / 4;
  return spline(
    [0, 1, 2, 3, 4].map((i): Point => [u + (i % 2 === 0 ? 0 : 0.022), inner + third * i]),
  );
};
const TREAD = [
  ...[0.02, 0.08, 0.14, 0.2, 0.26].map((u) => rib(u, 0.085, -0.105)),
  ...[0.55, 0.61, 0.67, 0.73, 0.79, 0.85].map((u) => rib(u, 0.13, -0.195)),
  ...[0.91, 0.97].map((u) => rib(u, 0.11, -0.12)),
];
const SMOOTH = pairs([
  0.86, 0.04, 0.84, 0.09, 0.765, 0.11, 0.69, 0.085, 0.655, 0.01, 0.64, -0.07, 0.67, -0.13, 0.735,
  -0.14, 0.79, -0.1, 0.84, -0.04,
]);

export const wear = drawing(
  page,
  'The sole of a right shoe from below, and its insole from above. On both, a ring marks a worn place under the second toe joint.',
  [
    draw('', below, [
      shape('sole', spline(shoeOutline('roomy'), true)),
      shape('fine', ...TREAD),
      shape('paper', spline(SMOOTH, true)),
    ]),
    draw('', above, [insole(), shape('sole', ellipse(spot, 0.066, 0.052))]),
    draw('', page, [ring(below.map(spot), 17), ring(above.map(spot), 27)]),
    label(page, [
      { name: 'worn smooth', at: [94, 310], anchor: 'middle' },
      { name: 'a dent', at: [280, 310], anchor: 'middle' },
    ]),
  ],
);
