/**
 * The anatomy picture: a right foot from below, its front enlarged and deep, and the whole sole
 * nearer the skin. Each part is a layer with the page of the whole picture, so that a page can lay
 * the layers over the base and let each be touched.
 */
import {
  abductorHallucis,
  adductorHallucis,
  flexorBrevis,
  flexorTendons,
  interossei,
  lumbricals,
  metatarsalBones,
  plateOutline,
  soleFascia,
  toeBones,
} from '../foot/forefoot.ts';
import { SOLE_TOES, sesamoids, soleFoot } from '../foot/sole.ts';
import { type Point, between, distance, pathData, polyline } from '../geometry.ts';
import { type Shape, type View, draw, hatch, label, shape, soleView } from '../svg.ts';
import { fasciaSlips, fasciaStump } from './fascia.ts';

/** The parts that can be chosen, in the order of their numbers. */
export const anatomyParts = [
  'plantar-plate',
  'metatarsals',
  'toe-bones',
  'sesamoids',
  'interossei',
  'adductor-hallucis',
  'lumbricals',
  'flexor-digitorum-brevis',
  'abductor-hallucis',
  'plantar-fascia',
] as const;
export type AnatomyPart = (typeof anatomyParts)[number];

const PAGE = { width: 380, height: 372 };
/** Large enough for the plate to be touched; the page cuts the foot off in front of the heel. */
const deep = soleView({ ...PAGE, footLength: 540, middle: 132, heel: 576 });
const shallow = soleView({ ...PAGE, footLength: 280, middle: 322, heel: 364 });

/** Radius of the ring round a number: a touch target of 24 px or more on a phone of 320 px. */
const RING = 16;
/** From the middle of a ring down to the baseline of its number. */
const BASELINE = 6;

const ALT =
  'A right foot seen from below, twice. The first shows the front of the foot with its deeper parts: the long foot bones, the toe bones, a plantar plate under the base joint of each small toe, two small bones under the big toe, the muscles between the long bones, and a cross muscle with two heads. The second shows the whole sole with the parts nearer the skin: a muscle along the inner edge, a muscle in the middle with tendons to the small toes, slim muscles beside those tendons, and the heel end of a strong band.';

type Part = {
  readonly view: View;
  readonly shapes: readonly Shape[];
  /** What is drawn only while the part is chosen, because it would hide others. */
  readonly whole?: readonly Shape[];
  /** The middle of the number's ring on the page. */
  readonly at: Point;
  /** The point of the model at which the leader ends. */
  readonly to: Point;
};

const parts: Readonly<Record<AnatomyPart, Part>> = {
  'plantar-plate': {
    view: deep,
    shapes: [
      shape('fascia', ...[2, 3, 4].map((toe) => plateOutline(toe, SOLE_TOES[toe] ?? 0))),
      shape('plate-cut', plateOutline(1, SOLE_TOES[1])),
    ],
    at: [118, 20],
    to: [0.785, 0.026],
  },
  metatarsals: { view: deep, shapes: [metatarsalBones()], at: [20, 282], to: [0.56, -0.15] },
  'toe-bones': { view: deep, shapes: [toeBones(SOLE_TOES)], at: [24, 104], to: [0.775, -0.113] },
  sesamoids: { view: deep, shapes: [sesamoids()], at: [237, 130], to: [0.738, 0.12] },
  interossei: { view: deep, shapes: [interossei()], at: [20, 338], to: [0.5, -0.094] },
  'adductor-hallucis': {
    view: deep,
    shapes: [adductorHallucis()],
    at: [228, 280],
    to: [0.64, 0.03],
  },
  lumbricals: {
    view: shallow,
    shapes: [lumbricals(SOLE_TOES)],
    at: [240, 178],
    to: [0.62, -0.055],
  },
  'flexor-digitorum-brevis': {
    view: shallow,
    shapes: [flexorTendons(SOLE_TOES), flexorBrevis()],
    at: [258, 236],
    to: [0.42, -0.02],
  },
  'abductor-hallucis': {
    view: shallow,
    shapes: [abductorHallucis()],
    at: [361, 276],
    to: [0.4, 0.09],
  },
  'plantar-fascia': {
    view: shallow,
    shapes: [shape('fascia', fasciaStump())],
    whole: [soleFascia(), shape('fine', fasciaSlips(SOLE_TOES))],
    at: [258, 318],
    to: [0.2, 0],
  },
};

/** The hatch of a chosen part: chalk, and opaque, so that nothing shows through from below. */
const CHALK =
  '<pattern id="anatomy-chalk" width="6" height="6" patternUnits="userSpaceOnUse" ' +
  'patternTransform="rotate(45)"><path class="fig-under" d="M0 0h6v6H0z"/>' +
  '<path class="anatomy-chalk" d="M3 0v6"/></pattern>';

const svg = (attributes: string, content: string) =>
  `<svg class="fig" viewBox="0 0 ${PAGE.width} ${PAGE.height}" ${attributes}>${content}</svg>`;

/** What lies under all layers: both feet, the hatches, and words for those who can't see it. */
export function renderAnatomyBase(): string {
  const words = label(deep, [
    { name: 'deeper', at: [4, 20] },
    { name: 'nearer the skin', at: [314, 20], anchor: 'middle' },
  ]);
  const feet = draw('anatomy', deep, soleFoot()) + draw('anatomy', shallow, soleFoot());
  return svg(`role="img" aria-label="${ALT}"`, hatch('anatomy') + CHALK + feet + words);
}

/**
 * One part with its number, as a layer that covers the base exactly. It is hidden from screen
 * readers: its name stands beside it in the page.
 */
export function renderAnatomyPart(id: AnatomyPart): string {
  const { view, shapes, whole, at, to } = parts[id];
  const number = anatomyParts.indexOf(id) + 1;
  const end = view.map(to);
  const start = between(at, end, RING / distance(at, end));
  const [x, y] = at;
  return svg(
    'aria-hidden="true"',
    draw('anatomy', view, shapes) +
      (whole === undefined ? '' : `<g>${draw('anatomy', view, whole)}</g>`) +
      `<path class="fig-leader" d="${pathData(polyline([start, end]))}"/>` +
      `<circle cx="${x}" cy="${y}" r="${RING}"/>` +
      `<text x="${x}" y="${y + BASELINE}" text-anchor="middle">${number}</text>`,
  );
}
