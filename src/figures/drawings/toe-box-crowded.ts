import { type ToeTurns, topFoot } from '../foot/top.ts';
import { shoePlan } from '../props/shoe.ts';
import { draw, drawing, label, topView } from '../svg.ts';

const view = topView({ width: 380, height: 380, footLength: 330, middle: 92, heel: 364 });
const CROWDED: ToeTurns = [-12, -8, -2, 3, 5];

export const toeBoxCrowded = drawing(
  view,
  'A right foot from above inside the outline of a shoe with a pointed front. The toes are pushed together and lie partly over each other.',
  [
    draw('toe-box-crowded', view, [shoePlan('crowded'), ...topFoot(CROWDED)]),
    label(view, [
      {
        name: 'pointed',
        remarks: ['toes pushed together'],
        at: [196, 60],
        leader: [[191, 54]],
        to: [0.93, -0.103],
      },
    ]),
  ],
);
