/**
 * The foot from above. Points are (u, v): u from the back of the heel to the toes, v from the
 * middle towards the inner side, both in foot lengths.
 */
import { pairs, type Path, type Point, alongAxis, polyline, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

/** Extra turn of each toe about its base joint, degrees, big toe first; positive is inward. */
export type ToeTurns = readonly [number, number, number, number, number];

export const TOES_STRAIGHT: ToeTurns = [0, 0, 0, 0, 0];
/** Toes spread as far as a picture needs; no normal range is known. */
export const TOES_SPREAD: ToeTurns = [12, 2, -4, -9, -15];

export type Toe = {
  /** The base joint (MTP). */
  readonly joint: Point;
  /** Direction in degrees; positive points inward. */
  readonly axis: number;
  /** From the base joint to the tip. */
  readonly length: number;
  /** Half widths where the toe leaves the foot, at its waist and at its bulb. */
  readonly halfWidths: readonly [base: number, waist: number, bulb: number];
  /** Where the webs to the neighbours lie along the axis. */
  readonly webs: readonly [inner: number, outer: number];
  /** Where the waist lies, as a share of the length. */
  readonly waist: number;
  readonly nail: readonly [halfWidth: number, length: number];
};

const toe = (
  joint: Point,
  axis: number,
  length: number,
  halfWidths: Toe['halfWidths'],
  webs: Toe['webs'],
  waist: number,
  nail: Toe['nail'],
): Toe => ({ joint, axis, length, halfWidths, webs, waist, nail });

/** Big toe first. */
export const TOES: readonly Toe[] = [
  toe([0.735, 0.092], -5, 0.266, [0.059, 0.05, 0.0545], [0.062, 0.127], 0.55, [0.036, 0.05]),
  toe([0.752, 0.016], -3, 0.228, [0.037, 0.0295, 0.0325], [0.108, 0.114], 0.52, [0.0185, 0.024]),
  toe([0.735, -0.052], 0, 0.205, [0.035, 0.028, 0.031], [0.122, 0.108], 0.53, [0.017, 0.021]),
  toe([0.698, -0.116], 3, 0.19, [0.034, 0.0275, 0.0305], [0.13, 0.104], 0.54, [0.0165, 0.019]),
  toe([0.64, -0.178], 7, 0.18, [0.038, 0.03, 0.0305], [0.142, 0.075], 0.56, [0.0145, 0.016]),
];

/** From the inner side of the ball round the heel to the outer side. */
const BODY: readonly Point[] = pairs([
  0.738, 0.153, 0.66, 0.14, 0.54, 0.112, 0.43, 0.106, 0.32, 0.104, 0.18, 0.128, 0.085, 0.106, 0.02,
  0.055, 0, 0, 0.02, -0.058, 0.085, -0.112, 0.18, -0.136, 0.32, -0.148, 0.43, -0.178, 0.55, -0.205,
  0.64, -0.226,
]);

/** A point of a toe, `length` along its axis and `inner` towards the inner side. */
export function onToe({ joint, axis }: Toe, turn: number, length: number, inner: number): Point {
  return alongAxis(joint, axis + turn, length, inner);
}

/**
 * A toe's outline from its inner web round the tip to its outer web. When the toe turns, its webs
 * follow by about a third, and the skin takes up the rest over the next tenth of a foot length.
 */
export function toeOutline(toe: Toe, turn = 0): Point[] {
  const { length, halfWidths, webs, waist } = toe;
  const [base, narrow, bulb] = halfWidths;
  const radius = 0.92 * bulb;
  const half = (side: 1 | -1): Point[] => {
    const web = side === 1 ? webs[0] : webs[1];
    const at = (along: number, width: number) => {
      const share = 0.35 + 0.65 * Math.min(1, Math.max(0, (along - web) / 0.1));
      return onToe(toe, turn * share, along, side * width);
    };
    const shoulder = at(length - radius * 0.36, radius * 0.76);
    const narrowest = waist * length;
    const widest = length - 1.15 * bulb;
    // A side webbed almost to the tip has no room for a waist.
    if (web > widest - 0.02) return [at(web, bulb * 0.96), shoulder];
    if (web > narrowest - 0.02) {
      return [
        at(web, (base + narrow) / 2),
        at((web + widest) / 2, narrow),
        at(widest, bulb),
        shoulder,
      ];
    }
    return [
      at(web, base),
      at((web + narrowest) / 2, (base + narrow) / 2),
      at(narrowest, narrow),
      at(widest, bulb),
      shoulder,
    ];
  };
  return [...half(1), onToe(toe, turn, length, 0), ...half(-1).reverse()];
}

/** Toe outlines, big toe first. */
export const toeOutlines = (turns: ToeTurns): Point[][] =>
  TOES.map((each, i) => toeOutline(each, turns[i]));

const ends = (points: readonly Point[]): readonly [Point, Point] => [
  points[0] ?? [0, 0],
  points.at(-1) ?? [0, 0],
];

/** Body, big toe and little toe as one line, open between the toes. */
export function topContour(turns: ToeTurns): Path {
  const outlines = toeOutlines(turns);
  const [big = [], , , , little = []] = outlines;
  return spline([...[...big].reverse(), ...BODY, ...[...little].reverse()]);
}

/** The skin between the toes' roots, filled without a line. */
export function forefootFill(turns: ToeTurns): Path {
  const outlines = toeOutlines(turns);
  const roots = outlines.flatMap((points, i): Point[] => {
    const [inner, outer] = ends(points);
    const toe = TOES[i];
    // A little way into each toe, so that no seam shows between the two fills.
    const at = (along: number, left: number): Point[] =>
      toe ? [onToe(toe, turns[i] ?? 0, along, left)] : [];
    const inside = toe ? at(Math.min(Math.max(...toe.webs) + 0.03, toe.length * 0.75), 0) : [];
    // The little toe is webbed almost to its tip on the inner side.
    if (i === 4) return at(0.15, 0);
    return i === 0 ? [...inside, outer] : [inner, ...inside, outer];
  });
  return polyline([...roots, ...[...TOES].reverse().map(({ joint }) => joint)], true);
}

/** One nail, open at its free edge. */
function nail(each: Toe, turn: number): Path {
  const [halfWidth, length] = each.nail;
  const end = each.length - 0.012;
  const at = (along: number, inner: number) => onToe(each, turn, along, inner);
  return spline([
    at(end - 0.004, halfWidth),
    at(end - length * 0.6, halfWidth * 1.02),
    at(end - length, halfWidth * 0.62),
    at(end - length * 1.08, 0),
    at(end - length, -halfWidth * 0.62),
    at(end - length * 0.6, -halfWidth * 1.02),
    at(end - 0.004, -halfWidth),
  ]);
}

/**
 * The whole foot from above. `order` says which toes are laid on first (big toe 0); the big
 * and the little toe are part of the outline, so they need no turn unless they lie over another.
 */
export function topFoot(turns: ToeTurns = TOES_STRAIGHT, order: readonly number[] = [2, 3, 1]) {
  const outlines = toeOutlines(turns);
  const nails = (indexes: readonly number[]): Shape =>
    shape(
      'fine',
      ...indexes.flatMap((i) => {
        const each = TOES[i];
        return each === undefined ? [] : [nail(each, turns[i] ?? 0)];
      }),
    );
  return [
    shape('skin', topContour(turns)),
    shape('skin-fill', forefootFill(turns)),
    nails([0, 4]),
    ...order.flatMap((i) => [shape('skin', spline(outlines[i] ?? [])), nails([i])]),
  ] satisfies Shape[];
}
