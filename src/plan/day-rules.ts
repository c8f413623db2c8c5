import type { Slug } from '../log/entries.ts';
import { combineAll, only } from './combine.ts';
import { dayInputs, stepUpInputs } from './day-inputs.ts';
import { judge } from './judge.ts';
import { nextRung, tracks } from './ladder.ts';
import { begin, decided, idsOf, note } from './level.ts';
import { clearedUpTo, impactForbidden, isStopped, openMatters } from './open.ts';
import type { OpenMatter } from './open.ts';
import { isResting, trackOf } from './prescribe.ts';
import { positionOf } from './state.ts';
import type { DayNumber, State } from './state.ts';

export function takeBreaks(state: State): void {
  if (!state.placed) return;
  const { breakSteps } = state.rules.checkIn.limits;
  for (const track of tracks) {
    const kept = trackOf(state, track);
    const away = state.day - kept.lastSession;
    const step = breakSteps.findLast(({ fromDays }) => away >= fromDays);
    if (step === undefined) continue;
    const from = positionOf(state);
    const lowest = track === 'activity' ? keptOpenByFitness(state) : 0;
    const { levelsDown } = step;
    const isAfresh = levelsDown === 'afresh';
    kept.level = Math.min(kept.level, Math.max(lowest, isAfresh ? 0 : kept.base - levelsDown));
    if (isAfresh && lowest === 0) kept.ceiling = Math.min(kept.ceiling ?? kept.base, kept.base);
    if (away !== step.fromDays && from[track] === kept.level) continue;
    begin(state, track);
    state.lastChange = state.day;
    if (from[track] !== kept.level) note(state, 'break', from, [`break-${step.fromDays}`]);
  }
}

/**
 * The level that recent cycling or swimming keeps open. Lower down it is the level's own work and
 * opens the next one; a break without it must not lead below what it opens.
 */
function keptOpenByFitness({ day, lastFitness, rules }: State): number {
  const [shortest] = rules.checkIn.limits.breakSteps;
  const isRecent = lastFitness !== undefined && day - lastFitness.day < (shortest?.fromDays ?? 0);
  return isRecent ? lastFitness.opens : 0;
}

/**
 * The day's own rules, and what stops or holds the plan while something is open. The first day of
 * rest is the day itself, or the next one where it has had its sessions.
 */
export function standStill(state: State, firstRestDay: DayNumber): void {
  const judgement = judge(state.rules.checkIn, 'day', dayInputs(state));
  state.impactToday = judgement.effects.impactAllowed;
  for (const { rule, truth } of judgement.matched) {
    const stops = ['now', 'today', 'days', 'routine'].includes(rule.effects.decision);
    if (stops && truth === 'yes' && !state.found.has(rule.id)) state.found.set(rule.id, state.day);
  }
  const open = openMatters(state);
  if (open.length > 0) {
    const from = positionOf(state);
    if (isStopped(state) || isNews(state, open, firstRestDay)) {
      const asked = open.map(({ urgency }) => only(urgency));
      const { levelsDown, restDays } = combineAll(asked, state.rules.checkIn.atLeast);
      for (const track of tracks) {
        const kept = trackOf(state, track);
        kept.level = Math.max(0, Math.min(kept.level, kept.base - levelsDown));
      }
      state.restUntil = Math.max(state.restUntil, firstRestDay + restDays);
    }
    for (const track of tracks) begin(state, track);
    state.lastChange = state.day;
    if (from.strength !== state.strength.level || from.activity !== state.activity.level) {
      const morning = firstRestDay === state.day ? rulesOfMorning(state) : [];
      note(state, 'stopped', from, [...morning, ...open.map(({ id }) => id)]);
    }
  }
  if (open.length > 0 || state.heldFor.size > 0) {
    state.heldFor = new Map(open.map(({ id, since }) => [id, since]));
  }
  if (open.length > 0 || isResting(state) || impactForbidden(state)) state.impactToday = false;
}

/**
 * Whether something open takes the levels down on this day: it was told or found just now, or told
 * again, or the morning is above usual meanwhile. Without the last, who was found out early would
 * stand higher on such a morning than who is found out by it.
 */
function isNews(state: State, open: readonly OpenMatter[], firstRestDay: DayNumber): boolean {
  const isSoreMorning = firstRestDay === state.day && state.lastMorningAbove === state.day;
  return isSoreMorning || open.some(({ id, since }) => state.heldFor.get(id) !== since);
}

/** The rules that today's morning met. */
function rulesOfMorning({ day, recent }: State): Slug[] {
  const ofToday = recent.filter((each) => each.day === day && each.made.about === 'morning');
  return ofToday.flatMap(({ made }) => idsOf(made));
}

export function keepBelowClearance(state: State): void {
  for (const track of tracks) {
    const upTo = clearedUpTo(state, track);
    const kept = trackOf(state, track);
    if (upTo === undefined || kept.level <= upTo) continue;
    kept.level = upTo;
    begin(state, track);
  }
}

export function stepUp(state: State): void {
  const rung = nextRung(state.path, positionOf(state));
  if (!state.placed || rung === undefined || isResting(state)) return;
  const { daysBetweenSteps } = state.rules.checkIn.limits;
  if (state.day - state.lastChange < daysBetweenSteps.count) return;
  const inputs = stepUpInputs(state);
  if (inputs === undefined) return;
  const judgement = judge(state.rules.checkIn, 'step-up', inputs);
  if (judgement.effects.decision !== 'advance') return;
  const from = positionOf(state);
  trackOf(state, rung.track).level = rung.index;
  begin(state, rung.track);
  state.lastChange = state.day;
  note(state, 'step-up', from, []);
  decided(state, 'step-up', rung.track, judgement, inputs);
}
