import { heelRaised, posed, sideFoot } from '../foot/side.ts';
import { heeledShoe } from '../props/shoe.ts';
import { arrow, draw, drawing, ground, label, sideView } from '../svg.ts';

const pose = heelRaised(27);
const foot = posed(pose);
const FLOOR = 244;
const view = sideView({
  width: 380,
  height: 290,
  footLength: 310,
  toe: 36,
  ground: FLOOR - 0.028 * 310,
});

export const heelHeight = drawing(
  view,
  'A right foot from its inner side in a shoe with a high heel. The foot slopes down to the front, and an arrow shows the weight moving onto the ball of the foot.',
  [
    draw('heel-height', view, [...sideFoot(pose), ...heeledShoe(foot)]),
    ground(view, FLOOR),
    arrow(view, [
      [112, 96],
      [104, 124],
      [103, 152],
    ]),
    label(view, [{ name: 'more weight', remarks: ['on the ball', 'of the foot'], at: [14, 40] }]),
  ],
);
