import { type Point, polyline, rotate } from '../geometry.ts';
import { STANDING, heelRaised, sideFoot } from '../foot/side.ts';
import { type View, draw, drawing, ground, label, shape, sideView } from '../svg.ts';

const FLOOR = 140;
/** The feet walk to the right, so the three moments read in the order they happen. */
const size = { width: 380, height: 190, footLength: 104, ground: FLOOR, flip: true };
const landing = sideView({ ...size, toe: 246 });
const flat = sideView({ ...size, toe: 128 });
const leaving = sideView({ ...size, toe: 10 });
const HEEL: Point = [0.09, 0];
const tipped: View = { ...landing, map: (point) => landing.map(rotate(point, HEEL, 18)) };
const load = (from: number, to: number) =>
  shape(
    'plate',
    polyline([
      [from, -0.045],
      [to, -0.045],
    ]),
  );

export const walkRollover = drawing(
  flat,
  'Three moments of one step on one ground line. First the heel lands and carries the weight. Then the whole foot is flat. Last the heel is up and the weight is under the ball and the toes.',
  [
    draw('walk-rollover', tipped, sideFoot({ ...STANDING, ankle: 2, free: true })),
    draw('walk-rollover', flat, sideFoot({ ...STANDING, ankle: -4 })),
    draw('walk-rollover', leaving, sideFoot({ ...heelRaised(40), ankle: 20 })),
    ground(flat, FLOOR),
    draw('walk-rollover', landing, [load(0.05, 0.2)]),
    draw('walk-rollover', flat, [load(0.05, 0.95)]),
    draw('walk-rollover', leaving, [load(0.7, 0.97)]),
    label(flat, [
      { name: 'heel lands', at: [298, 176], anchor: 'middle' },
      { name: 'flat', at: [180, 176], anchor: 'middle' },
      { name: 'push-off', at: [62, 176], anchor: 'middle' },
    ]),
  ],
);
