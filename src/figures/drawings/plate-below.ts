import { metatarsalBones, plateOutline, toeBones } from '../foot/forefoot.ts';
import { SOLE_TOES, sesamoids, soleFoot } from '../foot/sole.ts';
import { draw, drawing, label, shape, soleView } from '../svg.ts';

const view = soleView({ width: 380, height: 310, footLength: 450, middle: 112, heel: 484 });
const others = [2, 3, 4].map((toe) => plateOutline(toe, SOLE_TOES[toe] ?? 0));

export const plateBelow = drawing(
  view,
  'The front of a right foot seen from below, with its long foot bones and toe bones. A plantar plate lies under the base joint of each small toe; the one under the second toe is marked. Under the big toe lie two small round bones instead.',
  [
    draw('plate-below', view, [
      ...soleFoot(),
      metatarsalBones(),
      toeBones(SOLE_TOES),
      sesamoids(),
      shape('fascia', ...others),
      shape('plate-cut', plateOutline(1, 0)),
    ]),
    label(view, [
      {
        name: 'plantar plate',
        remarks: ['under the second toe'],
        at: [202, 24],
        leader: [
          [198, 18],
          [131, 18],
        ],
        to: [0.785, 0.028],
      },
      {
        name: 'two small bones',
        remarks: ['under the big toe'],
        at: [206, 166],
        leader: [[203, 160]],
        to: [0.735, 0.124],
      },
      { name: 'long foot bone', at: [206, 256], leader: [[203, 250]], to: [0.6, 0.084] },
    ]),
  ],
);
