import { posed, sideFoot } from '../foot/side.ts';
import { rockerLowest, rockerShoe } from '../props/shoe.ts';
import { arrow, draw, drawing, ground, label, sideView } from '../svg.ts';

const pose = { ankle: 12, mtp: 0, ip: 0, arch: 0, pitch: 14, free: true };
const foot = posed(pose);
const FLOOR = 238;
const FOOT_LENGTH = 300;
const view = sideView({
  width: 380,
  height: 300,
  footLength: FOOT_LENGTH,
  toe: 36,
  ground: FLOOR + rockerLowest(foot) * FOOT_LENGTH,
});

export const stiffSole = drawing(
  view,
  'A right foot from its inner side in a shoe cut open. The thick sole is stiff and rounded at the front. As the heel lifts, shoe and foot roll forward together and the toes stay straight.',
  [
    draw('stiff-sole', view, [...rockerShoe(foot), ...sideFoot(pose)]),
    ground(view, FLOOR),
    arrow(view, [
      [140, 70],
      [104, 84],
      [76, 110],
    ]),
    label(view, [
      { name: 'the shoe rolls', at: [20, 50] },
      { name: 'stiff, rounded sole', at: [20, 276], leader: [[104, 258]], to: [0.74, -0.06] },
    ]),
  ],
);
