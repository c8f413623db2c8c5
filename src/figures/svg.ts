/**
 * From shapes of the model to SVG text. Colour comes from CSS classes alone, so that dark,
 * print and forced colours need no second drawing.
 */
import { type Mapping, type Path, type Point, pathData, polyline, spline } from './geometry.ts';

/** What a shape is; the class `fig-…` of the same name gives it its look. */
export type Role =
  | 'skin'
  | 'skin-fill'
  | 'far'
  | 'contour'
  | 'bone'
  | 'plate'
  | 'plate-cut'
  | 'fascia'
  | 'tendon'
  | 'muscle'
  | 'fat'
  | 'pad'
  | 'prop'
  | 'sole'
  | 'tape'
  | 'paper'
  | 'sore'
  | 'sore-dot'
  | 'move'
  | 'ground'
  | 'fine'
  | 'ghost'
  | 'leader'
  | 'shirt'
  | 'shorts'
  | 'limb'
  | 'far-limb'
  | 'far-cloth'
  | 'shoe'
  | 'far-shoe'
  | 'tube'
  | 'water'
  | 'hand';

/** One path with one role, in model coordinates. */
export type Shape = { readonly role: Role; readonly path: Path };

/** A page of a drawing: its size, and how the model lies on it. */
export type View = {
  readonly width: number;
  readonly height: number;
  readonly map: Mapping;
  /** Page units for one foot length. */
  readonly footLength: number;
  /** True when the finished page is turned left to right; labels keep reading. */
  readonly flip: boolean;
};

/** A finished drawing. `body` is the inside of the `<svg>`. */
export type Drawing = {
  readonly viewBox: string;
  readonly alt: string;
  readonly body: string;
};

export const shape = (role: Role, ...paths: readonly Path[]): Shape => ({
  role,
  path: paths.flat(),
});

type ViewOptions = {
  readonly width: number;
  readonly height: number;
  readonly footLength: number;
  readonly flip?: boolean;
};

/**
 * The inner side of a right foot: toes to the left. `toe` is the page x of the tip of the big toe,
 * `ground` the page y of the floor. `flip` shows the same foot with its toes to the right.
 */
export function sideView(options: ViewOptions & { toe: number; ground: number }): View {
  const { width, toe, ground, footLength, flip = false } = options;
  return {
    ...options,
    flip,
    map: ([x, y]) => mirrored(width, flip, [toe + (1 - x) * footLength, ground - y * footLength]),
  };
}

/** The sole of a right foot: toes up, big toe to the right. `middle` is the page x of v = 0, `heel` the page y of the back of the heel. */
export function soleView(options: ViewOptions & { middle: number; heel: number }): View {
  const { middle, heel, footLength } = options;
  return {
    ...options,
    flip: false,
    map: ([u, v]) => [middle + v * footLength, heel - u * footLength],
  };
}

/** A right foot from above: toes up, big toe to the left. Options as for {@link soleView}. */
export function topView(options: ViewOptions & { middle: number; heel: number }): View {
  const { middle, heel, footLength } = options;
  return {
    ...options,
    flip: false,
    map: ([u, v]) => [middle - v * footLength, heel - u * footLength],
  };
}

const mirrored = (width: number, flip: boolean, [x, y]: Point): Point => [flip ? width - x : x, y];

/** Hatched roles carry their pattern as an attribute, because its id belongs to the drawing. */
const HATCHED: ReadonlySet<Role> = new Set(['muscle']);
/** Roles that are flat colour on screen and hatched in print. */
const HATCHED_IN_PRINT: ReadonlySet<Role> = new Set(['pad']);

/** Shapes as SVG paths. `id` is the drawing's id, used to name its hatch pattern. */
export const draw = (id: string, view: View, shapes: readonly Shape[]): string =>
  drawEach(id, view, shapes).join('');

