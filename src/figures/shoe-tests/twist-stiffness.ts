import { arrow, draw, drawing, label, sideView } from '../svg.ts';
import { behindHand, over } from './hands.ts';
import { pageView } from './page.ts';
import { twistedShoe } from './twistedShoe.ts';

const view = sideView({ width: 380, height: 270, footLength: 236, toe: 74, ground: 148 });
const page = pageView(380, 270);

export const twistStiffness = drawing(
  view,
  'Two hands hold a shoe at its ends and twist it like a wet towel: the toe one way, the heel the other. Two curved arrows show it.',
  [
    draw('', page, [behindHand([112, 84], 104, 220, 30), behindHand([276, 78], 76, 220, 30)]),
    draw('', view, twistedShoe(32, -32)),
    draw('', page, [over([112, 128], 104, 80, 12), over([272, 128], 76, 80, 12)]),
    arrow(page, [
      [46, 166],
      [26, 128],
      [46, 84],
    ]),
    arrow(page, [
      [334, 84],
      [354, 128],
      [334, 166],
    ]),
    label(page, [{ name: 'twist', at: [190, 36], anchor: 'middle' }]),
  ],
);
