/** The drawing that opens the site: a foot on the rung where you are. */
import { STANDING, posed, sideBehind, sideContour } from '../foot/side.ts';
import { SIDE_SPOTS, sideBones, sidePlate } from '../foot/sideLayers.ts';
import { type Drawing, draw, drawing, label, shape, sideView } from '../svg.ts';

const WIDTH = 500;
const RUNG = 393;
/** Toes to the right, towards the next step. */
const view = sideView({
  width: WIDTH,
  height: 650,
  footLength: 388,
  toe: 56,
  ground: RUNG - 6,
  flip: true,
});

/** Half the ladder's width at a height of the page: the stiles converge 32 in 730. */
const halfWidth = (y: number) => 212 + ((y - RUNG) * 32) / 730;
const MIDDLE = 250;
const rung = (y: number) =>
  `M${(MIDDLE - halfWidth(y)).toFixed(1)} ${y}H${(MIDDLE + halfWidth(y)).toFixed(1)}`;
const stile = (side: 1 | -1) =>
  `M${(MIDDLE + side * halfWidth(0)).toFixed(1)} 0L${(MIDDLE + side * halfWidth(650)).toFixed(1)} 650`;

/** The home drawing at full height. */
export function homeDrawing(): Drawing {
  const foot = posed(STANDING);
  return drawing(
    view,
    'A foot with its bones stands on the thick rung of a ladder. Under the base joint of the second toe lies the plantar plate. The rung above says one step up, the rung below one step down.',
    [
      `<path class="fig-ladder" d="${stile(-1)}${stile(1)}${rung(62)}${rung(214)}${rung(558)}"/>`,
      draw('home', view, [
        ...sideBehind(foot),
        shape('skin', sideContour(foot)),
        ...sideBones(foot),
        sidePlate(foot),
      ]),
      `<path class="fig-here" d="${rung(RUNG)}"/>`,
      label(view, [
        {
          name: 'the plantar plate',
          at: [86, 450],
          anchor: 'start',
          leader: [[150.3, 431]],
          to: SIDE_SPOTS.plate,
        },
      ]),
      remark('one step up', MIDDLE + halfWidth(214) - 14, 204, 'end'),
      remark('where you are', MIDDLE - halfWidth(RUNG) + 16, 424),
      remark('one step down', MIDDLE - halfWidth(558) + 16, 546),
    ],
  );
}

function remark(words: string, x: number, y: number, anchor: 'start' | 'end' = 'start'): string {
  const anchored = anchor === 'end' ? ' text-anchor="end"' : '';
  return `<text class="fig-remark" x="${x.toFixed(1)}" y="${y}"${anchored}>${words}</text>`;
}

/** The home drawing as a complete `<svg>`; on phones the page crops it to the foot. */
export function renderHome(): string {
  const { viewBox, alt, body } = homeDrawing();
  return `<svg class="fig fig-home" viewBox="${viewBox}" role="img" aria-label="${alt}">${body}</svg>`;
}
