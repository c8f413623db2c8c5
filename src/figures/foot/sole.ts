/** The sole. Points are (u, v) as in the view from above; the toes are the same toes. */
import { pairs, type Path, type Point, ellipse, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';
import { type ToeTurns, toeOutlines } from './top.ts';

/** From the inner end of the furrow round the heel to its outer end. */
const BORDER: readonly Point[] = pairs([
  0.812, 0.143, 0.755, 0.15, 0.672, 0.132, 0.58, 0.086, 0.47, 0.056, 0.36, 0.062, 0.21, 0.098, 0.09,
  0.088, 0.022, 0.05, 0, 0, 0.022, -0.052, 0.09, -0.096, 0.21, -0.116, 0.36, -0.142, 0.46, -0.17,
  0.56, -0.196, 0.645, -0.219, 0.718, -0.212,
]);
/** The fold between ball and toes, from the outer to the inner side. */
const FURROW: readonly Point[] = pairs([
  0.757, -0.186, 0.79, -0.15, 0.822, -0.1, 0.845, -0.045, 0.856, 0.01, 0.852, 0.045, 0.848, 0.085,
  0.838, 0.122,
]);
/** The inner border, which overhangs the arch. */
const OVERHANG: readonly Point[] = pairs([
  0.7, 0.14, 0.6, 0.118, 0.5, 0.104, 0.4, 0.102, 0.3, 0.104, 0.2, 0.112, 0.13, 0.104, 0.2, 0.08,
  0.4, 0.05, 0.58, 0.07,
]);
/** Toes stand a little apart on the sole, so that each can be told from the next. */
export const SOLE_TOES: ToeTurns = [3, 0, -1, -2, -3];

export const soleContour = (): Path => spline([...BORDER, ...FURROW], true);

/** The whole sole: toes behind, the ball before them, the overhanging arch beyond. */
export function soleFoot(spread: ToeTurns = [0, 0, 0, 0, 0]): Shape[] {
  const turns = SOLE_TOES.map((turn, i) => turn + (spread[i] ?? 0)) as unknown as ToeTurns;
  return [
    shape('far', spline(OVERHANG, true)),
    ...[...toeOutlines(turns)].reverse().map((points) => shape('skin', spline(points))),
    shape('skin', soleContour()),
  ];
}

/** Places on the sole that labels and marks use. */
export const SOLE_SPOTS = {
  /** Under the second toe joint. */
  secondJoint: [0.762, 0.012],
  /** Between the heads of the third and the fourth metatarsal. */
  thirdSpace: [0.73, -0.086],
  /** On the shaft of the second metatarsal. */
  secondShaft: [0.6, 0.024],
} satisfies Record<string, Point>;

const PAD: readonly Point[] = pairs([
  0.698, -0.015, 0.692, 0.012, 0.67, 0.036, 0.635, 0.045, 0.59, 0.034, 0.54, 0.01, 0.505, -0.018,
  0.53, -0.05, 0.58, -0.078, 0.625, -0.088, 0.662, -0.074, 0.688, -0.044,
]);

/** A metatarsal pad in its usual place: the front edge just behind the row of heads. */
export const metatarsalPad = (): Shape => shape('pad', spline(PAD, true));

/** The two sesamoids under the big toe joint. */
export const sesamoids = (): Shape =>
  shape('bone', ellipse([0.735, 0.11], 0.022, 0.013), ellipse([0.735, 0.074], 0.022, 0.013));
