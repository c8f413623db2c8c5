/**
 * The foot from its inner side, posable. Fractions of foot length: back of the heel 0, tip of the
 * big toe 1, floor y = 0. A point turns about each joint by (its weight × the joint's angle), the
 * most distal joint first; blending angles rather than positions keeps the thickness.
 */
import {
  pairs,
  type Path,
  type Point,
  add,
  arc,
  rotate,
  smoothstep,
  spline,
  offset,
} from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

/** Joint angles in degrees and the arch in foot lengths; everything at 0 is standing. */
export type SidePose = {
  /** Leg against foot; positive points the foot down, negative brings the knee over the toes. */
  readonly ankle: number;
  /** Toes at their base joints; positive bends them up. */
  readonly mtp: number;
  /** The end joint of the big toe; positive bends it up. */
  readonly ip: number;
  /** How far the arch rises; 0.026 is a clear (exaggerated) short foot. */
  readonly arch: number;
  /** How far the whole foot tips forward over the ball, the heel rising. */
  readonly pitch: number;
  /** The small toes at their base joints; the same as `mtp` unless given. */
  readonly lesserMtp?: number;
  /** The middle and the end joints of the small toes; positive bends them up. */
  readonly pip?: number;
  readonly dip?: number;
  /** True off the floor, or in a shoe: nothing is flattened at y = 0. */
  readonly free?: boolean;
};

export const STANDING: SidePose = { ankle: 0, mtp: 0, ip: 0, arch: 0, pitch: 0 };

/**
 * The heel raised by `pitch` degrees with the toes flat. The ball rolls 5 degrees ahead of the
 * toes (or they would float) and the leg stays within 4 degrees of upright.
 */
export function heelRaised(pitch: number): SidePose {
  return { ankle: pitch - 4, mtp: Math.max(0, pitch - 5), ip: 0, arch: 0.01, pitch };
}

/** How far each joint takes a point along: ankle, toe base (MTP), end joint of the big toe (IP). */
export type Weights = readonly [ankle: number, mtp: number, ip: number];
export type Weighted = { readonly at: Point; readonly weights: Weights };

const ANKLE: Point = [0.25, 0.245];
const MTP: Point = [0.735, 0.085];
const IP: Point = [0.885, 0.05];
/** The base joint of the second toe, where the plate lies. */
export const SECOND_MTP: Point = [0.752, 0.07];

const w = (x: number, y: number, ankle = 0, mtp = 0, ip = 0): Weighted => ({
  at: [x, y],
  weights: [ankle, mtp, ip],
});

/** Shin, toe, sole, heel, calf. */
const OUTLINE: readonly Weighted[] = [
  // Above 0.7 nothing is measured: the leg runs on nearly straight, for views that cut it there.
  w(0.36, 1.5, 1),
  w(0.366, 1.1, 1),
  w(0.372, 0.7, 1),
  w(0.352, 0.45, 0.88),
  w(0.38, 0.362, 0.46),
  w(0.44, 0.29, 0.16),
  w(0.55, 0.222),
  w(0.712, 0.152, 0, 0.18),
  w(0.772, 0.126, 0, 0.72),
  w(0.84, 0.101, 0, 1, 0.1),
  w(0.893, 0.104, 0, 1, 0.55),
  w(0.94, 0.097, 0, 1, 1),
  w(0.983, 0.072, 0, 1, 1),
  w(1, 0.04, 0, 1, 1),
  w(0.982, 0.008, 0, 1, 1),
  w(0.935, 0, 0, 1, 1),
  w(0.888, 0.01, 0, 1, 0.6),
  w(0.852, 0.024, 0, 0.85, 0.1),
  w(0.808, 0.006, 0, 0.35),
  w(0.742, 0, 0, 0.05),
  w(0.672, 0.006),
  w(0.585, 0.036),
  w(0.46, 0.064),
  w(0.33, 0.048),
  w(0.225, 0.01),
  w(0.13, 0),
  w(0.068, 0.006),
  w(0.022, 0.036),
  w(0, 0.088),
  w(0.043, 0.24, 0.3),
  w(0.061, 0.365, 0.78),
  w(0.024, 0.7, 1),
  w(0.03, 1.1, 1),
  w(0.04, 1.5, 1),
];
const BALL = 19;

const FAR_BORDER: readonly Point[] = pairs([
  0.06, 0.05, 0.09, 0.003, 0.13, 0, 0.25, 0, 0.63, 0, 0.67, 0, 0.71, 0.03, 0.6, 0.09, 0.35, 0.1,
  0.12, 0.09,
]);

