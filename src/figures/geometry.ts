/**
 * Plane geometry for the drawings: points, smooth curves and compact SVG path data.
 * Model coordinates are fractions of foot length with y up; a {@link Mapping} takes them to the page.
 */

/** A point or a vector: x, y. */
export type Point = readonly [x: number, y: number];

/** Takes a point of the model to the page. */
export type Mapping = (point: Point) => Point;

/** One step of a path. A curve is a cubic Bézier: two handles, then its end. */
export type Step =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
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
 * A smooth curve through all points: centripetal Catmull–Rom, written as cubic Béziers.
 * The centripetal kind makes no loops or cusps, however unevenly the points are spaced.
 */
export function spline(points: readonly Point[], closed = false): Path {
  const first = points[0];
  if (first === undefined || points.length < 2) throw new RangeError('a curve needs two points');
  const count = points.length;
  const at = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i));
    return points[index] ?? first;
  };
  const steps: Step[] = [{ kind: 'move', to: first }];
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    steps.push({
      kind: 'curve',
      handles: [handle(before, from, to), handle(after, to, from)],
      to,
    });
  }
  return closed ? [...steps, { kind: 'close' }] : steps;
}

/** The Bézier handle at `from` on the way to `to`, for a centripetal Catmull–Rom curve. */
function handle(before: Point, from: Point, to: Point): Point {
  const near = Math.sqrt(distance(before, from));
  const far = Math.sqrt(distance(from, to));
  if (near < 1e-6 || far < 1e-6) return between(from, to, 1 / 3);
  const weight = 2 * near * near + 3 * near * far + far * far;
  const part = (axis: 0 | 1) =>
    (near * near * to[axis] - far * far * before[axis] + weight * from[axis]) /
    (3 * near * (near + far));
  return [part(0), part(1)];
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
export function ribbon(points: readonly Point[], width: number): Path {
  const right = spline(offset(points, -width / 2).reverse());
  const [start, ...rest] = right;
  if (start?.kind !== 'move') return right;
  return [
    ...spline(offset(points, width / 2)),
    { kind: 'line', to: start.to },
    ...rest,
    { kind: 'close' },
  ];
}

/** The corners a path passes, with `perCurve` points on each curve. For tests and for fitting. */
export function flatten(path: Path, perCurve = 8): Point[] {
  const points: Point[] = [];
  let current: Point = [0, 0];
  for (const step of path) {
    if (step.kind === 'close') continue;
    if (step.kind === 'curve') {
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

/**
 * SVG path data: relative commands, one decimal, no spare characters.
 * Every step is measured from the rounded point before it, so rounding never adds up.
 */
export function pathData(path: Path, map: Mapping = (point) => point): string {
  let data = '';
  let last = '';
  let current: Point = [0, 0];
  let start: Point = [0, 0];
  const tenths = (point: Point): Point => {
    const [x, y] = map(point);
    return [Math.round(x * 10), Math.round(y * 10)];
  };
  const write = (command: string, points: readonly Point[]) => {
    const numbers = points
      .flatMap((point) => subtract(point, current))
      .map(compactTenths)
      .reduce((line, number) => line + (line === '' || number.startsWith('-') ? '' : ' ') + number);
    const joined = command === last ? (numbers.startsWith('-') ? '' : ' ') : command;
    data += joined + numbers;
    last = command;
  };
  for (const step of path) {
    if (step.kind === 'close') {
      data += 'z';
      last = 'z';
      current = start;
      continue;
    }
    const to = tenths(step.to);
    if (step.kind === 'curve') {
      write('c', [tenths(step.handles[0]), tenths(step.handles[1]), to]);
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

/** A whole number of tenths as the shortest decimal: -5 → "-.5". */
function compactTenths(value: number): string {
  return String(value / 10)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');
}
