/** Close-ups of the right foot. */
import { behindFoot } from '../foot/behind.ts';
import {
  STANDING,
  type SidePose,
  heelRaised,
  posed,
  secondToeFoot,
  sideFoot,
  sideFootPlain,
  sideOutline,
  weighted,
} from '../foot/side.ts';
import { SOLE_TOES, soleFoot } from '../foot/sole.ts';
import { TOES_SPREAD, TOES_STRAIGHT, type ToeTurns, toeOutlines, topFoot } from '../foot/top.ts';
import {
  type Path,
  type Point,
  add,
  polyline,
  ribbon,
  rotate,
  smoothstep,
  spline,
} from '../geometry.ts';
import { finger, handAcrossSole, holdingHand, openHand } from '../props/hand.ts';
import { trainer } from '../props/shoe.ts';
import { type Shape, type View, drawEach, shape, sideView, soleView, topView } from '../svg.ts';
import type { Figure } from './figure.ts';
import { insetPerson } from './inset.ts';
import { type Numbers, type Scene, cellWidth } from './sceneParts.ts';

type Of<V extends Figure['view']> = Extract<Figure, { readonly view: V }>;

/** Where the heel rests when the foot is tipped back. */
const HEEL: Point = [0.09, 0.012];
/** How far a shoe lifts the foot off the floor, and where its own heel rests. */
const SOLE_THICKNESS = 0.066;
const SHOE_HEEL: Point = [0, -0.066];
/** The other foot stands this much behind and to the side, and is drawn smaller for it. */
const SECOND_FOOT: Point = [-0.19, 0.03];

function sidePose(frame: Numbers): SidePose {
  const { ankle = 0, mtp = 0, ip = 0, pip = 0, dip = 0, arch = 0, heel = 0, tilt = 0 } = frame;
  const base = heel > 0 ? heelRaised(heel) : STANDING;
  return {
    ankle: base.ankle + ankle,
    mtp: base.mtp + mtp,
    lesserMtp: frame.lesserMtp ?? base.mtp + mtp,
    ip,
    pip,
    dip,
    arch: Math.max(base.arch, arch),
    pitch: base.pitch,
    free: tilt > 0,
  };
}

/** The close-up from the inner side. */
export function innerSideScene(figure: Of<'inner-side'>): Scene {
  const { props, start, end, inset } = figure;
  const width = cellWidth(figure);
  const pair = figure.layout === 'pair';
  const footLength = figure.unit ?? (pair ? 150 : inset === undefined ? 280 : 236);
  const height = pair ? 236 : 262;
  const ground = pair ? 186 : 214;
  const flat = sideView({ width, height, footLength, toe: figure.x ?? 16, ground });
  const smallToes = ['lesserMtp', 'pip', 'dip'].some((joint) => joint in start || joint in end);
  const load = 'load' in start || 'load' in end;

  const parts = (frame: Numbers): string[] => {
    const { tilt = 0 } = frame;
    const pose = sidePose(frame);
    const [rest, up]: [Point, number] =
      props.shoe === true ? [SHOE_HEEL, SOLE_THICKNESS] : [HEEL, 0];
    const tipped = (point: Point) => add(rotate(point, rest, tilt), [0, up]);
    const view: View = { ...flat, map: (point) => flat.map(tipped(point)) };
    const foot = posed(pose);
    const drawn =
      props.secondToe === true
        ? secondToeFoot(pose)
        : smallToes || tilt > 0
          ? sideFoot(pose)
          : sideFootPlain(pose);
    const [border, ...front] = drawn;
    const second: View = { ...flat, map: (point) => flat.map(add(point, SECOND_FOOT)) };
    const behind: Shape[] = props.secondFoot === true ? [shape('far', outline(pose))] : [];
    const onFloor: Shape[] = props.towel === true ? [towel(-(frame.ip ?? 0) / 45)] : [];
    const round: Shape[] = props.shoe === true ? trainer(foot) : [];
    const hands: Shape[] = [
      ...(props.band === true ? [shape('prop', ribbon(roundToes(pose, 0.02), 0.03))] : []),
      ...(props.hand === true ? hookedHand(pose) : []),
      ...(props.finger === true ? fingerUnder(pose) : []),
    ];
    const mark = load ? [loadMark(flat, frame.load ?? 0)] : [];
    return [
      ...drawEach('', second, behind),
      ...drawEach('', flat, onFloor),
      ...drawEach('', view, [...(border ? [border] : []), ...round, ...front, ...hands]),
      ...mark,
    ];
  };
  const person = inset === undefined ? '' : insetPerson(inset, 326, ground);
  return {
    width,
    height,
    ground,
    start: filled(start),
    end: filled(end),
    aside: person,
    parts,
    ghost: () => {
      const frame = filled(start);
      const turn = (point: Point) => rotate(point, HEEL, frame.tilt ?? 0);
      const last = 'arch' in end ? 26 : 20;
      const contour = sideOutline(posed(sidePose(frame)))
        .slice(7, last)
        .map(turn);
      return drawEach('', flat, [shape('ghost', spline(contour))]).join('');
    },
  };
}

const filled = (frame: object): Numbers => ({ ...(frame as Numbers) });

const outline = (pose: SidePose): Path => spline(sideOutline(posed(pose)));

/** Under the toes, round their tips, and up to the hands; `gap` away from the skin. */
function roundToes(pose: SidePose, gap: number): Point[] {
  const foot = posed(pose);
  return [
    ...foot.placeAll([
      weighted(0.9, 0.004 - gap, 0, 1, 1),
      weighted(0.96, -0.002 - gap * 0.6, 0, 1, 1),
      weighted(0.99 + gap, 0.012, 0, 1, 1),
      weighted(0.99 + gap, 0.06, 0, 1, 1),
    ]),
    [0.965, 0.17],
    [0.86, 0.42],
    [0.62, 0.95],
  ];
}

