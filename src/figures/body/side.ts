/**
 * A whole person from their right side, facing right, posed by joint angles. The unit is one foot
 * length (the person is 6.6 of them tall), y points up. Segment lengths are the usual ones of
 * drawing textbooks, the outline is ours.
 */
import {
  type Path,
  type Point,
  add,
  band,
  ellipse,
  pairs,
  rotate,
  spline,
  subtract,
} from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

/** One leg: degrees, 0 is standing straight. */
export type LegPose = {
  /** Positive brings the thigh forward, measured from the trunk. */
  readonly hip: number;
  /** Positive bends the knee. */
  readonly knee: number;
  /** Positive points the foot down, negative brings the knee over the toes. */
  readonly ankle: number;
  /** Positive bends the toes up. */
  readonly toes: number;
};

/** One arm: degrees, 0 hangs straight beside the trunk. */
export type ArmPose = {
  /** Positive lifts the arm forward. */
  readonly shoulder: number;
  /** Positive bends the elbow. */
  readonly elbow: number;
};

export type BodyPose = {
  /** Positive leans forward; -90 lies on the back. */
  readonly trunk: number;
  /** Positive brings the chin to the chest. */
  readonly neck: number;
  readonly near: LegPose;
  readonly far: LegPose;
  readonly nearArm: ArmPose;
  readonly farArm: ArmPose;
};

/** Lengths from joint to joint, and the height of the hip in standing. */
const THIGH = 1.62;
const SHANK = 1.62;
const UPPER_ARM = 1.2;
const SHOULDER: Point = [-0.02, 1.72];
const ANKLE: Point = [0, -THIGH - SHANK];
const KNEE: Point = [0, -THIGH];
const BALL: Point = [0.49, -3.44];
const BALL_HEIGHT = 0.06;
const ELBOW: Point = [0, -UPPER_ARM];
/** The leg behind is drawn a little ahead and higher, so that two legs read as two. */
const FAR_LEG: Point = [0.2, 0.06];
const FAR_ARM: Point = [0.1, 0];

/** A point of a limb and its share in the turn of knee, ankle and toes (or elbow). */
type LimbPoint = readonly [x: number, y: number, mid?: number, end?: number, toes?: number];

/** From the front of the thigh round the foot to the back of the thigh; the hip is at 0, 0. */
const LEG: readonly LimbPoint[] = [
  [0.3, -0.3],
  [0.27, -0.9],
  [0.21, -1.36, 0.12],
  [0.19, -1.62, 0.5],
  [0.15, -1.9, 0.95],
  [0.13, -2.5, 1],
  [0.12, -2.98, 1, 0.15],
  [0.2, -3.16, 1, 0.7],
  [0.42, -3.29, 1, 1],
  [0.62, -3.37, 1, 1, 0.8],
  [0.76, -3.41, 1, 1, 1],
  [0.76, -3.5, 1, 1, 1],
  [0.56, -3.5, 1, 1, 0.7],
  [0.4, -3.5, 1, 1],
  [0.18, -3.46, 1, 1],
  [-0.1, -3.5, 1, 1],
  [-0.24, -3.44, 1, 1],
  [-0.23, -3.28, 1, 0.9],
  [-0.14, -3.02, 1, 0.3],
  [-0.14, -2.7, 1],
  [-0.25, -2.2, 1],
  [-0.2, -1.84, 0.95],
  [-0.16, -1.62, 0.5],
  [-0.21, -1.36, 0.1],
  [-0.31, -0.9],
  [-0.36, -0.3],
];
/** A shoe round the foot, from the instep over the toes to the heel. */
const SHOE_TOP: readonly LimbPoint[] = [
  [-0.25, -3.16, 1, 0.9],
  [0, -3.12, 1, 0.9],
  [0.2, -3.1, 1, 0.85],
  [0.42, -3.25, 1, 1],
  [0.64, -3.33, 1, 1, 0.8],
  [0.83, -3.42, 1, 1, 1],
];
const SHOE_SOLE: readonly LimbPoint[] = [
  [0.84, -3.53, 1, 1, 1],
  [0.56, -3.56, 1, 1, 0.7],
  [0.2, -3.56, 1, 1],
  [-0.14, -3.56, 1, 1],
  [-0.31, -3.52, 1, 1],
  [-0.3, -3.36, 1, 1],
];
const SHORTS_FRONT: readonly LimbPoint[] = [
  [0.34, -0.02, 0.5],
  [0.37, -0.4, 1],
  [0.33, -1, 1],
];
const SHORTS_BACK: readonly LimbPoint[] = [
  [-0.38, -1, 1],
  [-0.44, -0.5, 1],
  [-0.46, -0.14, 0.5],
];
const WAIST: readonly Point[] = pairs([-0.36, 0.25, 0.33, 0.25]);
const SHIRT: readonly Point[] = pairs([
  0.31, 0.1, 0.32, 0.5, 0.35, 1, 0.34, 1.4, 0.22, 1.74, 0.08, 1.9, -0.12, 1.92, -0.28, 1.76, -0.37,
  1.42, -0.33, 1, -0.26, 0.6, -0.34, 0.2, 0, 0.06,
]);
const NECK: readonly Point[] = pairs([
  -0.2, 1.75, -0.15, 2.1, -0.14, 2.4, 0.18, 2.4, 0.15, 2.1, 0.16, 1.75,
]);
const HEAD: Point = [0.07, 2.57];
const NECK_BASE: Point = [0, 1.85];
const ARM: readonly LimbPoint[] = [
  [0.14, -0.2],
  [0.12, -0.8],
  [0.1, -1.1, 0.3],
  [0.11, -1.4, 0.95],
  [0.07, -1.95, 1],
  [0.1, -2.2, 1],
  [0.08, -2.52, 1],
  [-0.05, -2.54, 1],
  [-0.1, -2.25, 1],
  [-0.07, -1.95, 1],
  [-0.12, -1.45, 1],
  [-0.13, -1.18, 0.5],
  [-0.12, -0.8],
  [-0.15, -0.2],
];
const SLEEVE: readonly Point[] = pairs([
  0.17, -0.64, 0.19, -0.3, 0.13, 0.04, 0, 0.13, -0.13, 0.06, -0.2, -0.3, -0.17, -0.64,
]);

