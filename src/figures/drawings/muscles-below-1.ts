import { flexorBrevis, flexorTendons, lumbricals } from '../foot/forefoot.ts';
import { SOLE_TOES, soleFoot } from '../foot/sole.ts';
import { draw, drawing, hatch, label, soleView } from '../svg.ts';

const view = soleView({ width: 380, height: 372, footLength: 350, middle: 100, heel: 362 });

export const musclesBelow1 = drawing(
  view,
  'A right foot seen from below with two groups of foot muscles. The short toe flexor runs along the middle of the sole and sends tendons to the four small toes. The four slim lumbricals lie beside those tendons.',
  [
    hatch('muscles-below-1'),
    draw('muscles-below-1', view, [
      ...soleFoot(),
      flexorTendons(SOLE_TOES),
      lumbricals(SOLE_TOES),
      flexorBrevis(),
    ]),
    label(view, [
      {
        name: 'lumbricals',
        remarks: ['four slim muscles'],
        at: [196, 106],
        leader: [[191, 100]],
        to: [0.7, 0.042],
      },
      {
        name: 'short toe flexor',
        remarks: ['flexor digitorum', 'brevis'],
        at: [196, 220],
        leader: [[191, 214]],
        to: [0.4, 0.03],
      },
    ]),
  ],
);
