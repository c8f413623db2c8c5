/**
 * Plane geometry for the drawings: points, smooth curves and compact SVG path data.
 * Model coordinates are fractions of foot length with y up; a {@link Mapping} takes them to the page.
 */

/** A point or a vector: x, y. */
export type Point = readonly [x: number, y: number];

/** Takes a point of the model to the page. */
export type Mapping = (point: Point) => Point;

/**
 * One step of a path. A curve is a cubic Bézier: two handles, then its end. A glide is a quadratic
 * one that leaves in the direction in which the glide before it arrived.
 */
export type Step =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'glide'; readonly control: Point; readonly to: Point }
  | { readonly kind: 'curve'; readonly handles: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: 'close' };

export type Path = readonly Step[];

const DEGREES = Math.PI / 180;

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** Points from a flat list x, y, x, y, …, the way tables of points are written here. */
export function pairs(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ]);
}

/** Turns a point about a pivot; positive degrees are anticlockwise while y points up. */
export function rotate(point: Point, pivot: Point, degrees: number): Point {
  const [dx, dy] = subtract(point, pivot);
  const cos = Math.cos(degrees * DEGREES);
  const sin = Math.sin(degrees * DEGREES);
  return [pivot[0] + dx * cos - dy * sin, pivot[1] + dx * sin + dy * cos];
}

/** The point at a length along an axis and a width to its left, from an origin. */
export function alongAxis(origin: Point, axisDegrees: number, length: number, left: number): Point {
  return rotate(add(origin, [length, left]), origin, axisDegrees);
}

/** Smooth ramp from 0 at `from` to 1 at `to`, level at both ends. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** Straight lines through the points. */
export function polyline(points: readonly Point[], closed = false): Path {
  const steps: Step[] = points.map((to, i) => ({ kind: i === 0 ? 'move' : 'line', to }));
  return closed ? [...steps, { kind: 'close' }] : steps;
}

/**
 * A smooth curve through all points: a quadratic B-spline. Its pieces are glides, so in a path
 * every point costs one pair of numbers, a third of what cubic pieces cost.
 */
export function spline(points: readonly Point[], closed = false): Path {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) {
    throw new RangeError('a curve needs two points');
  }
  if (points.length === 2) return polyline(points, closed);
  const controls = splineControls(points, closed);
  const at = (i: number): Point => controls[i % controls.length] ?? first;
  const middle = (i: number) => between(at(i), at(i + 1), 0.5);
  const count = controls.length;
  const glides = controls.map((control, i): Step => ({
    kind: 'glide',
    control,
    to: closed || i < count - 1 ? middle(i) : last,
  }));
  return closed
    ? [{ kind: 'move', to: middle(count - 1) }, ...glides, { kind: 'close' }]
    : [{ kind: 'move', to: first }, ...glides];
}

/**
 * The control points with which a uniform quadratic B-spline passes through the points: each point
 * lies at the middle of its own piece. An open curve has no control points for its two ends.
 * Every row weighs its own control most, so plain relaxation settles fast.
 */
function splineControls(points: readonly Point[], closed: boolean): Point[] {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  const targets = closed ? points : points.slice(1, -1);
  let controls: Point[] = [...targets];
  for (let round = 0; round < 24; round += 1) {
    // An end of an open curve pulls twice: as the end of the piece and through the piece's middle.
    const before = closed ? (controls.at(-1) ?? last) : scale(first, 2);
    const after = closed ? (controls[0] ?? first) : scale(last, 2);
    const around = [before, ...controls, after];
    controls = targets.map((target, i): Point => {
      const atEnds = closed ? 0 : Number(i === 0) + Number(i === targets.length - 1);
      const [left, right] = [around[i] ?? target, around[i + 2] ?? target];
      return scale(subtract(scale(target, 8), add(left, right)), 1 / (6 - atEnds));
    });
  }
  return controls;
}

/** An ellipse as a closed smooth curve; `degrees` turns it. */
export function ellipse(centre: Point, radiusX: number, radiusY: number, degrees = 0): Path {
  // The handle length with which four cubic arcs stay within 0.03 % of a circle.
  const k = 0.5523;
  const at = (x: number, y: number): Point =>
    rotate(add(centre, [x * radiusX, y * radiusY]), centre, degrees);
  return [
    { kind: 'move', to: at(1, 0) },
    { kind: 'curve', handles: [at(1, k), at(k, 1)], to: at(0, 1) },
    { kind: 'curve', handles: [at(-k, 1), at(-1, k)], to: at(-1, 0) },
    { kind: 'curve', handles: [at(-1, -k), at(-k, -1)], to: at(0, -1) },
    { kind: 'curve', handles: [at(k, -1), at(1, -k)], to: at(1, 0) },
    { kind: 'close' },
  ];
}

/** Part of an ellipse as an open curve, angles in degrees. */
export function arc(centre: Point, radiusX: number, radiusY: number, from: number, to: number) {
  const pieces = Math.max(2, Math.ceil(Math.abs(to - from) / 40));
  return Array.from({ length: pieces + 1 }, (_, i): Point => {
    const angle = (from + ((to - from) * i) / pieces) * DEGREES;
    return [centre[0] + radiusX * Math.cos(angle), centre[1] + radiusY * Math.sin(angle)];
  });
}

