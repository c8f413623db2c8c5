import { topFoot } from '../foot/top.ts';
import { offset, spline } from '../geometry.ts';
import { draw, drawing, label, shape, topView } from '../svg.ts';
import { thumbOut } from './hands.ts';
import { pageView, span } from './page.ts';
import { shoeOutline } from './topShoe.ts';

const view = topView({ width: 380, height: 300, footLength: 420, middle: 200, heel: 492 });
/** The toes stand a thumb's width short of the shoe's end. */
const foot = topView({ width: 380, height: 300, footLength: 420, middle: 200, heel: 506 });
const outline = shoeOutline('roomy');
/** Thickness of the shoe's wall, towards the inside. */
const INWARD = -0.013;
const page = pageView(380, 300);

export const length = drawing(
  view,
  'The front of a right shoe with the foot in it, seen from above. A thumb lies across the shoe, between the longest toe and the end of the shoe. It just fits.',
  [
    draw('', view, [
      shape('prop', spline(outline, true)),
      shape('paper', spline(offset(outline, INWARD), true)),
    ]),
    draw('', foot, topFoot()),
    draw('', page, [...thumbOut([196, 68]), span([214, 55], [214, 86])]),
    label(page, [{ name: 'a thumb’s width', at: [246, 34] }]),
  ],
);
