/**
 * The data of an exercise drawing, as it stands under `figure:` in the exercise's frontmatter.
 *
 * - `view`: what is shown. `inner-side`, `above` and `below` are close-ups of the right foot;
 *   `behind` is its heel and leg; `body` is a whole person from the right side; `body-front` one
 *   from the front.
 * - `layout`: `pair` (the default) puts start and end side by side; `ghost` draws the end, with the
 *   start as a dashed line.
 * - `start`, `end`: joints and other numbers of the two frames; what is left out is 0, on the far
 *   leg and arm the same as on the near one. Ranges and meanings are in {@link JOINTS}.
 * - `props`: things and extras, see {@link PROPS}; `true`, or a number where one is asked for.
 * - `arrows`: the way of the movement: each a list of x, y, x, y … in units of the end frame
 *   (190 wide in a pair, 380 alone), the head at the last point.
 * - `labels`: at most 2, `{ text, at: [x, y] }` in the same units.
 * - `inset`: a small person beside a close-up, who shows the position of the body (ghost only).
 * - `unit`: units of the page for one foot length; `x`: where the ball of the standing foot (in a
 *   close-up from the side: the tip of the toe) is. Both have defaults that fit.
 * - `oneWay`: true where the movement doesn't run backwards, as in pedalling.
 */

type Range = readonly [least: number, most: number];

const LEG = {
  /** Degrees; positive brings the thigh forward, measured from the trunk. */
  hip: [-40, 130],
  /** Degrees; positive bends the knee. */
  knee: [-5, 140],
  /** Degrees; positive points the foot down, negative brings the knee over the toes. */
  ankle: [-40, 50],
  /** Degrees; positive bends the toes up. */
  toes: [-30, 60],
} as const satisfies Record<string, Range>;

/** The numbers a frame may set in each view. Degrees unless a line says otherwise. */
export const JOINTS = {
  'inner-side': {
    /** Positive points the foot down, negative brings the knee over the toes. */
    ankle: [-35, 45],
    /** All toes at their base joints; positive bends them up. */
    mtp: [-30, 45],
    /** The small toes at their base joints, where they differ from the big toe. */
    lesserMtp: [-30, 45],
    /** The end joint of the big toe; the middle and end joints of the small ones. */
    ip: [-60, 20],
    pip: [-35, 0],
    dip: [-60, 20],
    /** How far the arch rises, in foot lengths; 0.026 is clear, and exaggerated. */
    arch: [0, 0.03],
    /** The heel raised with toes flat: sets ankle and toes along with it. */
    heel: [0, 45],
    /** The whole foot tipped back over the heel, toes in the air. */
    tilt: [0, 40],
    /** Where the weight is, from heel 0 to toes 1: a mark under the floor. */
    load: [0, 1],
  },
  above: {
    /** Share of the full spread of the toes, 0 to 1. */
    spread: [0, 1],
  },
  below: {
    /** Share of the full spread of the toes, 0 to 1. */
    spread: [0, 1],
    /** Where a thumb lies along the sole, from heel 0 to toes 1. */
    thumb: [0, 1],
  },
  behind: {
    /** How high the heel is, in foot lengths. */
    rise: [0, 0.3],
  },
  body: {
    /** Positive leans the trunk forward; -90 lies on the back. */
    trunk: [-125, 90],
    /** Positive brings the chin to the chest. */
    neck: [-40, 60],
    ...LEG,
    farHip: LEG.hip,
    farKnee: LEG.knee,
    farAnkle: LEG.ankle,
    farToes: LEG.toes,
    /** Sets the far foot flat on the floor, its ball this far in front of the near one. */
    farStep: [-3, 3],
    /** Positive lifts the arm forward, measured from the trunk. */
    shoulder: [-60, 180],
    /** Positive bends the elbow. */
    elbow: [0, 150],
    farShoulder: [-60, 180],
    farElbow: [0, 150],
    /** Height of both hands on the wall, in foot lengths; it sets the arms. */
    hand: [2, 6.5],
    /** Height off the floor, in foot lengths. */
    lift: [0, 2],
    /** Turn of the pedals of the bike, from the top forwards. */
    crank: [0, 360],
  },
  'body-front': {
    /** How far to the right of the page, in foot lengths. */
    across: [-3, 3],
    /** Height off the floor, in foot lengths. */
    lift: [0, 2],
    /** Legs leaning: positive takes the feet to the right of the page. */
    sway: [-25, 25],
    /** Arms out to the side. */
    arms: [0, 90],
    /** How far the other knee is drawn up, 0 to 1. */
    kneeUp: [0, 1],
  },
} as const satisfies Record<string, Record<string, Range>>;