/** The points moved sideways by `left` (negative: to the right) of their own direction. */
export function offset(points: readonly Point[], left: number): Point[] {
  return points.map((point, i) => {
    const before = points[Math.max(0, i - 1)] ?? point;
    const after = points[Math.min(points.length - 1, i + 1)] ?? point;
    const length = distance(before, after) || 1;
    const [dx, dy] = subtract(after, before);
    return add(point, [(-dy / length) * left, (dx / length) * left]);
  });
}

/** A band of even width along smooth points, with straight ends. */
export const ribbon = (points: readonly Point[], width: number): Path =>
  band(offset(points, width / 2), offset(points, -width / 2).reverse());

/** A closed band: smooth along the first edge, straight across, smooth back along the second. */
export function band(there: readonly Point[], back: readonly Point[]): Path {
  const [start, ...rest] = spline(back);
  if (start?.kind !== 'move') return spline(there, true);
  return [...spline(there), { kind: 'line', to: start.to }, ...rest, { kind: 'close' }];
}

/** The corners a path passes, with `perCurve` points on each curve. For tests and for fitting. */
export function flatten(path: Path, perCurve = 8): Point[] {
  const points: Point[] = [];
  let current: Point = [0, 0];
  for (const step of path) {
    if (step.kind === 'close') continue;
    if (step.kind === 'glide') {
      const { control, to } = step;
      for (let i = 1; i <= perCurve; i += 1) {
        const t = i / perCurve;
        points.push(between(between(current, control, t), between(control, to, t), t));
      }
    } else if (step.kind === 'curve') {
      const [a, b] = step.handles;
      for (let i = 1; i <= perCurve; i += 1) {
        const t = i / perCurve;
        const s = 1 - t;
        const part = (axis: 0 | 1) =>
          s * s * s * current[axis] +
          3 * s * s * t * a[axis] +
          3 * s * t * t * b[axis] +
          t * t * t * step.to[axis];
        points.push([part(0), part(1)]);
      }
    } else {
      points.push(step.to);
    }
    current = step.to;
  }
  return points;
}

/** Path data is rounded to whole units and halves, or to tenths where points lie close together. */
const COARSE = 0.5;
const FINE = 0.1;
/** Typical distance between neighbouring points, in page units, below which rounding would show. */
const CLOSE = 9;

/**
 * SVG path data: relative commands, few decimals, no spare characters.
 * Every step is measured from the rounded point before it, so rounding never adds up. Controls of
 * glides are rounded twice as coarsely as points, so that the points midway between them need no
 * rounding and the curve stays smooth.
 */
export function pathData(path: Path, map: Mapping = (point) => point): string {
  const grid = finestGrid(path, map);
  /** The point in whole steps of `grid`. */
  const snap = (point: Point, steps = 1): Point => {
    const [x, y] = map(point);
    return [Math.round(x / grid / steps) * steps, Math.round(y / grid / steps) * steps];
  };
  let data = '';
  let last = '';
  let current: Point = [0, 0];
  let start: Point = [0, 0];
  const write = (command: string, points: readonly Point[]) => {
    const numbers = points
      .flatMap((point) => subtract(point, current))
      .map((steps) => compact(steps * grid))
      .reduce((line, number) => line + (line === '' || number.startsWith('-') ? '' : ' ') + number);
    const joined = command === last ? (numbers.startsWith('-') ? '' : ' ') : command;
    data += joined + numbers;
    last = command;
  };
  let gliding = false;
  for (const [i, step] of path.entries()) {
    if (step.kind === 'close') {
      data += 'z';
      last = 'z';
      current = start;
      continue;
    }
    const next = path[i + 1];
    if (step.kind === 'glide') {
      const control = snap(step.control, 2);
      const goesOn = next?.kind === 'glide';
      const to = goesOn ? between(control, snap(next.control, 2), 0.5) : snap(step.to);
      write(gliding ? 't' : 'q', gliding ? [to] : [control, to]);
      gliding = goesOn;
      current = to;
      continue;
    }
    const to = snap(step.to);
    if (step.kind === 'curve') {
      write('c', [snap(step.handles[0]), snap(step.handles[1]), to]);
    } else {
      write(step.kind === 'move' ? 'm' : 'l', [to]);
      if (step.kind === 'move') {
        start = to;
        // A second pair after `m` would mean a line, so the next command is always written out.
        last = 'm!';
      }
    }
    current = to;
  }
  return data;
}

function finestGrid(path: Path, map: Mapping): number {
  const points = path.flatMap((step) => (step.kind === 'close' ? [] : [map(step.to)]));
  const gaps = points.slice(1).map((point, i) => distance(point, points[i] ?? point));
  const typical = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return typical < CLOSE ? FINE : COARSE;
}

/** A number in tenths as the shortest decimal: -0.5 → "-.5". */
function compact(value: number): string {
  return String(Math.round(value * 10) / 10)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');
}
