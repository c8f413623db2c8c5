import { STANDING, posed, secondToeFoot } from '../foot/side.ts';
import { secondRayBones, sidePlate } from '../foot/sideLayers.ts';
import { sideTape } from '../foot/tape.ts';
import { arrow, draw, drawing, label, sideView } from '../svg.ts';

const view = sideView({ width: 380, height: 270, footLength: 620, toe: 40, ground: 166 });
const pose = { ...STANDING, mtp: -7, free: true };
const foot = posed(pose);

export const tapeToeDownSide = drawing(
  view,
  'The front of a right foot from its inner side, without the big toe. Tape round the second toe and under the ball holds the toe a little down, so that it cannot bend up as far.',
  [
    draw('tape-toe-down-side', view, [
      ...secondToeFoot(pose),
      secondRayBones(foot),
      sidePlate(foot),
      ...sideTape(foot),
    ]),
    arrow(view, [
      [62, 52],
      [58, 72],
      [58, 94],
    ]),
    label(view, [
      { name: 'a little down', at: [12, 38] },
      {
        name: 'the tape',
        remarks: ['round the toe and', 'under the ball'],
        at: [150, 213],
        leader: [[184, 194]],
        to: [0.755, -0.003],
      },
    ]),
  ],
);
