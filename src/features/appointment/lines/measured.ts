import { type Day, addDays } from '../../../lib/days.ts';
import { type Measurement, type MeasurementKind, measurementLimits } from '../../../log/index.ts';
import { type Line, type Sources, said } from '../line.ts';
import { shortDay, shortNumber } from '../periods.ts';

/** What was measured last, and about a month before today. */
export function measuredLines({ journal, today, words }: Sources): Line[] {
  const known = journal.filter(
    (entry): entry is Measurement & { value: number } =>
      entry.type === 'measurement' && entry.value !== 'notSure',
  );
  const kinds = Object.keys(measurementLimits) as MeasurementKind[];
  return kinds.flatMap((kind) => {
    const { label, unit } = words.measurements[kind];
    return ([undefined, 'left', 'right'] as const).flatMap((side) => {
      const own = known.filter((each) => each.kind === kind && each.side === side);
      const latest = own.at(-1);
      if (latest === undefined) return [];
      const before = own.findLast(({ day }) => day <= addDays(today, -28) && day < latest.day);
      const value = (each: { readonly value: number; readonly day: Day }) =>
        `${shortNumber(each.value)}${unit === '' ? '' : ` ${unit}`} (${shortDay(each.day, today)})`;
      return [
        said(
          `measured.${kind}.${side ?? 'both'}`,
          `${label}${side === undefined ? '' : `, ${side}`}: ${value(latest)}${before ? `; earlier ${value(before)}` : ''}.`,
        ),
      ];
    });
  });
}