/** Small toes 5 to 2: base joint x, tip x, size. */
const SMALL_TOES = [
  [0.64, 0.8, 0.75],
  [0.69, 0.875, 0.85],
  [0.73, 0.925, 0.92],
  [0.75, 0.965, 0.98],
] as const;

/** Raises the arch; the leg rides along and the forefoot slides back. */
function raiseArch([x, y]: Point, ankle: number, rise: number): Point {
  const bump = smoothstep(0.12, 0.44, x) * (1 - smoothstep(0.44, 0.74, x));
  return [
    x - 0.9 * rise * smoothstep(0.3, 0.72, x) * (1 - ankle),
    y + rise * (bump * (1 - ankle) + 0.55 * ankle),
  ];
}

/** A pose ready to be applied to any point of the foot. */
export type Posed = {
  readonly place: (point: Weighted) => Point;
  readonly placeAll: (points: readonly Weighted[]) => Point[];
  /** A toe's points turned about its own joints, then carried along with the foot. */
  readonly carry: (point: Point) => Point;
  /** How far the base of a small toe bends up, in degrees. */
  readonly lesserMtp: number;
  readonly pose: SidePose;
};

/**
 * What each part of a pose may be: what feet do, and no more than the outline was checked for.
 * Degrees; the arch in foot lengths.
 */
export const POSE_RANGES = {
  ankle: [-35, 50],
  mtp: [-45, 70],
  lesserMtp: [-45, 70],
  ip: [-60, 30],
  pip: [-35, 0],
  dip: [-60, 30],
  arch: [0, 0.03],
  pitch: [0, 45],
} as const satisfies Partial<Record<keyof SidePose, readonly [number, number]>>;

function assertInRange(pose: SidePose): void {
  for (const [joint, [least, most]] of Object.entries(POSE_RANGES)) {
    const value = pose[joint as keyof typeof POSE_RANGES] ?? 0;
    if (!(value >= least && value <= most)) {
      throw new RangeError(`${joint} ${value} is outside ${least} to ${most}`);
    }
  }
}

/**
 * Works out a pose once; the ball is set down on the floor.
 * @throws RangeError for a pose outside {@link POSE_RANGES}.
 */
export function posed(pose: SidePose): Posed {
  assertInRange(pose);
  const { ankle, mtp, ip, arch, pitch } = pose;
  const ipPivot = raiseArch(IP, 0, arch);
  const mtpPivot = raiseArch(MTP, 0, arch);
  const anklePivot = raiseArch(ANKLE, 1, arch);
  const turn = ({ at, weights: [wAnkle, wMtp, wIp] }: Weighted): Point => {
    let point = raiseArch(at, wAnkle, arch);
    point = rotate(point, ipPivot, wIp * ip);
    point = rotate(point, mtpPivot, wMtp * mtp);
    point = rotate(point, anklePivot, wAnkle * ankle);
    return rotate(point, mtpPivot, -pitch);
  };
  const lowestBall = Math.min(...OUTLINE.slice(BALL - 2, BALL + 2).map((point) => turn(point)[1]));
  const drop: Point = [0, pitch === 0 ? 0 : -lowestBall];
  const place = (point: Weighted) => add(turn(point), drop);
  return {
    place,
    placeAll: (points) => points.map(place),
    carry: (point) => place({ at: point, weights: [0, 0, 0] }),
    lesserMtp: pose.lesserMtp ?? mtp,
    pose,
  };
}

/** Stops at the floor: what would sink in lies flat. */
const onFloor = ([x, y]: Point): Point => [x, Math.max(0, y)];

/** The outline's points from shin to calf; open at the leg. */
export function sideOutline(foot: Posed): Point[] {
  const points = foot.placeAll(OUTLINE);
  return foot.pose.free ? points : points.map(onFloor);
}

/** The outline as a path, with the leg cut at the top. */
export const sideContour = (foot: Posed): Path => spline(sideOutline(foot));

/** The small toes behind the big one, fifth first. */
function smallToes(foot: Posed): Path[] {
  return SMALL_TOES.map(([base, tip, size], i) => {
    const bend = foot.lesserMtp * (i === 0 ? 0.9 : 1);
    return toeTube(foot, base, tip, size, bend);
  });
}

