import { type Point, ribbon, rotate } from '../geometry.ts';
import { STANDING, posed, sideFoot, weighted } from '../foot/side.ts';
import { type View, arrow, draw, drawing, ground, label, shape, sideView } from '../svg.ts';

const flat = sideView({ width: 380, height: 300, footLength: 290, toe: 44, ground: 262 });
/** Sitting with the leg forward: the heel rests on the floor and the foot points up. */
const view: View = { ...flat, map: (point) => flat.map(rotate(point, [0.09, 0.03], 24)) };
const pose = { ...STANDING, ankle: 6, mtp: -20, ip: -6, pip: -6, dip: -4, free: true };
const foot = posed(pose);
/** Under the toes and round their tips, then up to the hands. */
const band: readonly Point[] = [
  ...foot.placeAll([
    weighted(0.9, -0.008, 0, 1, 1),
    weighted(0.96, -0.014, 0, 1, 1),
    weighted(1.008, 0.012, 0, 1, 1),
    weighted(1.012, 0.06, 0, 1, 1),
  ]),
  [0.965, 0.16],
  [0.86, 0.42],
  [0.62, 0.95],
];

export const toeFlexion = drawing(
  view,
  'A right foot from its inner side, the heel on the floor and the leg stretched forward. A band runs round the toes and up to the hands. The toes press down against it, and stay long.',
  [
    draw('toe-flexion', view, [...sideFoot(pose), shape('prop', ribbon(band, 0.03))]),
    ground(view, 262),
    arrow(view, [
      [34, 118],
      [26, 138],
      [28, 160],
    ]),
    label(view, [{ name: 'press down', at: [12, 214] }]),
  ],
);
