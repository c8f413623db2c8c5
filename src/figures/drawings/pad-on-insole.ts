import { SOLE_SPOTS, metatarsalPad } from '../foot/sole.ts';
import { insole } from '../props/shoe.ts';
import { draw, drawing, hatch, label, soreSpot, topView } from '../svg.ts';

const view = topView({ width: 380, height: 350, footLength: 325, middle: 82, heel: 338 });

export const padOnInsole = drawing(
  view,
  'The insole of a right shoe, taken out and seen from above. The mark that came off the foot shows the sore spot. The pad is stuck just behind the mark, towards the heel.',
  [
    hatch('pad-on-insole'),
    draw('pad-on-insole', view, [insole(), metatarsalPad()]),
    soreSpot(view, SOLE_SPOTS.secondJoint, 12, 7),
    label(view, [
      {
        name: 'the printed mark',
        remarks: ['your sore spot'],
        at: [200, 96],
        leader: [
          [195, 90],
          [95, 90],
        ],
      },
      {
        name: 'the pad',
        remarks: ['front edge behind', 'the mark'],
        at: [200, 165],
        leader: [[195, 159]],
        to: [0.58, -0.04],
      },
    ]),
  ],
);
