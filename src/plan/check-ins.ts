import type { JournalEntry, Morning, Track, YesNo } from '../log/entries.ts';
import { checkInInputs, isAboveUsual } from './check-in-inputs.ts';
import { standStill } from './day-rules.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { activityAt, tracks } from './ladder.ts';
import { noteSigns } from './learn.ts';
import { begin, decided, idsOf, note } from './level.ts';
import { close, forbids, isOpen } from './open.ts';
import {
  isFitnessOnly,
  isKind,
  isWithinPlan,
  mayBeImpact,
  opensAsOwnWork,
  trackOf,
} from './prescribe.ts';
import { countRuns, endRuns } from './runs.ts';
import { capOver } from './session-cap.ts';
import { numberOf, positionOf } from './state.ts';
import type { DayNumber, State } from './state.ts';

/** Of several mornings on one day each answer at its worst. */
export function worstMorning(mornings: readonly Morning[]): Morning | undefined {
  if (mornings.length < 2) return mornings[0];
  const known = mornings.flatMap(({ pain }) => (pain === 'notSure' ? [] : [pain]));
  const [first] = mornings;
  if (first === undefined) return undefined;
  const settled = worstAnswer(
    mornings.map((each) => each.settledWithin24Hours),
    'no',
  );
  const painkiller = worstAnswer(
    mornings.map((each) => each.painkiller),
    'yes',
  );
  const ids = new Set(mornings.flatMap(({ signs }) => Object.keys(signs ?? {})));
  const signs = Object.fromEntries(
    [...ids].map((id) => [
      id,
      worstAnswer(
        mornings.map((each) => each.signs?.[id]),
        'yes',
      ) ?? 'no',
    ]),
  );
  return {
    ...first,
    pain: known.length === 0 ? 'notSure' : Math.max(...known),
    ...(settled && { settledWithin24Hours: settled }),
    ...(painkiller && { painkiller }),
    signs,
  };
}

function worstAnswer(answers: readonly (YesNo | undefined)[], worst: YesNo): YesNo | undefined {
  if (answers.includes(worst)) return worst;
  return answers.includes('notSure') ? 'notSure' : answers.find((answer) => answer !== undefined);
}

/** A morning by itself: it speaks of the sessions of the two days before, else of both tracks. */
export function judgeMorning(state: State, morning: Morning): void {
  const inputs = checkInInputs(state, undefined, undefined, morning);
  const judgement = judge(state.rules.checkIn, 'morning', inputs);
  const recent = tracks.filter((track) => trackOf(state, track).lastSession >= state.day - 2);
  const about = recent.length > 0 ? recent : tracks;
  if (judgement.effects.levelsDown > 0) {
    for (const track of recent) {
      const { lastSession, base } = trackOf(state, track);
      markRed(state, lastSession, base);
    }
  }
  apply(state, about, state.day, judgement);
  decided(state, 'morning', undefined, judgement, inputs);
}

/** The sessions of the day before, now that their morning is known or won't come. */
export function settlePending(state: State, morning: Morning | undefined): void {
  const { pending } = state;
  if (pending.length === 0) return;
  state.pending = [];
  const good = new Map<Track, boolean>();
  for (const { session, planned, level } of pending) {
    const { track } = session;
    const inputs = checkInInputs(state, session, planned, morning);
    const judgement = judge(state.rules.checkIn, 'session', inputs);
    if (judgement.effects.levelsDown > 0) markRed(state, state.day - 1, level);
    apply(state, [track], state.day, judgement, false);
    const isGood = judgement.matched.length === 0 && !forbids(state, 'good-sessions');
    good.set(track, isGood && good.get(track) !== false);
    if (isGood) {
      const { activity, minutes } = session;
      state.greens.push({ day: state.day - 1, track, level, activity, minutes });
    }
    countRuns(state, session, morning);
    decided(state, 'session', track, judgement, inputs);
  }
  for (const [track, isGood] of good) if (isGood) countGood(state, track, pending);
}

/** A good day on a track, if it was the level's own work; its minutes may grow. */
function countGood(state: State, track: Track, pending: State['pending']): void {
  const kept = trackOf(state, track);
  const own = pending.filter(({ session }) => session.track === track);
  if (own.some(({ level }) => level !== kept.level)) return;
  if (track === 'activity') {
    const { activity } = activityAt(state.path, positionOf(state));
    const lengths = own.flatMap(({ session }) =>
      isKind(activity, session.activity) ? [session.minutes ?? 0] : [],
    );
    if (lengths.length === 0) return;
    const grown = capOver(Math.max(...lengths), state.rules.checkIn.limits.sessionCap);
    kept.minutes = Math.min(activity.minutesTo, Math.max(kept.minutes, grown));
  }
  kept.goodDays.push(state.day - 1);
}

