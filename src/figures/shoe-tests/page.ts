/** Drawing straight on the page: page units, x to the right, y down. */
import { type Path, type Point, ellipse, polyline, spline } from '../geometry.ts';
import { type Shape, type View, draw, label, shape } from '../svg.ts';

/** A page of which the points are given in page units. */
export function pageView(width: number, height: number): View {
  return { width, height, footLength: 1, flip: false, map: (point) => point };
}

/** Smooth curves joined end to start, with a corner at every join. */
export function jointed(curves: readonly (readonly Point[])[], closed = false): Path {
  const steps = curves.flatMap((points, i): Path => {
    const [first, ...rest] = spline(points);
    if (i === 0 || first?.kind !== 'move') return first === undefined ? [] : [first, ...rest];
    const end = curves[i - 1]?.at(-1);
    const meets = end?.[0] === first.to[0] && end[1] === first.to[1];
    return meets ? rest : [{ kind: 'line', to: first.to }, ...rest];
  });
  return closed ? [...steps, { kind: 'close' }] : steps;
}

/** A tick or a cross in ink, about 16 units wide, standing on a line of words. */
function verdictMark(kind: 'tick' | 'cross', [x, y]: Point): Shape {
  const lines: readonly (readonly Point[])[] =
    kind === 'tick'
      ? [
          [
            [x, y - 7],
            [x + 6, y],
            [x + 17, y - 14],
          ],
        ]
      : [
          [
            [x + 1, y - 14],
            [x + 15, y],
          ],
          [
            [x + 15, y - 14],
            [x + 1, y],
          ],
        ];
  return shape('contour', ...lines.map((line) => polyline(line)));
}

/** Words with a tick or a cross before them. */
export function verdict(
  view: View,
  kind: 'tick' | 'cross',
  words: string,
  [x, y]: Point,
  remarks: readonly string[] = [],
): string {
  return (
    draw('', pageView(view.width, view.height), [verdictMark(kind, [x, y])]) +
    label(view, [{ name: words, remarks, at: [x + 25, y] }])
  );
}

/** A chalk ring round the place to look at. */
export const ring = (centre: Point, radiusX: number, radiusY = radiusX): Shape =>
  shape('sore', ellipse(centre, radiusX, radiusY));

/** A chalk line with an open head at both ends: the distance between two points. */
export function span(a: Point, b: Point, head = 7): Shape {
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const barbs = (tip: Point, towards: number): Path => {
    const barb = (turn: number): Point => [
      tip[0] + head * Math.cos(towards + turn),
      tip[1] + head * Math.sin(towards + turn),
    ];
    return polyline([barb(0.6), tip, barb(-0.6)]);
  };
  return shape('move', polyline([a, b]), barbs(a, angle), barbs(b, angle + Math.PI));
}
