import { topFoot } from '../foot/top.ts';
import { shoePlan } from '../props/shoe.ts';
import { draw, drawing, label, topView } from '../svg.ts';

const view = topView({ width: 380, height: 380, footLength: 330, middle: 92, heel: 364 });

export const toeBoxRoomy = drawing(
  view,
  'A right foot from above inside the outline of a shoe with a round, wide front. Every toe lies straight, with space beside and in front of it.',
  [
    draw('toe-box-roomy', view, [shoePlan('roomy'), ...topFoot()]),
    label(view, [
      {
        name: 'round and wide',
        remarks: ['space for every toe'],
        at: [196, 60],
        leader: [[191, 54]],
        to: [0.93, -0.155],
      },
    ]),
  ],
);
