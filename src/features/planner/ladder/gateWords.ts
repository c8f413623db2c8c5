import type { GateProgress } from '../../../plan/index.ts';
import { readableDay } from '../../../lib/readable-date.ts';

/** How far a line of the checklist has come: `Done`, `1 of 3 so far`, `Last time 12, 19 needed`. */
export function gateState({ kind, met, count, needed, on }: GateProgress): string {
  if (met) return 'Done';
  const when = on === undefined ? '' : `, on ${readableDay(on)}`;
  switch (kind) {
    case 'norm':
      return count === undefined
        ? `Not measured yet, ${needed} needed`
        : `Last time ${count}, ${needed} needed${when}`;
    case 'measured-at-most':
      return count === undefined
        ? `Not noted yet, ${needed} or less needed`
        : `Last time ${count}, ${needed} or less needed${when}`;
    case 'able':
      return count === undefined ? 'Not tried yet' : `Not yet${when}`;
    case 'sign-free':
      return (count ?? 0) >= needed
        ? 'Enough sessions, not yet over enough days'
        : `${count ?? 0} of ${needed} so far`;
    default:
      return `${count ?? 0} of ${needed} so far`;
  }
}