/** A person in a pose, standing where {@link standOn} put them. */
export type PosedBody = {
  readonly pose: BodyPose;
  /** Where the hip is. */
  readonly hip: Point;
};

function legPoint(pose: BodyPose, leg: LegPose, [x, y, mid = 0, end = 0, toes = 0]: LimbPoint) {
  let point: Point = [x, y];
  point = rotate(point, BALL, leg.toes * toes);
  point = rotate(point, ANKLE, -leg.ankle * end);
  point = rotate(point, KNEE, -leg.knee * mid);
  return rotate(point, [0, 0], leg.hip - pose.trunk);
}

const onTrunk = (pose: BodyPose, point: Point): Point => rotate(point, [0, 0], -pose.trunk);

/** Where the ball of a foot is, from the hip. */
const ballOf = (pose: BodyPose, leg: LegPose) => legPoint(pose, leg, [BALL[0], BALL[1], 1, 1, 0]);
const lowest = (pose: BodyPose, leg: LegPose) =>
  Math.min(...LEG.map((point) => legPoint(pose, leg, point)[1]));

/**
 * Sets a person down with the ball of one foot at x 0 and its lowest point at `height`.
 */
export function standOn(pose: BodyPose, foot: 'near' | 'far', height: number): PosedBody {
  const leg = pose[foot];
  const shift: Point = foot === 'far' ? FAR_LEG : [0, 0];
  const hip: Point = [
    -ballOf(pose, leg)[0] - shift[0],
    height - lowest(pose, leg) - (foot === 'far' ? FAR_LEG[1] : 0),
  ];
  return { pose, hip };
}

/** Holds a person by the hip: on a saddle, or in water. */
export const holdAt = (pose: BodyPose, hip: Point): PosedBody => ({ pose, hip });

/** Where the hands, the shoulders and the feet are, for things that are held or stood on. */
export function landmarks({ pose, hip }: PosedBody) {
  const at = (point: Point) => add(hip, point);
  const shoulder = onTrunk(pose, SHOULDER);
  const hand = armPoint(pose, pose.nearArm, [0, -2.4, 1]);
  return {
    hip,
    shoulder: at(shoulder),
    hand: at(hand),
    knee: at(legPoint(pose, pose.near, [0, -THIGH])),
    ball: at(ballOf(pose, pose.near)),
    onTrunk: (point: Point) => at(onTrunk(pose, point)),
  };
}

function armPoint(pose: BodyPose, arm: ArmPose, [x, y, mid = 0]: LimbPoint): Point {
  const bent = rotate([x, y], ELBOW, arm.elbow * mid);
  const turned = rotate(bent, [0, 0], arm.shoulder - pose.trunk);
  return add(turned, onTrunk(pose, SHOULDER));
}

/** The angles of hip and knee with which the ball of the foot reaches a point, seen from the hip. */
export function reachFoot(target: Point, trunk: number, ankle: number): LegPose {
  const foot = subtract(rotate(BALL, ANKLE, -ankle), KNEE);
  const lower = Math.hypot(foot[0], foot[1]);
  const away = Math.min(Math.hypot(target[0], target[1]), (THIGH + lower) * 0.999);
  const knee = 180 - corner(THIGH, lower, away) + towards(foot);
  return { hip: towards(target) + corner(THIGH, away, lower) + trunk, knee, ankle, toes: 0 };
}

/**
 * The far leg with its foot flat on a floor this far below the hip, its ball `across` in front of
 * the hip; the leg stretches towards a place out of reach.
 */
