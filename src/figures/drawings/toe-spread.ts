import { spline } from '../geometry.ts';
import { TOES_SPREAD, TOES_STRAIGHT, toeOutlines, topFoot } from '../foot/top.ts';
import { arrow, draw, drawing, shape, topView } from '../svg.ts';

const view = topView({ width: 380, height: 300, footLength: 430, middle: 172, heel: 456 });
const [big = [], , , , little = []] = toeOutlines(TOES_STRAIGHT);

export const toeSpread = drawing(
  view,
  'The front of a right foot from above with the toes spread apart. Dashed lines show where the big and the little toe started; arrows show them moving outwards.',
  [
    draw('toe-spread', view, [
      ...topFoot(TOES_SPREAD),
      shape('ghost', spline(big.slice(2)), spline(little.slice(1))),
    ]),
    arrow(view, [
      [96, 26],
      [78, 34],
      [64, 50],
    ]),
    arrow(view, [
      [276, 84],
      [292, 96],
      [302, 114],
    ]),
  ],
);
