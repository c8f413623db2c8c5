/** Whole persons with the things round them. */
import {
  type BodyPose,
  type PosedBody,
  bodyParts,
  holdAt,
  landmarks,
  legGhost,
  reachFoot,
  reachHand,
  standOn,
  stepTo,
} from '../body/side.ts';
import { frontBody } from '../body/front.ts';
import { type Point, add, spline, subtract } from '../geometry.ts';
import {
  BIKE,
  FOAM_HEIGHT,
  bike,
  chair,
  floorLine,
  foam,
  mat,
  step,
  wall,
  water,
} from '../props/room.ts';
import { type Shape, type View, drawEach, shape } from '../svg.ts';
import type { Figure } from './figure.ts';
import { type Numbers, type Scene, cellWidth } from './sceneParts.ts';

type Of<V extends Figure['view']> = Extract<Figure, { readonly view: V }>;
type BodyFigure = Of<'body'>;

const NEAR = ['hip', 'knee', 'ankle', 'toes', 'shoulder', 'elbow'] as const;
const farOf = (joint: string) => `far${joint.slice(0, 1).toUpperCase()}${joint.slice(1)}`;

/** All joints of a frame: the far side does as the near one unless it says otherwise. */
function everyJoint(frame: object): Numbers {
  const given = frame as Numbers;
  const near = NEAR.map((joint) => [joint, given[joint] ?? 0] as const);
  const far = near.map(([joint, value]) => [farOf(joint), given[farOf(joint)] ?? value] as const);
  const { trunk = 0, neck = 0, lift = 0, crank = 0, hand, farStep } = given;
  return {
    trunk,
    neck,
    lift,
    crank,
    ...(hand === undefined ? {} : { hand }),
    ...(farStep === undefined ? {} : { farStep }),
    ...Object.fromEntries(near),
    ...Object.fromEntries(far),
  };
}

function poseOf(frame: Numbers): BodyPose {
  const n = (joint: string) => frame[joint] ?? 0;
  return {
    trunk: n('trunk'),
    neck: n('neck'),
    near: { hip: n('hip'), knee: n('knee'), ankle: n('ankle'), toes: n('toes') },
    far: { hip: n('farHip'), knee: n('farKnee'), ankle: n('farAnkle'), toes: n('farToes') },
    nearArm: { shoulder: n('shoulder'), elbow: n('elbow') },
    farArm: { shoulder: n('farShoulder'), elbow: n('farElbow') },
  };
}

/** Height of the middle of the pedals. */
const PEDALS = 1.05;
/** Where the hip floats below the surface in deep water. */
const FLOATING = 1.5;

function placed(figure: BodyFigure, frame: Numbers): { body: PosedBody; behind: Shape[] } {
  const { props } = figure;
  const pose = poseOf(frame);
  if (props.bike === true) {
    const { pedal, far, frame: machine } = bike(PEDALS, frame.crank ?? 0);
    const hip = add(BIKE.hip, [0, PEDALS]);
    const legs = {
      near: reachFoot(subtract(pedal, hip), pose.trunk, 4),
      // The far leg is drawn a little ahead of the near one, so its pedal is taken back by as much.
      far: reachFoot(subtract(far, add(hip, [0.2, 0.06])), pose.trunk, 4),
    };
    return { body: holdAt({ ...pose, ...legs }, hip), behind: machine };
  }
  if (props.water !== undefined) {
    return { body: holdAt(pose, [0, props.water - FLOATING]), behind: [] };
  }
  const height = (props.step ?? 0) + (props.foam === true ? FOAM_HEIGHT - 0.05 : 0);
  const { hip } = standOn(
    pose,
    props.standOnFar === true ? 'far' : 'near',
    height + (frame.lift ?? 0),
  );
  const { farStep, hand } = frame;
  const far = farStep === undefined ? pose.far : stepTo(farStep - hip[0], hip[1], pose.trunk);
  const held = { ...pose, far };
  if (props.wall === undefined || hand === undefined)
    return { body: holdAt(held, hip), behind: [] };
  const arm = reachHand(subtract([props.wall - 0.04, hand], hip), pose.trunk);
  return { body: holdAt({ ...held, nearArm: arm, farArm: arm }, hip), behind: [] };
}

