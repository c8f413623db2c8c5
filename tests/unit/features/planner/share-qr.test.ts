import { expect, it } from 'vitest';
import { qrRows } from '../../../../src/features/planner/share/qrRows.ts';

it('a QR code has the quiet zone of 4 that cameras need, and its three corners', () => {
  const rows = qrRows('https://example.org/planner/#plan=1.1.running.a.b.24.10.2026-11-22');
  const size = rows.length;
  expect(rows.every((row) => row.length === size)).toBe(true);
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => {
      const isQuiet = Math.min(x, y, size - 1 - x, size - 1 - y) < 4;
      if (isQuiet) expect(isDark).toBe(false);
    });
  });
  const corner = (x: number, y: number) => rows[y]?.slice(x, x + 7);
  const edge = Array.from({ length: 7 }, () => true);
  expect(corner(4, 4)).toEqual(edge);
  expect(corner(size - 11, 4)).toEqual(edge);
  expect(corner(4, size - 11)).toEqual(edge);
});
