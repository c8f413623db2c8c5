/** Bones, plates and muscles of the forefoot for the views from above and from below, in (u, v). */
import {
  pairs,
  type Path,
  type Point,
  between,
  distance,
  ribbon,
  scale,
  subtract,
  add,
  spline,
} from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';
import { TOES, type ToeTurns, onToe } from './top.ts';

type Metatarsal = {
  readonly base: Point;
  readonly head: Point;
  readonly headRadius: number;
  readonly baseHalfWidth: number;
  readonly shaftHalfWidth: number;
};

const metatarsal = (base: Point, head: Point, headRadius: number, thick = false): Metatarsal => ({
  base,
  head,
  headRadius,
  baseHalfWidth: thick ? 0.034 : 0.022,
  shaftHalfWidth: thick ? 0.019 : 0.0125,
});

/** First to fifth. */
export const METATARSALS: readonly Metatarsal[] = [
  metatarsal([0.525, 0.07], [0.735, 0.092], 0.036, true),
  metatarsal([0.5, 0.026], [0.752, 0.016], 0.025),
  metatarsal([0.49, -0.022], [0.735, -0.052], 0.024),
  metatarsal([0.47, -0.07], [0.698, -0.116], 0.023),
  metatarsal([0.445, -0.122], [0.64, -0.178], 0.024),
];

/** Where each toe bone starts and ends along its toe, big toe first. */
const PHALANGES = [
  [
    [0.046, 0.15],
    [0.158, 0.236],
  ],
  [
    [0.034, 0.122],
    [0.128, 0.165],
    [0.17, 0.2],
  ],
  [
    [0.034, 0.122],
    [0.128, 0.165],
    [0.17, 0.2],
  ],
  [
    [0.034, 0.122],
    [0.128, 0.165],
    [0.17, 0.2],
  ],
  [
    [0.034, 0.098],
    [0.104, 0.128],
    [0.133, 0.16],
  ],
] as const;
/** Half widths of the toe bones at their two ends; the waist is 0.72 of the smaller. */
const PHALANX_HALF_WIDTHS = [
  [
    [0.031, 0.024],
    [0.026, 0.016],
  ],
  [
    [0.0205, 0.0145],
    [0.0155, 0.0125],
    [0.0135, 0.008],
  ],
  [
    [0.0195, 0.014],
    [0.015, 0.012],
    [0.013, 0.008],
  ],
  [
    [0.0185, 0.0135],
    [0.0145, 0.012],
    [0.0125, 0.008],
  ],
  [
    [0.0185, 0.0135],
    [0.0145, 0.012],
    [0.0125, 0.008],
  ],
] as const;

/** A point at a share of the way between two, moved to the left of that way. */
function beside(from: Point, to: Point, share: number, left: number): Point {
  const [dx, dy] = scale(subtract(to, from), 1 / distance(from, to));
  return add(between(from, to, share), [-dy * left, dx * left]);
}

function metatarsalOutline({ base, head, headRadius, baseHalfWidth, shaftHalfWidth }: Metatarsal) {
  const length = distance(base, head);
  const over = headRadius / length;
  const half = (side: 1 | -1): Point[] => [
    beside(base, head, 0.02, side * baseHalfWidth * 0.9),
    beside(base, head, 0.12, side * baseHalfWidth * 0.88),
    beside(base, head, 0.45, side * shaftHalfWidth),
    beside(base, head, 0.75, side * shaftHalfWidth * 1.1),
    beside(base, head, 1 - over * 0.5, side * headRadius * 0.95),
    beside(base, head, 1 + over * 0.55, side * headRadius * 0.8),
  ];
  return spline([...half(1), beside(base, head, 1 + over, 0), ...half(-1).reverse()], true);
}

function phalanxOutline(index: number, bone: number, turn: number): Path {
  const toe = TOES[index];
  const span = PHALANGES[index]?.[bone];
  const widths = PHALANX_HALF_WIDTHS[index]?.[bone];
  if (toe === undefined || span === undefined || widths === undefined) {
    throw new RangeError('no such toe bone');
  }
  const [start, end] = span;
  const at = (share: number, inner: number) =>
    onToe(toe, turn, start + (end - start) * share, inner);
  // The short outer bones are blocks rather than hourglasses.
  const waist = (bone === 0 || index === 0 ? 0.72 : 0.86) * Math.min(...widths);
  const half = (side: 1 | -1): Point[] => [
    at(0.02, side * widths[0] * 0.68),
    at(0.17, side * widths[0] * 0.96),
    at(0.58, side * waist),
    at(0.94, side * widths[1] * 0.86),
  ];
  return spline([...half(1), ...half(-1).reverse()], true);
}

/** All metatarsals, as one shape. */
export const metatarsalBones = (): Shape => shape('bone', ...METATARSALS.map(metatarsalOutline));

/** All toe bones, as one shape. */
export const toeBones = (turns: ToeTurns): Shape =>
  shape(
    'bone',
    ...PHALANGES.flatMap((bones, i) =>
      bones.map((_, bone) => phalanxOutline(i, bone, turns[i] ?? 0)),
    ),
  );

/** A plantar plate under toe 2–5 (index 1–4): narrow and loose behind, broad and firm in front. */
export function plateOutline(index: number, turn: number): Path {
  const toe = TOES[index];
  if (toe === undefined || index === 0) throw new RangeError('the big toe has sesamoids instead');
  const at = (along: number, inner: number) => onToe(toe, turn, along, inner);
  const half = (side: 1 | -1): Point[] => [
    at(-0.03, side * 0.01),
    at(-0.022, side * 0.015),
    at(0.012, side * 0.018),
    at(0.038, side * 0.02),
    at(0.047, side * 0.015),
  ];
  return spline([...half(1), ...half(-1).reverse()], true);
}

