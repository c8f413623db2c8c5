import { polyline } from '../geometry.ts';
import { SOLE_SPOTS, soleFoot } from '../foot/sole.ts';
import { draw, drawing, label, shape, soleView, soreSpot } from '../svg.ts';

const view = soleView({ width: 380, height: 350, footLength: 330, middle: 178, heel: 340 });
const [gapU, gapV] = SOLE_SPOTS.thirdSpace;
const zigzag = [-2, -1, 0, 1, 2].map((i): [number, number] => [
  gapU + 0.026 * i,
  gapV - 0.012 * i + (i % 2 === 0 ? 0.013 : -0.013),
]);

export const soreSpotsMap = drawing(
  view,
  'A right foot seen from below with three places that can hurt. A ring marks the plantar plate, under the base of the second toe. A zigzag marks a nerve, between the third and fourth toes. A bar marks the second long foot bone, further back.',
  [
    draw('sore-spots-map', view, [
      ...soleFoot(),
      shape('sore', polyline(zigzag)),
      shape(
        'plate',
        polyline([
          [0.635, 0.012],
          [0.53, 0.016],
        ]),
      ),
    ]),
    soreSpot(view, SOLE_SPOTS.secondJoint, 14, 5),
    label(view, [
      {
        name: 'the joint',
        remarks: ['plantar plate'],
        at: [254, 95],
        leader: [
          [250, 89],
          [201, 89],
        ],
      },
      {
        name: 'the bone',
        remarks: ['stress injury'],
        at: [254, 165],
        leader: [
          [250, 159],
          [189, 151],
        ],
      },
      {
        name: 'between toes',
        remarks: ['a nerve'],
        at: [6, 40],
        leader: [
          [70, 68],
          [143, 88],
        ],
      },
    ]),
  ],
);
