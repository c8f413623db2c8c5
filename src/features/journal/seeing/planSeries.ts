import { daysBetween } from '../../../lib/days.ts';
import type { Day } from '../../../lib/days.ts';
import type { DecisionKind, Replayed, Rules } from '../../../plan/index.ts';

/** A time on one level of the activity ladder. */
export interface Band {
  readonly from: Day;
  /** The day on which the next one begins, or today. */
  readonly to: Day;
  readonly level: number;
  readonly name: string;
}

/** Something that happened to the plan. */
export interface Mark {
  readonly day: Day;
  readonly kind: 'flare-up' | 'break' | 'step-up' | 'stopped';
  readonly words: string;
}

/** The levels of the activity track over time, oldest first; empty before the first placement. */
export function bandsOf({ state, plan }: Replayed, today: Day): Band[] {
  const placed = plan.changes.findIndex(({ why }) => why === 'placed');
  if (placed < 0) return [];
  const bands: Band[] = [];
  for (const { day, to } of plan.changes.slice(placed)) {
    const level = to.activity;
    const last = bands.at(-1);
    if (last?.level === level) continue;
    // Of several changes on one day the last one holds.
    if (last?.from === day) bands.pop();
    bands.push({ from: day, to: today, level, name: state.path.activity[level]?.name ?? '' });
  }
  return bands.map((band, index) => ({ ...band, to: bands[index + 1]?.from ?? today }));
}

/** One flare-up is judged on several days; within so many it is still the same. */
const sameFlareDays = 7;

/** Step-backs, breaks, and steps up on either track, oldest first. */
export function marksOf({ state, plan }: Replayed): Mark[] {
  const marks: Mark[] = [];
  for (const { day, why, from, to } of plan.changes) {
    if (why === 'step-back') {
      const last = marks.findLast(({ kind }) => kind === 'flare-up');
      if (last && daysBetween(last.day, day) < sameFlareDays) continue;
      marks.push({ day, kind: 'flare-up', words: 'Flare-up: a step back, and rest' });
    } else if (why === 'break') {
      marks.push({ day, kind: 'break', words: 'A lower start after a break' });
    } else if (why === 'stopped') {
      marks.push({ day, kind: 'stopped', words: 'The plan stopped: ask a clinician' });
    } else if (why === 'step-up') {
      const track = to.strength > from.strength ? 'strength' : 'activity';
      const name = state.path[track][to[track]]?.name ?? '';
      marks.push({ day, kind: 'step-up', words: `A step up: ${name}` });
    }
  }
  return marks;
}

/** The pain at which a session is over for the day: the lowest that means a step back. */
export function stopLimit(rules: Rules): number | undefined {
  return lowestPain(rules, (decision) => decision === 'step-back', 'atLeast');
}

/** The most pain during a session that no rule says anything about: it was comfortable. */
export function comfortLimit(rules: Rules): number | undefined {
  return lowestPain(rules, () => true, 'above');
}

function lowestPain(
  { checkIn }: Rules,
  isMeant: (decision: DecisionKind) => boolean,
  comparison: 'atLeast' | 'above',
): number | undefined {
  const limits = checkIn.rules.flatMap(({ judges, when, effects }) => {
    if (!judges.includes('session') || !isMeant(effects.decision)) return [];
    if (!('input' in when) || when.input !== 'painDuring' || !(comparison in when)) return [];
    const limit: unknown = Object.entries(when).find(([name]) => name === comparison)?.[1];
    return typeof limit === 'number' ? [limit] : [];
  });
  return limits.length > 0 ? Math.min(...limits) : undefined;
}
