import type { Slug } from '../log/entries.ts';
import { indexOfLevel, nextRung } from './ladder.ts';
import type { GateItem, Level } from './rules.ts';
import { dayOf } from './state.ts';
import type { Green, State } from './state.ts';
import type { Day } from '../lib/days.ts';

/** A line of the checklist before the next level, filled from the log. */
export interface GateProgress {
  readonly label: string;
  readonly kind: GateItem['kind'] | 'own-good-sessions' | 'days-between';
  readonly met: boolean;
  /** How much of `needed` there is, or the value last measured; missing when nothing is known. */
  readonly count?: number;
  readonly needed: number;
  /** When it was last measured or answered. */
  readonly on?: Day;
}

/** The level that may open next, or `undefined` at the top. */
export function nextLevel(state: State): Level | undefined {
  const rung = nextRung(state.path, {
    strength: state.strength.level,
    activity: state.activity.level,
  });
  return rung && state.path[rung.track][rung.index];
}

/** How far a line of a level's own checklist has come. Nothing in it counts weeks. */
export function gateProgress(state: State, item: GateItem): GateProgress {
  const { label, kind } = item;
  switch (item.kind) {
    case 'good-sessions': {
      const from = indexOfLevel(state.path, item.track, item.from) ?? 0;
      const days = state.greens.filter(({ track, level }) => track === item.track && level >= from);
      return counted(label, kind, new Set(days.map(({ day }) => day)).size, item.count);
    }
    case 'green-days': {
      const days = state.greens.filter((green) => reaches(state, item, green));
      return counted(label, kind, new Set(days.map(({ day }) => day)).size, item.days);
    }
    case 'measured-at-most': {
      const last = state.measures.get(`${item.measure}:`);
      return measured(label, kind, last, item.value, (value) => value <= item.value);
    }
    case 'norm':
      return normProgress(state, label, item.norm);
    case 'able': {
      const last = state.abilities.get(item.ability);
      const value = last && { value: last.answer === 'yes' ? 1 : 0, day: last.day };
      return measured(label, kind, value, 1, (able) => able === 1);
    }
    case 'sign-free': {
      const run = state.runs.get(item.sign);
      const met =
        run !== undefined && run.count >= item.sessions && run.last - run.first >= item.overDays;
      return { label, kind, met, count: run?.count ?? 0, needed: item.sessions };
    }
  }
}

/**
 * Whether a green session was long enough, or was the work of a later level: who is already
 * further on one track must not have to go back for the other's checklist.
 */
function reaches(
  { path }: State,
  { activities, minutes }: Extract<GateItem, { kind: 'green-days' }>,
  green: Green,
): boolean {
  if (green.activity === undefined) return false;
  if (activities.includes(green.activity)) return (green.minutes ?? 0) >= minutes;
  const enough = path.activity.findIndex(
    ({ activity }) => activities.includes(activity.kind) && activity.minutesTo >= minutes,
  );
  return path.activity
    .slice(enough + 1, green.level + 1)
    .some(({ activity }) => activity.kind === green.activity);
}

function counted(
  label: string,
  kind: GateProgress['kind'],
  count: number,
  needed: number,
): GateProgress {
  return { label, kind, met: count >= needed, count, needed };
}

function measured(
  label: string,
  kind: GateProgress['kind'],
  last: { readonly value: number; readonly day: number } | undefined,
  needed: number,
  enough: (value: number) => boolean,
): GateProgress {
  if (last === undefined) return { label, kind, met: false, needed };
  const { value, day } = last;
  return { label, kind, met: enough(value), count: value, needed, on: dayOf(day) };
}

/** Measured on the sore side; with both feet sore, or not knowing which, on the weaker. */
function normProgress(
  state: State,
  label: string,
  norm: 'heel-raises' | 'one-leg-stand',
): GateProgress {
  const kind = norm === 'heel-raises' ? 'heelRaises' : 'oneLegStandSeconds';
  const of = (side: 'left' | 'right') => state.measures.get(`${kind}:${side}`);
  const side = state.profile?.side;
  if (side === 'left' || side === 'right') {
    const other = of(side === 'left' ? 'right' : 'left')?.value;
    const needed = normMark(state, norm, other);
    return measured(label, 'norm', of(side), needed, (value) => value >= needed);
  }
  const needed = normMark(state, norm, undefined);
  const [left, right] = [of('left'), of('right')];
  const weaker = left && right && (left.value <= right.value ? left : right);
  return measured(label, 'norm', weaker, needed, (value) => value >= needed);
}

/**
 * The mark: what healthy people of the age reach (heel raises less the error of the test), or what
 * the other foot does (likewise), whichever is lower. Without an age the highest mark of all.
 */
export function normMark(
  state: State,
  norm: 'heel-raises' | 'one-leg-stand',
  other: number | undefined,
): number {
  const { heelRaises, oneLegStandSeconds } = state.rules.ladder.norms;
  const { ageBand, sex } = state.profile ?? {};
  if (norm === 'one-leg-stand') {
    return Math.min(
      byAge(oneLegStandSeconds.byAge, ageBand, (seconds) => seconds),
      other ?? Infinity,
    );
  }
  const lower = byAge(heelRaises.byAge, ageBand, (row) =>
    sex === undefined ? Math.min(row.female, row.male) : row[sex],
  );
  return Math.max(0, Math.min(lower, other ?? Infinity) - heelRaises.minus);
}

function byAge<Row>(
  table: Readonly<Record<string, Row>>,
  ageBand: Slug | undefined,
  read: (row: Row) => number,
): number {
  const row = ageBand !== undefined && Object.hasOwn(table, ageBand) ? table[ageBand] : undefined;
  return row === undefined ? Math.max(...Object.values(table).map(read)) : read(row);
}