/** One small toe as a tube along its four joints. */
function toeTube(foot: Posed, base: number, tip: number, size: number, bend: number): Path {
  const heights = [0.075, 0.059, 0.042, 0.029];
  const shares = [0, 0.46, 0.74, 0.93];
  const radii = [0.044, 0.037, 0.033, 0.027].map((radius) => radius * size);
  const joints = shares.map((share, i): Point => [
    base + (tip - base) * share,
    (heights[i] ?? 0) * size,
  ]);
  const [root = [0, 0], pip = [0, 0], dip = [0, 0], end = [0, 0]] = joints;
  const turned: Point[] = [
    root,
    rotate(pip, root, bend),
    rotate(rotate(dip, pip, foot.pose.pip ?? 0), root, bend),
    rotate(rotate(rotate(end, dip, foot.pose.dip ?? 0), pip, foot.pose.pip ?? 0), root, bend),
  ].map(foot.carry);
  const last = turned[3] ?? end;
  const before = turned[2] ?? dip;
  const reach = (radii[3] ?? 0) * 1.05;
  const direction = Math.atan2(last[1] - before[1], last[0] - before[0]);
  const nose: Point = [
    last[0] + reach * Math.cos(direction),
    last[1] + reach * Math.sin(direction),
  ];
  const side = (sign: number) =>
    turned.map((_, i) => offset(turned, sign * (radii[i] ?? 0))[i] ?? last);
  const points = [...side(1), nose, ...side(-1).reverse()];
  return spline(foot.pose.free ? points : points.map(onFloor), true);
}

/** The outer border of the foot, seen through the arch. It stays on the floor in a short foot. */
function farBorder(foot: Posed): Path {
  const flat = { ...foot.pose, arch: 0 };
  const points = posed(flat).placeAll(FAR_BORDER.map(([x, y]) => w(x, y)));
  return spline(flat.free ? points : points.map(onFloor), true);
}

const MALLEOLUS = arc([0.278, 0.312], 0.034, 0.04, 195, 350).map(([x, y]) => w(x, y, 0.9));
const NAIL = [w(0.946, 0.0935, 0, 1, 1), w(0.957, 0.078, 0, 1, 1), w(0.985, 0.066, 0, 1, 1)];
const CREASE = [
  w(0.852, 0.024, 0, 0.85, 0.1),
  w(0.861, 0.038, 0, 0.95, 0.1),
  w(0.876, 0.047, 0, 1, 0.2),
];

/** Inner ankle, nail and toe crease. */
export function sideDetails(foot: Posed): Shape {
  return shape('fine', ...[MALLEOLUS, NAIL, CREASE].map((line) => spline(foot.placeAll(line))));
}

/** What lies behind the inner side: the outer border, and the small toes where they show. */
export function sideBehind(foot: Posed): Shape[] {
  return [shape('far', farBorder(foot)), ...smallToes(foot).map((toe) => shape('far', toe))];
}

/** The whole foot in ink and skin, from back to front. */
export function sideFoot(pose: SidePose): Shape[] {
  const foot = posed(pose);
  return [...sideBehind(foot), shape('skin', sideContour(foot)), sideDetails(foot)];
}

/** The foot without its small toes, for poses in which the big toe hides them. */
export function sideFootPlain(pose: SidePose): Shape[] {
  const foot = posed(pose);
  return [shape('far', farBorder(foot)), shape('skin', sideContour(foot)), sideDetails(foot)];
}

/** The second toe drawn alone, where the big toe would hide it: replaces the big toe's points. */
const SECOND_TOE: readonly Weighted[] = [
  w(0.712, 0.146, 0, 0.16),
  w(0.775, 0.116, 0, 0.72),
  w(0.838, 0.088, 0, 1),
  w(0.88, 0.09, 0, 1),
  w(0.925, 0.074, 0, 1),
  w(0.962, 0.056, 0, 1),
  w(0.979, 0.03, 0, 1),
  w(0.962, 0.006, 0, 1),
  w(0.928, 0.002, 0, 1),
  w(0.888, 0.016, 0, 1),
  w(0.85, 0.026, 0, 0.85),
];
const SECOND_NAIL = [w(0.936, 0.069, 0, 1), w(0.944, 0.056, 0, 1), w(0.965, 0.05, 0, 1)];

/** The foot with its second toe in front of the others, which are left out. */
export function secondToeFoot(pose: SidePose): Shape[] {
  const foot = posed(pose);
  const points = [...OUTLINE.slice(0, 7), ...SECOND_TOE, ...OUTLINE.slice(18)];
  const details = [MALLEOLUS, SECOND_NAIL].map((line) => spline(foot.placeAll(line)));
  return [
    shape('far', farBorder(foot)),
    shape('skin', spline(foot.placeAll(points))),
    shape('fine', ...details),
  ];
}

export { w as weighted };
