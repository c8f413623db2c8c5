import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { addDays, daysBetween } from '../../../lib/days.ts';
import type { Day } from '../../../lib/days.ts';
import { readableMonth } from '../../../lib/readable-date.ts';
import { shortDay } from '../days/dayWords.ts';
import type { PainPoint, PainSeries, Step } from './painSeries.ts';
import type { Band, Mark } from './planSeries.ts';

/** The wide drawing and the one for phones: two drawings, not one that shrinks. */
export type Width = 'wide' | 'narrow';

interface Measures {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Of one point of pain. */
  readonly point: number;
  readonly ticks: number;
  /** About as wide as a letter is. */
  readonly letter: number;
  readonly ring: number;
}

const measures: Readonly<Record<Width, Measures>> = {
  wide: { width: 760, left: 34, right: 12, point: 30, ticks: 5, letter: 7.4, ring: 4.5 },
  narrow: { width: 358, left: 28, right: 8, point: 26, ticks: 3, letter: 7.8, ring: 4 },
};

/** A place of the drawing that can be pointed at. */
export interface DrawnPoint {
  readonly point: PainPoint;
  readonly x: number;
  readonly morning?: { readonly y: number; readonly lowY: number; readonly highY: number };
  readonly duringY?: number;
  readonly worstY?: number;
}

export interface PainDrawing {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly pains: readonly { readonly pain: number; readonly y: number }[];
  readonly ticks: readonly {
    readonly x: number;
    readonly words: string;
    readonly anchor: string;
  }[];
  readonly bands: readonly {
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly isOdd: boolean;
  }[];
  readonly ladder: string;
  /** The rung stood on today. */
  readonly here: { readonly x1: number; readonly x2: number; readonly y: number } | undefined;
  readonly levelNames: readonly {
    readonly x: number;
    readonly y: number;
    readonly words: string;
    readonly anchor: 'start' | 'end';
    readonly isHere: boolean;
  }[];
  readonly stopY: number | undefined;
  readonly mornings: string;
  readonly smooth: string;
  readonly points: readonly DrawnPoint[];
  readonly marks: readonly {
    readonly x: number;
    readonly kind: Mark['kind'];
    readonly words: string;
    /** Where its line begins, under the words. */
    readonly y: number;
    readonly name: { readonly x: number; readonly anchor: string } | undefined;
    /** A flag without its line. */
    readonly isBare: boolean;
  }[];
  readonly ring: number;
  /** The last morning, if it is today's. */
  readonly today: { readonly x: number; readonly y: number } | undefined;
}

interface Given {
  readonly series: PainSeries;
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  /** The pain at which a session is over, 0–10. */
  readonly stop: number | undefined;
  readonly width: Width;
}

/** A longer time without a morning breaks the line: nobody knows what was between. */
const mostDaysBetween = { day: 7, week: 21, month: 62 } as const;

const letterHeight = 14;

/** Where everything of the plot of pain lies, in units of its own view. Always 0 to 10. */
export function painDrawing({ series, bands, marks, stop, width }: Given): PainDrawing {
  const size = measures[width];
  const { from, to, step } = series;
  const right = size.width - size.right;
  const days = Math.max(1, daysBetween(from, to));
  const x = scaleLinear([0, days], [size.left + 6, right - 8]);
  const xOf = (day: Day) => x(Math.min(days, Math.max(0, daysBetween(from, day))));

  const shown = bands.filter((band) => band.to > from || band.to === to);
  const levels = shown.map(({ level }) => level);
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  const rise = shown.length === 0 ? 0 : Math.min(30, 90 / Math.max(1, highest - lowest));
  const ladderHeight = shown.length === 0 ? 0 : rise * (highest - lowest) + letterHeight + 34;
  const top = 12 + ladderHeight;
  const y = scaleLinear([10, 0], [top, top + 10 * size.point]);
  const bottom = y(0);
  const rungY = (level: number) => top - 22 - (level - lowest) * rise;

  const drawnBands = shown.map((band, index) => {
    const x1 = Math.max(size.left, index === 0 && band.from <= from ? size.left : xOf(band.from));
    const isLast = index === shown.length - 1;
    const x2 = isLast ? right : xOf(band.to);
    return { band, x1, x2, y: rungY(band.level), isLast };
  });
  const points = series.points.map((point) => drawn(point, xOf, y));
  const last = points.at(-1);

  return {
    width: size.width,
    height: bottom + 34,
    left: size.left,
    right,
    top,
    bottom,
    pains: [0, 2, 4, 6, 8, 10].map((pain) => ({ pain, y: y(pain) })),
    ticks: ticksOf(series, days, size.ticks, x),
    bands: drawnBands.map(({ x1, x2, y: bandY, band }) => ({
      x: x1,
      width: Math.max(0, x2 - x1),
      y: bandY,
      isOdd: band.level % 2 === 1,
    })),
    ladder: ladderPath(drawnBands),
    here: hereOf(drawnBands),
    levelNames: namesOf(drawnBands, size),
    stopY: stop === undefined ? undefined : y(stop),
    mornings: morningPath(points, step),
    smooth: smoothPath(series, xOf, y),
    points,
    marks: marksAt(marks, { from, to, step, xOf, points, size, right, top }),
    ring: step === 'day' && days > 45 ? size.ring - 1 : size.ring,
    today: last?.point.to === to && last.morning ? { x: last.x, y: last.morning.y } : undefined,
  };
}

