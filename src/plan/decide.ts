import type { Morning, Outcome, Session, Slug, Track, Urgency } from '../log/entries.ts';
import type { Day } from '../lib/days.ts';
import { combineAll, only, outcomeOf } from './combine.ts';
import { checkInInputs, isAboveUsual } from './check-in-inputs.ts';
import { judge, withInputs } from './judge.ts';
import type { MatchedRule } from './judge.ts';
import { tracks } from './ladder.ts';
import { forbids, openMatters } from './open.ts';
import { isWithinPlan, trackOf } from './prescribe.ts';
import type { DecisionKind, Effects, Rules, WarningSign } from './rules.ts';
import { dayOf, positionOf } from './state.ts';
import type { State } from './state.ts';

/** What a reader says after a session, the next morning, or both. */
export interface CheckIn {
  readonly session?: Session;
  readonly morning?: Morning;
}

/** The answer to a check-in, at once and with its reasons. */
export interface Decision {
  readonly outcome: Outcome;
  readonly urgency?: Urgency;
  readonly effects: Effects;
  /** Whether the session counts towards the next step. */
  readonly countsAsGood: boolean;
  readonly matched: readonly MatchedRule[];
  /** Warning signs answered with “yes” or “not sure”. */
  readonly signs: readonly WarningSign[];
  /** Level ids after it. */
  readonly levels: Readonly<Record<Track, Slug>>;
  /** The next day that may have a session; missing while a clinician's word is awaited. */
  readonly nextSessionOn?: Day;
}

/**
 * What a check-in comes to on the day of `state`. Total: every combination of answers has a
 * decision, a worse one never a bolder, “not sure” and missing never bolder than the mildest.
 */
export function decide(state: State, { session, morning }: CheckIn, rules: Rules): Decision {
  const matched: MatchedRule[] = [];
  const effects: Effects[] = [];
  const open = openMatters(state);
  const within = session && isWithinPlan(state, session, session.minutes ?? 0);
  let good = false;
  if (session !== undefined) {
    const inputs = checkInInputs(state, session, within, morning);
    const judgement = judge(rules.checkIn, 'session', inputs);
    matched.push(...withInputs(judgement.matched, inputs));
    effects.push(judgement.effects);
    good = judgement.matched.length === 0;
  }
  if (morning !== undefined) {
    const inputs = checkInInputs(state, undefined, undefined, morning);
    const judgement = judge(rules.checkIn, 'morning', inputs);
    const known = new Set(matched.map(({ rule }) => rule));
    const more = judgement.matched.filter(({ rule }) => !known.has(rule));
    matched.push(...withInputs(more, inputs));
    effects.push(judgement.effects);
    // A morning above usual brings anew what is open.
    if (isAboveUsual(state, morning)) effects.push(...open.map(({ urgency }) => only(urgency)));
  }
  const signs: WarningSign[] = [];
  for (const sign of rules.warningSigns) {
    const answers = [session?.signs?.[sign.id], morning?.signs?.[sign.id]];
    const urgency = answers.includes('yes')
      ? sign.urgency
      : answers.includes('notSure')
        ? sign.unsure
        : undefined;
    if (urgency === undefined) continue;
    signs.push(sign);
    effects.push(only(urgency));
  }
  // What this check-in adds; the levels went down for what was open before.
  const added = combineAll(effects, rules.checkIn.atLeast);
  effects.push(...open.map(({ urgency }) => only(urgency)));

  const together = combineAll(effects, rules.checkIn.atLeast);
  const stops: readonly DecisionKind[] = ['now', 'today', 'days'];
  const isHeld = signs.length > 0 || open.length > 0;
  const about = isHeld || session === undefined ? tracks : [session.track];
  const firstRestDay = session === undefined || morning !== undefined ? state.day : state.day + 1;
  const next = Math.max(state.restUntil, firstRestDay + added.restDays);
  return {
    // A good session is no step up yet: that waits for its rules.
    ...outcomeOf(together.decision === 'advance' ? 'hold' : together.decision),
    effects: together,
    countsAsGood: good && !isHeld && !forbids(state, 'good-sessions'),
    matched,
    signs,
    levels: levelsAfter(state, about, added.levelsDown),
    ...(!stops.includes(together.decision) && { nextSessionOn: dayOf(next) }),
  };
}

function levelsAfter(
  state: State,
  about: readonly Track[],
  levelsDown: number,
): Readonly<Record<Track, Slug>> {
  const at = positionOf(state);
  const after = (track: Track) => {
    const lower = Math.min(at[track], trackOf(state, track).base - levelsDown);
    const index = levelsDown > 0 && about.includes(track) ? Math.max(0, lower) : at[track];
    return state.path[track][index]?.id ?? '';
  };
  return { strength: after('strength'), activity: after('activity') };
}
