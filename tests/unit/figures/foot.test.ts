import { describe, expect, it } from 'vitest';
import { plateOutline } from '../../../src/figures/foot/forefoot.ts';
import {
  POSE_RANGES,
  STANDING,
  type SidePose,
  heelRaised,
  posed,
  sideContour,
  sideOutline,
} from '../../../src/figures/foot/side.ts';
import { SOLE_SPOTS, metatarsalPad, soleContour } from '../../../src/figures/foot/sole.ts';
import { sidePlate } from '../../../src/figures/foot/sideLayers.ts';
import { TOES, TOES_SPREAD, TOES_STRAIGHT, toeOutlines } from '../../../src/figures/foot/top.ts';
import { type Point, flatten, spline } from '../../../src/figures/geometry.ts';

const POSES: Record<string, SidePose> = {
  standing: STANDING,
  'heel raise 36': heelRaised(36),
  'heel raise 45': heelRaised(45),
  'toe lift 38': { ...STANDING, mtp: 38 },
  'toe lift 60': { ...STANDING, mtp: 60 },
  'toe flexion': { ...STANDING, mtp: -30, ip: -30, free: true },
  'knee over toes 35': { ...STANDING, ankle: -35 },
  'foot pointed 45': { ...STANDING, ankle: 45 },
  'arch raised': { ...STANDING, arch: 0.026 },
};

function area(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function crossings(points: readonly Point[]): number {
  const lines = points.slice(1).map((to, i) => [points[i] ?? to, to] as const);
  return lines.reduce(
    (count, [a, b], i) => count + lines.slice(i + 2).filter(([c, d]) => crosses(a, b, c, d)).length,
    0,
  );
}

/** Foot and ankle, without the leg that is only drawn on for tall views. */
const measured = (pose: SidePose) => flatten(spline(sideOutline(posed(pose)).slice(2, -2)));

describe.each(Object.entries(POSES))('the side view, %s', (_, pose) => {
  it('never crosses its own outline', () => {
    expect(crossings(flatten(sideContour(posed(pose)), 5))).toBe(0);
  });

  it('keeps the size of the standing foot within 2 %', () => {
    const change = area(measured(pose)) / area(measured(STANDING));
    expect(Math.abs(change - 1)).toBeLessThan(0.02);
  });
});

describe('a raised heel', () => {
  const points = sideOutline(posed(heelRaised(36)));

  it('leaves toes and ball on the floor and nothing below it', () => {
    const floor = points.filter(([, y]) => y < 0.004);
    expect(Math.min(...points.map(([, y]) => y))).toBe(0);
    expect(Math.max(...floor.map(([x]) => x)) - Math.min(...floor.map(([x]) => x))).toBeGreaterThan(
      0.15,
    );
  });

  it('lifts the heel clear of the floor', () => {
    const heel = points.filter(([x]) => x < 0.2 && x > -0.2).map(([, y]) => y);
    expect(Math.min(...heel)).toBeGreaterThan(0.25);
  });
});

describe('a pose', () => {
  it.each(Object.entries(POSE_RANGES))(
    'may not take %s out of its range',
    (joint, [least, most]) => {
      expect(() => posed({ ...STANDING, [joint]: most })).not.toThrow();
      expect(() => posed({ ...STANDING, [joint]: most * 1.1 + 1 })).toThrow(RangeError);
      expect(() => posed({ ...STANDING, [joint]: least - 1 })).toThrow(RangeError);
      expect(() => posed({ ...STANDING, [joint]: Number.NaN })).toThrow(RangeError);
    },
  );
});

describe('the plantar plate', () => {
  it('bends up in front when the toes bend', () => {
    const front = (pose: SidePose) => {
      const points = flatten(sidePlate(posed(pose)).path);
      const x = Math.max(...points.map(([px]) => px));
      return points.find(([px]) => px === x)?.[1] ?? 0;
    };
    expect(front({ ...STANDING, mtp: 38 })).toBeGreaterThan(front(STANDING) + 0.01);
  });

  it('lies under toes 2 to 5 and not under the big toe', () => {
    expect(() => plateOutline(0, 0)).toThrow(RangeError);
    for (const toe of [1, 2, 3, 4]) expect(flatten(plateOutline(toe, 0)).length).toBeGreaterThan(8);
  });
});

describe('the metatarsal pad', () => {
  it('ends behind the sore spot, by 10 to 20 mm on a 250 mm foot', () => {
    const front = Math.max(...flatten(metatarsalPad().path).map(([u]) => u));
    const millimetres = (SOLE_SPOTS.secondJoint[0] - front) * 250;
    expect(millimetres).toBeGreaterThan(10);
    expect(millimetres).toBeLessThan(20);
  });
});

describe('the toes', () => {
  it('are five different toes, the big toe the longest', () => {
    const tips = toeOutlines(TOES_STRAIGHT).map((toe) => Math.max(...toe.map(([u]) => u)));
    expect(tips).toEqual([...tips].sort((a, b) => b - a));
    expect(new Set(TOES.map(({ axis, length }) => `${axis} ${length}`)).size).toBe(5);
  });

  it('move apart when they spread', () => {
    const width = (turns: typeof TOES_SPREAD) => {
      const across = toeOutlines(turns).flatMap((toe) => toe.map(([, v]) => v));
      return Math.max(...across) - Math.min(...across);
    };
    expect(width(TOES_SPREAD)).toBeGreaterThan(width(TOES_STRAIGHT) + 0.04);
  });
});

describe('the sole', () => {
  it('has one outline that does not cross itself', () => {
    expect(crossings(flatten(soleContour(), 5))).toBe(0);
  });

  it('is widest at the ball, with the outer side further back than the inner', () => {
    const points = flatten(soleContour());
    const at = (pick: (v: readonly number[]) => number) => {
      const v = pick(points.map((point) => point[1]));
      return points.find((point) => point[1] === v)?.[0] ?? 0;
    };
    const inner = at((all) => Math.max(...all));
    const outer = at((all) => Math.min(...all));
    expect(inner - outer).toBeGreaterThan(0.07);
  });
});