type Scale = (value: number) => number;

function drawn(point: PainPoint, xOf: (day: Day) => number, y: Scale): DrawnPoint {
  const { morning, during, worst } = point;
  return {
    point,
    x: (xOf(point.from) + xOf(point.to)) / 2,
    ...(morning === undefined
      ? {}
      : {
          morning: { y: y(morning.middle), lowY: y(morning.low), highY: y(morning.high) },
        }),
    ...(during === undefined ? {} : { duringY: y(during) }),
    ...(worst === undefined ? {} : { worstY: y(worst) }),
  };
}

interface DrawnBand {
  readonly band: Band;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly isLast: boolean;
}

function ladderPath(bands: readonly DrawnBand[]): string {
  const last = bands.at(-1);
  if (last === undefined) return '';
  const corners = [
    ...bands.map(({ x1, y }): [number, number] => [x1, y]),
    [last.x2, last.y] as [number, number],
  ];
  return line().curve(curveStepAfter)(corners) ?? '';
}

function hereOf(bands: readonly DrawnBand[]): PainDrawing['here'] {
  const last = bands.at(-1);
  return last && { x1: last.x1 + 3, x2: Math.max(last.x1 + 6, last.x2 - 3), y: last.y };
}

/** The names that have room over their rung. The one stood on is always named. */
function namesOf(bands: readonly DrawnBand[], size: Measures): PainDrawing['levelNames'] {
  return bands.flatMap(({ band, x1, x2, y, isLast }) => {
    const length = band.name.length * size.letter;
    const fits = length + 10 < x2 - x1;
    if (!fits && !isLast) return [];
    const atStart = fits || x1 + length < size.width;
    return [
      {
        x: atStart ? x1 + 5 : x2,
        y: y - 9,
        words: band.name,
        anchor: atStart ? ('start' as const) : ('end' as const),
        isHere: isLast,
      },
    ];
  });
}

function morningPath(points: readonly DrawnPoint[], step: PainSeries['step']): string {
  const mornings = points.flatMap(({ point, x, morning }) =>
    morning ? [{ day: point.to, from: point.from, at: [x, morning.y] as [number, number] }] : [],
  );
  return joined(mornings, mostDaysBetween[step]);
}

function smoothPath({ smooth }: PainSeries, xOf: (day: Day) => number, y: Scale): string {
  return joined(
    smooth.map(({ day, value }) => ({
      day,
      from: day,
      at: [xOf(day), y(value)] as [number, number],
    })),
    mostDaysBetween.day,
  );
}

/** One line for each stretch without a long gap. */
function joined(
  places: readonly { day: Day; from: Day; at: [number, number] }[],
  mostDays: number,
): string {
  const stretches: [number, number][][] = [];
  let before: Day | undefined;
  for (const { day, from, at } of places) {
    if (before === undefined || daysBetween(before, from) > mostDays) stretches.push([]);
    stretches.at(-1)?.push(at);
    before = day;
  }
  const path = line();
  return stretches.map((stretch) => path(stretch) ?? '').join('');
}

function ticksOf(
  { from, to, step }: PainSeries,
  days: number,
  count: number,
  x: Scale,
): PainDrawing['ticks'] {
  const used = Math.min(count, days + 1);
  return Array.from({ length: used }, (_, index) => {
    const at = used === 1 ? days : Math.round((days * index) / (used - 1));
    const day = at === days ? to : addDays(from, at);
    const words = step === 'month' ? shortMonth(day) : shortDay(day).replace(monthName, '$1');
    const anchor = index === 0 ? 'start' : index === used - 1 ? 'end' : 'middle';
    return { x: x(at), words, anchor };
  });
}

/** A month's name beyond its first three letters. */
const monthName = /([A-Z][a-z]{2})[a-z]*/;

function shortMonth(day: Day): string {
  return readableMonth(day).replace(monthName, '$1');
}

function marksAt(
  marks: readonly Mark[],
  given: {
    from: Day;
    to: Day;
    step: Step;
    xOf: (day: Day) => number;
    points: readonly DrawnPoint[];
    size: Measures;
    right: number;
    top: number;
  },
): PainDrawing['marks'] {
  const { from, to, step, xOf, points, size, right, top } = given;
  let namedUpTo = -Infinity;
  return marks
    .filter(({ day, kind }) => day >= from && day <= to && kind !== 'step-up')
    .map(({ day, kind, words }) => {
      const x = xOf(day);
      // Over years there are many: flags in a row say when, and the table says what.
      if (step === 'month') return { x, kind, words, y: top - 4, name: undefined, isBare: true };
      const near = points.filter((point) => Math.abs(point.x - x) < 3);
      const highest = Math.min(
        ...near.flatMap(({ morning, duringY, worstY }) => [
          morning?.highY ?? Infinity,
          duringY ?? Infinity,
          worstY ?? Infinity,
        ]),
        top + size.point * 5,
      );
      const name = kind === 'flare-up' ? 'flare-up' : kind;
      const half = (name.length * size.letter) / 2;
      const fits = x - half > Math.max(namedUpTo + 8, size.left + 4) && x + half < right;
      if (fits) namedUpTo = x + half;
      return {
        x,
        kind,
        words,
        y: Math.max(top + 20, highest - 30),
        name: fits ? { x, anchor: 'middle' } : undefined,
        isBare: false,
      };
    });
}
