import type { Slug, Track } from '../log/entries.ts';
import type { Judgement } from './judge.ts';
import { activityAt } from './ladder.ts';
import { trackOf } from './prescribe.ts';
import type { Inputs } from './rules.ts';
import { positionOf } from './state.ts';
import type { Change, Decided, State } from './state.ts';

/** A level begins: nothing counts yet, the minutes start again, and “usual” may fall. */
export function begin(state: State, track: Track): void {
  const kept = trackOf(state, track);
  kept.goodDays = [];
  if (track === 'activity') {
    kept.minutes = activityAt(state.path, positionOf(state)).activity.minutesFrom;
  }
  const { count } = state.rules.checkIn.limits.usualMornings;
  const mayFall = state.lastMornings.some((pain) => pain < state.usual);
  if (mayFall && state.lastMornings.length >= count) {
    const sorted = [...state.lastMornings].sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? state.usual;
    state.usual = Math.min(state.usual, middle);
  }
}

export function note(state: State, why: Change['why'], from: Change['from'], rules: Slug[]): void {
  state.changes.push({ day: state.today, why, from, to: positionOf(state), rules });
}

export function decided(
  state: State,
  about: 'session' | 'morning' | 'step-up' | 'day',
  track: Track | undefined,
  judgement: Judgement,
  given: Inputs,
): void {
  const made: Decided = {
    day: state.today,
    about,
    track,
    decision: judgement.effects.decision,
    matched: judgement.matched,
  };
  state.decisions.push(made);
  state.recent.push({ day: state.day, made, given });
}

export function idsOf({ matched }: Pick<Judgement, 'matched'>): Slug[] {
  return matched.flatMap(({ rule, truth }) => (truth === 'yes' ? [rule.id] : []));
}
