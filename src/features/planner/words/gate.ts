import type { GateProgress, Level, Plan } from '../../../plan/index.ts';
import type { Day } from '../../../lib/days.ts';
import { dayFrom } from './days.ts';

type GateItem = Level['opensWhen'][number];

/** A line of the checklist with the item of the rules behind it, where it has one. */
export interface GateRow {
  readonly progress: GateProgress;
  readonly item: GateItem | undefined;
}

/** The checklist before the next level. The first and the last line are those of every step. */
export function gateRows({ level, checklist }: NonNullable<Plan['next']>): readonly GateRow[] {
  return checklist.map((progress, index) => ({ progress, item: level.opensWhen[index - 1] }));
}

/** The state of a line in words: `Done`, `1 of 3 so far`, `Last time 12, your mark is 19`. */
export function gateState({ progress, item }: GateRow, today: Day): string {
  const { met, count, needed, on } = progress;
  const when = on === undefined ? '' : ` (${dayFrom(today, on)})`;
  if (item?.kind === 'norm') {
    const mark = `Your mark is ${needed}.`;
    if (count === undefined) return `Not measured yet. ${mark}`;
    return met ? `Done: ${count}${when}.` : `Last time ${count}${when}. ${mark}`;
  }
  if (item?.kind === 'measured-at-most') {
    if (count === undefined) return 'Not answered yet, or too long ago.';
    return met ? `Done: ${count} out of 10${when}.` : `Last time ${count} out of 10${when}.`;
  }
  if (item?.kind === 'able') {
    if (count === undefined) return 'Not answered yet, or too long ago.';
    return met ? `Done${when}.` : `Not yet, by your last answer${when}.`;
  }
  if (met) return 'Done.';
  if (item?.kind === 'sign-free' && (count ?? 0) >= needed) {
    return `${count} in a row, but over too few days yet.`;
  }
  return `${count ?? 0} of ${needed} so far.`;
}

/** What stands in the square: a fraction with a count, or nothing where there is nothing to count. */
export function gateFraction({
  progress,
  item,
}: GateRow): { top: number; under: number } | undefined {
  const { count, needed } = progress;
  if (item?.kind === 'able' || item?.kind === 'measured-at-most') return undefined;
  return { top: Math.min(count ?? 0, needed), under: needed };
}
