import { sideFootPlain, STANDING } from '../foot/side.ts';
import { arrow, draw, drawing, ground, label, sideView } from '../svg.ts';
import { over } from './hands.ts';
import { pageView, span } from './page.ts';
import { cutShoe, dent } from './section.ts';

const FLOOR = 280;
const view = sideView({ width: 380, height: 300, footLength: 600, toe: 62, ground: FLOOR - 33 });
const page = pageView(380, 300);

export const toeBoxDepth = drawing(
  view,
  'The front of a shoe, cut open from the side. A finger presses on the shoe above the toes. Between the shoe and the toes there is some room.',
  [
    draw('', view, [
      ...cutShoe({ sole: 0.055, upper: dent(0.82, 0.014, 0.045) }),
      ...sideFootPlain(STANDING),
    ]),
    ground(view, FLOOR),
    draw('', page, [over([170, 144], -62, 190, 21), span([122, 149], [122, 181], 6)]),
    arrow(page, [
      [152, 70],
      [138, 104],
    ]),
    label(view, [
      {
        name: 'room over',
        remarks: ['the toes?'],
        at: [14, 66],
        leader: [
          [60, 96],
          [114, 160],
        ],
      },
    ]),
  ],
);
