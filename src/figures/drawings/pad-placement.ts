import { SOLE_SPOTS, metatarsalPad, soleFoot } from '../foot/sole.ts';
import { draw, drawing, hatch, label, soleView, soreSpot } from '../svg.ts';

const view = soleView({ width: 380, height: 350, footLength: 330, middle: 108, heel: 340 });

export const padPlacement = drawing(
  view,
  'A right foot seen from below. A ring marks the sore spot under the base of the second toe. A drop-shaped pad lies just behind it, towards the heel, and does not touch it.',
  [
    hatch('pad-placement'),
    draw('pad-placement', view, [...soleFoot(), metatarsalPad()]),
    soreSpot(view, SOLE_SPOTS.secondJoint, 14, 6),
    label(view, [
      {
        name: 'the sore spot',
        remarks: ['keep the pad off it'],
        at: [200, 95],
        leader: [
          [195, 89],
          [131, 89],
        ],
      },
      {
        name: 'the pad',
        remarks: ['just behind,', 'towards the heel'],
        at: [200, 165],
        leader: [[195, 159]],
        to: [0.59, 0.01],
      },
    ]),
  ],
);
