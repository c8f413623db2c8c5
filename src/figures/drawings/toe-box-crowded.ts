import { type ToeTurns, topFoot } from '../foot/top.ts';
import { shoePlan } from '../props/shoe.ts';
import { draw, drawing, label, topView } from '../svg.ts';

const view = topView({ width: 380, height: 380, footLength: 330, middle: 92, heel: 364 });
const CROWDED: ToeTurns = [-13, -7, 1, 7, 11];

export const toeBoxCrowded = drawing(
  view,
  'A right foot from above inside the outline of a shoe with a pointed front. The toes are pushed together and lie partly over each other.',
  [
    draw('toe-box-crowded', view, [shoePlan('crowded'), ...topFoot(CROWDED, [2, 1, 3, 0])]),
    label(view, [
      {
        name: 'pointed',
        remarks: ['toes pushed together'],
        at: [196, 44],
        leader: [[191, 38]],
        to: [1.02, -0.04],
      },
    ]),
  ],
);
