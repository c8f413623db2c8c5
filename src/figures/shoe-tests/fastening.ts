import { sideFootPlain, STANDING } from '../foot/side.ts';
import { pairs } from '../geometry.ts';
import { arrow, draw, drawing, ground, shape, sideView } from '../svg.ts';
import { jointed, pageView, verdict } from './page.ts';
import { sideShoe } from './sideShoe.ts';

const FLOOR = 170;
const FOOT = 158;
const SOLE = 0.055;
const size = { width: 380, height: 220, footLength: FOOT };
const page = pageView(380, 220);

/** A flat slip-on, cut so low that nothing crosses the instep. */
const slipOn = [
  shape(
    'prop',
    jointed(
      [
        pairs([-0.03, 0, -0.042, 0.06, -0.02, 0.15]),
        pairs([-0.02, 0.15, 0.12, 0.075, 0.35, 0.07, 0.58, 0.085, 0.76, 0.15]),
        pairs([0.76, 0.15, 0.88, 0.128, 0.98, 0.1, 1.035, 0.05, 1.04, 0]),
      ],
      true,
    ),
  ),
  shape(
    'sole',
    jointed(
      [
        pairs([-0.035, 0, 1.05, 0]),
        pairs([1.05, 0, 1.02, -SOLE + 0.01, 0.9, -SOLE]),
        pairs([0.9, -SOLE, -0.03, -SOLE]),
      ],
      true,
    ),
  ),
];

/** A foot standing in a shoe whose tip is at page x `toe`. */
function shod(toe: number, kind: 'laced' | 'slip-on'): string {
  const onFloor = sideView({ ...size, toe, ground: FLOOR });
  const onSole = sideView({ ...size, toe, ground: FLOOR - SOLE * FOOT });
  return (
    draw('', onSole, sideFootPlain(STANDING)) +
    (kind === 'laced'
      ? draw('', onFloor, sideShoe({ heel: SOLE, ball: SOLE }))
      : draw('', onSole, slipOn))
  );
}

export const fastening = drawing(
  page,
  'Two feet in shoes, from the side, with an arrow at each instep. Laces hold the first shoe over the instep. The second is a slip-on with nothing over the instep.',
  [
    shod(16, 'laced'),
    shod(208, 'slip-on'),
    ground(page, FLOOR),
    arrow(page, [
      [50, 66],
      [80, 102],
    ]),
    arrow(page, [
      [242, 66],
      [272, 102],
    ]),
    verdict(page, 'tick', 'holds the instep', [16, 206]),
    verdict(page, 'cross', 'nothing holds', [226, 206]),
  ],
);
