/**
 * A small toe's base joint cut lengthwise. Millimetres; x forward, y up, 0 the joint centre of the
 * metatarsal head.
 */
import { pairs, type Path, type Point, ribbon, spline } from '../geometry.ts';
import { type Shape, shape } from '../svg.ts';

const PLATE: readonly Point[] = pairs([
  -9, -5.3, -4, -7, 1, -7.1, 5, -5.9, 7, -5, 10, -5.2, 9.6, -7.2, 5, -8.4, 0, -9.2, -5, -8.6, -9,
  -6.6,
]);
const METATARSAL: readonly Point[] = pairs([
  -34, 8, -18, 5.5, -9, 6, -2, 6.8, 3.6, 4.8, 5.2, 0, 3.6, -4.6, -1.5, -6.4, -7, -5.4, -12, -2.6,
  -20, -1, -34, 1.5,
]);
const PHALANX: readonly Point[] = pairs([
  6.6, 4.8, 10, 4.8, 18, 2.6, 28, 2.4, 33, 3.2, 34.5, 0, 33, -3, 27, -2.8, 18, -2.6, 10.5, -4.8,
  6.8, -4.6, 6.2, 0,
]);
const FLEXOR: readonly Point[] = pairs([
  -34, -3.5, -20, -6, -8, -9.9, 1, -11, 10, -9, 20, -5.4, 30, -4.9, 40, -4.6,
]);
const SKIN_ABOVE: readonly Point[] = pairs([-34, 15, -16, 12.6, 0, 11, 14, 8.8, 26, 7.2, 39, 6.6]);
const SKIN_BELOW: readonly Point[] = pairs([
  39, -7.2, 27, -7.2, 20, -9.3, 13, -15, 4, -19.5, -6, -20, -26, -12.5, -34, -9,
]);
const FAT: readonly Point[] = pairs([
  17, -8.8, 11, -11.4, 2, -13, -8, -12, -18, -8.8, -26, -7.6, -25, -10.6, -17, -14.2, -6, -18, 3.4,
  -17.6, 11.6, -13.6,
]);

/** Skin, fat pad, bones, tendon and plate, from back to front. */
export function jointCut(): Shape[] {
  const skin: Path = [
    ...spline(SKIN_ABOVE),
    ...spline(SKIN_BELOW).map((step, i) =>
      i === 0 && step.kind === 'move' ? { kind: 'line' as const, to: step.to } : step,
    ),
    { kind: 'close' },
  ];
  return [
    shape('skin-fill', skin),
    shape('fat', spline(FAT, true)),
    shape('contour', spline(SKIN_ABOVE), spline(SKIN_BELOW)),
    shape('bone', spline(METATARSAL)),
    shape('bone', spline(PHALANX, true)),
    shape('tendon', ribbon(FLEXOR, 1.8)),
    shape('plate-cut', spline(PLATE, true)),
  ];
}
