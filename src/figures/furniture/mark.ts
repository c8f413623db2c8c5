/** The sign of the site: a foot at push-off, standing on a chalk rung. */
import { type Mapping, pathData, spline } from '../geometry.ts';
import { heelRaised, posed, sideOutline } from '../foot/side.ts';

const FOOT_LENGTH = 44;
const RUNG = 27;
/** Toes to the right: the sign says onward and stands for either foot. */
const map: Mapping = ([x, y]) => [3 + x * FOOT_LENGTH, RUNG - 2.4 - y * FOOT_LENGTH];

/** The outline of the mark's foot as path data in a box of 48 × 30, open at the leg. */
export function markFootPath(): string {
  const points = sideOutline(posed({ ...heelRaised(40), ankle: 30 }));
  const leg = points.slice(2, -2);
  return pathData(spline(leg), map);
}

/**
 * The header's mark, 48 × 30. The leg rises 11 above that box, where the header has room for it.
 * The name of the site stands beside it, so it has no name itself.
 */
export function markSvg(): string {
  return (
    `<svg class="fig-mark" viewBox="0 0 48 30" width="48" height="30" overflow="visible" aria-hidden="true">` +
    `<path class="fig-mark-foot" d="${markFootPath()}"/>` +
    `<path class="fig-mark-rung" d="M27 ${RUNG}h19"/></svg>`
  );
}