/** The whole person from the right side. */
export function bodyScene(figure: BodyFigure): Scene {
  const { props } = figure;
  const width = cellWidth(figure);
  const height = 262;
  const ground = 226;
  const unit = figure.unit ?? 29;
  const x = figure.x ?? 100;
  const view: View = {
    width,
    height,
    footLength: unit,
    flip: false,
    map: ([across, y]) => [x + across * unit, ground - y * unit],
  };
  const start = everyJoint(figure.start);
  // Walls and water run on beyond the frame, for the moving drawing has room beside it.
  const beside = (380 - width) / 2;
  const left = -(x + beside) / unit;
  const right = (width - x + beside) / unit;
  const room: Shape[] = [
    ...(props.wall === undefined ? [] : [wall(props.wall, right)]),
    ...(props.chair === true ? chair(landmarks(placed(figure, start).body).hip) : []),
    ...(props.step === undefined ? [] : [step(props.step)]),
    ...(props.foam === true ? [foam()] : []),
    ...(props.mat === true ? [mat(-6.2, 0.9)] : []),
  ];
  return {
    width,
    height,
    ground,
    className: 'fig-person',
    start,
    end: everyJoint(figure.end),
    ...(props.bike === true ? { cycle: { ...start, crank: (start.crank ?? 0) + 360 } } : {}),
    parts: (frame) => {
      const { body, behind } = placed(figure, frame);
      const parts = bodyParts(body, { shoes: props.shoes === true });
      const bag = props.bag === true ? [backpack(landmarks(body).onTrunk)] : [];
      const over = props.water === undefined ? [] : [water(props.water, left, right)];
      const all = [
        ...room,
        ...parts.behind,
        ...behind,
        ...bag,
        ...parts.trunk,
        ...parts.leg,
        ...parts.arm,
        ...over,
      ];
      return drawEach('', view, all);
    },
    ghost: () =>
      drawEach('', view, [shape('ghost', legGhost(placed(figure, start).body))]).join(''),
  };
}

function backpack(onTrunk: (point: Point) => Point): Shape {
  const corners: Point[] = [
    [-0.3, 1.72],
    [-0.72, 1.62],
    [-0.86, 1.1],
    [-0.78, 0.62],
    [-0.3, 0.56],
  ];
  return shape('sole', [...spline(corners.map(onTrunk)), { kind: 'close' }]);
}

/** The whole person from the front. */
export function frontScene(figure: Of<'body-front'>): Scene {
  const width = cellWidth(figure);
  const height = 262;
  const ground = 226;
  const unit = figure.unit ?? 29;
  const middle = figure.x ?? 95;
  const view: View = {
    width,
    height,
    footLength: unit,
    flip: false,
    map: ([across, y]) => [middle + across * unit, ground - y * unit],
  };
  const { props } = figure;
  const from = figure.start.across ?? 0;
  const way = (figure.end.across ?? 0) - from;
  /** Up and down again on the way from one side to the other. */
  const hop = (across: number) => {
    const share = way === 0 ? 0 : (across - from) / way;
    return 4 * share * (1 - share) * (props.hop ?? 0);
  };
  return {
    width,
    height,
    ground,
    className: 'fig-person',
    start: { ...(figure.start as Numbers) },
    end: { ...(figure.end as Numbers) },
    parts: ({ across = 0, lift = 0, sway = 0, arms = 0, kneeUp = 0 }) => {
      const pose = { across, lift: lift + hop(across), sway, arms, kneeUp };
      return drawEach('', view, [
        ...(props.line === true ? [floorLine()] : []),
        ...frontBody(pose, props.shoes === true),
      ]);
    },
    ghost: () => '',
  };
}
