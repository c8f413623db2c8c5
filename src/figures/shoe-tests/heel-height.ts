import { polyline } from '../geometry.ts';
import { draw, drawing, ground, label, shape, sideView } from '../svg.ts';
import { pageView } from './page.ts';
import { bedHeight, sideShoe } from './sideShoe.ts';

const FLOOR = 196;
const FOOT = 290;
const SHOE = { heel: 0.22, ball: 0.07, spring: 0.03 };
const view = sideView({ width: 380, height: 236, footLength: FOOT, toe: 36, ground: FLOOR });
const page = pageView(380, 236);

const HEEL = 0.08;
const BALL = 0.72;
const level = bedHeight(SHOE, BALL);

/** A ruler standing on the floor at x of the shoe, with the height of the shoe's bed in chalk. */
function ruler(x: number): string {
  const [middle] = view.map([x, 0]);
  const [left, right, top] = [middle - 14, middle + 14, FLOOR - 110];
  const ticks = [1, 2, 3, 4, 5, 6, 7].map((i) =>
    polyline([
      [right, FLOOR - i * 13],
      [right - (i === 5 ? 12 : 8), FLOOR - i * 13],
    ]),
  );
  const box = polyline(
    [
      [left, FLOOR],
      [left, top],
      [right, top],
      [right, FLOOR],
    ],
    true,
  );
  const height = bedHeight(SHOE, x) * FOOT;
  const line = polyline([
    [left + 8, FLOOR - 5],
    [left + 8, FLOOR - height],
  ]);
  return draw('', page, [shape('paper', box), shape('fine', ...ticks), shape('plate', line)]);
}

export const heelHeight = drawing(
  view,
  'A shoe on the floor from the side, with one ruler at the heel and one at the ball of the foot. A line on each shows how high the foot stands there: high at the heel, low at the ball.',
  [
    draw('heel-height', view, sideShoe(SHOE)),
    ground(view, FLOOR),
    ruler(HEEL),
    ruler(BALL),
    draw('', view, [
      shape(
        'ghost',
        polyline([
          [BALL - 0.05, level],
          [HEEL + 0.05, level],
        ]),
      ),
    ]),
    label(view, [
      { name: 'ball', at: [116, 224], anchor: 'middle' },
      { name: 'heel', at: [303, 224], anchor: 'middle' },
    ]),
  ],
);
