import { soleFoot } from '../foot/sole.ts';
import { draw, drawing, soleView } from '../svg.ts';

const view = soleView({ width: 190, height: 190, footLength: 160, middle: 142, heel: 164 });
const rightSole = draw('soles-to-mark', view, soleFoot());

export const solesToMark = drawing(
  view,
  'Both soles, left and right, to mark the sore place with a pen.',
  [
    `<g transform="matrix(-1 0 0 1 190 0)">${rightSole}</g>${rightSole}`,
    `<text x="48" y="186" text-anchor="middle">left</text><text x="142" y="186" text-anchor="middle">right</text>`,
  ],
);
