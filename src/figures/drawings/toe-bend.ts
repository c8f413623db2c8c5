import { heelRaised, posed, sideFoot } from '../foot/side.ts';
import { secondRayBones, sidePlate } from '../foot/sideLayers.ts';
import { draw, drawing, ground, label, sideView } from '../svg.ts';

const view = sideView({ width: 380, height: 300, footLength: 330, toe: 24, ground: 232 });
const pose = heelRaised(40);
const foot = posed(pose);

export const toeBend = drawing(
  view,
  'A right foot from its inner side at push-off: the heel is up and the toes stay flat on the ground. At the base of the second toe, where the toes bend, the plantar plate is stretched.',
  [
    draw('toe-bend', view, [...sideFoot(pose), secondRayBones(foot), sidePlate(foot)]),
    ground(view, 232),
    label(view, [
      {
        name: 'the plate is stretched',
        remarks: ['where the toes bend'],
        at: [20, 268],
        leader: [[103, 250]],
        to: [0.757, 0.02],
      },
    ]),
  ],
);
