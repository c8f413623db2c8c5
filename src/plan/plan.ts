import type { Outcome, Slug, Track, Urgency } from '../log/entries.ts';
import type { Day } from '../lib/days.ts';
import { caution, outcomeOf } from './combine.ts';
import { dayInputs, stepUpInputs } from './day-inputs.ts';
import { gateProgress, nextLevel } from './gates.ts';
import type { GateProgress } from './gates.ts';
import { judge, withInputs } from './judge.ts';
import type { MatchedRule } from './judge.ts';
import { activityAt, isImpact, strengthAt } from './ladder.ts';
import { impactForbidden, isOpen, isStopped, openMatters, unanswered } from './open.ts';
import type { OpenMatter } from './open.ts';
import { activityMinutes, dueExercises, isDue, isResting, trackOf } from './prescribe.ts';
import { stages } from './rules.ts';
import type {
  ActivityLevel,
  DecisionKind,
  Dose,
  Level,
  MedicalLimit,
  Stage,
  StrengthLevel,
} from './rules.ts';
import { dayOf, positionOf } from './state.ts';
import type { Change, DayNumber, State } from './state.ts';

/** What to do on one day. */
export interface DayPlan {
  readonly day: Day;
  /** `stop`: nothing until a clinician's word. `rest`: no session. `off`: nothing is due. */
  readonly kind: 'stop' | 'rest' | 'off' | 'train';
  readonly exercises: readonly Dose[];
  readonly activity?: { readonly level: Slug; readonly words: string; readonly minutes: number };
  readonly impactAllowed: boolean;
}

/** Everything a screen needs about today, and why. */
export interface Plan {
  readonly day: Day;
  readonly rulesVersion: number;
  readonly outcome: Outcome;
  readonly urgency?: Urgency;
  /** The entry questions are still to be answered, for the first time or after a long break. */
  readonly needsAssessment: boolean;
  /** The lower of the two tracks. */
  readonly stage: Stage;
  readonly strength: {
    readonly level: StrengthLevel;
    readonly step: number;
    readonly steps: number;
  };
  readonly activity: {
    readonly level: ActivityLevel;
    readonly step: number;
    readonly steps: number;
  };
  readonly today: DayPlan;
  /** Rest until this day; missing when not resting, or when the day isn't known yet. */
  readonly restUntil?: Day;
  /** Rest goes on until a morning is back to usual. */
  readonly awaitsUsualMorning: boolean;
  readonly usualMorningPain: number;
  readonly fitness?: string;
  /** The one level that may open next; missing at the top. */
  readonly next?: {
    readonly track: Track;
    readonly level: Level;
    readonly checklist: readonly GateProgress[];
    /** Not before this day. */
    readonly earliest: Day;
  };
  readonly open: readonly (Omit<OpenMatter, 'since'> & { readonly since: Day })[];
  readonly limits: readonly MedicalLimit[];
  readonly unansweredSigns: readonly Slug[];
  /** The rules behind today, with what they read. */
  readonly matched: readonly MatchedRule[];
  readonly week: readonly DayPlan[];
  readonly changes: readonly Change[];
}

/** The plan of the day that the state stands at. */
export function planOf(state: State): Plan {
  const at = positionOf(state);
  const strength = strengthAt(state.path, at);
  const activity = activityAt(state.path, at);
  const open = openMatters(state).map((matter) => ({ ...matter, since: dayOf(matter.since) }));
  const resting = isResting(state);
  const week = weekAhead(state);
  const [today] = week;
  if (today === undefined) throw new Error('A week has a first day.');
  const fitness = fitnessOf(state);
  const next = nextOf(state);
  return {
    day: state.today,
    rulesVersion: state.rules.version,
    ...outcomeOf(decisionOf(state)),
    needsAssessment:
      !state.placed || state.strength.ceiling !== undefined || state.activity.ceiling !== undefined,
    stage: lower(strength.stage, activity.stage),
    strength: { level: strength, step: at.strength + 1, steps: state.path.strength.length },
    activity: { level: activity, step: at.activity + 1, steps: state.path.activity.length },
    today,
    ...(resting &&
      !isStopped(state) &&
      state.day < state.restUntil && { restUntil: dayOf(state.restUntil) }),
    awaitsUsualMorning: state.awaitingUsualSince !== undefined,
    usualMorningPain: state.usual,
    ...(fitness !== undefined && { fitness }),
    ...(next && { next }),
    open,
    limits: state.limits,
    unansweredSigns: unanswered(state),
    matched: matchedToday(state),
    week,
    changes: state.changes,
  };
}

/** The most cautious of what stands open, what today's check-ins came to, and rest. */
function decisionOf(state: State): DecisionKind {
  const kinds: DecisionKind[] = openMatters(state).map(({ urgency }) => urgency);
  let stepped = false;
  for (const { day, made } of state.recent) {
    if (day !== state.day) continue;
    if (made.decision === 'advance') stepped ||= made.about === 'step-up';
    else kinds.push(made.decision);
  }
  if (isResting(state)) kinds.push('rest');
  if (kinds.length === 0) return stepped ? 'advance' : 'hold';
  return kinds.reduce((a, b) => (caution(a) >= caution(b) ? a : b));
}