/** Keeps the mornings, and ends the rest after a red answer once one is back to usual. */
export function compareWithUsual(state: State, morning: Morning): void {
  if (morning.pain === 'notSure') return;
  const above = isAboveUsual(state, morning);
  state.mornings.push({ day: state.day, above });
  state.lastMornings.push(morning.pain);
  if (state.lastMornings.length > state.rules.checkIn.limits.usualMornings.count) {
    state.lastMornings.shift();
  }
  if (above) state.lastMorningAbove = state.day;
  else if (morning.settledWithin24Hours !== 'no') state.awaitingUsualSince = undefined;
}

function markRed(state: State, day: DayNumber, level: number): void {
  state.reds.push({ day, atLowest: level === 0 });
}

/**
 * What a judgement does. Steps down are counted from the level of the last session, so the same
 * flare, or a flare and a break, never count twice.
 */
function apply(
  state: State,
  about: readonly Track[],
  firstRestDay: DayNumber,
  judgement: Judgement,
  news = true,
): void {
  const { effects } = judgement;
  if (effects.restDays > 0) {
    state.restUntil = Math.max(state.restUntil, firstRestDay + effects.restDays);
    for (const track of about) trackOf(state, track).goodDays = [];
  }
  if (effects.levelsDown === 0) return;
  const from = positionOf(state);
  // What waits for a clinician is about the foot, so a red answer is then about both tracks.
  for (const track of isOpen(state) ? tracks : about) {
    const kept = trackOf(state, track);
    kept.level = Math.max(0, Math.min(kept.level, kept.base - effects.levelsDown));
    begin(state, track);
  }
  state.lastChange = state.day;
  state.awaitingUsualSince ??= state.day;
  if (news || from.strength !== state.strength.level || from.activity !== state.activity.level) {
    note(state, 'step-back', from, idsOf(judgement));
  }
}

/** The sessions of the day, each against the plan that stood before the first of them. */
export function takeSessions(state: State, entries: readonly JournalEntry[]): void {
  const sessions = entries.filter((entry) => entry.type === 'session');
  if (sessions.length === 0) return;
  for (const entry of entries) {
    if (entry.type === 'session') noteSigns(state, entry);
    // Who was seen after the session says so after it; an all-clear before it can't mean it.
    if (entry.type === 'clearance') close(state, entry.closes ?? [], numberOf(entry.checkedOn));
  }
  if (isOpen(state)) standStill(state, state.day + 1);
  const at = positionOf(state);
  const judged = sessions.map((session) => {
    const minutes = sessions
      .filter((other) => other.track === session.track && other.activity === session.activity)
      .reduce((sum, other) => sum + (other.minutes ?? 0), 0);
    const { track, activity } = session;
    const isFitness =
      track === 'activity' && activity !== undefined && isFitnessOnly(state, activity);
    const planned = isWithinPlan(state, session, minutes);
    return { session, planned, level: at[track], isFitness };
  });
  for (const { session, level, isFitness } of judged) {
    const kept = trackOf(state, session.track);
    endRuns(state, session);
    if (!isFitness) {
      kept.base = level;
      kept.lastSession = state.day;
    }
    if (isFitness && session.activity !== undefined) {
      const opens = opensAsOwnWork(state, session.activity);
      state.lastFitness = { day: state.day, opens };
    }
    if (mayBeImpact(state.rules, session) !== 'no') state.lastImpact = state.day;
    if (session.track === 'strength') {
      const exercises = session.exercises?.map(({ id }) => id);
      state.strengthDone.push({ day: state.day, exercises });
    } else if (!isFitness) {
      state.activityDone.push(state.day);
      const { activity, minutes } = session;
      if (activity !== undefined && minutes !== undefined) {
        state.lengths.push({ day: state.day, activity, minutes });
      }
    }
  }
  for (const { session, planned, level } of judged) {
    const inputs = checkInInputs(state, session, planned, undefined);
    const judgement = judge(state.rules.checkIn, 'session', inputs);
    if (judgement.effects.levelsDown > 0) markRed(state, state.day, level);
    apply(state, [session.track], state.day + 1, judgement);
    decided(state, 'session', session.track, judgement, inputs);
  }
  state.pending = judged;
}
