import { metatarsalPad, SOLE_SPOTS } from '../foot/sole.ts';
import { insole } from '../props/shoe.ts';
import { draw, drawing, hatch, label, soreSpot, topView } from '../svg.ts';
import { pageView, span } from './page.ts';

const view = topView({ width: 380, height: 326, footLength: 420, middle: 92, heel: 462 });
const page = pageView(380, 326);

export const padStart = drawing(
  view,
  'The front of a right insole, seen from above. A ring and a dot mark the sore spot. The pad starts just behind the mark. A double arrow shows that it can be moved a little, forward or back.',
  [
    hatch('pad-start'),
    draw('pad-start', view, [insole(), metatarsalPad()]),
    soreSpot(view, SOLE_SPOTS.secondJoint, 14, 7),
    draw('', page, [span([150, 184], [150, 232])]),
    label(page, [
      {
        name: 'your sore spot',
        at: [222, 112],
        leader: [
          [217, 106],
          [106, 138],
        ],
      },
      {
        name: 'the pad',
        remarks: ['starts behind it'],
        at: [222, 168],
        leader: [
          [217, 162],
          [124, 184],
        ],
      },
      {
        name: 'move it a little',
        at: [222, 238],
        leader: [
          [217, 232],
          [158, 212],
        ],
      },
    ]),
  ],
);
