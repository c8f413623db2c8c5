import { type Point, polyline } from '../geometry.ts';
import { draw, drawing, ground, label, shape, sideView } from '../svg.ts';
import { pageView, span } from './page.ts';
import { sideShoe } from './sideShoe.ts';

const FLOOR = 206;
const view = sideView({ width: 380, height: 240, footLength: 270, toe: 72, ground: FLOOR });
const page = pageView(380, 240);
const SPRING = 0.15;
const tip = view.map([1.07, SPRING]);

/** A pencil on the floor, its point where the sole meets the floor. */
const pencil: Point[] = [
  [36, FLOOR - 11],
  [102, FLOOR - 11],
  [121, FLOOR - 5],
  [102, FLOOR - 2],
  [36, FLOOR - 2],
];

export const toeSpring = drawing(
  view,
  'A shoe on the floor from the side. Its sole curves up at the front, so that a pencil slides far under it. The gap between the tip and the floor is marked.',
  [
    draw('', page, [
      shape('tape', polyline(pencil, true)),
      shape(
        'fine',
        polyline([
          [102, FLOOR - 11],
          [102, FLOOR - 2],
        ]),
      ),
    ]),
    draw('', view, sideShoe({ spring: SPRING, ball: 0.085, heel: 0.1 })),
    ground(view, FLOOR),
    draw('', page, [
      shape('ghost', polyline([[14, tip[1]], tip])),
      span([28, tip[1] + 3], [28, FLOOR - 4], 6),
    ]),
    label(view, [
      {
        name: 'gap under',
        remarks: ['the tip'],
        at: [14, 74],
        leader: [
          [28, 104],
          [28, 158],
        ],
      },
    ]),
  ],
);