export type View = keyof typeof JOINTS;

/** What may be added in each view: `flag` is written `true`, a range asks for a number. */
export const PROPS = {
  'inner-side': {
    /** A band round the toes, up to the hands. */
    band: 'flag',
    /** A hand that draws the toes back. */
    hand: 'flag',
    /** A finger under the end of the toe. */
    finger: 'flag',
    /** A towel under the toes. */
    towel: 'flag',
    /** The second toe in front, with the others left out. */
    secondToe: 'flag',
    /** The other foot beside this one. */
    secondFoot: 'flag',
    /** A shoe in section round the foot. */
    shoe: 'flag',
  },
  above: {},
  below: {
    /** A hand across the ball of the foot. */
    hand: 'flag',
  },
  behind: {},
  body: {
    /** A wall this far in front of the ball of the standing foot, in foot lengths. */
    wall: [0.3, 5],
    chair: 'flag',
    /** A step this high under the standing foot, in foot lengths. */
    step: [0.2, 1.5],
    foam: 'flag',
    /** A mat under someone who lies. */
    mat: 'flag',
    /** A backpack. */
    bag: 'flag',
    /** An exercise bike; the frames set `crank`. */
    bike: 'flag',
    /** Water this deep, in foot lengths; the person floats upright in it. */
    water: [3, 6],
    shoes: 'flag',
    /** The far foot is the one that stands. */
    standOnFar: 'flag',
  },
  'body-front': {
    /** A line on the floor to hop across. */
    line: 'flag',
    /** How high a movement across goes on its way, in foot lengths. */
    hop: [0.1, 1],
    shoes: 'flag',
  },
} as const satisfies Record<View, Record<string, Range | 'flag'>>;

export const INSETS = ['sitting', 'standing', 'one leg', 'ankle on knee', 'leg out'] as const;
export type Inset = (typeof INSETS)[number];

export type Frame<V extends View = View> = V extends View
  ? { readonly [J in keyof (typeof JOINTS)[V]]?: number }
  : never;

export type Props<V extends View = View> = V extends View
  ? {
      readonly [P in keyof (typeof PROPS)[V]]?: (typeof PROPS)[V][P] extends 'flag' ? true : number;
    }
  : never;

export type FigureLabel = { readonly text: string; readonly at: readonly [number, number] };

type FigureOf<V extends View> = {
  readonly view: V;
  readonly layout: 'pair' | 'ghost';
  readonly start: Frame<V>;
  readonly end: Frame<V>;
  readonly props: Props<V>;
  readonly arrows: readonly (readonly number[])[];
  readonly labels: readonly FigureLabel[];
  readonly inset?: Inset;
  readonly unit?: number;
  readonly x?: number;
  readonly oneWay: boolean;
};

/** A checked exercise drawing. */
export type Figure = { [V in View]: FigureOf<V> }[View];

export type FigureResult =
  { readonly ok: true; readonly figure: Figure } | { readonly ok: false; readonly problem: string };

const KEYS = [
  'view',
  'layout',
  'start',
  'end',
  'props',
  'arrows',
  'labels',
  'inset',
  'unit',
  'x',
  'oneWay',
];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const list = (names: readonly string[]) => names.join(', ');

/** What is wrong with the numbers of a frame, as a sentence; undefined when nothing is. */
function frameProblem(where: string, frame: unknown, joints: Readonly<Record<string, Range>>) {
  if (!isFields(frame)) return `figure.${where} must be a list of joints, such as "ankle: 20".`;
  for (const [joint, value] of Object.entries(frame)) {
    const range = joints[joint];
    if (range === undefined) {
      return `figure.${where} has no "${joint}" in this view; it knows ${list(Object.keys(joints))}.`;
    }
    if (!isNumber(value)) return `figure.${where}.${joint} must be a number.`;
    if (value < range[0] || value > range[1]) {
      return `figure.${where}.${joint} is ${value}, outside ${range[0]} to ${range[1]}.`;
    }
  }
  return undefined;
}

