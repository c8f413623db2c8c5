import { type Point, smoothstep } from '../geometry.ts';
import { arrow, draw, drawing, ground, label, sideView } from '../svg.ts';
import { pageView } from './page.ts';
import { sideShoe } from './sideShoe.ts';

const FLOOR = 166;
const size = { width: 380, height: 212, ground: FLOOR };
const page = pageView(380, 212);

/** Where the rolling begins, and how wide the roll is. */
const FROM = 0.36;
const RADIUS = 0.24;

/** Rolls up what lies in front, as a soft thin shoe can be rolled. */
function rolled([x, y]: Point): Point {
  const along = Math.max(0, x - FROM);
  const flat = y * (1 - 0.62 * smoothstep(FROM, 0.62, x));
  const radius = RADIUS - 0.06 * along;
  const angle = along / radius;
  const lift = radius - flat;
  return [
    Math.min(x, FROM) + lift * Math.sin(angle),
    RADIUS - (RADIUS - radius) - lift * Math.cos(angle),
  ];
}

export const weightAndThinness = drawing(
  page,
  'Two shoes from the side. The first is thin and soft: its front rolls up. The second has a thick sole and keeps its shape.',
  [
    draw(
      '',
      sideView({ ...size, footLength: 220, toe: -52 }),
      sideShoe({ heel: 0.025, ball: 0.025, spring: 0, height: 0.8, warp: rolled }),
    ),
    draw(
      '',
      sideView({ ...size, footLength: 148, toe: 214 }),
      sideShoe({ heel: 0.17, ball: 0.14 }),
    ),
    ground(page, FLOOR),
    arrow(page, [
      [20, 116],
      [30, 60],
      [84, 42],
    ]),
    label(page, [
      { name: 'thin: rolls up', at: [94, 198], anchor: 'middle' },
      { name: 'thick: keeps shape', at: [288, 198], anchor: 'middle' },
    ]),
  ],
);
