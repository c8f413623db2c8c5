import type { JournalEntry } from '../log/entries.ts';
import { compareWithUsual, judgeMorning, settlePending, worstMorning } from './check-ins.ts';
import { keepBelowClearance, standStill, stepUp, takeBreaks } from './day-rules.ts';
import { learn } from './learn.ts';
import { dayOf } from './state.ts';
import type { DayNumber, State } from './state.ts';

/**
 * A day up to its sessions, in this order: breaks, what is known of the reader, the morning, what
 * stops the plan, the step up. Then the day's plan stands. `over` says that the day lies in the
 * past, so a morning that isn't there won't come; a plan for today still waits for it.
 */
export function beginDay(
  state: State,
  day: DayNumber,
  entries: readonly JournalEntry[],
  over: boolean,
): void {
  state.day = day;
  state.today = entries[0]?.day ?? dayOf(day);
  forget(state);
  // First: who answers the entry questions after a long break is placed by the answers.
  takeBreaks(state);
  for (const entry of entries) learn(state, entry);
  const morning = worstMorning(entries.filter((entry) => entry.type === 'morning'));
  if (morning !== undefined) judgeMorning(state, morning);
  if (morning !== undefined || over) settlePending(state, morning);
  if (morning !== undefined) compareWithUsual(state, morning);
  standStill(state, day);
  keepBelowClearance(state);
  stepUp(state);
}

/** Drops what no rule looks back on any more, so that every day costs the same. */
function forget(state: State): void {
  const { lookBackDays, sessionCap } = state.rules.checkIn.limits;
  dropBefore(state.greens, state.day - lookBackDays.count);
  dropBefore(state.reds, state.day - lookBackDays.count);
  dropBefore(state.lengths, state.day - sessionCap.withinDays);
  dropBefore(state.mornings, state.day - 14 + 1);
  dropBefore(state.strengthDone, state.day - 7);
  dropBefore(state.recent, state.day - 1);
  while ((state.activityDone[0] ?? Infinity) < state.day - 7) state.activityDone.shift();
  for (const known of [state.measures, state.abilities]) {
    for (const [id, { day }] of known) {
      if (day < state.day - lookBackDays.count) known.delete(id);
    }
  }
}

function dropBefore(list: { readonly day: DayNumber }[], day: DayNumber): void {
  let old = 0;
  while (old < list.length && (list[old]?.day ?? Infinity) < day) old += 1;
  if (old > 0) list.splice(0, old);
}