/** Places that a hand or foot is held at have no neutral value to start from. */
const PLACES = ['hand', 'farStep'] as const;

function placesProblem(start: object, end: object) {
  const lone = PLACES.find((place) => place in start !== place in end);
  return lone && `figure.start and figure.end must both say "${lone}", or neither.`;
}

function propsProblem(props: unknown, known: Readonly<Record<string, Range | 'flag'>>) {
  if (!isFields(props)) return 'figure.props must be a list of things, such as "wall: 2".';
  for (const [prop, value] of Object.entries(props)) {
    const range = known[prop];
    if (range === undefined) {
      const names = Object.keys(known);
      return `figure.props has no "${prop}" in this view; it knows ${names.length > 0 ? list(names) : 'none'}.`;
    }
    if (range === 'flag') {
      if (value !== true) return `figure.props.${prop} can only be true.`;
    } else if (!isNumber(value) || value < range[0] || value > range[1]) {
      return `figure.props.${prop} must be a number from ${range[0]} to ${range[1]}.`;
    }
  }
  return undefined;
}

function arrowsProblem(arrows: unknown) {
  const isArrow = (arrow: unknown) =>
    Array.isArray(arrow) && arrow.length >= 4 && arrow.length % 2 === 0 && arrow.every(isNumber);
  return Array.isArray(arrows) && arrows.every(isArrow)
    ? undefined
    : 'figure.arrows must be lists of x, y, x, y: two points or more each.';
}

function labelsProblem(labels: unknown) {
  const isLabel = (label: unknown) =>
    isFields(label) &&
    typeof label.text === 'string' &&
    Array.isArray(label.at) &&
    label.at.length === 2 &&
    label.at.every(isNumber);
  return Array.isArray(labels) && labels.length <= 2 && labels.every(isLabel)
    ? undefined
    : 'figure.labels must be at most 2, each with "text" and "at: [x, y]".';
}

/** Checks what stands under `figure:` and fills in what was left out. */
export function readFigure(value: unknown): FigureResult {
  const problem = figureProblem(value);
  if (problem !== undefined) return { ok: false, problem };
  const filled = {
    layout: 'pair',
    start: {},
    props: {},
    arrows: [],
    labels: [],
    oneWay: false,
    // Every key and value was checked above, which the type of a spread cannot say.
    ...(value as Fields),
  };
  return { ok: true, figure: filled as unknown as Figure };
}

function figureProblem(value: unknown): string | undefined {
  if (!isFields(value)) return 'figure must be a block with view, start and end.';
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return `figure has no key "${unknown}"; it knows ${list(KEYS)}.`;
  const { view, layout = 'pair', start = {}, end, props = {}, arrows = [], labels = [] } = value;
  if (typeof view !== 'string' || !Object.hasOwn(JOINTS, view)) {
    return `figure.view must be one of ${list(Object.keys(JOINTS))}.`;
  }
  const known = view as View;
  if (layout !== 'pair' && layout !== 'ghost') return 'figure.layout must be pair or ghost.';
  if (end === undefined) return 'figure.end is missing: say where the movement ends.';
  const { inset, unit, x, oneWay = false } = value;
  if (inset !== undefined && (layout !== 'ghost' || !INSETS.some((name) => name === inset))) {
    return `figure.inset must be one of ${list(INSETS)}, and needs "layout: ghost".`;
  }
  if (unit !== undefined && !(isNumber(unit) && unit >= 15 && unit <= 480)) {
    return 'figure.unit must be a number from 15 to 480.';
  }
  if (x !== undefined && !isNumber(x)) return 'figure.x must be a number.';
  if (typeof oneWay !== 'boolean') return 'figure.oneWay must be true or false.';
  return (
    frameProblem('start', start, JOINTS[known]) ??
    frameProblem('end', end, JOINTS[known]) ??
    placesProblem(start as object, end as object) ??
    propsProblem(props, PROPS[known]) ??
    arrowsProblem(arrows) ??
    labelsProblem(labels)
  );
}
