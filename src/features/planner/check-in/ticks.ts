import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../../lib/days.ts';
import { keep, kept } from '../keeping.ts';

const key = 'ticks';

/** The tick of the activity; exercises are ticked by their ids. */
export const activityTick = 'the-activity';

/** What is ticked off on a day before it is checked in; kept for this tab. */
export function ticksOn(day: Day): ReadonlySet<string> {
  const value = kept(key);
  const isOfDay =
    typeof value === 'object' && value !== null && 'day' in value && value.day === day;
  const ids: unknown = isOfDay && 'ids' in value ? value.ids : undefined;
  return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
}

/** The same, to show and to change. */
export function useTicks(day: Day): [ReadonlySet<string>, (id: string, isDone: boolean) => void] {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setTicked(ticksOn(day)), [day]);
  return [
    ticked,
    (id, isDone) => {
      const next = new Set(ticked);
      if (isDone) next.add(id);
      else next.delete(id);
      setTicked(next);
      keep(key, { day, ids: [...next] });
    },
  ];
}
