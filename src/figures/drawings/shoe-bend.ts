import { polyline } from '../geometry.ts';
import { foldedShoe } from '../props/shoe.ts';
import { draw, drawing, ground, label, shape, sideView } from '../svg.ts';

const size = { width: 380, height: 220, footLength: 152, ground: 150 };
const atBall = sideView({ ...size, toe: 14 });
const inMiddle = sideView({ ...size, toe: 208 });

export const shoeBend = drawing(
  atBall,
  'Two shoes with the heel lifted. The first bends at the ball, where a foot bends. The second folds in the middle of the sole.',
  [
    draw('shoe-bend', atBall, [
      ...foldedShoe(0.72, 32),
      shape(
        'plate',
        polyline([
          [0.66, -0.1],
          [0.78, -0.1],
        ]),
      ),
    ]),
    draw('shoe-bend', inMiddle, [
      ...foldedShoe(0.45, 32),
      shape(
        'plate',
        polyline([
          [0.39, -0.1],
          [0.51, -0.1],
        ]),
      ),
    ]),
    ground(atBall, 159.5),
    label(atBall, [
      { name: 'bends at the ball', at: [92, 200], anchor: 'middle' },
      { name: 'folds in the middle', at: [288, 200], anchor: 'middle' },
    ]),
  ],
);
