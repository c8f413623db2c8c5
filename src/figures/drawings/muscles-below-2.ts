import { adductorHallucis, interossei, metatarsalBones } from '../foot/forefoot.ts';
import { soleFoot } from '../foot/sole.ts';
import { draw, drawing, hatch, label, soleView } from '../svg.ts';

const view = soleView({ width: 380, height: 300, footLength: 450, middle: 112, heel: 464 });

export const musclesBelow2 = drawing(
  view,
  'The front of a right foot seen from below with the deep foot muscles. The interossei lie between the long foot bones. The adductor hallucis has two heads that meet at the outer side of the big toe joint.',
  [
    hatch('muscles-below-2'),
    draw('muscles-below-2', view, [
      ...soleFoot(),
      metatarsalBones(),
      interossei(),
      adductorHallucis(),
    ]),
    label(view, [
      {
        name: 'adductor hallucis',
        remarks: ['two heads'],
        at: [206, 106],
        leader: [[201, 100]],
        to: [0.757, 0.05],
      },
      {
        name: 'interossei',
        remarks: ['between the bones'],
        at: [206, 226],
        leader: [[201, 220]],
        to: [0.6, -0.055],
      },
    ]),
  ],
);
