import type { Slug } from '../log/entries.ts';
import { gateProgress, nextLevel } from './gates.ts';
import { nextRung } from './ladder.ts';
import { mayRiseTo } from './open.ts';
import { trackOf } from './prescribe.ts';
import type { Inputs } from './rules.ts';
import { positionOf } from './state.ts';
import type { DayNumber, State } from './state.ts';

/** What the rules of the day read. */
export function dayInputs(state: State): Inputs {
  const { limits } = state.rules.checkIn;
  const run = state.runs.get(limits.tenderness.sign);
  const calm =
    run !== undefined &&
    run.count >= limits.tenderness.sessions &&
    run.last - run.first >= limits.tenderness.overDays;
  const since = (id: Slug) => state.closed.get(id) ?? -Infinity;
  const noticed = since('worse-over-14-days');
  const above = (from: DayNumber, to: DayNumber) => {
    let count = 0;
    // One for each day: of several mornings only the worst is kept.
    for (const morning of state.mornings) {
      const { day } = morning;
      if (morning.above && day >= from && day <= to && day > noticed) count += 1;
    }
    return count;
  };
  const awaiting = state.awaitingUsualSince;
  return {
    tenderness: calm ? 'calm' : 'notCalm',
    impactYesterday: state.lastImpact === state.day - 1 ? 'yes' : 'no',
    painOnHopping: state.measures.get('painOnHopping:')?.value,
    redSessions: redDays(state, since('red-again-and-again'), false),
    redAtLowest: redDays(state, since('red-at-the-lowest-level'), true),
    // The pattern shows on a morning that is part of it, not on a calm one that moves the weeks on.
    trendMornings:
      state.lastMorningAbove === state.day
        ? Math.min(above(state.day - 6, state.day), above(state.day - 13, state.day - 7))
        : 0,
    daysAboveUsual:
      awaiting === undefined ? 0 : Math.max(0, (state.lastMorningAbove ?? awaiting) - awaiting),
  };
}

/** Days with a red session after `since`; only those at the lowest level where asked. */
function redDays({ reds }: State, since: DayNumber, atLowestOnly: boolean): number {
  if (reds.length === 0) return 0;
  const counted = reds.filter(({ day, atLowest }) => day > since && (atLowest || !atLowestOnly));
  return new Set(counted.map(({ day }) => day)).size;
}

/** What the rules for a step up read; `undefined` at the top. */
export function stepUpInputs(state: State): Inputs | undefined {
  const rung = nextRung(state.path, positionOf(state));
  const level = nextLevel(state);
  if (rung === undefined || level === undefined) return undefined;
  const { goodSessions, daysBetweenSteps } = state.rules.checkIn.limits;
  // A session counts once a whole day lies behind it, and so its 24 hours.
  const good = trackOf(state, rung.track).goodDays.filter((day) => day <= state.day - 2).length;
  const gate = level.opensWhen.map((item) => gateProgress(state, item));
  return {
    goodSessionsMissing: Math.max(0, goodSessions.count - good),
    daysUntilStepUp: Math.max(0, daysBetweenSteps.count - (state.day - state.lastChange)),
    gateItemsMissing: gate.filter(({ met }) => !met).length,
    medicalLimit: mayRiseTo(state, rung.track, rung.index) ? 'no' : 'yes',
    painInDailyLife: state.measures.get('painInDailyLife:')?.value,
  };
}
