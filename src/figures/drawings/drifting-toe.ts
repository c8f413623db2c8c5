import { type ToeTurns, topFoot } from '../foot/top.ts';
import { draw, drawing, label, topView } from '../svg.ts';

const view = topView({ width: 380, height: 280, footLength: 430, middle: 92, heel: 452 });
const DRIFTED: ToeTurns = [-3, 13, -2, -1, 0];

export const driftingToe = drawing(
  view,
  'The front of a right foot from above. The second toe leans over towards the big toe and lies partly on it. A gap has opened between the second and the third toe.',
  [
    draw('drifting-toe', view, topFoot(DRIFTED, [3, 2, 1])),
    label(view, [
      {
        name: 'the second toe',
        remarks: ['leans to the big toe'],
        at: [204, 36],
        leader: [[199, 31]],
        to: [0.93, 0.026],
      },
      {
        name: 'a gap',
        remarks: ['beside the third toe'],
        at: [204, 104],
        leader: [[199, 99]],
        to: [0.9, -0.01],
      },
    ]),
  ],
);
