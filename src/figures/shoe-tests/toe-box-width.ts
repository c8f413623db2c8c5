import { type Point, polyline, spline } from '../geometry.ts';
import { draw, drawing, shape, topView } from '../svg.ts';
import { pageView, verdict } from './page.ts';
import { PENCIL_LINE, type ShoeWidth, topShoe } from './topShoe.ts';

const size = { width: 380, height: 330, footLength: 226, heel: 268 };
const page = pageView(size.width, size.height);

/** A sheet with the drawn foot on it, and a shoe on the drawing: chalk where the line peeps out. */
function shoeOnDrawing(width: ShoeWidth, left: number): string {
  const view = topView({ ...size, middle: left + 76 });
  const [right, low] = [left + 168, 288];
  const sheet: Point[] = [
    [left, 12],
    [right, 12],
    [right, low],
    [left, low],
  ];
  const line = spline(PENCIL_LINE, true);
  return (
    draw('', page, [shape('paper', polyline(sheet, true))]) +
    draw(
      '',
      view,
      width === 'roomy'
        ? [...topShoe(width), shape('ghost', line)]
        : [shape('move', line), ...topShoe(width)],
    )
  );
}

/** A pencil lying on the first sheet. */
const pencil: Point[] = [
  [158, 276],
  [154, 262],
  [161, 196],
  [170, 197],
  [164, 263],
];

export const toeBoxWidth = drawing(
  page,
  'Two sheets of paper, each with the outline of a foot drawn on it and a shoe set on the outline. Under the first shoe the whole outline is hidden. Beside the second shoe the outline shows at the toes: that shoe is too narrow.',
  [
    shoeOnDrawing('roomy', 14),
    draw('', page, [shape('tape', polyline(pencil, true))]),
    shoeOnDrawing('narrow', 198),
    verdict(page, 'tick', 'line hidden', [32, 316]),
    verdict(page, 'cross', 'line shows', [218, 316]),
  ],
);
