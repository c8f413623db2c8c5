/** An exercise's drawing as SVG: the pair, the small one and the moving one. */
import { type Point, smoothstep } from '../geometry.ts';
import { type View, arrow, ground, label } from '../svg.ts';
import type { Figure } from './figure.ts';
import { sceneOf } from './scene.ts';
import type { Numbers, Scene } from './sceneParts.ts';
import { type Tempo, tempoClasses } from './tempo.ts';

/** Frames of a movement, start and end included. */
const FRAMES = 8;

const page = (scene: Scene, width: number): View => ({
  width,
  height: scene.height,
  footLength: 1,
  flip: false,
  map: (point) => point,
});

const points = (numbers: readonly number[]): Point[] =>
  numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []));

function chalk(figure: Figure, view: View): string {
  return figure.arrows.map((numbers) => arrow(view, points(numbers))).join('');
}

function words(figure: Figure, view: View): string {
  return label(
    view,
    figure.labels.map(({ text, at }) => ({ name: text, at })),
  );
}

const svg = (width: number, height: number, classes: string, name: string, body: string) =>
  `<svg class="${classes}" viewBox="0 0 ${width} ${height}" ${name}>${body}</svg>`;

const classesOf = (scene: Scene, ...more: readonly string[]) =>
  ['fig', scene.className, ...more].filter((name) => name !== undefined).join(' ');

const named = (alt: string) => `role="img" aria-label="${alt.replaceAll('"', '&quot;')}"`;

const floor = (scene: Scene, width: number) =>
  scene.ground === undefined ? '' : ground(page(scene, width), scene.ground);

/** Where the words under a frame stand. */
const WORDS_BELOW = 26;

/**
 * The drawing of an exercise's page: start and end on one floor, or the end with the start as a
 * dashed line. `alt` is the sentence that describes the movement.
 */
export function renderExercise(figure: Figure, alt: string): string {
  const scene = sceneOf(figure);
  return svg(
    380,
    scene.height,
    classesOf(scene),
    named(alt),
    figure.layout === 'pair' ? pair(figure, scene) : alone(figure, scene),
  );
}

function pair(figure: Figure, scene: Scene): string {
  const view = page(scene, 380);
  const baseline = scene.ground === undefined ? scene.height - 10 : scene.ground + WORDS_BELOW;
  const name = (text: string, x: number) =>
    label(view, [{ name: text, at: [x, baseline], anchor: 'middle' }]);
  return (
    `<svg width="190" height="${scene.height}">${scene.parts(scene.start).join('')}</svg>` +
    `<svg x="190" width="190" height="${scene.height}">${scene.parts(scene.end).join('')}</svg>` +
    floor(scene, 380) +
    `<g transform="translate(190)">${chalk(figure, view)}${words(figure, view)}</g>` +
    name('Start', 95) +
    name('End', 285)
  );
}

function alone(figure: Figure, scene: Scene): string {
  const view = page(scene, 380);
  return (
    (scene.aside ?? '') +
    scene.parts(scene.end).join('') +
    (moves(scene) ? scene.ghost() : '') +
    floor(scene, 380) +
    chalk(figure, view) +
    words(figure, view)
  );
}

/** Page width of a close-up without the person beside it. */
const WITHOUT_ASIDE = 276;

/** The small drawing for lists: the end of the movement with its arrow. It says nothing by itself. */
export function renderExerciseThumb(figure: Figure): string {
  const scene = sceneOf(figure);
  const { ground: floorAt = scene.height } = scene;
  const reachesBelow = figure.arrows.some((numbers) =>
    points(numbers).some(([, y]) => y > floorAt),
  );
  const height = reachesBelow ? scene.height : Math.min(scene.height, floorAt + 12);
  const body =
    scene.parts(scene.end).join('') +
    floor(scene, scene.width) +
    chalk(figure, page(scene, scene.width));
  const size = figure.layout === 'pair' ? 'fig-small-half' : 'fig-small';
  // Without the person beside it the close-up fills the small drawing.
  const width = scene.aside ? WITHOUT_ASIDE : scene.width;
  return svg(width, height, classesOf(scene, size), 'aria-hidden="true"', body);
}

