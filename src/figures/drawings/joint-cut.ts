import { jointCut } from '../foot/joint.ts';
import { type View, draw, drawing, label } from '../svg.ts';

const MILLIMETRE = 5.3;
const view: View = {
  width: 380,
  height: 252,
  footLength: 250 * MILLIMETRE,
  flip: false,
  map: ([x, y]) => [380 - (x + 34) * MILLIMETRE, 84 - y * MILLIMETRE],
};

export const jointCutDrawing = drawing(
  view,
  'The base joint of a small toe cut lengthwise: the long foot bone meets the toe bone. Under the joint lies the plantar plate, a firm strip fixed to the toe bone. Below it run the tendon that bends the toe and a cushion of fat.',
  [
    draw('joint-cut', view, jointCut()),
    label(view, [
      { name: 'foot bone', at: [376, 73], anchor: 'end' },
      { name: 'toe bone', at: [74, 89], anchor: 'middle' },
      {
        name: 'plantar plate',
        remarks: ['between bone', 'and cushion'],
        at: [12, 192],
        leader: [[122, 184]],
        to: [3.5, -7.9],
      },
    ]),
  ],
);