/** As {@link draw}, one text for each shape. */
export function drawEach(id: string, view: View, shapes: readonly Shape[]): string[] {
  return shapes.map(({ role, path }) => {
    const d = pathData(path, view.map);
    const fill = HATCHED.has(role) ? ` fill="url(#${id}-hatch)"` : '';
    const under = HATCHED.has(role) ? `<path class="fig-under" d="${d}"/>` : '';
    const print = HATCHED_IN_PRINT.has(role)
      ? `<path class="fig-print" fill="url(#${id}-hatch)" d="${d}"/>`
      : '';
    return `${under}<path class="fig-${role}"${fill} d="${d}"/>${print}`;
  });
}

/** The hatch that muscles wear on screen and pads wear in print. */
export function hatch(id: string): string {
  return (
    `<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><path class="fig-hatch" d="M3 0v6"/></pattern>`
  );
}

/** Words in a drawing: a name, remarks under it, and where its leader runs. */
export type Label = {
  readonly name: string;
  readonly remarks?: readonly string[];
  /** Page position of the first baseline, as the page is laid out before any flip. */
  readonly at: Point;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Page points the leader joins; the last may be a point of the model, given with `to`. */
  readonly leader?: readonly Point[];
  /** The point of the model the leader ends at. */
  readonly to?: Point;
};

const LINE_HEIGHT = 21;
const ANCHOR_TURNED = { start: 'end', middle: 'middle', end: 'start' } as const;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Labels as SVG text with straight leaders. */
export function label(view: View, labels: readonly Label[]): string {
  return labels
    .map(({ name, remarks = [], at, anchor = 'start', leader = [], to }) => {
      const place = (point: Point) => mirrored(view.width, view.flip, point);
      const [x, y] = place(at);
      const side = view.flip ? ANCHOR_TURNED[anchor] : anchor;
      const anchored = side === 'start' ? '' : ` text-anchor="${side}"`;
      const text = (words: string, className: string, line: number) =>
        `<text class="fig-${className}" x="${round(x)}" y="${round(y + line * LINE_HEIGHT)}"${anchored}>${escape(words)}</text>`;
      const ends = [...leader.map(place), ...(to === undefined ? [] : [view.map(to)])];
      const line =
        ends.length < 2 ? '' : `<path class="fig-leader" d="${pathData(polyline(ends))}"/>`;
      return (
        line + text(name, 'label', 0) + remarks.map((r, i) => text(r, 'remark', i + 1)).join('')
      );
    })
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

/** An arrow along smooth page points, with an open head at the last. */
export function arrow(view: View, points: readonly Point[], head = 9): string {
  const placed = points.map((point) => mirrored(view.width, view.flip, point));
  const tip = placed.at(-1);
  const before = placed.at(-2);
  if (tip === undefined || before === undefined) throw new RangeError('an arrow needs two points');
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const barb = (turn: number): Point => [
    tip[0] - head * Math.cos(angle + turn),
    tip[1] - head * Math.sin(angle + turn),
  ];
  const path = [...spline(placed), ...polyline([barb(0.6), tip, barb(-0.6)])];
  return `<path class="fig-move" d="${pathData(path)}"/>`;
}

/** The floor, from edge to edge of the page. */
export function ground(view: View, y: number): string {
  return `<path class="fig-ground" d="M0 ${round(y)}h${view.width}"/>`;
}

/** The sore spot: a ring and a dot, in page units round a point of the model. */
export function soreSpot(view: View, at: Point, ring = 19, dot = 7): string {
  const [x, y] = view.map(at).map(round);
  return (
    `<circle class="fig-sore" cx="${x}" cy="${y}" r="${ring}"/>` +
    (dot > 0 ? `<circle class="fig-sore-dot" cx="${x}" cy="${y}" r="${dot}"/>` : '')
  );
}

/** Puts a drawing together from its view, its words and the pieces of its body. */
export function drawing(view: View, alt: string, pieces: readonly string[]): Drawing {
  return { viewBox: `0 0 ${view.width} ${view.height}`, alt, body: pieces.join('') };
}
