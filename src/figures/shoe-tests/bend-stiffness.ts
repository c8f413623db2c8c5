import { arrow, draw, drawing, ground, label, sideView } from '../svg.ts';
import { behindHand, over } from './hands.ts';
import { pageView } from './page.ts';
import { bentAt, sideShoe, straightFront } from './sideShoe.ts';

const FLOOR = 240;
const view = sideView({ width: 380, height: 268, footLength: 246, toe: 92, ground: FLOOR });
const page = pageView(380, 268);

export const bendStiffness = drawing(
  view,
  'A shoe on a table, from the side. One hand holds the heel down. The other pushes the front of the shoe up, and a curved arrow shows the push.',
  [
    draw('', page, [behindHand([258, 192], -62, 250, 30), behindHand([168, 200], 178, 190, 25)]),
    draw('', view, [straightFront(0.76), ...sideShoe({ warp: bentAt(0.7, { front: 34 }) })]),
    ground(view, FLOOR),
    draw('', page, [over([298, 184], -84, 62, 12), over([146, 156], 150, 72, 11)]),
    arrow(page, [
      [40, 158],
      [48, 116],
      [84, 82],
    ]),
    label(view, [{ name: 'push the front up', at: [14, 40] }]),
  ],
);
