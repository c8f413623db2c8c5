import { polyline } from '../geometry.ts';
import { draw, drawing, ground, shape, sideView } from '../svg.ts';
import { behindHand, over } from './hands.ts';
import { pageView, verdict } from './page.ts';
import { bentAt, sideShoe } from './sideShoe.ts';

const FLOOR = 190;
const size = { width: 380, height: 240, footLength: 146, ground: FLOOR };
const atBall = sideView({ ...size, toe: 18 });
const inMiddle = sideView({ ...size, toe: 212 });
const page = pageView(380, 240);

/** A chalk rung under the place where the sole gives way. */
const hinge = (x: number) =>
  shape(
    'plate',
    polyline([
      [x - 12, FLOOR + 9],
      [x + 12, FLOOR + 9],
    ]),
  );

export const bendPoint = drawing(
  page,
  'Two shoes whose tip is pressed on the floor while a hand pushes the heel down and forward. The first bends at the ball. The second, marked with a cross, folds in the middle.',
  [
    draw('', page, [behindHand([126, 100], -52, 150, 19), behindHand([306, 126], -52, 150, 19)]),
    draw('', atBall, sideShoe({ warp: bentAt(0.72, { back: 38 }) })),
    draw('', inMiddle, sideShoe({ warp: bentAt(0.47, { back: 40 }, 0.2) })),
    draw('', page, [over([138, 124], -72, 52, 8), over([322, 150], -72, 52, 8)]),
    ground(page, FLOOR),
    draw('', page, [hinge(62), hinge(286)]),
    verdict(page, 'tick', 'at the ball', [30, 230]),
    verdict(page, 'cross', 'in the middle', [222, 230]),
  ],
);