/* Muscles and tendons, seen from below. */

const FLEXOR_BREVIS_BELLY: readonly Point[] = pairs([
  0.1, 0.035, 0.22, 0.04, 0.38, 0.042, 0.5, 0.046, 0.56, 0.04, 0.585, 0, 0.555, -0.062, 0.46, -0.05,
  0.34, -0.034, 0.2, -0.01, 0.11, 0.005,
]);
const FLEXOR_BREVIS_STARTS: readonly Point[] = [
  [0.575, 0.02],
  [0.57, -0.014],
  [0.54, -0.04],
  [0.49, -0.052],
];
const ADDUCTOR_OBLIQUE: readonly Point[] = pairs([
  0.775, 0.062, 0.755, 0.074, 0.66, 0.052, 0.545, 0.01, 0.485, -0.05, 0.47, -0.088, 0.505, -0.078,
  0.57, -0.03, 0.66, 0.012, 0.74, 0.04,
]);
const ADDUCTOR_TRANSVERSE: readonly Point[] = pairs([
  0.778, 0.06, 0.762, 0.05, 0.742, 0, 0.722, -0.06, 0.676, -0.125, 0.64, -0.168, 0.665, -0.176,
  0.708, -0.13, 0.75, -0.062, 0.775, 0,
]);
const ABDUCTOR: readonly Point[] = pairs([
  0.775, 0.128, 0.7, 0.13, 0.58, 0.112, 0.42, 0.098, 0.28, 0.088, 0.14, 0.066, 0.1, 0.04, 0.14,
  0.036, 0.3, 0.06, 0.45, 0.072, 0.6, 0.094, 0.74, 0.116,
]);

/** A spindle from end to end: pointed at both, `halfWidth` where it passes the middle point. */
function spindle([from, middle, to]: readonly [Point, Point, Point], halfWidth: number): Path {
  const side = (sign: 1 | -1): Point[] => [
    beside(from, middle, 0.5, sign * halfWidth * 0.75),
    beside(from, middle, 1, sign * halfWidth),
    beside(middle, to, 0.5, sign * halfWidth * 0.75),
  ];
  return spline([from, ...side(1), to, ...side(-1).reverse()], true);
}

/** Tendons of the short flexor (and, on the same lines, of the long flexor) to toes 2–5. */
export function flexorTendons(turns: ToeTurns): Shape {
  return shape(
    'tendon',
    ...FLEXOR_BREVIS_STARTS.map((start, i) => {
      const toe = TOES[i + 1];
      if (toe === undefined) throw new RangeError('no such toe');
      const turn = turns[i + 1] ?? 0;
      return ribbon(
        [
          start,
          between(start, toe.joint, 0.5),
          toe.joint,
          onToe(toe, turn, 0.07, 0),
          onToe(toe, turn, 0.145, 0),
        ],
        0.011,
      );
    }),
  );
}

/** The short toe flexor (flexor digitorum brevis). */
export const flexorBrevis = (): Shape => shape('muscle', spline(FLEXOR_BREVIS_BELLY, true));

/** The lumbricals, along the inner side of toes 2–5. */
export function lumbricals(turns: ToeTurns): Shape {
  return shape(
    'muscle',
    ...FLEXOR_BREVIS_STARTS.map((start, i) => {
      const toe = TOES[i + 1];
      if (toe === undefined) throw new RangeError('no such toe');
      const from = between(start, toe.joint, 0.12);
      return spindle(
        [
          add(from, [0, 0.012]),
          add(between(from, toe.joint, 0.62), [0, 0.022]),
          onToe(toe, turns[i + 1] ?? 0, 0.055, 0.024),
        ],
        0.0095,
      );
    }),
  );
}

/** The muscles between the metatarsals (interossei). */
export function interossei(): Shape {
  return shape(
    'muscle',
    ...METATARSALS.slice(0, -1).map((inner, i) => {
      const outer = METATARSALS[i + 1] ?? inner;
      const base = between(inner.base, outer.base, 0.5);
      const head = between(inner.head, outer.head, 0.5);
      return spindle(
        [between(base, head, 0.08), between(base, head, 0.5), between(base, head, 0.95)],
        0.012,
      );
    }),
  );
}

/** The muscle that draws the big toe outward (adductor hallucis), both heads. */
export const adductorHallucis = (): Shape =>
  shape('muscle', spline(ADDUCTOR_OBLIQUE, true), spline(ADDUCTOR_TRANSVERSE, true));

/** The muscle along the inner border (abductor hallucis). */
export const abductorHallucis = (): Shape => shape('muscle', spline(ABDUCTOR, true));

const FASCIA: readonly Point[] = pairs([
  0.1, 0.045, 0.2, 0.037, 0.35, 0.036, 0.47, 0.052, 0.575, 0.086, 0.6, 0.03, 0.595, -0.03, 0.565,
  -0.085, 0.515, -0.11, 0.46, -0.07, 0.35, -0.032, 0.2, -0.022, 0.1, -0.01, 0.085, 0.018,
]);

/** The plantar fascia without its five forks. */
export const soleFascia = (): Shape => shape('fascia', spline(FASCIA, true));