/** A fingertip under the end of the second toe, the hand in front of the foot. */
function fingerUnder(pose: SidePose): Shape[] {
  const tip = posed(pose).place(weighted(0.885, -0.036, 0, 1));
  const hand = openHand(tip, -30);
  return [shape('skin', hand.skin), shape('fine', hand.lines)];
}

/** A hand round the toes from in front: fingers under them, thumb on top, the arm towards the shin. */
function hookedHand(pose: SidePose): Shape[] {
  const foot = posed(pose);
  const toe = (x: number, y: number) => weighted(x, y, 0, 1, 0);
  const palm = foot.placeAll([
    toe(0.985, 0.012),
    toe(0.94, -0.004),
    toe(0.89, -0.004),
    toe(0.862, -0.034),
    toe(0.89, -0.07),
    toe(0.97, -0.08),
    toe(1.06, -0.055),
    toe(1.125, 0.03),
    toe(1.12, 0.16),
  ]);
  const arm: Point[] = [
    [1.02, 0.5],
    [0.86, 0.95],
    [0.7, 0.95],
    [0.88, 0.5],
  ];
  const inner = foot.placeAll([toe(0.985, 0.17), toe(1.01, 0.08)]);
  const thumb = foot.place(toe(0.89, 0.128));
  return [
    shape('skin', spline([...palm, ...arm, ...inner], true)),
    shape('skin', finger(thumb, 24 + pose.mtp, 0.16, 0.036)),
  ];
}

/** A towel under the forefoot that gathers in front of and below the toes, from 0 to 1. */
function towel(gathered: number): Shape {
  const far = 1.36 - 0.22 * gathered;
  const points = Array.from({ length: 15 }, (_, i): Point => {
    const x = 0.5 + ((far - 0.5) * i) / 14;
    const under = smoothstep(0.93, 1, x) * (1 - smoothstep(far - 0.12, far, x));
    const wave = i % 2 === 0 ? 1 : 0;
    return [x, 0.012 + 0.075 * gathered * wave * under];
  });
  return shape('prop', ribbon(points, 0.026));
}

/** Where the weight is: a chalk mark on the floor. */
function loadMark(view: View, at: number): string {
  return drawEach('', view, [
    shape(
      'plate',
      polyline([
        [at - 0.11, -0.035],
        [at + 0.11, -0.035],
      ]),
    ),
  ]).join('');
}

const turns = (spread: number): ToeTurns => {
  const [a, b, c, d, e] = TOES_SPREAD;
  return [a * spread, b * spread, c * spread, d * spread, e * spread];
};

/** The forefoot from above. */
export function aboveScene(figure: Of<'above'>): Scene {
  const width = cellWidth(figure);
  const pair = figure.layout === 'pair';
  const footLength = figure.unit ?? (pair ? 250 : 430);
  const height = pair ? 236 : 300;
  const view = topView({
    width,
    height,
    footLength,
    middle: figure.x ?? (pair ? 88 : 172),
    heel: footLength + 26,
  });
  return {
    width,
    height,
    start: filled(figure.start),
    end: filled(figure.end),
    parts: ({ spread = 0 }) => drawEach('', view, topFoot(turns(spread))),
    ghost: () => {
      const [big = [], , , , little = []] = toeOutlines(TOES_STRAIGHT);
      return drawEach('', view, [
        shape('ghost', spline(big.slice(2)), spline(little.slice(1))),
      ]).join('');
    },
  };
}

/** The sole, with hands that work on it. */
export function belowScene(figure: Of<'below'>): Scene {
  const width = cellWidth(figure);
  const pair = figure.layout === 'pair';
  const footLength = figure.unit ?? (pair ? 190 : 300);
  const height = pair ? 236 : 330;
  const view = soleView({
    width,
    height,
    footLength,
    middle: figure.x ?? (pair ? 84 : 160),
    heel: footLength + 14,
  });
  const { inset } = figure;
  const thumbs = 'thumb' in figure.start || 'thumb' in figure.end;
  return {
    width,
    height,
    aside: inset === undefined ? '' : insetPerson(inset, 326, 150),
    start: filled(figure.start),
    end: filled(figure.end),
    parts: ({ spread = 0, thumb = 0 }) =>
      drawEach('', view, [
        ...(thumbs ? holdingHand([thumb, 0]).palm : []),
        ...soleFoot(turns(spread)),
        ...(figure.props.hand === true ? handAcrossSole() : []),
        ...(thumbs ? holdingHand([thumb, 0]).thumb : []),
      ]),
    ghost: () => {
      if (thumbs) return '';
      const [big = [], , , , little = []] = toeOutlines(SOLE_TOES);
      return drawEach('', view, [
        shape('ghost', spline(big.slice(1)), spline(little.slice(1))),
      ]).join('');
    },
  };
}

/** Heel and leg from behind. */
export function behindScene(figure: Of<'behind'>): Scene {
  const width = cellWidth(figure);
  const height = 236;
  const ground = 186;
  const footLength = figure.unit ?? 210;
  const middle = figure.x ?? 95;
  const view: View = {
    width,
    height,
    footLength,
    flip: false,
    map: ([across, y]) => [middle - across * footLength, ground - y * footLength],
  };
  return {
    width,
    height,
    ground,
    start: filled(figure.start),
    end: filled(figure.end),
    parts: ({ rise = 0 }) => drawEach('', view, behindFoot(rise)),
    ghost: () => '',
  };
}
