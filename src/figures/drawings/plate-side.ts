import { STANDING, posed, sideFoot } from '../foot/side.ts';
import { SIDE_SPOTS, sideBones, sideFascia, sidePlate } from '../foot/sideLayers.ts';
import { draw, drawing, label, sideView } from '../svg.ts';

const view = sideView({ width: 380, height: 300, footLength: 340, toe: 18, ground: 226 });
const foot = posed(STANDING);

export const plateSide = drawing(
  view,
  'A right foot seen from its inner side, with the bones of the heel, the arch and the second toe. The plantar plate lies under the base joint of the second toe. A flat band, the plantar fascia, runs from it back to the heel bone.',
  [
    draw('plate-side', view, [
      ...sideFoot(STANDING),
      ...sideBones(foot),
      sideFascia(foot),
      sidePlate(foot),
    ]),
    label(view, [
      {
        name: 'plantar plate',
        at: [84, 278],
        anchor: 'middle',
        leader: [[90, 259]],
        to: SIDE_SPOTS.plate,
      },
      {
        name: 'plantar fascia',
        at: [206, 278],
        anchor: 'middle',
        leader: [[206, 259]],
        to: SIDE_SPOTS.fascia,
      },
      {
        name: 'heel bone',
        at: [374, 278],
        anchor: 'end',
        leader: [[330, 259]],
        to: SIDE_SPOTS.heelBone,
      },
    ]),
  ],
);