function lower(a: Stage, b: Stage): Stage {
  return stages.indexOf(a) <= stages.indexOf(b) ? a : b;
}

/** What keeps one fit; not on a day of rest, and not while something stops the plan. */
function fitnessOf(state: State): string | undefined {
  if (isResting(state)) return undefined;
  const stage = stages.indexOf(activityAt(state.path, positionOf(state)).stage);
  return state.rules.ladder.fitness.find(({ upTo }) => stages.indexOf(upTo) >= stage)?.words;
}

function nextOf(state: State): Plan['next'] {
  const level = nextLevel(state);
  if (level === undefined) return undefined;
  const { track } = level;
  const { goodSessions, daysBetweenSteps } = state.rules.checkIn.limits;
  const good = trackOf(state, track).goodDays.length;
  const earliest = Math.max(state.day, state.lastChange + daysBetweenSteps.count);
  const checklist: GateProgress[] = [
    {
      label:
        track === 'strength'
          ? 'Good sessions of exercises in a row'
          : 'Good sessions of activity in a row',
      kind: 'own-good-sessions',
      met: good >= goodSessions.count,
      count: Math.min(good, goodSessions.count),
      needed: goodSessions.count,
    },
    ...level.opensWhen.map((item) => gateProgress(state, item)),
    {
      label: 'Days since the last step or red answer',
      kind: 'days-between',
      met: state.day - state.lastChange >= daysBetweenSteps.count,
      count: Math.min(state.day - state.lastChange, daysBetweenSteps.count),
      needed: daysBetweenSteps.count,
    },
  ];
  return { track, level, checklist, earliest: dayOf(earliest) };
}

/** The last check-ins, the way up, and the day's own rules; each rule once, known before unknown. */
function matchedToday(state: State): MatchedRule[] {
  // With its morning known, a session of yesterday has been judged again, in full.
  const isAnswered = state.recent.some(
    ({ day, made }) => day === state.day && made.about === 'morning',
  );
  const recent = state.recent.filter(({ day }) => day === state.day || !isAnswered);
  const byRule = new Map<Slug, MatchedRule>();
  for (const each of recent.flatMap(({ made, given }) => withInputs(made.matched, given))) {
    if (byRule.get(each.rule.id)?.truth !== 'yes') byRule.set(each.rule.id, each);
  }
  const matched = [...byRule.values()];
  const up = stepUpInputs(state);
  if (up !== undefined) {
    matched.push(...withInputs(judge(state.rules.checkIn, 'step-up', up).matched, up));
  }
  const at = positionOf(state);
  const impact = isImpact(strengthAt(state.path, at)) || isImpact(activityAt(state.path, at));
  const given = dayInputs(state);
  const day = judge(state.rules.checkIn, 'day', given).matched.filter(
    ({ rule }) => impact || rule.effects.decision !== 'advance',
  );
  matched.push(...withInputs(day, given));
  return matched;
}

/** The coming days, as they will be if each goes as planned and no level changes. */
function weekAhead(state: State): DayPlan[] {
  const done = [...state.strengthDone];
  const walked = [...state.activityDone];
  let lastImpact = state.lastImpact;
  return Array.from({ length: 7 }, (_, offset) => {
    const day = state.day + offset;
    const impact = impactOn(state, day, lastImpact);
    const plan = dayPlan(state, day, impact, done, walked);
    if (plan.exercises.length > 0) {
      done.push({ day, exercises: plan.exercises.map(({ exercise }) => exercise) });
    }
    if (plan.activity !== undefined) walked.push(day);
    const level = activityAt(state.path, positionOf(state));
    if (plan.exercises.some((dose) => dose.impact) || (plan.activity && level.activity.impact)) {
      lastImpact = day;
    }
    return plan;
  });
}

function impactOn(state: State, day: DayNumber, lastImpact: DayNumber | undefined): boolean {
  if (day === state.day) return state.impactToday;
  const inputs = { ...dayInputs(state), impactYesterday: lastImpact === day - 1 ? 'yes' : 'no' };
  const { effects } = judge(state.rules.checkIn, 'day', inputs);
  return (
    effects.impactAllowed && !impactForbidden(state) && !isOpen(state) && !isResting(state, day)
  );
}

function dayPlan(
  state: State,
  day: DayNumber,
  impactAllowed: boolean,
  done: State['strengthDone'],
  walked: readonly DayNumber[],
): DayPlan {
  const idle = { day: dayOf(day), exercises: [], impactAllowed: false };
  if (isStopped(state)) return { ...idle, kind: 'stop' };
  if (isResting(state, day)) return { ...idle, kind: 'rest' };
  const exercises = dueExercises(state, day, impactAllowed, done);
  const { id, activity } = activityAt(state.path, positionOf(state));
  const active = (impactAllowed || !activity.impact) && isDue(activity.daysAWeek, day, walked);
  return {
    day: dayOf(day),
    kind: exercises.length > 0 || active ? 'train' : 'off',
    exercises,
    ...(active && {
      activity: { level: id, words: activity.words, minutes: activityMinutes(state) },
    }),
    impactAllowed,
  };
}