/** The numbers of a frame a share of the way from start to end, slow at both. */
function frameAt({ start, end }: Scene, share: number): Numbers {
  const eased = smoothstep(0, 1, share);
  const joints = new Set([...Object.keys(start), ...Object.keys(end)]);
  return Object.fromEntries(
    [...joints].map((joint) => {
      const from = start[joint] ?? 0;
      return [joint, from + ((end[joint] ?? 0) - from) * eased];
    }),
  );
}

const moves = ({ start, end }: Scene) =>
  Object.keys({ ...start, ...end }).some((joint) => (start[joint] ?? 0) !== (end[joint] ?? 0));

/**
 * The movement, without its arrows, as stacked frames, `<g class="m-frame m-0">` (start) to `m-7` (end), in an
 * `<svg class="fig m-frames">`. What doesn't move is drawn once. To show one frame from a script, set
 * `data-frame="3"` on the svg. Where only a force changes there are two frames, `m-0` and `m-7`:
 * without and with the arrow.
 */
export function renderExerciseFrames(figure: Figure): string {
  const scene = sceneOf(figure);
  const view = page(scene, 380);
  const moving = moves(scene);
  const shares = moving
    ? Array.from({ length: FRAMES }, (_, i) => [i, i / (FRAMES - 1)] as const)
    : [[0, 0] as const, [FRAMES - 1, 1] as const];
  const drawn = shares.map(([number, share]) => ({
    number,
    parts: [
      ...scene.parts(scene.cycle ? evenly(scene.start, scene.cycle, share) : frameAt(scene, share)),
      ...(moving || share === 0 ? [] : [chalk(figure, view)]),
    ],
  }));
  const all = drawn.map(({ parts }) => parts);
  const below = sharedFromStart(all);
  const above = sharedFromStart(all.map((parts) => parts.slice(below).reverse()));
  const first = all[0] ?? [];
  const frames = drawn.map(
    ({ number, parts }) =>
      `<g class="m-frame m-${number}">${parts.slice(below, parts.length - above).join('')}</g>`,
  );
  const left = (380 - scene.width) / 2;
  const body =
    (scene.aside ?? '') +
    first.slice(0, below).join('') +
    frames.join('') +
    first.slice(first.length - above).join('');
  const placed = left === 0 ? body : `<g transform="translate(${left})">${body}</g>`;
  return svg(
    380,
    scene.height,
    classesOf(scene, 'm-frames'),
    'aria-hidden="true"',
    placed + floor(scene, 380),
  );
}

/** A turn that goes on and on has even speed, and its last frame leads into its first. */
function evenly(start: Numbers, end: Numbers, share: number): Numbers {
  const turn = share * ((FRAMES - 1) / FRAMES);
  return Object.fromEntries(
    Object.entries(end).map(([joint, to]) => {
      const from = start[joint] ?? 0;
      return [joint, from + (to - from) * turn];
    }),
  );
}

/** How many parts at the start are the same in all frames. */
function sharedFromStart(all: readonly (readonly string[])[]): number {
  const [first = [], ...rest] = all;
  const different = first.findIndex((part, i) => rest.some((parts) => parts[i] !== part));
  return different === -1 ? first.length : different;
}

/**
 * The drawing with a control of its own, no script: "Show the movement" plays it three times at the
 * exercise's tempo. With reduced motion and in print the pair stands still. `id` is the exercise's.
 */
export function renderExerciseMotion(
  id: string,
  figure: Figure,
  alt: string,
  tempo: Tempo,
): string {
  const way = figure.oneWay ? ' one-way' : moves(sceneOf(figure)) ? '' : ' fig-press';
  return (
    `<div class="fig-moves ${tempoClasses(tempo)}${way}">` +
    `<input class="fig-show" type="checkbox" id="${id}-show">` +
    `<label for="${id}-show">Show the movement</label>` +
    `<div class="fig-still">${renderExercise(figure, alt)}</div>` +
    `<div class="fig-motion">${renderExerciseFrames(figure)}</div></div>`
  );
}
