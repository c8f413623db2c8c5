import { SOLE_SPOTS, soleFoot } from '../foot/sole.ts';
import { draw, drawing, label, soleView, soreSpot } from '../svg.ts';

const view = soleView({ width: 380, height: 350, footLength: 330, middle: 108, heel: 340 });

export const soreSpotDrawing = drawing(
  view,
  'A right foot seen from below. A ring and a dot mark where it hurts: under the ball of the foot, at the base of the second toe.',
  [
    draw('sore-spot', view, soleFoot()),
    soreSpot(view, SOLE_SPOTS.secondJoint),
    label(view, [
      {
        name: 'the sore spot',
        remarks: ['under the base of', 'the second toe'],
        at: [200, 95],
        leader: [
          [195, 89],
          [135, 89],
        ],
      },
    ]),
  ],
);
