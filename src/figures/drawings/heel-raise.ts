import { STANDING, heelRaised, sideFoot } from '../foot/side.ts';
import { arrow, draw, drawing, ground, label, sideView } from '../svg.ts';

const size = { width: 380, height: 230, footLength: 172, ground: 190 };
const start = sideView({ ...size, toe: 8 });
const end = sideView({ ...size, toe: 214 });

export const heelRaise = drawing(
  start,
  'Two drawings of a foot on one floor. At the start the whole foot is flat. At the end the heel is up, the toes and the ball stay on the floor and the leg stays upright.',
  [
    draw('heel-raise', start, sideFoot(STANDING)),
    draw('heel-raise', end, sideFoot(heelRaised(38))),
    ground(start, 190),
    arrow(start, [
      [196, 168],
      [202, 150],
      [200, 128],
    ]),
    label(start, [
      { name: 'Start', at: [110, 216], anchor: 'middle' },
      { name: 'End', at: [282, 216], anchor: 'middle' },
    ]),
  ],
);
