import type { Morning, Session, Slug } from '../log/entries.ts';
import type { State } from './state.ts';

/** Sessions in a row without a sign, before and the next morning. Not knowing ends the row. */
export function countRuns(state: State, session: Session, morning: Morning | undefined): void {
  const day = state.day - 1;
  for (const sign of runSigns(state)) {
    const free = session.signs?.[sign] === 'no' && morning?.signs?.[sign] === 'no';
    const run = state.runs.get(sign);
    if (!free) state.runs.set(sign, { count: 0, first: day, last: day });
    else if (run === undefined || run.count === 0) {
      state.runs.set(sign, { count: 1, first: day, last: day });
    } else if (run.last !== day) state.runs.set(sign, { ...run, count: run.count + 1, last: day });
  }
}

/** A row ends with the session itself; only its growing waits for the morning. */
export function endRuns(state: State, session: Session): void {
  for (const sign of runSigns(state)) {
    if (session.signs?.[sign] === 'no') continue;
    state.runs.set(sign, { count: 0, first: state.day, last: state.day });
  }
}

const signsByRules = new WeakMap<object, readonly Slug[]>();

function runSigns(state: State): readonly Slug[] {
  let signs = signsByRules.get(state.rules);
  if (signs === undefined) {
    const items = state.rules.ladder.levels.flatMap(({ opensWhen }) => opensWhen);
    const named = items.flatMap((item) => (item.kind === 'sign-free' ? [item.sign] : []));
    signs = [...new Set([state.rules.checkIn.limits.tenderness.sign, ...named])];
    signsByRules.set(state.rules, signs);
  }
  return signs;
}