export function stepTo(across: number, below: number, trunk: number): LegPose {
  const flat: Point = subtract(ANKLE, BALL);
  const target: Point = [across + flat[0] - FAR_LEG[0], -below + flat[1] + BALL_HEIGHT];
  const away = Math.min(Math.hypot(target[0], target[1]), (THIGH + SHANK) * 0.999);
  const hip = towards(target) + corner(THIGH, away, SHANK) + trunk;
  const knee = 180 - corner(THIGH, SHANK, away);
  return { hip, knee, ankle: hip - trunk - knee, toes: 0 };
}

/** The angles of shoulder and elbow with which the hand reaches a point, seen from the hip. */
export function reachHand(target: Point, trunk: number): ArmPose {
  const [x, y] = subtract(target, rotate(SHOULDER, [0, 0], -trunk));
  const lower = 1.3;
  const away = Math.min(Math.hypot(x, y), (UPPER_ARM + lower) * 0.999);
  const elbow = 180 - corner(UPPER_ARM, lower, away);
  // The elbow hangs below the line to the hand.
  return { shoulder: towards([x, y]) - corner(UPPER_ARM, away, lower) + trunk, elbow };
}

const DEGREES = 180 / Math.PI;

/** The angle between sides a and b of a triangle whose third side is c, in degrees. */
const corner = (a: number, b: number, c: number) =>
  Math.acos(Math.min(1, Math.max(-1, (a * a + b * b - c * c) / (2 * a * b)))) * DEGREES;

/** How far a direction is turned forward from straight down, in degrees. */
const towards = ([x, y]: Point) => Math.atan2(x, -y) * DEGREES;

type Dress = { readonly shoes: boolean };

function leg(body: PosedBody, which: 'near' | 'far', { shoes }: Dress): Shape[] {
  const { pose, hip } = body;
  const origin = which === 'far' ? add(hip, FAR_LEG) : hip;
  const place = (point: LimbPoint) => add(origin, legPoint(pose, pose[which], point));
  const thigh = ([x, y, mid = 0]: LimbPoint): Point =>
    add(origin, rotate([x, y], [0, 0], mid * pose[which].hip - pose.trunk));
  const waist = WAIST.map((point) => add(hip, onTrunk(pose, point)));
  const [back = origin, front = origin] = waist;
  const shorts = band([front, ...SHORTS_FRONT.map(thigh)], [...SHORTS_BACK.map(thigh), back]);
  const role = which === 'far' ? 'far-' : '';
  return [
    shape(`${role}limb`, spline(LEG.map(place))),
    ...(shoes ? [shape(`${role}shoe`, band(SHOE_TOP.map(place), SHOE_SOLE.map(place)))] : []),
    shape(which === 'far' ? 'far-cloth' : 'shorts', shorts),
  ];
}

function arm({ pose, hip }: PosedBody, which: 'near' | 'far'): Shape[] {
  const angles = which === 'far' ? pose.farArm : pose.nearArm;
  const origin = which === 'far' ? add(hip, FAR_ARM) : hip;
  const place = (point: LimbPoint) => add(origin, armPoint(pose, angles, point));
  const sleeve: Path = [...spline(SLEEVE.map(([x, y]) => place([x, y]))), { kind: 'close' }];
  return which === 'far'
    ? [shape('far-limb', spline(ARM.map(place)))]
    : [shape('limb', spline(ARM.map(place))), shape('shirt', sleeve)];
}

/** The parts of a person from back to front. */
export type BodyParts = {
  /** Far arm and far leg. */
  readonly behind: Shape[];
  /** Neck, head and shirt. */
  readonly trunk: Shape[];
  readonly leg: Shape[];
  readonly arm: Shape[];
};

export function bodyParts(body: PosedBody, dress: Dress): BodyParts {
  const { pose, hip } = body;
  const trunk = (points: readonly Point[]) => points.map((point) => add(hip, onTrunk(pose, point)));
  const nodding = ([x, y]: Point, share: number) => rotate([x, y], NECK_BASE, -pose.neck * share);
  const neck = NECK.map((point) => nodding(point, Math.max(0, Math.min(1, point[1] - 1.75))));
  return {
    behind: [...arm(body, 'far'), ...leg(body, 'far', dress)],
    trunk: [
      shape('limb', spline(trunk(neck))),
      shape(
        'limb',
        ellipse(add(hip, onTrunk(pose, nodding(HEAD, 1))), 0.36, 0.44, -pose.trunk - pose.neck),
      ),
      shape('shirt', spline(trunk(SHIRT), true)),
    ],
    leg: leg(body, 'near', dress),
    arm: arm(body, 'near'),
  };
}

/** The outline of the near leg, to show where it started. */
export const legGhost = ({ pose, hip }: PosedBody): Path =>
  spline(LEG.map((point) => add(hip, legPoint(pose, pose.near, point))));
