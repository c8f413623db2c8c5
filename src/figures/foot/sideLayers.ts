/** What lies under the skin in the side view: bones, plate, fascia and Achilles tendon. */
import { pairs, type Point, ribbon, rotate, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';
import { type Posed, SECOND_MTP, weighted } from './side.ts';

const CALCANEUS: readonly Point[] = pairs([
  0.046, 0.105, 0.05, 0.165, 0.078, 0.206, 0.12, 0.206, 0.165, 0.2, 0.205, 0.222, 0.245, 0.195,
  0.275, 0.165, 0.33, 0.168, 0.345, 0.145, 0.338, 0.108, 0.27, 0.088, 0.17, 0.064, 0.095, 0.05,
  0.06, 0.066,
]);
const TALUS: readonly Point[] = pairs([
  0.186, 0.235, 0.205, 0.292, 0.25, 0.312, 0.292, 0.29, 0.318, 0.256, 0.362, 0.256, 0.4, 0.232, 0.4,
  0.19, 0.36, 0.178, 0.3, 0.18, 0.255, 0.208, 0.215, 0.225,
]);
const NAVICULAR: readonly Point[] = pairs([
  0.404, 0.25, 0.438, 0.252, 0.452, 0.215, 0.442, 0.168, 0.416, 0.16, 0.408, 0.19, 0.412, 0.222,
]);
const CUNEIFORM: readonly Point[] = pairs([
  0.459, 0.246, 0.5, 0.232, 0.549, 0.212, 0.553, 0.15, 0.51, 0.13, 0.461, 0.15, 0.466, 0.2,
]);
/** Shin bone with the inner ankle; the points above 0.7 only serve tall views (ours). */
const TIBIA: readonly Point[] = pairs([
  0.216, 1.5, 0.216, 1.1, 0.218, 0.7, 0.208, 0.48, 0.196, 0.36, 0.2, 0.3, 0.225, 0.322, 0.262,
  0.326, 0.292, 0.305, 0.292, 0.268, 0.312, 0.255, 0.328, 0.29, 0.33, 0.36, 0.318, 0.48, 0.318, 0.7,
  0.32, 1.1, 0.322, 1.5,
]);
/** The second ray: it stands in for all five, because this is where the plate is most often hurt. */
const SECOND_METATARSAL: readonly Point[] = pairs([
  0.562, 0.206, 0.604, 0.176, 0.656, 0.142, 0.704, 0.115, 0.736, 0.103, 0.762, 0.098, 0.779, 0.083,
  0.781, 0.064, 0.768, 0.048, 0.746, 0.043, 0.722, 0.053, 0.69, 0.079, 0.642, 0.108, 0.6, 0.132,
  0.562, 0.152,
]);
const SECOND_PHALANGES: readonly (readonly Point[])[] = [
  pairs([
    0.79, 0.091, 0.803, 0.092, 0.832, 0.077, 0.858, 0.075, 0.873, 0.077, 0.878, 0.063, 0.869, 0.049,
    0.84, 0.052, 0.81, 0.045, 0.795, 0.046, 0.789, 0.066,
  ]),
  pairs([
    0.886, 0.075, 0.9, 0.068, 0.914, 0.065, 0.921, 0.055, 0.914, 0.042, 0.9, 0.045, 0.886, 0.048,
    0.883, 0.062,
  ]),
  pairs([
    0.927, 0.06, 0.94, 0.05, 0.957, 0.041, 0.966, 0.03, 0.954, 0.022, 0.938, 0.028, 0.925, 0.036,
    0.924, 0.048,
  ]),
];
const PLATE: readonly Point[] = pairs([
  0.717, 0.046, 0.734, 0.034, 0.756, 0.029, 0.78, 0.034, 0.803, 0.035,
]);
const FASCIA: readonly Point[] = pairs([
  0.095, 0.046, 0.18, 0.046, 0.33, 0.073, 0.46, 0.084, 0.585, 0.056, 0.66, 0.032, 0.724, 0.03,
]);

const still = (points: readonly Point[]) => points.map(([x, y]) => weighted(x, y));
const onLeg = (points: readonly Point[]) => points.map(([x, y]) => weighted(x, y, 1));

/** Points that turn with the second toe about its base joint. `share` is the part of the turn. */
function onSecondToe(foot: Posed, points: readonly Point[], share: (point: Point) => number) {
  return points.map((point) =>
    foot.carry(rotate(point, SECOND_MTP, foot.lesserMtp * share(point))),
  );
}

/** Bones of leg, heel, arch and second ray, from back to front. */
export function sideBones(foot: Posed): Shape[] {
  const hind = [CALCANEUS, TALUS, NAVICULAR, CUNEIFORM, SECOND_METATARSAL].map((points) =>
    spline(foot.placeAll(still(points)), true),
  );
  const toes = SECOND_PHALANGES.map((points) =>
    spline(
      onSecondToe(foot, points, () => 1),
      true,
    ),
  );
  return [shape('bone', ...hind, ...toes), shape('bone', spline(foot.placeAll(onLeg(TIBIA))))];
}

/** The bones of the second toe and its metatarsal only. */
export function secondRayBones(foot: Posed): Shape {
  return shape(
    'bone',
    spline(foot.placeAll(still(SECOND_METATARSAL)), true),
    ...SECOND_PHALANGES.map((points) =>
      spline(
        onSecondToe(foot, points, () => 1),
        true,
      ),
    ),
  );
}

/** The plantar plate under the base joint of the second toe. Its front end goes with the toe. */
export function sidePlate(foot: Posed): Shape {
  const share = ([x]: Point) => Math.min(1, Math.max(0, (x - 0.735) / 0.05));
  return shape('plate-cut', ribbon(onSecondToe(foot, PLATE, share), 0.012));
}

/** The plantar fascia from the heel bone to the plate. */
export function sideFascia(foot: Posed): Shape {
  return shape('fascia', ribbon(foot.placeAll(still(FASCIA)), 0.013));
}

/** Where labels point to, in the standing foot. */
export const SIDE_SPOTS = {
  heelBone: [0.16, 0.13],
  plate: [0.757, 0.028],
  fascia: [0.36, 0.077],
  secondJoint: SECOND_MTP,
} satisfies Record<string, Point>;
