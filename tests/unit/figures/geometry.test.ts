import { describe, expect, it } from 'vitest';
import {
  type Point,
  ellipse,
  flatten,
  pathData,
  polyline,
  ribbon,
  rotate,
  spline,
} from '../../../src/figures/geometry.ts';

const close = ([x, y]: Point, [u, v]: Point) => {
  expect(x).toBeCloseTo(u, 6);
  expect(y).toBeCloseTo(v, 6);
};

describe('rotate', () => {
  it('turns anticlockwise while y points up', () => {
    close(rotate([2, 1], [1, 1], 90), [1, 2]);
  });
});

describe('spline', () => {
  const points: Point[] = [
    [0, 0],
    [1, 2],
    [4, 2],
    [5, 0],
  ];

  it('passes through every point it is given', () => {
    const [start, first, , second, end] = flatten(spline(points), 2);
    for (const [i, passed] of [start, first, second, end].entries()) {
      close(passed ?? [NaN, NaN], points[i] ?? [0, 0]);
    }
  });

  it('returns to its start when closed', () => {
    const curve = flatten(spline(points, true), 2);
    expect(curve.at(-1)).toEqual(curve[0]);
    // Each point lies at the middle of its own piece.
    for (const [i, point] of points.entries()) close(curve[2 * i + 1] ?? [NaN, NaN], point);
  });

  it('stays straight along points in a line', () => {
    const line = flatten(
      spline([
        [0, 0],
        [1, 0],
        [5, 0],
        [6, 0],
      ]),
    );
    expect(line.every(([, y]) => y === 0)).toBe(true);
  });

  it('refuses a single point', () => {
    expect(() => spline([[0, 0]])).toThrow(RangeError);
  });
});

describe('ellipse', () => {
  it('stays within 0.1 % of a circle', () => {
    for (const [x, y] of flatten(ellipse([3, 4], 10, 10))) {
      expect(Math.abs(Math.hypot(x - 3, y - 4) - 10)).toBeLessThan(0.01);
    }
  });
});

describe('ribbon', () => {
  it('keeps its width along a straight run', () => {
    const ys = flatten(
      ribbon(
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
        0.5,
      ),
    ).map(([, y]) => Math.abs(y));
    for (const y of ys) expect(y).toBeCloseTo(0.25, 6);
  });
});

describe('pathData', () => {
  it('writes relative commands with one decimal and no spare characters', () => {
    expect(
      pathData(
        polyline(
          [
            [10, 10],
            [10.5, 9],
            [12, 12],
          ],
          true,
        ),
      ),
    ).toBe('m10 10l.5-1 1.5 3z');
  });

  it('starts the next part of a path from where the last one closed', () => {
    const square = polyline(
      [
        [0, 0],
        [2, 0],
        [2, 2],
      ],
      true,
    );
    const next = polyline([
      [5, 5],
      [6, 5],
    ]);
    expect(pathData([...square, ...next])).toBe('m0 0l2 0 0 2zm5 5l1 0');
  });

  const wide: Point[] = [
    [0, 0],
    [30, 41.3],
    [71.7, 40],
    [100, 0],
    [140, 12.9],
  ];

  it('writes a smooth curve as one full piece and then one pair of numbers a point', () => {
    const data = pathData(spline(wide));
    expect(data).toMatch(/^m0 0q[^a-z]+t[^a-z]+$/);
    expect(data.match(/-?\d*\.?\d+/g)).toHaveLength(2 + 4 + 2 * (wide.length - 3));
  });

  it('needs only whole units and halves where points lie wide apart', () => {
    const decimals = pathData(spline(wide)).match(/\.\d+/g) ?? [];
    expect(new Set(decimals)).toEqual(new Set(['.5']));
  });

  it('keeps tenths where points lie close together', () => {
    const small = wide.map(([x, y]): Point => [x / 20, y / 20]);
    expect(pathData(spline(small))).toMatch(/\.[1-46-9]/);
  });

  it('does not let rounding add up along a path', () => {
    const points = Array.from({ length: 101 }, (_, i): Point => [i * 0.04, 0]);
    const moves = pathData(polyline(points))
      .replace('m0 0l', '')
      .split(' ')
      .filter((_, i) => i % 2 === 0);
    expect(moves.reduce((sum, move) => sum + Number(move), 0)).toBeCloseTo(4, 6);
  });
});
