import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import {
  drawingIds,
  drawings,
  evidenceLadder,
  homeDrawing,
  ladderFoot,
  markSvg,
  renderDrawing,
  renderHome,
} from '../../../src/figures/index.ts';
import { faviconSvg } from '../../../src/figures/furniture/favicon.ts';
import { SOLE_SPOTS } from '../../../src/figures/foot/sole.ts';
import { sideView, soleView, topView } from '../../../src/figures/svg.ts';

const CERTAINTIES = ['very low', 'low', 'moderate', 'high'] as const;

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

describe.each(drawingIds)('the drawing %s', (id) => {
  const svg = renderDrawing(id);
  const [, , width = 0, height = 0] = drawings[id].viewBox.split(' ').map(Number);

  it('says in words what it shows', () => {
    expect(drawings[id].alt.length).toBeGreaterThanOrEqual(20);
    expect(svg).toContain(`role="img" aria-label="${drawings[id].alt}"`);
    expect(drawings[id].alt).toMatch(/^[A-Z][^"<&]*\.$/);
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

  it('stays small: 5 KB of gzip at most', () => {
    expect(gzipSync(svg).length).toBeLessThanOrEqual(5 * 1024);
  });

  it('is no wider than 380 units, so that its labels stay readable on a phone', () => {
    expect(width).toBeLessThanOrEqual(380);
  });

  it('has at most three labels, inside the page and clear of each other', () => {
    const boxes = textBoxes(svg);
    expect(svg.split('class="fig-label"').length - 1).toBeLessThanOrEqual(3);
    for (const box of boxes) {
      expect(box.left, box.words).toBeGreaterThanOrEqual(4);
      expect(box.right, box.words).toBeLessThanOrEqual(width);
      expect(box.top, box.words).toBeGreaterThanOrEqual(4);
      expect(box.bottom, box.words).toBeLessThanOrEqual(height - 4);
    }
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1))
        expect(overlap(a, b), `${a.words} / ${b.words}`).toBe(false);
    }
  });
});

describe('renderDrawing', () => {
  it('hides a decorative drawing from screen readers', () => {
    const svg = renderDrawing('heel-raise', { decorative: true });
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain('aria-label');
  });

  it('keeps the ids of a second copy on one page apart', () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
    const first = ids(renderDrawing('muscles-below-1'));
    const second = ids(renderDrawing('muscles-below-1', { instance: 'b' }));
    expect(first).not.toHaveLength(0);
    expect(second).toHaveLength(first.length);
    for (const id of second) expect(first).not.toContain(id);
  });
});

it('drawings are the same text whenever they are made', async () => {
  const first = drawingIds.map((id) => renderDrawing(id));
  vi.resetModules();
  const again = await import('../../../src/figures/index.ts');
  expect(again.drawings).not.toBe(drawings);
  expect(drawingIds.map((id) => again.renderDrawing(id))).toEqual(first);
});

describe('the views', () => {
  const page = { width: 380, height: 380, footLength: 300 };

  it('show a right foot from its inner side with the toes to the left', () => {
    const { map } = sideView({ ...page, toe: 20, ground: 300 });
    expect(map([1, 0])[0]).toBeLessThan(map([0, 0])[0]);
  });

  it('show the sole of a right foot with the big toe to the right', () => {
    const { map } = soleView({ ...page, middle: 190, heel: 360 });
    expect(map([0.9, 0.09])[0]).toBeGreaterThan(map([0.9, -0.09])[0]);
    expect(map(SOLE_SPOTS.thirdSpace)[0]).toBeLessThan(map(SOLE_SPOTS.secondJoint)[0]);
  });

  it('show a right foot from above with the big toe to the left', () => {
    const { map } = topView({ ...page, middle: 190, heel: 360 });
    expect(map([0.9, 0.09])[0]).toBeLessThan(map([0.9, -0.09])[0]);
  });
});

describe('furniture', () => {
  it('fills one rung more with each step of certainty', () => {
    const filled = CERTAINTIES.map((sure) => evidenceLadder(sure).split('rung-full').length - 1);
    expect(filled).toEqual([1, 2, 3, 4]);
  });

  it('draws mark, ladder foot, home and icon with finite numbers and no inline style', () => {
    for (const svg of [markSvg(), ladderFoot(12, 58, 57), renderHome()]) {
      expect(svg).not.toMatch(/NaN|undefined|style=/);
    }
    expect(faviconSvg()).toMatch(/prefers-color-scheme:\s*dark/);
  });

  it('names the plantar plate and the three rungs on the home drawing', () => {
    const words = textBoxes(homeDrawing().body).map((box) => box.words);
    expect(words).toEqual(['the plantar plate', 'one step up', 'where you are', 'one step down']);
  });
});
