import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { type Point, distance } from '../../../src/figures/geometry.ts';
import {
  type ShoeTestId,
  renderShoeTest,
  shoeTests,
} from '../../../src/figures/shoe-tests/index.ts';
import { dent } from '../../../src/figures/shoe-tests/section.ts';
import { bedHeight, bentAt } from '../../../src/figures/shoe-tests/sideShoe.ts';
import { PENCIL_LINE, shoeOutline } from '../../../src/figures/shoe-tests/topShoe.ts';

const ids = Object.keys(shoeTests) as ShoeTestId[];

/** A wide guess at the width of a letter in 18-unit text; the widest real label needs 8.6. */
const LETTER = 8.8;

type Box = { left: number; right: number; top: number; bottom: number; words: string };

function textBoxes(svg: string): Box[] {
  return [
    ...svg.matchAll(
      /<text class="[^"]+" x="([\d.-]+)" y="([\d.-]+)"(?: text-anchor="(\w+)")?>([^<]+)</g,
    ),
  ].map(([, x = '', y = '', anchor = 'start', words = '']) => {
    const width = words.length * LETTER;
    const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
    return { left, right: left + width, top: Number(y) - 14, bottom: Number(y) + 5, words };
  });
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(ids)('the drawing of the shoe test %s', (id) => {
  const svg = renderShoeTest(id);
  const [, , width = 0, height = 0] = shoeTests[id].viewBox.split(' ').map(Number);

  it('says in words what it shows', () => {
    expect(shoeTests[id].alt.length).toBeGreaterThanOrEqual(20);
    expect(shoeTests[id].alt).toMatch(/^[A-Z][^"<&]*\.$/);
    expect(svg).toContain(`role="img" aria-label="${shoeTests[id].alt}"`);
  });

  it('carries no inline style, script or outside address', () => {
    expect(svg).not.toMatch(/style=|<script|href|https?:/);
  });

  it('uses only ids that begin with its own', () => {
    for (const [, found] of svg.matchAll(/ id="([^"]+)"/g)) expect(found).toMatch(`${id}-`);
    for (const [, used = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) {
      expect(svg).toContain(`id="${used}"`);
    }
  });

  it('contains finite numbers only', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\de[+-]?\d/);
  });

  it('stays small: 2 KB of gzip at most', () => {
    expect(gzipSync(svg).length).toBeLessThanOrEqual(2 * 1024);
  });

  it('points at something with chalk', () => {
    expect(svg).toMatch(/class="fig-(move|sore|plate)"/);
  });

  it('has at most three labels, inside a page 380 units wide and clear of each other', () => {
    const boxes = textBoxes(svg);
    expect(width).toBe(380);
    expect(svg.split('class="fig-label"').length - 1).toBeLessThanOrEqual(3);
    for (const box of boxes) {
      expect(box.left, box.words).toBeGreaterThanOrEqual(4);
      expect(box.right, box.words).toBeLessThanOrEqual(width);
      expect(box.top, box.words).toBeGreaterThanOrEqual(4);
      expect(box.bottom, box.words).toBeLessThanOrEqual(height - 4);
    }
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        expect(overlap(a, b), `${a.words} / ${b.words}`).toBe(false);
      }
    }
  });
});

it('the drawings are the same text whenever they are made', async () => {
  const first = ids.map((id) => renderShoeTest(id));
  vi.resetModules();
  const again = await import('../../../src/figures/shoe-tests/index.ts');
  expect(again.shoeTests).not.toBe(shoeTests);
  expect(ids.map((id) => again.renderShoeTest(id))).toEqual(first);
});

describe('the shoes say what the words say', () => {
  /** Whether a point lies inside a closed line: a ray from it crosses the line an odd number of times. */
  const inside = ([x, y]: Point, line: readonly Point[]) =>
    line.filter(([x1, y1], i) => {
      const [x2, y2] = line[(i + 1) % line.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
    }).length %
      2 ===
    1;

  it('the roomy shoe hides the whole drawn outline of the foot', () => {
    const showing = PENCIL_LINE.filter((point) => !inside(point, shoeOutline('roomy')));
    expect(showing).toEqual([]);
  });

  it('the narrow shoe lets the outline show at the toes and the ball, never at the heel', () => {
    const showing = PENCIL_LINE.filter((point) => !inside(point, shoeOutline('narrow')));
    expect(showing.some(([u]) => u > 0.85)).toBe(true);
    expect(showing.every(([u]) => u > 0.4)).toBe(true);
  });

  it('a bent shoe turns only one side of its hinge and keeps its length there', () => {
    const bend = bentAt(0.7, { front: 34 });
    expect(distance(bend([0.1, 0.2]), [0.1, 0.2])).toBeCloseTo(0);
    expect(distance(bend([0.9, 0]), bend([1, 0]))).toBeCloseTo(0.1);
    expect(bend([1, 0])[1]).toBeGreaterThan(0.1);
  });

  it('the bed of a heeled shoe falls from the heel to the ball', () => {
    const shoe = { heel: 0.2, ball: 0.07, spring: 0 };
    expect(bedHeight(shoe, 0)).toBeCloseTo(0.2);
    expect(bedHeight(shoe, 0.72)).toBeCloseTo(0.07);
  });

  it('a dent is deepest where the finger presses and gone a little way off', () => {
    const press = dent(0.75, 0.05, 0.05);
    expect(press([0.75, 0])[1]).toBeCloseTo(-0.05);
    expect(press([0.95, 0])[1]).toBeCloseTo(0);
  });
});
