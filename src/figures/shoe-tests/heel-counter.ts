import { pairs, polyline, spline } from '../geometry.ts';
import { arrow, draw, drawing, ground, label, shape } from '../svg.ts';
import { jointed, pageView } from './page.ts';

const FLOOR = 268;
const page = pageView(380, 296);

/** The left half of a line, followed by its mirror image in the shoe's middle. */
const both = (half: readonly number[]) => {
  const left = pairs(half);
  return [...left, ...[...left].reverse().map(([x, y]) => [380 - x, y] as const)];
};

/** One hand from above: the thumb on the left side of the heel, a finger on the right. */
const pinch = spline([
  ...pairs([156, -8, 154, 26, 128, 54, 102, 92, 94, 136, 102, 172, 118, 184, 132, 174, 135, 148]),
  ...pairs([146, 116, 166, 92, 190, 84, 212, 92, 234, 120, 246, 152, 248, 182, 254, 200, 266, 206]),
  ...pairs([278, 198, 284, 174, 282, 132, 270, 88, 246, 50, 226, 26, 224, -8]),
]);

export const heelCounter = drawing(
  page,
  'A shoe seen from behind. Finger and thumb squeeze the back of the heel from both sides, and two arrows point inward.',
  [
    draw('', page, [
      shape(
        'prop',
        jointed(
          [
            pairs([130, 240, 122, 214, 128, 180, 140, 140, 152, 106]),
            both([152, 106, 168, 96, 184, 92]),
            pairs([228, 106, 240, 140, 252, 180, 258, 214, 250, 240]),
          ],
          true,
        ),
      ),
      shape(
        'fine',
        spline(both([144, 240, 146, 200, 160, 160, 178, 146])),
        polyline([
          [190, 145],
          [190, 240],
        ]),
      ),
      shape('sole', spline(both([190, 240, 124, 238, 116, 252, 122, 266, 160, 268]), true)),
    ]),
    ground(page, FLOOR),
    draw('', page, [shape('skin', pinch)]),
    arrow(page, [
      [32, 180],
      [76, 180],
    ]),
    arrow(page, [
      [348, 180],
      [304, 180],
    ]),
    label(page, [{ name: 'squeeze', remarks: ['does it', 'cave in?'], at: [14, 60] }]),
  ],
);
