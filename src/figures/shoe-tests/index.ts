/** How each test of the shoe check is done, drawn. The id is the test's id in the shoe check. */
import type { Drawing } from '../svg.ts';
import { bendPoint } from './bend-point.ts';
import { bendStiffness } from './bend-stiffness.ts';
import { cushioning } from './cushioning.ts';
import { fastening } from './fastening.ts';
import { heelCounter } from './heel-counter.ts';
import { heelHeight } from './heel-height.ts';
import { insoleRemovable } from './insole-removable.ts';
import { lacing } from './lacing.ts';
import { length } from './length.ts';
import { padStart } from './pad-start.ts';
import { toeBoxDepth } from './toe-box-depth.ts';
import { toeBoxWidth } from './toe-box-width.ts';
import { toeSpring } from './toe-spring.ts';
import { twistStiffness } from './twist-stiffness.ts';
import { wear } from './wear.ts';
import { weightAndThinness } from './weight-and-thinness.ts';

/** The tests, and two drawings for the results: where a pad starts, and which holes to leave out. */
export type ShoeTestId =
  | 'toe-box-width'
  | 'toe-box-depth'
  | 'length'
  | 'bend-point'
  | 'bend-stiffness'
  | 'twist-stiffness'
  | 'cushioning'
  | 'heel-height'
  | 'toe-spring'
  | 'heel-counter'
  | 'fastening'
  | 'wear'
  | 'insole-removable'
  | 'weight-and-thinness'
  | 'pad-start'
  | 'lacing';

export const shoeTests: Readonly<Record<ShoeTestId, Drawing>> = {
  'toe-box-width': toeBoxWidth,
  'toe-box-depth': toeBoxDepth,
  length,
  'bend-point': bendPoint,
  'bend-stiffness': bendStiffness,
  'twist-stiffness': twistStiffness,
  cushioning,
  'heel-height': heelHeight,
  'toe-spring': toeSpring,
  'heel-counter': heelCounter,
  fastening,
  wear,
  'insole-removable': insoleRemovable,
  'weight-and-thinness': weightAndThinness,
  'pad-start': padStart,
  lacing,
};

/** The drawing of a test as a complete `<svg>`. Colours come from `styles/figures.css`. */
export function renderShoeTest(id: ShoeTestId): string {
  const { viewBox, alt, body } = shoeTests[id];
  return `<svg class="fig" viewBox="${viewBox}" role="img" aria-label="${alt}">${body}</svg>`;
}
