import { pairs, spline } from '../geometry.ts';
import { arrow, draw, drawing, ground, label, shape, sideView } from '../svg.ts';
import { pageView } from './page.ts';
import { cutShoe, dent } from './section.ts';

const FLOOR = 262;
const view = sideView({ width: 380, height: 290, footLength: 310, toe: 34, ground: FLOOR - 40 });
const page = pageView(380, 290);
/** A forearm and a fist whose first finger points down onto the sole. */
const pointing = spline(
  pairs([
    352, -4, 320, 38, 284, 84, 250, 108, 204, 118, 160, 136, 128, 164, 110, 198, 102, 228, 107, 240,
    118, 240, 126, 230, 136, 204, 152, 186, 162, 190, 168, 202, 182, 208, 206, 206, 228, 196, 246,
    176, 276, 150, 310, 124, 344, 80, 400, 8,
  ]),
);
const CURLED = [
  pairs([152, 186, 166, 178, 186, 176]),
  pairs([184, 206, 176, 196, 190, 188, 206, 188]),
  pairs([212, 142, 190, 150, 168, 164, 160, 172, 168, 178, 186, 168]),
];

export const cushioning = drawing(
  view,
  'A shoe cut open from the side. A hand reaches in, and a finger presses into the sole under the ball of the foot. The sole gives a little and shows a dent.',
  [
    draw('', view, cutShoe({ sole: 0.13, bed: dent(0.76, 0.06, 0.1) })),
    ground(view, FLOOR),
    draw('', page, [shape('skin', pointing), shape('fine', ...CURLED.map((line) => spline(line)))]),
    arrow(page, [
      [74, 150],
      [82, 192],
    ]),
    label(view, [{ name: 'does it give?', at: [14, 60] }]),
  ],
);
