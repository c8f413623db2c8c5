/** The tab icon: the mark in a square, readable at 32 px in a light and in a dark tab. */
import { pathData, spline } from '../geometry.ts';
import { heelRaised, posed, sideOutline } from '../foot/side.ts';

/**
 * The icon as an SVG file. It is shown outside the page, so it carries its own colours and follows
 * the system's scheme by itself.
 */
export function faviconSvg(): string {
  const points = sideOutline(posed({ ...heelRaised(40), ankle: 30 })).slice(2, -2);
  const d = pathData(spline(points), ([x, y]) => [1.5 + x * 29, 25.5 - y * 29]);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>` +
    `path{fill:none;stroke:#10252e;stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}` +
    `.rung{stroke:#d25029;stroke-width:3.4}` +
    `@media (prefers-color-scheme:dark){path{stroke:#ede9e1}.rung{stroke:#ef8352}}` +
    `</style><path d="${d}"/><path class="rung" d="M15 29h15"/></svg>\n`
  );
}
