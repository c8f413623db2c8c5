import { pairs, spline } from '../geometry.ts';
import { arrow, draw, drawing, ground, label, shape, sideView } from '../svg.ts';
import { behindHand, over } from './hands.ts';
import { pageView } from './page.ts';
import { sideShoe } from './sideShoe.ts';

const FLOOR = 286;
const view = sideView({ width: 380, height: 306, footLength: 270, toe: 30, ground: FLOOR });
const page = pageView(380, 306);

/** The heel half of the insole, its upper face towards the reader. */
const PULLED = pairs([
  0.33, 0.24, 0.25, 0.4, 0.17, 0.56, 0.115, 0.68, 0.085, 0.77, 0.04, 0.82, -0.02, 0.82, -0.06, 0.78,
  -0.06, 0.7, -0.03, 0.6, 0.02, 0.48, 0.08, 0.34, 0.13, 0.22,
]);

export const insoleRemovable = drawing(
  view,
  'A shoe from the side. A hand pulls the insole up and out of the shoe; it is half out.',
  [
    draw('', page, [behindHand([268, 94], -24, 170, 26)]),
    draw('', view, sideShoe({}, [shape('paper', spline(PULLED))])),
    draw('', page, [over([288, 92], -18, 64, 12)]),
    ground(view, FLOOR),
    arrow(page, [
      [212, 158],
      [228, 118],
      [238, 76],
    ]),
    label(view, [{ name: 'does it come out?', at: [14, 70] }]),
  ],
);
