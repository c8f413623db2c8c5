import { spline } from '../geometry.ts';
import { STANDING, posed, sideOutline, sideFoot } from '../foot/side.ts';
import { arrow, draw, drawing, ground, label, shape, sideView } from '../svg.ts';

const view = sideView({ width: 380, height: 280, footLength: 340, toe: 18, ground: 226 });
const pose = { ...STANDING, arch: 0.026 };

export const shortFoot = drawing(
  view,
  'A right foot standing, from its inner side. The arch is drawn up and the ball of the foot slides a little towards the heel, while toes and heel stay on the floor. A dashed line shows the start.',
  [
    draw('short-foot', view, [
      ...sideFoot(pose),
      shape('ghost', spline(sideOutline(posed(STANDING)).slice(5, 26))),
    ]),
    ground(view, 226),
    arrow(view, [
      [206, 266],
      [206, 240],
    ]),
    label(view, [{ name: 'the arch rises', at: [190, 262], anchor: 'end' }]),
  ],
);
